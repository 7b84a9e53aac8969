/**
 * What one language version of a note says: its reference, place and date, the notes it answers,
 * the symbols it names, the pages it encloses, its deadlines.
 */

import { findDates } from '#domain/deadlines/dates';
import { type FoundDeadline, findDeadlines, type Passage } from '#domain/deadlines/find';
import { sentencesOf } from '#domain/deadlines/sentences';
import { type Block, isTextBlock } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { isCapitals, isListItem, oneLine } from './blockText';
import type { NoteReference, NoteVersion } from './circular';
import { withConcerns } from './concerns';
import { enclosedPages } from './enclosureLine';
import { leadsToList, partedEntries, rowsAsEntries } from './forwardedLists';
import { lastSentence, type NotePart } from './noteParts';
import { findSigns, findSymbols } from './symbols';

/** A version with what only understanding needs: its paragraphs, and its deadlines as the words name them. */
export interface VersionFacts {
  readonly version: NoteVersion;
  readonly passages: readonly Passage[];
  readonly deadlines: readonly FoundDeadline[];
  /** Sentences with a date that could not be understood. */
  readonly unread: readonly string[];
  /** Sentences with a limit counted from a day that the note does not tell. */
  readonly running: readonly string[];
  /** Sentences that mean a day and do not name it. */
  readonly vague: readonly string[];
  /** Hours by two clocks that differ on that day. */
  readonly clashes: readonly string[];
}

const statesDay = ({ kind }: NotePart): boolean =>
  kind === 'place' || kind === 'reference' || kind === 'letterhead' || kind === 'courtesy';

/** The day that a version states for the note, ISO; null where it states none. */
export const statedDate = (parts: readonly NotePart[]): string | null =>
  parts.filter(statesDay).flatMap(({ dated }) => dated?.lastIso ?? [])[0] ?? null;

/** The places that a version names for itself, as printed. */
export const statedPlaces = (parts: readonly NotePart[]): readonly string[] =>
  parts.filter(statesDay).flatMap(({ place }) => place?.replace(/[\u2010\u2011\u2212]/gu, '-') ?? []);

