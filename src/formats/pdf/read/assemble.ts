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

/**
 * Every line of `pages` is in one paragraph or one note. `bodySize` in points; `alone`: pages, from 0, that may be read
 * otherwise, so that no paragraph runs into them or out of them.
 */
export function assemble(
  pages: readonly PageToRead[],
  bodySize: number,
  alone: ReadonlySet<number> = new Set(),
): Assembled {
  const all = pages.flatMap((page) => page.lines);
  const leading = leadingOf(all);
  const parts: Part[] = [];
  const found: FoundNote[] = [];
  for (const page of pages) {
    const { body, notes, rest } = notesOf(page, bodySize);
    const open = found.at(-1);
    if (open !== undefined) found[found.length - 1] = { ...open, lines: [...open.lines, ...rest] };
    const own = paragraphsOfPage(open === undefined ? [...body, ...rest] : body, notes, leading);
    parts.push(...withMargin(own, page.lines), ...page.turned.map((line) => aside([line])));
    found.push(...notes.map((note) => ({ ...note, behind: Math.max(0, parts.length - 1) })));
  }
  return joined(parts, found, all, alone);
}

/** A paragraph of one page; what stands beside the text parts nothing of it. */
interface Part {
  readonly lines: PdfParagraph;
  readonly isAside: boolean;
}

const aside = (lines: PdfParagraph): Part => ({ lines, isAside: true });

/** The paragraphs of a page's text, each note in its margin before the one beside which it begins. */
function withMargin(text: readonly PdfParagraph[], lines: readonly Line[]): Part[] {
  const parts = text.map((own): Part => ({ lines: own, isAside: false }));
  for (const note of stripsOf(lines.filter(({ inMargin }) => inMargin))) {
    const [first] = note;
    const isBeside = ({ lines: own, isAside }: Part) =>
      !isAside && (own.at(-1)?.y ?? 0) > (first?.y ?? 0) - slack;
    const at = parts.findIndex(isBeside);
    parts.splice(at < 0 ? parts.length : at, 0, aside(note));
  }
  return parts;
}

/** In points: a note's first line may stand a little lower than the last line beside it. */
const slack = 3;

interface PageParts {
  readonly body: Line[];
  readonly notes: PageNote[];
  readonly rest: Line[];
}

function notesOf({ lines, rules }: PageToRead, bodySize: number): PageParts {
  const parts: PageParts = { body: [], notes: [], rest: [] };
  for (const strip of stripsOf(lines.filter(({ inMargin }) => !inMargin))) {
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

/** Nothing is missing between them: no page, whose words may be found in a picture of it. */
function mayGoOn(open: PdfParagraph, part: PdfParagraph, alone: ReadonlySet<number>): boolean {
  const [from, to] = [open.at(-1)?.page ?? 0, part[0]?.page ?? 0];
  const isMissing = to > from + 1 || (to > from && (alone.has(from) || alone.has(to)));
  return open.length < longestParagraph && !isMissing;
}

const isRest = (open: PdfParagraph, part: PdfParagraph, follows: Follows): boolean =>
  goesOnWith(open, part, follows) || goesOnAsTable(open, part);

/** Cut paragraphs made whole; the notes' places follow. */
function joined(
  parts: readonly Part[],
  found: readonly FoundNote[],
  all: readonly Line[],
  alone: ReadonlySet<number>,
): Assembled {
  let told: Follows | undefined;
  // Few texts are cut between two words that do not tell it themselves.
  const follows: Follows = (last, next) => {
    told ??= followers(
      parts.map(({ lines }) => pieceOf(lines)),
      all.map((line) => line.text).join('\n'),
    );
    return told(last, next);
  };
  const paragraphs: Line[][] = [];
  /** The last paragraph of the text. */
  let at = -1;
  const places = parts.map(({ lines, isAside }) => {
    const open = paragraphs[at];
    if (!isAside && open !== undefined && mayGoOn(open, lines, alone) && isRest(open, lines, follows)) {
      open.push(...lines);
      return at;
    }
    paragraphs.push([...lines]);
    if (!isAside) at = paragraphs.length - 1;
    return paragraphs.length - 1;
  });
  return { paragraphs, notes: found.map((note) => ({ ...note, behind: places[note.behind] ?? 0 })) };
}
