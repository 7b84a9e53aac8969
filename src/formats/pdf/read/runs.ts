/**
 * Letters to runs, drawn one after another without a jump, and runs to baselines: what stands at one height, but for words
 * that are written over other words.
 */

import type { Letter } from './geometry';
import { countOf } from './words';

/** Letters drawn one after another on one baseline, without a jump. */
export interface Run {
  readonly letters: Letter[];
  /** How many they are, one by one. */
  count: number;
  /** Some of them are no spaces. */
  written: boolean;
  x0: number;
  x1: number;
  readonly y: number;
  readonly size: number;
}

export interface OpenRow {
  y: number;
  size: number;
  runs: Run[];
}

/** In font sizes; words of a justified line stand closer than this. TeX parts columns by exactly one. */
export const widestSpace = 0.98;

export function runsOf(letters: readonly Letter[]): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Letter | undefined;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as Letter;
    const { x0, x1, y, size, blank } = letter;
    if (run !== undefined && last !== undefined && goesOn(run, letter)) {
      if (last.blank && isWrittenOver(last, letter)) {
        run.letters.pop();
        run.count -= countOf(last);
      }
      run.letters.push(letter);
      run.count += countOf(letter);
      if (x1 > run.x1) run.x1 = x1;
    } else {
      run = { letters: [letter], count: countOf(letter), written: false, x0, x1, y, size };
      runs.push(run);
    }
    if (!blank) run.written = true;
    last = letter;
  }
  return runs.filter(({ size, written }) => size > 0 && written);
}

function goesOn(run: Run, { x0, y, size }: Letter): boolean {
  const gap = x0 - run.x1;
  return (
    gap < widestSpace * run.size &&
    gap > -0.5 * run.size &&
    isClose(y, run.y, run.size) &&
    isClose(size, run.size, run.size)
  );
}

/** Nearly always they are the same. */
const isClose = (one: number, other: number, size: number): boolean =>
  one === other || Math.abs(one - other) < 0.05 * size;

/** A space that the next letter takes the place of parts nothing. */
const isWrittenOver = (space: Letter, next: Letter): boolean =>
  !next.blank && next.x0 < space.x0 + 0.3 * (space.x1 - space.x0);

export function baselines(runs: readonly Run[]): OpenRow[] {
  const rows: OpenRow[] = [];
  let row: OpenRow | undefined;
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    if (
      row !== undefined &&
      run.y - row.y < 0.2 * Math.min(run.size, row.size) &&
      (row.runs.length >= mostOverlaid || !(run.count > 2 && row.runs.some((other) => collide(run, other))))
    )
      row.runs.push(run);
    else {
      row = { y: run.y, size: run.size, runs: [run] };
      rows.push(row);
    }
  }
  for (const row of rows) row.size = mainSize(row.runs);
  return rows;
}

/** Words written over other words; not an accent over a letter, and not the same words, or a part of them, twice. */
function collide(a: Run, b: Run): boolean {
  if (a.x1 <= b.x0 || a.x0 >= b.x1 || a.count < 3 || b.count < 3) return false;
  if (!liesOver(a, b) && !liesOver(b, a)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return !one.includes(other) && !other.includes(one);
}

export const wordsOf = ({ letters }: Run): string =>
  letters
    .map(({ text }) => text)
    .join('')
    .trim();

/** The size of most letters. */
function mainSize(runs: readonly Run[]): number {
  const [first] = runs;
  if (first !== undefined && (runs.length === 1 || runs.every(({ size }) => size === first.size)))
    return first.size;
  const counts = new Map<number, number>();
  for (const { size, count } of runs) counts.set(size, (counts.get(size) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Most of the run's width is taken by words of the other one: they are two lines, one over the other. */
export function liesOver(run: Run, other: Run): boolean {
  if (run.x1 <= other.x0 || run.x0 >= other.x1) return false;
  let taken = 0;
  for (const { x0, x1, blank } of other.letters)
    if (!blank) taken += Math.max(0, Math.min(x1, run.x1) - Math.max(x0, run.x0));
  return taken > 0.5 * (run.x1 - run.x0);
}

/** Runs of one row; more of them are a drawing. */
export const mostOverlaid = 200;

/** The letters of all parts, one part after another. `flatMap` takes as long as all the rest of a page. */
export function lettersIn(parts: readonly { readonly letters: readonly Letter[] }[]): readonly Letter[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.letters;
  const all: Letter[] = [];
  for (const { letters } of parts)
    for (let at = 0; at < letters.length; at++) all.push(letters[at] as Letter);
  return all;
}
