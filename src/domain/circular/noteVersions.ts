/**
 * Where the language versions of a note begin and end in a file. A version stands around its
 * salutation and its courtesy; the letterhead, reference and enclosure line before, and the place,
 * addressee and enclosure line behind, belong to it. All else is enclosed.
 */

import type { Block } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
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

/** What may stand between a letterhead and the salutation, and in a letterhead. */
const openers: ReadonlySet<NotePartKind> = new Set(['reference', 'enclosure', 'place', 'addressee']);
const heads: ReadonlySet<NotePartKind> = new Set(['letterhead', 'capitals', 'reference']);
const closers: ReadonlySet<NotePartKind> = new Set(['place', 'addressee', 'enclosure']);

/**
 * The versions in the order of the file. `isHead` says where an enclosed document would begin; a
 * version without courtesy ends there.
 */
export function findVersions(
  parts: readonly NotePart[],
  isHead: (block: Block, index: number) => boolean,
): readonly VersionSpan[] {
  const spans: VersionSpan[] = [];
  const cores = findCores(parts, isHead);
  cores.forEach((core, index) => {
    const language = parts[core.first]?.language ?? 'en';
    const from = opening(parts, core.first, spans.at(-1)?.to ?? 0);
    const next = cores[index + 1]?.first ?? parts.length;
    spans.push({ from, to: closing(parts, core.last + 1, next, language), language, whole: core.whole });
  });
  return spans;
}

function findCores(
  parts: readonly NotePart[],
  isHead: (block: Block, index: number) => boolean,
): readonly Core[] {
  const cores: Core[] = [];
  let open: number | null = null;
  parts.forEach(({ kind, closes: isCourtesy }, index) => {
    if (kind === 'salutation') {
      if (open !== null)
        cores.push({ first: open, last: unclosedEnd(parts, open, index, isHead), whole: false });
      open = index;
    }
    if (isCourtesy) {
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
function unclosedEnd(
  parts: readonly NotePart[],
  first: number,
  limit: number,
  isHead: (block: Block, index: number) => boolean,
): number {
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
const strangers = { lines: 3, length: 40 };

/** Backwards from the salutation: first what stands below a letterhead, then the letterhead. */
function opening(parts: readonly NotePart[], first: number, floor: number): number {
  let sure = first;
  let above = false;
  let spare = strangers.lines;
  for (let index = first - 1; index >= floor; index -= 1) {
    const part = parts[index];
    if (part === undefined) break;
    above ||= part.kind === 'letterhead' || part.kind === 'capitals';
    const known = heads.has(part.kind) || (!above && openers.has(part.kind));
    if (!known && (above || spare === 0 || part.text.length > strangers.length)) break;
    if (!known) spare -= 1;
    // Above a stranger only a letterhead or a reference shows that it is all one note.
    else if (spare === strangers.lines || heads.has(part.kind)) sure = index;
  }
  return sure;
}

/** Behind the courtesy, what closes a note: in its own language as long as another version follows. */
function closing(parts: readonly NotePart[], behind: number, next: number, language: LanguageCode): number {
  const isLast = next === parts.length;
  const seen = new Set<NotePartKind>();
  let to = behind;
  for (let part = parts[to]; to < next && part !== undefined; part = parts[to]) {
    const own = isLast || part.language === null || part.language === language;
    if (!own || !closes(part.kind, seen, isLast)) break;
    seen.add(part.kind);
    to += 1;
  }
  return to;
}

/**
 * An addressee may be set on several lines, and may be the Secretariat (of a note by an embassy); a
 * second place is another text's.
 */
function closes(kind: NotePartKind, seen: ReadonlySet<NotePartKind>, isLast: boolean): boolean {
  if (kind === 'place') return !seen.has('place');
  if (kind === 'capitals') return seen.size > 0;
  if (kind === 'letterhead') return isLast && seen.has('place') && !seen.has('addressee');
  return closers.has(kind);
}
