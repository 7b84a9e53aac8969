/**
 * Letters to rows: what stands on one baseline, from left to right, with the small raised and lowered
 * signs that belong to it. A row goes across all columns of the page; it is cut in segments where the gap is wider
 * than any space between words.
 */

import { isAccent, withAccents } from './accents';
import type { Letter } from './geometry';
import type { Grid } from './grids';
import { deepestKern } from './memory';
import { attachRaised } from './raisedSigns';
import { baselines, lettersIn, mostOverlaid, type OpenRow, type Run, runsOf, widestSpace } from './runs';
import { spreadOf } from './spacedOut';
import { singly } from './words';

export type PlacedLetter = Letter;

/** Letters with no gap wider than `widestSpace` between them, from left to right. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  readonly letters: readonly PlacedLetter[];
  /** It begins with a capital over several lines, and so a paragraph. */
  readonly opens?: true;
}

export interface Row {
  /** A table that stands here; then `segments` is one without letters, as wide as the table. */
  readonly grid?: Grid;
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** The rows from top to bottom. */
export function rowsOf(letters: readonly Letter[]): Row[] {
  const rows = attachRaised(baselines(runsOf(letters)));
  return rows.map(closeRow).filter((row) => row.segments.length > 0);
}

function closeRow({ y, size, runs }: OpenRow): Row {
  const words = lettersIn(runs);
  const letters = isInOrder(words)
    ? words
    : withoutDoubles(withAccents(inPlaces(lettersIn(withoutBuried(runs.map(spelled))))));
  return { y, size, segments: segmentsOf(letters, size) };
}

const spelled = (run: Run): Run => ({ ...run, letters: [...singly(run.letters)] });

/** From left to right, none over another one: there are no accents drawn alone, no letters drawn twice, no buried spaces. */
function isInOrder(letters: readonly PlacedLetter[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as PlacedLetter;
    const { x0, x1 } = letter;
    const depth = end - x0;
    if (x0 < before || (depth > 0 && (depth > 0.5 * (x1 - x0) || depth > deepestKern * letter.size)))
      return false;
    if (letter.word === null && !letter.blank && isAccent(letter)) return false;
    before = x0;
    if (x1 > end) end = x1;
  }
  return true;
}

/** Without the spaces over which letters of another run are written: programs draw whole runs of them under columns. */
function withoutBuried(runs: readonly Run[]): readonly Run[] {
  // Nearly all rows have their runs from left to right.
  let end = Number.NEGATIVE_INFINITY;
  let overlap = false;
  for (const { x0, x1 } of runs) {
    overlap ||= x0 < end - 0.5;
    end = Math.max(end, x1);
  }
  if (!overlap || runs.length > mostOverlaid) return runs;
  return runs.map((run) => {
    if (!run.letters.some(({ blank }) => blank)) return run;
    const over = runs.filter((other) => other !== run && other.x0 < run.x1 && other.x1 > run.x0);
    const letters = lettersIn(over).filter(({ blank }) => !blank);
    const isBuried = ({ x0, x1 }: PlacedLetter) =>
      letters.some(
        (letter) => covers(letter, x0, x1) && (letter.x0 < x0 + 0.3 * (x1 - x0) || isBeside(letter)),
      );
    const isBeside = (letter: PlacedLetter) =>
      [...letters, ...run.letters].some(
        (other) => !other.blank && other.x0 < letter.x0 && other.x1 > letter.x0 - 0.1 * letter.size,
      );
    return { ...run, letters: run.letters.filter((letter) => !letter.blank || !isBuried(letter)) };
  });
}

const covers = ({ x0, x1 }: PlacedLetter, from: number, to: number): boolean =>
  x0 < (from + to) / 2 && x1 > (from + to) / 2;

/** From left to right; nearly all programs draw them so. */
function inPlaces(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  let end = Number.NEGATIVE_INFINITY;
  for (const { x0 } of letters) {
    if (x0 < end) return [...letters].sort((a, b) => a.x0 - b.x0);
    end = x0;
  }
  return letters;
}

/** A letter drawn twice, a hair apart, is a bold letter. */
function withoutDoubles(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  if (!standClose(letters)) return letters;
  const single: PlacedLetter[] = [];
  for (const letter of letters) {
    const twin = twinOf(single, letter);
    const first = single[twin];
    if (first === undefined) single.push(letter);
    else single[twin] = { ...first, bold: true };
  }
  return single;
}

/** The place of the same letter among the last three, or -1. */
function twinOf(before: readonly PlacedLetter[], letter: PlacedLetter): number {
  const last = Math.max(0, before.length - 3);
  for (let at = before.length - 1; at >= last; at--) {
    const other = before[at];
    if (other !== undefined && other.text === letter.text && isTwin(other, letter)) return at;
  }
  return -1;
}

/** In font sizes: twins stand no farther apart. */
const twinsApart = 0.12;

/** Two letters one after another stand so close that they may be twins. */
function standClose(letters: readonly PlacedLetter[]): boolean {
  let before: PlacedLetter | undefined;
  for (const letter of letters) {
    if (before !== undefined && !before.blank && letter.x0 - before.x0 < twinsApart * before.size)
      return true;
    before = letter;
  }
  return false;
}

const isTwin = (a: PlacedLetter, b: PlacedLetter): boolean =>
  !a.blank && a.raised === b.raised && b.x0 - a.x0 < Math.min(twinsApart * a.size, 0.5 * (a.x1 - a.x0));

function segmentsOf(letters: readonly PlacedLetter[], size: number): Segment[] {
  const segments: Segment[] = [];
  const widest = (widestSpace + 2 * spreadOf(letters, size)) * size;
  let end = Number.NEGATIVE_INFINITY;
  /** The open segment: its first letter and the place behind its last one that is no space, how far these reach and all. */
  let [from, to] = [0, 0];
  let [x1, reach] = [end, end];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as PlacedLetter;
    const isNew = !letter.blank && letter.x0 - end > widest;
    if (isNew) {
      if (to > from) segments.push(cutOut(letters, from, to, x1));
      from = at;
    }
    if (isNew || letter.x1 > reach) reach = letter.x1;
    if (letter.blank) continue;
    to = at + 1;
    x1 = reach;
    if (letter.x1 > end) end = letter.x1;
  }
  if (to > from) segments.push(cutOut(letters, from, to, x1));
  return segments;
}