/** *NUR-SULTAN* is printed in capitals, and is called *Nur-Sultan*. */
const inOrdinaryLetters = (place: string): string =>
  isCapitals(place)
    ? place.replace(/\p{Alphabetic}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : place;

/**
 * Reads a version's parts. `zone` is that of the Secretariat's seat; `noteDate` is the day of the note by all
 * its versions, so that a slip in one of them does not shift its deadlines.
 */
export function noteFacts(
  parts: readonly NotePart[],
  language: LanguageCode,
  profile: OrganisationProfile | null,
  zone: string,
  noteDate: string | null = statedDate(parts),
): VersionFacts {
  const passages = bodyOf(parts);
  const body = passages.map(({ text }) => text).join('\n');
  const reference = ownReference(parts);
  const further = [...new Set(parts.flatMap((part) => part.further ?? []))].filter(
    (sign) => sign !== reference,
  );
  const date = statedDate(parts);
  const { found: bare, ...others } = findDeadlines(passages, { language, zone, noteDate });
  const found = withConcerns(bare, (text) => findSymbols(text, profile));
  const version: NoteVersion = {
    language,
    reference,
    ...(further.length === 0 ? {} : { furtherReferences: further }),
    place: statedPlaces(parts).map(inOrdinaryLetters)[0] ?? null,
    date,
    refersTo: referencesIn(body, reference, profile),
    enclosurePages: enclosedPages(textsOf(parts, 'enclosure'), body),
    symbols: findSymbols(body, profile),
    deadlines: found.map(({ deadline }) => deadline),
    blocks: parts.map(({ block }) => block),
  };
  return { version, passages, deadlines: found, ...others };
}

/**
 * The paragraphs of the body. One that a page break or an addressee at the foot of a page cuts in two
 * (Russian version of NCT/CT/801) is put together again.
 */
function bodyOf(parts: readonly NotePart[]): readonly Passage[] {
  const passages: Passage[] = [];
  let unmarked = false;
  for (const part of parts) {
    const { block, kind } = part;
    const text = withoutDay(part).slice(0, longestPassage);
    if (kind !== 'words' && kind !== 'salutation' && kind !== 'courtesy') continue;
    const last = passages.at(-1);
    const lines = [...listInside(block), ...entriesBelow(block, text, last)];
    if (lines.length > 1) {
      for (const line of lines) passages.push(line);
      continue;
    }
    unmarked = kind === 'words' && !isListItem(block) && isUnmarkedEntry(text, last, unmarked);
    const item = isListItem(block) || unmarked;
    const mayGoOn = last !== undefined && last.text.length < longestPassage;
    const goesOn = mayGoOn && !item && /^[\p{Lowercase}(]/u.test(text) && !/[.;:!?]$/u.test(last.text);
    if (goesOn) passages[passages.length - 1] = { text: `${last.text} ${text}`, item: last.item };
    else passages.push({ text, item });
  }
  return passages;
}

/** The place and day of the note below its courtesy are no limit that the note sets. */
const withoutDay = ({ kind, text, dated }: NotePart): string =>
  kind === 'courtesy' && dated !== null ? text.slice(0, text.length - lastSentence(text).length) : text;

/** No paragraph of a note is longer; a hostile one would be searched for a day, a symbol and a name in each of its megabytes. */
const longestPassage = 20_000;

/** A paragraph without a mark that the lead or the entry before it makes an entry: *Decisions of the SOC;*. */
const isUnmarkedEntry = (text: string, last: Passage | undefined, wasUnmarked: boolean): boolean =>
  last !== undefined &&
  text.length <= longestEntry &&
  ((leadsToList(last.text) && /;$/u.test(text)) ||
    (wasUnmarked && /;(?:\s(?:and|и|және))?$/u.test(last.text) && sentencesOf(text).length === 1));

const longestEntry = 500;

/** Rows of a table, or what semicolons part, below *… the following documents:*. */
function entriesBelow(block: Block, text: string, last: Passage | undefined): readonly Passage[] {
  const isBelow = last !== undefined && leadsToList(last.text);
  const parted = isBelow && !isListItem(block) ? partedEntries(text) : [];
  const entries = block.kind === 'table' ? rowsAsEntries(block) : parted;
  return entries.map((entry) => ({ text: entry, item: true }));
}

const startsItem = /^\s*(?:[-–—•*▪]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)/u;

/** A list inside one paragraph, its entries parted by line breaks: what leads to it, and each entry; else nothing. */
function listInside(block: Block): readonly Passage[] {
  if (!isTextBlock(block) || !block.text.includes('\n')) return [];
  const passages: Passage[] = [];
  for (const line of block.text.slice(0, longestPassage).split('\n')) {
    const item = startsItem.test(line);
    const last = passages.at(-1);
    if (item || last === undefined) passages.push({ text: oneLine(line), item });
    else passages[passages.length - 1] = { ...last, text: oneLine(`${last.text} ${line}`) };
  }
  return passages.some(({ item }) => item) ? passages : [];
}

const textsOf = (parts: readonly NotePart[], wanted: NotePart['kind']): readonly string[] =>
  parts.filter(({ kind }) => kind === wanted).map(({ text }) => text);

/** In a line of its own, or in the block of the letterhead (a layout table). */
function ownReference(parts: readonly NotePart[]): string | null {
  const stating = [...parts.filter(({ kind }) => kind === 'reference'), ...parts];
  return stating.flatMap(({ reference }) => reference ?? [])[0] ?? null;
}

/** Notes that the body names, each once, with the date beside the name. */
function referencesIn(
  body: string,
  own: string | null,
  profile: OrganisationProfile | null,
): readonly NoteReference[] {
  const signs = findSigns(body, profile).filter(({ kind }) => kind === 'reference');
  const numbered = [
    ...body.matchAll(
      /(?<=(?:notes?|нот[a-z\u00c0-\u052f]*)[^.\n]{0,30}?(?:No\.?|№)\s*)(?=[a-z\u00c0-\u052f\p{N}/-]*\d)[a-z\u00c0-\u052f\p{N}/-]+/giu,
    ),
  ].map(({ 0: sign, index }) => ({ sign, from: index, to: index + sign.length }));
  const found = new Map<string, NoteReference>();
  for (const { sign, from, to } of [...signs, ...numbered]) {
    if (sign !== own && !found.has(sign))
      found.set(sign, { reference: sign, date: dateBeside(body, from, to) });
  }
  return [...found.values()];
}

/** *… of 16 June 2022* behind the reference, or *2022 жылғы 16 маусымдағы № …* before it. */
function dateBeside(body: string, from: number, to: number): string | null {
  const behind = body.slice(to, to + 40);
  const [after] = findDates(behind);
  if (
    after !== undefined &&
    /^[\s,(]*(?:(?:of|dated|as of|от)(?:\s+the)?)?\s*$/iu.test(behind.slice(0, after.from))
  )
    return after.iso;
  const start = Math.max(0, from - 50);
  const before = findDates(body.slice(start, from)).at(-1);
  const isJoined =
    before !== undefined && /^[\s,]*(?:№|No\.?)?\s*$/iu.test(body.slice(start + before.to, from));
  return isJoined && before !== undefined ? before.iso : null;
}
