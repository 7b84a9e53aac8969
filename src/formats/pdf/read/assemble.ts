/**
 * Pages to the paragraphs of the whole file: each page's lines without its footnotes become paragraphs, those
 * that were cut are joined with what is under way, and the notes are kept with the place where they were found.
 */

import { type Follows, followers } from '#formats/text/scars';
import { goesOnWith, pieceOf } from './cuts';
import type { Rule } from './geometry';
import type { Line } from './lines';
import { type PageNote, splitNotes, withCalls } from './noteZone';
import { type Leading, leadingOf, type PdfParagraph, paragraphsOf } from './paragraphs';
import { goesOnAsTable } from './tableBlocks';

export interface PageToRead {
  /** In reading order, without what repeats on pages. */
  readonly lines: readonly Line[];
  readonly turned: readonly Line[];
  readonly rules: readonly Rule[];
}

/** A note found at the foot of a page, to stand behind the paragraph with that index. */
export interface FoundNote extends PageNote {
  readonly behind: number;
}

export interface Assembled {
  readonly paragraphs: readonly PdfParagraph[];
  /** In order. */
  readonly notes: readonly FoundNote[];
}

/** A paragraph over three pages; what would grow longer is left in parts. In lines. */
const longestParagraph = 150;

/** Every line of `pages` is in one paragraph or one note. `bodySize` in points. */
export function assemble(pages: readonly PageToRead[], bodySize: number): Assembled {
  const all = pages.flatMap((page) => page.lines);
  const leading = leadingOf(all);
  const parts: PdfParagraph[] = [];
  const found: FoundNote[] = [];
  for (const page of pages) {
    const { body, notes, rest } = notesOf(page, bodySize);
    const open = found.at(-1);
    if (open !== undefined) found[found.length - 1] = { ...open, lines: [...open.lines, ...rest] };
    parts.push(...paragraphsOfPage(open === undefined ? [...body, ...rest] : body, notes, leading));
    parts.push(...page.turned.map((line) => [line]));
    found.push(...notes.map((note) => ({ ...note, behind: Math.max(0, parts.length - 1) })));
  }
  return joined(parts, found, all);
}

interface PageParts {
  readonly body: Line[];
  readonly notes: PageNote[];
  readonly rest: Line[];
}

function notesOf({ lines, rules }: PageToRead, bodySize: number): PageParts {
  const parts: PageParts = { body: [], notes: [], rest: [] };
  for (const strip of stripsOf(lines)) {
    const split = splitNotes(strip, rules, bodySize);
    parts.body.push(...split.body);
    parts.notes.push(...split.notes);
    parts.rest.push(...split.rest);
  }
  return parts;
}

function stripsOf(lines: readonly Line[]): Line[][] {
  const strips: Line[][] = [];
  for (const line of lines) {
    if (strips.at(-1)?.[0]?.strip === line.strip) strips.at(-1)?.push(line);
    else strips.push([line]);
  }
  return strips;
}

function paragraphsOfPage(
  lines: readonly Line[],
  notes: readonly PageNote[],
  leading: Leading,
): PdfParagraph[] {
  const called = new Set(notes.map(({ note }) => note));
  return paragraphsOf(
    lines.map((line) => withCalls(line, called)),
    leading,
  );
}

const isRest = (open: PdfParagraph, part: PdfParagraph, follows: Follows): boolean =>
  goesOnWith(open, part, follows) || goesOnAsTable(open, part);

/** Cut paragraphs made whole; the notes' places follow. */
function joined(
  parts: readonly PdfParagraph[],
  found: readonly FoundNote[],
  all: readonly Line[],
): Assembled {
  const follows = followers(parts.map(pieceOf), all.map((line) => line.text).join('\n'));
  const paragraphs: Line[][] = [];
  const places = parts.map((part) => {
    const open = paragraphs.at(-1);
    if (open !== undefined && open.length < longestParagraph && isRest(open, part, follows)) {
      open.push(...part);
    } else paragraphs.push([...part]);
    return paragraphs.length - 1;
  });
  return { paragraphs, notes: found.map((note) => ({ ...note, behind: places[note.behind] ?? 0 })) };
}
