/**
 * Page numbers and page heads of circulars that were typed or printed to plain text. A number alone on
 * its line is left out where a page ends beside it, or where such numbers count up through the text;
 * a line that heads page after page stays where it stands first. What was left out is said.
 */

import type { Warning } from '#domain/document/document';
import type { RawLine } from './rawLines';

/** `12`, `- 12 -`, `[12]`, `Page 12`, `стр. 12`, `12-бет`, `12 of 20`, `12/20`. */
const pageNumber =
  /^(?:[-–—]\s?(\d{1,4})\s?[-–—]|(?:page|p\.|стр(?:аница|\.)|бет)\s*(\d{1,4})(?:\s*(?:of|из|\/)\s*\d{1,4})?|(\d{1,4})\s*(?:of|из|\/)\s*\d{1,4}|(\d{1,4})(?:\s?[-–]?бет)?)$/i;

/** Numbers that count up through a text without page ends; fewer may be a list's. */
const fewestCounting = 3;

/** Pages that a line must head before it is taken for a running head. */
const fewestHeads = 3;

/** Lines at the top of a page that may be its head. */
const headLines = 2;

export function withoutFurniture(lines: readonly RawLine[]): { lines: RawLine[]; warnings: Warning[] } {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const warnings: Warning[] = [];
  if (numbers.size > 0) {
    const what = numbers.size === 1 ? 'One page number was' : `${numbers.size} page numbers were`;
    warnings.push({ code: 'text.pageNumbers', message: `${what} left out.`, facts: { count: numbers.size } });
  }
  if (heads.size > 0) {
    const what = heads.size === 1 ? 'One repeated page head was' : `${heads.size} repeated page heads were`;
    warnings.push({ code: 'text.pageHeads', message: `${what} left out.`, facts: { count: heads.size } });
  }
  // An emptied line stays as a blank one, so that the paragraphs around it stay apart.
  const kept = lines.map((line, index) =>
    numbers.has(index) || heads.has(index) ? { ...line, raw: '' } : line,
  );
  return { lines: kept, warnings };
}

const numberOf = (line: RawLine | undefined): number | null => {
  const found = pageNumber.exec((line?.raw ?? '').trim());
  const digits = found?.slice(1).find((group) => group !== undefined);
  return digits === undefined ? null : Number(digits);
};

const isBlank = (line: RawLine | undefined): boolean => (line?.raw ?? '').trim() === '';

/** Indices of the lines that are page numbers. */
function pageNumbers(lines: readonly RawLine[]): Set<number> {
  const alone: number[] = [];
  lines.forEach((line, index) => {
    const stands =
      (isBlank(lines[index - 1]) || line.newPage) && (isBlank(lines[index + 1]) || lines[index + 1]?.newPage);
    if (stands && numberOf(line) !== null) alone.push(index);
  });
  const beside = besidePageEnds(lines);
  const counting = countingUp(alone.map((index) => ({ index, number: numberOf(lines[index]) ?? 0 })));
  return new Set(alone.filter((index) => beside.has(index) || counting.has(index)));
}

/** Indices of the first and the last line with words on each page; empty for a text of one page. */
function besidePageEnds(lines: readonly RawLine[]): Set<number> {
  const beside = new Set<number>();
  let last = -1;
  let fresh = false;
  lines.forEach((line, index) => {
    if (line.newPage) {
      if (last >= 0) beside.add(last);
      fresh = true;
    }
    if (isBlank(line)) return;
    if (fresh) beside.add(index);
    fresh = false;
    last = index;
  });
  if (lines.some(({ newPage }) => newPage) && last >= 0) beside.add(last);
  return beside;
}

/** Those that go up by one from each to the next, at least three in a row. */
function countingUp(found: readonly { index: number; number: number }[]): Set<number> {
  const counting = new Set<number>();
  let row: number[] = [];
  found.forEach(({ index, number }, at) => {
    const before = found[at - 1];
    if (before === undefined || number !== before.number + 1) row = [];
    row.push(index);
    if (row.length >= fewestCounting) for (const one of row) counting.add(one);
    if (row.length > fewestCounting) row = row.slice(-fewestCounting);
  });
  return counting;
}

/** Indices of lines that repeat a page head seen before. */
function runningHeads(lines: readonly RawLine[], numbers: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  let left = headLines;
  lines.forEach((line, index) => {
    if (line.newPage) left = headLines;
    const text = line.raw.trim();
    if (left === 0 || text === '' || numbers.has(index)) return;
    left--;
    const same = places.get(text) ?? [];
    same.push(index);
    places.set(text, same);
  });
  return new Set([...places.values()].flatMap((same) => (same.length >= fewestHeads ? same.slice(1) : [])));
}
