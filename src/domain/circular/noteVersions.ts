/**
 * Where the language versions of a note begin and end in a file. A version stands around its
 * salutation and its courtesy; the letterhead, reference and enclosure line before, and the place,
 * addressee and enclosure line behind, belong to it. All else is enclosed.
 */

import { type Block, isTextBlock } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { isListItem } from './blockText';
import { greetsInAnother } from './foreignVersions';
import { isMailHead } from './mailHead';
import type { NotePart, NotePartKind } from './noteParts';

/** A half-open range of parts that is one version of the note. */
export interface VersionSpan {
  readonly from: number;
  readonly to: number;
  readonly language: LanguageCode;
  /** False where the salutation or the courtesy is missing. */
  readonly whole: boolean;
}

/** From salutation to courtesy, inclusive. */
interface Core {
  readonly first: number;
  readonly last: number;
  readonly whole: boolean;
}

/** What may stand between a letterhead and the salutation, and in or above a letterhead. */
const openers: ReadonlySet<NotePartKind> = new Set(['reference', 'enclosure', 'place', 'addressee', 'page']);
const heads: ReadonlySet<NotePartKind> = new Set(['letterhead', 'name', 'capitals', 'reference', 'page']);

type IsHead = (block: Block, index: number) => boolean;

/**
 * The versions in the order of the file. `isHead` says where an enclosed document would begin; a
 * version without courtesy ends there.
 */
export function findVersions(parts: readonly NotePart[], isHead: IsHead): readonly VersionSpan[] {
  const spans: VersionSpan[] = [];
  const cores = findCores(parts, isHead);
  cores.forEach((core, index) => {
    const language = parts[core.first]?.language ?? 'en';
    const from = opening(parts, core.first, spans.at(-1)?.to ?? 0, language, isHead);
    const next = cores[index + 1]?.first ?? parts.length;
    const head = parts.slice(from, core.first);
    const dated = head.some(
      ({ kind, dated: day }) => kind === 'place' || (kind === 'reference' && day !== null),
    );
    const placeless = head.some(({ place }) => place !== null)
      ? null
      : (head.flatMap(({ dated: day }) => day?.iso ?? [])[0] ?? null);
    const to = closing(parts, { behind: core.last + 1, next, language, dated, placeless }, isHead);
    spans.push({ from, to, language, whole: core.whole });
  });
  return spans;
}

function findCores(parts: readonly NotePart[], isHead: IsHead): readonly Core[] {
  const cores: Core[] = [];
  let open: number | null = null;
  parts.forEach(({ kind, closes: isCourtesy }, index) => {
    if (kind === 'salutation') {
      if (open !== null)
        cores.push({ first: open, last: unclosedEnd(parts, open, index, isHead), whole: false });
      open = index;
    }
    const last = cores.at(-1);
    if (isCourtesy && open === null && last?.last === index - 1) {
      // A formula that goes on in the next block is still the same one.
      cores[cores.length - 1] = { ...last, last: index };
    } else if (isCourtesy) {
      const first = open ?? unopenedStart(parts, (cores.at(-1)?.last ?? -1) + 1, index);
      cores.push({ first, last: index, whole: open !== null });
      open = null;
    }
  });
  if (open !== null)
    cores.push({ first: open, last: unclosedEnd(parts, open, parts.length, isHead), whole: false });
  return cores;
}

/** A note without courtesy ends before its place and date, before the next letterhead, or before a document. */
function unclosedEnd(parts: readonly NotePart[], first: number, limit: number, isHead: IsHead): number {
  const ends: ReadonlySet<NotePartKind> = new Set(['place', 'letterhead', 'reference']);
  for (let index = first + 1; index < limit; index += 1) {
    const part = parts[index];
    if (part !== undefined && (ends.has(part.kind) || isHead(part.block, index))) return index - 1;
  }
  return limit - 1;
}

/** A note without salutation begins behind the letterhead or reference nearest before its courtesy. */
function unopenedStart(parts: readonly NotePart[], from: number, courtesy: number): number {
  for (let index = courtesy - 1; index >= from; index -= 1) {
    const kind = parts[index]?.kind;
    if (kind === 'letterhead' || kind === 'reference') return index + 1;
  }
  return courtesy;
}

/** Short lines that nobody knows (*Original: English*) between letterhead and salutation: how many, how long. */
const strangers = { lines: 3, length: 60 };

