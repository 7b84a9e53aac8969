/**
 * Paragraphs of texts that were wrapped at a column (72 on typewriters and in mail) without blank lines
 * between them. A line that stops although the next word would have fitted was meant to end there; so
 * was one before an indentation, or beside a centred line.
 */

import { endsSentence } from './headings';
import { findLabel } from './label';
import type { Line } from './lines';

/** Columns at which anybody wraps. */
const narrowest = 40;
const widest = 120;

/** Lines that say enough about the column; a shorter chunk is left to other signs. */
const fewestLines = 8;

/** Share of lines that fill the column in wrapped text with paragraphs of some lines. */
const filledShare = 0.3;

/** Columns that a line's first word may stand deeper to begin a paragraph. */
const leastIndent = 2;
const deepestIndent = 13;

/** From which column on a line is taken for centred, and how unequal its margins may be. */
const centredFrom = 8;
const centredSlack = 4;

/** How the lines of a chunk were wrapped; null where they were not. */
export interface Wrapping {
  /** True where the line at `at` begins a paragraph. */
  begins(at: number): boolean;
}

export function wrappingOf(lines: readonly Line[]): Wrapping | null {
  if (lines.length < fewestLines || !isFilled(lines)) return null;
  const column = columnOf(lines);
  const base = commonIndent(lines);
  const indented = indentsParagraphs(lines, base);
  return {
    begins(at) {
      const [before, line] = [lines[at - 1], lines[at]];
      if (before === undefined || line === undefined) return false;
      const wasCentred = isCentred(before, column, base);
      // A paragraph's first line, indented and full, looks centred too.
      const isFirstLine =
        wasCentred && before.indent < base + deepestIndent && !isShort(before, line, column);
      if (wasCentred !== isCentred(line, column, base) && !isFirstLine) return true;
      if (standsAlone(before, line)) return true;
      if (indented && line.indent >= base + leastIndent && line.indent < base + deepestIndent) return true;
      return isShort(before, line, column) && mayBegin(before, line);
    },
  };
}

/** A short note has many lines of its own; those that go on below in small letters tell, if there are so many. */
const goingOn = { fewest: 5, filledShare: 0.8 };

/** True for lines of which many reach the same column, or nearly all of those that go on in small letters do. */
export function isFilled(lines: readonly Line[]): boolean {
  const column = columnOf(lines);
  if (column < narrowest || column > widest) return false;
  const isFull = (line: Line, at: number): boolean => {
    const next = lines[at + 1];
    return next !== undefined && !isShort(line, next, column);
  };
  if (lines.filter(isFull).length >= filledShare * lines.length) return true;
  // Lines of an enclosure line (*as stated,*) go on by themselves, and so may what stands behind a sentence.
  const continued = lines.flatMap((line, at) =>
    2 * endOf(line) >= column &&
    !endsSentence(line.text) &&
    /^\s*\p{Lowercase}/u.test(lines[at + 1]?.text ?? '')
      ? [isFull(line, at)]
      : [],
  );
  return (
    continued.length >= goingOn.fewest &&
    continued.filter(Boolean).length >= goingOn.filledShare * continued.length
  );
}

const endOf = (line: Line): number => line.indent + line.text.trim().length;

/** Lines that nobody wrapped (an address of a page, the row of a table): their share, and by how much they stick out. */
const stray = { share: 0.03, columns: 4 };

/** The last column that any line reaches, but for a few that stick out far. */
function columnOf(lines: readonly Line[]): number {
  const ends = lines.map(endOf).sort((a, b) => b - a);
  const [longest = 0, beside = longest] = [ends[0], ends[Math.ceil(stray.share * lines.length)]];
  return lines.length >= fewestLines && longest - beside >= stray.columns ? beside : longest;
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/**
 * True where indented lines begin paragraphs, and are not the hanging rest of labelled ones: then most of
 * them would begin in the middle of a sentence.
 */
function indentsParagraphs(lines: readonly Line[], base: number): boolean {
  const indented = lines.filter(
    ({ indent }) => indent >= base + leastIndent && indent < base + deepestIndent,
  );
  const opening = indented.filter(({ text }) => opensHigh(text) || findLabel(text.trim()) !== null);
  return indented.length > 0 && opening.length >= 0.8 * indented.length;
}

/** The first word of the next line would have fitted behind this one. */
function isShort(line: Line, next: Line, column: number): boolean {
  const text = next.text.trim();
  const space = text.search(/\s/);
  return endOf(line) + 1 + (space < 0 ? text.length : space) <= column;
}

function isCentred(line: Line, column: number, base: number): boolean {
  const left = line.indent - base;
  return left >= centredFrom && Math.abs(left - (column - endOf(line))) <= centredSlack;
}

/** Lines that belong to no paragraph, however full the line before: heads in capitals, references, place and date. */
function standsAlone(before: Line, line: Line): boolean {
  if (isCapital(before.text) !== isCapital(line.text)) return true;
  if (reference.test(line.text.trim()) || reference.test(before.text.trim())) return true;
  if (wholeDateLine.test(line.text.trim())) return true;
  return endsSentence(before.text) && (isDateLine(line.text) || enclosureLine.test(line.text.trim()));
}

/** The last line of a letterhead may hold one word. */
const isCapital = (text: string): boolean =>
  /\p{Uppercase}{3}/u.test(text) && !/[\p{Lowercase}\p{N}[\]]/u.test(text);

/** `№NCT/CT/801`, `No. NCT/CID/696`. */
const reference = /^[*]*(?:№|No\.?)\s?[a-z\u00c0-\u052f\d]+(?:\/[a-z\u00c0-\u052f\d-]+)+[*]*$/iu;

const dateLine = /\p{Alphabetic}{3,}(?:\s(?:қ\.|қаласы))?,\s.*\d{4}|^\d{4}\s.*\d{1,2}\s\p{Alphabetic}+$/u;

/** *Enclosure: as stated*, *Приложение:*, *Қосымша:*. */
const enclosureLine = /^[*(]*(?:enclosures?|enclosed|encl|attachments?|приложени[ея]|қосымша)\s?[.:]/iu;
/** A place, a comma, a date, and no more. */
const wholeDateLine =
  /^(?:город\s|г\.\s?)?\p{Uppercase}[\p{Alphabetic}-]{3,}(?:\s(?:қ\.|қаласы))?,\s(?:\d{1,2}\s\p{Alphabetic}+\s\d{4}|\d{4}\s(?:жылғы|ж\.)\s\d{1,2}\s\p{Alphabetic}+)(?:\s(?:года|г\.))?$/u;
const longestDateLine = 45;

/** *Astana, 7 June 2024*, *город Астана, 7 июня 2024 г.*: the line with the place and the day of a note. */
export const isDateLine = (text: string): boolean =>
  text.trim().length < longestDateLine && dateLine.test(text.trim());

/** Behind a sentence's end anything begins; else only what does not go on in small letters. */
function mayBegin(before: Line, line: Line): boolean {
  const text = line.text.trim();
  return endsSentence(before.text) ? !/^[\],;:)]/.test(text) : opensHigh(text) || findLabel(text) !== null;
}

const opensHigh = (text: string): boolean => /^\s*["“«[(*~№•–—-]*(?:\p{Uppercase}|\p{N})/u.test(text);
