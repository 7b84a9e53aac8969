/**
 * Page numbers and page heads of circulars that were typed or printed to plain text. A number alone on
 * its line is left out where a page ends beside it, or where such numbers count up through the text;
 * a line that heads page after page stays where it stands first. What was left out is said.
 */

import type { Warning } from '#domain/document/document';
import { isAroundPageNumber } from './pageWords';
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

/** Indices of lines that repeat a page head or foot seen before. */
function runningHeads(lines: readonly RawLine[], numbers: ReadonlySet<number>): Set<number> {
  const edges = pageEdges(lines, numbers);
  const same = new Map<string, number[]>();
  for (const index of edges.tops) add(same, (lines[index]?.raw ?? '').trim(), index);
  const heads = [...same.values()].flatMap((found) => (found.length >= fewestHeads ? found.slice(1) : []));
  return new Set([...heads, ...numberedLines(lines, edges.tops), ...numberedLines(lines, edges.feet)]);
}

const add = <Value>(found: Map<string, Value[]>, key: string, value: Value): void => {
  const before = found.get(key);
  if (before === undefined) found.set(key, [value]);
  else before.push(value);
};

/** The lines with words at the top and at the foot of each page; no feet in a text of one page. */
function pageEdges(
  lines: readonly RawLine[],
  numbers: ReadonlySet<number>,
): { readonly tops: readonly number[]; readonly feet: readonly number[] } {
  const tops: number[] = [];
  const feet: number[] = [];
  let [left, last, pages] = [headLines, -1, 1];
  lines.forEach((line, index) => {
    if (line.newPage) {
      left = headLines;
      pages += 1;
      feet.push(last);
    }
    if (isBlank(line) || numbers.has(index)) return;
    last = index;
    if (left > 0) tops.push(index);
    left--;
  });
  return { tops, feet: pages === 1 ? [] : [...feet, last] };
}

/** A head or foot with the number of its page in it (*CICA Secretariat    page 3*), on one page after another. */
function numberedLines(lines: readonly RawLine[], edges: readonly number[]): readonly number[] {
  const alike = new Map<string, { index: number; number: number }[]>();
  for (const index of edges) {
    const text = (lines[index]?.raw ?? '').trim();
    const found = /^(?<before>.*?)(?<number>\d{1,4})(?<after>(?:\s?(?:of|из|\/)\s?\d{1,4})?\D*)$/u.exec(
      text,
    )?.groups;
    if (text.length > longestHead || found === undefined) continue;
    const { before = '', number, after = '' } = found;
    if (!countsPages(before, after)) continue;
    add(alike, `${before}#${after}`.replace(/\s+/g, ' '), { index, number: Number(number) });
  }
  return [...alike.values()].flatMap((found) => [...countingUp(found)]);
}

/** The number stands apart from the words, or what is beside it says so; in *Annex 3* and *Day 3* it is a heading's own. */
function countsPages(before: string, after: string): boolean {
  if (before === '') return /\p{Alphabetic}/u.test(after);
  if (/\s{3}$|\t$/.test(before) || /^(?:\s{3}|\t)/.test(after)) return true;
  const beside = [before.trim().split(/\s/).at(-1), after.trim().split(/[\s\d]/)[0]];
  return beside.some((word = '') => /[\p{Alphabetic}|/–—-]/u.test(word) && isAroundPageNumber(word));
}

/** A head or foot with a number is shorter; a list's entry that happens to open a page may be longer. */
const longestHead = 100;