/** Backwards from the salutation: first what stands below a letterhead, then the letterhead. */
function opening(
  parts: readonly NotePart[],
  first: number,
  floor: number,
  language: LanguageCode,
  isHead: IsHead,
): number {
  if (isAllFurniture(parts, floor, first, isHead) || isForwarded(parts, floor, first, isHead)) return floor;
  if (isCovered(parts, floor, first, isHead)) return floor;
  let sure = first;
  let above = false;
  let spare = strangers.lines;
  for (let index = first - 1; index >= floor; index -= 1) {
    const part = parts[index];
    if (part === undefined) break;
    above ||= part.kind === 'letterhead' || part.kind === 'capitals' || part.kind === 'name';
    const known =
      heads.has(part.kind) ||
      isAboveHead(part, language) ||
      translation.test(part.text) ||
      languageHead.test(part.text) ||
      stamp.test(part.text) ||
      isContact(part.text) ||
      (!above && openers.has(part.kind));
    if (!known && (above || spare === 0 || part.text.length > strangers.length)) break;
    if (!known) spare -= 1;
    // Above a stranger only a letterhead or a reference shows that it is all one note.
    else if (spare === strangers.lines || heads.has(part.kind)) sure = index;
  }
  return sure;
}

/** *Unofficial translation* stands above the version that is one. */
const translation =
  /^[([]?(?:(?:unofficial|courtesy|informal|working)\s+translation(?:\s+from\s+[a-z\u00c0-\u052f]+)?|(?:неофициальный|рабочий)\s+перевод(?:\s+с\s+[a-z\u00c0-\u052f]+)?|бейресми\s+аударма(?:сы)?)[)\]]?$/iu;

/** *ENGLISH*, *[Russian]*, *Kazakh version*, *На русском языке*: in which language the version below is. */
const languageHead =
  /^[[(]?(?:(?:original|language|текст|язык|тілі)\s*:\s*)?(?:in\s+|на\s+)?(?:english|russian|kazakh|английск[а-я]{2,3}|русск[а-я]{2,3}|казахск[а-я]{2,3}|ағылшын(?:ша)?|орыс(?:ша)?|қазақ(?:ша)?)(?:\s+(?:version|text|translation|language|original|only|языке?|текст|версия|вариант|нұсқасы|тілінде|тілі|мәтін))?[\])]?$/iu;

/** Address, telephone and post of a Secretariat, between the lines of its letterhead. */
const isContact = (text: string): boolean =>
  text.length <= 300 &&
  /(?<![a-z\u00c0-\u052f])(?:tel|phone|fax|e-?mail|тел|факс|эл(?:ектронная)?\.?\s?почта)(?:\.|:|\s\+|\.:)|\S@\S+\.[a-z]{2}/iu.test(
    text,
  );

/** A word set across every page, read between the lines of a letterhead. */
const stamp = /^(?:draft|confidential|restricted|copy|проект|конфиденциально|копия|жоба)$/iu;

/** How many lines of an e-mail may stand above the note that it brings, and how long each. */
const mail = { lines: 12, length: 600 };

/** The note came in an e-mail: its head, and what its sender wrote above, is the note's. */
function isForwarded(parts: readonly NotePart[], floor: number, first: number, isHead: IsHead): boolean {
  const before = parts.slice(floor, first);
  const own = before.findIndex(({ kind }) => kind === 'letterhead' || kind === 'reference');
  const above = own < 0 ? before : before.slice(0, own);
  return (
    floor === 0 &&
    above.length <= mail.lines &&
    above.slice(0, 4).some(({ text }, index) => isMailHead([text, above[index + 1]?.text].join(' '))) &&
    above.every(({ text, block }, at) => text.length <= mail.length && !isHead(block, at)) &&
    before
      .slice(above.length)
      .every(({ kind, text }) => kind !== 'words' || isShortLine(text, strangers.length))
  );
}

/** A word or two that somebody typed above a note that was forwarded: how many paragraphs, how long each. */
const cover = { lines: 3, length: 300 };

