/** Lines in chunks that blank lines part: the first guess at paragraphs. */

import type { RawLine } from './rawLines';
import { isFilled } from './wrapping';

export interface Line {
  /** Without indentation and without white space at the end; a tab inside a table row stays. */
  readonly text: string;
  /** From 1. */
  readonly at: number;
  /** Columns of white space before the first character; a tab counts 4. */
  readonly indent: number;
  /** Markdown's two spaces (or a backslash) at the end: the break is meant. */
  readonly hardBreak: boolean;
}

/** Non-blank lines in chunks; no chunk is empty. A page's end counts as a blank line. */
export function chunksOfLines(lines: readonly RawLine[]): Line[][] {
  const wanted = blanksBetween(lines);
  const chunks: Line[][] = [];
  let open: Line[] = [];
  let blanks = 0;
  const close = () => {
    if (open.length > 0) chunks.push(open.map((line, at) => indentedOnly(line, open[at - 1], open[at + 1])));
    open = [];
  };
  for (const { raw, at, newPage } of lines) {
    if (newPage) close();
    if (raw.trim() === '') {
      blanks++;
      continue;
    }
    if (blanks >= wanted) close();
    blanks = 0;
    open.push(lineOf(raw, at));
  }
  close();
  return chunks;
}

/**
 * How many blank lines part paragraphs: one, or two in a text with a blank line behind each of its
 * wrapped lines, as some programs copy from PDF. No number parts them where each line is followed by just one.
 */
function blanksBetween(lines: readonly RawLine[]): number {
  const gaps: number[] = [];
  let blanks = 0;
  for (const { raw } of lines) {
    if (raw.trim() === '') {
      blanks++;
      continue;
    }
    gaps.push(blanks);
    blanks = 0;
  }
  const [, ...between] = gaps;
  const single = between.filter((gap) => gap === 1).length;
  const spaced = between.length >= 8 && !between.includes(0) && single >= 0.5 * between.length;
  if (!spaced) return 1;
  const written = lines.filter(({ raw }) => raw.trim() !== '').map(({ raw, at }) => lineOf(raw, at));
  if (!isFilled(written)) return 1;
  if (single < between.length) return 2;
  // Every line is followed by one blank line: only where many go on in small letters do these part no paragraphs.
  const goingOn = written.filter(({ text }) => /^\p{Lowercase}/u.test(text)).length;
  return goingOn >= goingOnShare * written.length ? Number.POSITIVE_INFINITY : 1;
}

/** In wrapped text more lines begin in the middle of a sentence; a list of short entries has fewer. */
const goingOnShare = 0.2;

const hasColumns = (line: Line | undefined): boolean => line?.text.trim().includes('\t') === true;

/** Tabs before the first word or behind the last are empty cells only in or beside a row of a table. */
const indentedOnly = (line: Line, before: Line | undefined, after: Line | undefined): Line =>
  !line.text.includes('\t') || [line, before, after].some(hasColumns)
    ? line
    : { ...line, text: line.text.trim() };

/** A tab between a bracket and its attribution parts no cells. */
const tabInGroup = /(\])\t+(?=\(\s?[+\p{Pd}\u2212]\s?\p{Uppercase})/gu;

function lineOf(written: string, at: number): Line {
  const raw = written.includes('\t') ? written.replace(tabInGroup, '$1 ') : written;
  const tabbed = raw.includes('\t');
  // In a tabbed row an empty first or last cell is white space that means something.
  const body = tabbed ? raw : raw.trim();
  const lead = /^[ \t\u00a0]*/.exec(raw)?.[0] ?? '';
  return {
    text: body,
    at,
    indent: [...lead].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0),
    hardBreak: / {2}$/.test(raw),
  };
}