const cutOut = (letters: readonly PlacedLetter[], from: number, to: number, x1: number): Segment => ({
  x0: letters[from]?.x0 ?? 0,
  x1,
  letters: from === 0 && to === letters.length ? letters : letters.slice(from, to),
});

/** Some of the row's segments as a row of their own: in the size of their letters, not of those beside them. */
export const partOf = (row: Row, segments: readonly Segment[]): Row =>
  segments.length === row.segments.length ? { ...row, segments } : sizedBy(row, segments);

/** The same for segments that may be cut out of the row's. */
export function sizedBy(row: Row, segments: readonly Segment[]): Row {
  const isOther = ({ size, blank, raised }: PlacedLetter) => !blank && raised === null && size !== row.size;
  if (!segments.some(({ letters }) => letters.some(isOther))) return { ...row, segments };
  const own = singly(lettersIn(segments)).filter(({ blank, raised }) => !blank && raised === null);
  const size = usual(own.map((letter) => letter.size)) ?? row.size;
  return { ...row, segments, size, y: own.find((letter) => letter.size === size)?.y ?? row.y };
}

/** The most frequent value. */
function usual(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `letters` in order, not empty. */
export const segmentOf = (letters: readonly PlacedLetter[]): Segment => ({
  x0: letters[0]?.x0 ?? 0,
  x1: letters.reduce((end, { x1 }) => Math.max(end, x1), Number.NEGATIVE_INFINITY),
  letters,
});