/** *Please find below the note of the Secretariat.*, above the letterhead that begins the note. */
function isCovered(parts: readonly NotePart[], floor: number, first: number, isHead: IsHead): boolean {
  const before = parts.slice(floor, first);
  const own = before.findIndex(({ kind }) => heads.has(kind) && kind !== 'page');
  const above = before.slice(0, Math.max(0, own));
  return (
    floor === 0 &&
    above.length <= cover.lines &&
    above.every(
      ({ kind, text, block }, at) =>
        kind === 'words' &&
        isTextBlock(block) &&
        text.length <= cover.length &&
        !/\[/u.test(text) &&
        !greetsInAnother(text) &&
        !isHead(block, at),
    ) &&
    before
      .slice(above.length)
      .every(({ kind, text }) => kind !== 'words' || isShortLine(text, strangers.length))
  );
}

/** An enclosure line stands above its letterhead where the margin was read first. */
const isAboveHead = ({ kind, language: own }: NotePart, language: LanguageCode): boolean =>
  kind === 'enclosure' && (own === null || own === language);

/** How many lines may stand above a salutation, and how long each, that nobody knows but that fill all the space there is. */
const above = { lines: 14, length: 120 };

/**
 * True where nothing but short lines stands between the version before (or the beginning of the file) and
 * the salutation: then all of it is this version's head, whoever the organisation is.
 */
function isAllFurniture(parts: readonly NotePart[], floor: number, first: number, isHead: IsHead): boolean {
  const between = parts.slice(floor, first);
  if (between.length > above.lines) return false;
  return between.every(
    ({ kind, text, block }, offset) =>
      kind !== 'words' ||
      isContact(text) ||
      (isShortLine(text, above.length) && !isListItem(block) && !isHead(block, floor + offset)),
  );
}

/** A line without letters (their place holds question marks where a program lost them) says nothing against it. */
const isShortLine = (text: string, length: number): boolean =>
  text.length <= length && (!/[.;!?,]$/u.test(text) || !/\p{Alphabetic}/u.test(text));

interface Behind {
  /** The first part behind the courtesy. */
  readonly behind: number;
  /** Where the next version's salutation stands; the number of parts, if there is none. */
  readonly next: number;
  readonly language: LanguageCode;
  /** True where the version has stated its place and date already. */
  readonly dated: boolean;
  /** The day that it has stated without a place, which may stand below with the day again. */
  readonly placeless: string | null;
}

/** Behind the courtesy, what closes a note: in its own language as long as another version follows. */
function closing(
  parts: readonly NotePart[],
  { behind, next, language, dated, placeless }: Behind,
  isHead: IsHead,
): number {
  const isLast = next === parts.length;
  const seen = new Set<NotePartKind>(dated ? ['place'] : []);
  let to = behind;
  for (let index = behind; index < next; index += 1) {
    const part = parts[index];
    if (part === undefined || (part.kind !== 'enclosure' && isHead(part.block, index))) break;
    if (!isLast && !isOwn(part, language)) break;
    const isAgain = placeless !== null && part.kind === 'place' && part.dated?.iso === placeless;
    const known = isAgain || closes(part, seen, isLast, index === to);
    if (!known && !(index - to < strangers.lines && isStranger(part))) break;
    if (!known) continue;
    seen.add(part.kind);
    to = index + 1;
  }
  return to;
}

/** A line that may stand between the courtesy and the address, and counts only where the address follows. */
const isStranger = ({ kind, text, block }: NotePart): boolean =>
  kind === 'words' && (isShortLine(text, strangers.length) || seal.test(text)) && !isListItem(block);

/** The place of the seal: *L.S.*, *М.П.*, *[seal]*. */
const seal = /^[([]?(?:l\.?\s?s\.?|м\.?\s?п\.?|м\.?\s?о\.?)[)\]]?$/iu;

/** *Астана, 07.06.2024* may be Russian or Kazakh; a month in words is of one language. */
const isOwn = ({ kind, text, language: own }: NotePart, language: LanguageCode): boolean =>
  own === null ||
  own === language ||
  (kind === 'place' && own === 'ru' && language === 'kk' && /\d\s*[./-]\s*\d{4}/u.test(text));

/**
 * An addressee may be set on several lines, and may be the Secretariat (of a note by an embassy); a
 * second place is another text's.
 */
function closes(part: NotePart, seen: ReadonlySet<NotePartKind>, isLast: boolean, joined: boolean): boolean {
  switch (part.kind) {
    case 'enclosure':
      return true;
    case 'addressee':
      return !seen.has('addressee') || joined;
    case 'page':
      return joined;
    case 'place':
      // The day and its place may stand on two lines; a place may also stand below the addressee.
      return joined ? !seen.has('place') || part.dated === null || part.place === null : !seen.has('place');
    case 'capitals':
      return joined && seen.size > 0;
    case 'letterhead':
      return isLast && seen.has('place') && !seen.has('addressee');
    default:
      return false;
  }
}
