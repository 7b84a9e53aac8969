/**
 * Letters to rows: what stands on one baseline, from left to right, with the small raised and lowered
 * signs that belong to it. A row goes across all columns of the page; it is cut in segments where the gap is wider
 * than any space between words.
 */

import { isAccent, standsOver, withAccents } from './accents';
import type { Letter } from './geometry';
import type { Grid } from './grids';
import { deepestKern } from './memory';
import { spreadOf } from './spacedOut';
import { countOf, singly } from './words';

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

/** Letters drawn one after another on one baseline, without a jump. */
interface Run {
  readonly letters: PlacedLetter[];
  /** How many they are, one by one. */
  count: number;
  /** Some of them are no spaces. */
  written: boolean;
  x0: number;
  x1: number;
  readonly y: number;
  readonly size: number;
}

interface OpenRow {
  y: number;
  size: number;
  runs: Run[];
}

/** In font sizes; words of a justified line stand closer than this. TeX parts columns by exactly one. */
const widestSpace = 0.98;

/** The rows from top to bottom. */
export function rowsOf(letters: readonly Letter[]): Row[] {
  const rows = attachRaised(baselines(runsOf(letters)));
  return rows.map(closeRow).filter((row) => row.segments.length > 0);
}

function runsOf(letters: readonly Letter[]): Run[] {
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
const isWrittenOver = (space: PlacedLetter, next: PlacedLetter): boolean =>
  !next.blank && next.x0 < space.x0 + 0.3 * (space.x1 - space.x0);

function baselines(runs: readonly Run[]): OpenRow[] {
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

const wordsOf = ({ letters }: Run): string =>
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

/** Small signs go to the row beside whose words they stand: `text¹`, `H₂O`. */
function attachRaised(rows: readonly OpenRow[]): OpenRow[] {
  rows.forEach((row, index) => {
    if (standsAlone(rows, index)) return;
    const beside = [-2, -1, 1, 2]
      .flatMap((step) => rows[index + step] ?? [])
      .filter(({ runs }) => runs.length < mostBeside);
    // A sign may stand behind another one that has found its row: *] (+IND) (+TUR)*.
    for (let count = -1; count !== row.runs.length; ) {
      count = row.runs.length;
      row.runs = row.runs.filter((run) => !isTakenUp(run, beside));
    }
  });
  return rows.filter((row) => row.runs.length > 0);
}

/** No row is so near that a sign of this one could belong to it, as `belongs` and `crowns` ask: so it is in most texts. */
function standsAlone(rows: readonly OpenRow[], index: number): boolean {
  const runs = rows[index]?.runs ?? [];
  for (let at = Math.max(0, index - 2); at <= index + 2; at++) {
    const other = rows[at];
    if (other === undefined || at === index) continue;
    for (const { y } of runs) {
      const dy = (y - other.y) / other.size;
      if (dy > highest && dy < lowest) return false;
    }
  }
  return true;
}

/** In sizes of the row: where small signs stand that belong to it, from its baseline. */
const highest = -0.8;
const lowest = 0.4;

/** True where it went to one of the rows beside its own. */
function isTakenUp(run: Run, beside: readonly OpenRow[]): boolean {
  const home = beside.find((other) => belongs(run, other));
  if (home === undefined) {
    const under = beside.find((other) => crowns(run, other));
    under?.runs.push(run);
    return under !== undefined;
  }
  const raised = run.y < home.y ? 'superscript' : 'subscript';
  home.runs.push({ ...run, letters: run.letters.map((letter) => ({ ...letter, raised })) });
  return true;
}

/** Accents drawn alone, over capitals of the row. */
function crowns(run: Run, row: OpenRow): boolean {
  const dy = (run.y - row.y) / row.size;
  if (dy < -0.45 || dy > 0 || !run.letters.every(isAccent)) return false;
  const letters = lettersIn(row.runs);
  return run.letters.every((accent) => letters.some((letter) => standsOver(accent, letter)));
}

function belongs(run: Run, row: OpenRow): boolean {
  const dy = (run.y - row.y) / row.size;
  const near = (dy > highest && dy < -0.1) || (dy > 0.05 && dy < lowest);
  if (!near || run.size < smallestSign * row.size || isBesideCapital(run, row)) return false;
  if (run.size > 0.85 * row.size) return dy < -0.25 && isCall(run, row);
  const reach = 0.6 * row.size;
  return (
    row.runs.some(
      (other) =>
        other !== run &&
        (other.size > run.size || isRaised(other)) &&
        ((run.x0 > other.x0 && run.x0 < other.x1 + reach) ||
          (run.x1 > other.x0 - reach && run.x0 < other.x0)),
    ) && !row.runs.some((other) => other !== run && liesOver(run, other))
  );
}

const isRaised = ({ letters }: Run): boolean => letters[0]?.raised !== null;

/** A line of the text, and a capital over several lines at its beginning. */
const isBesideCapital = ({ count, x0 }: Run, { runs: [only, other] }: OpenRow): boolean =>
  only !== undefined && other === undefined && x0 > only.x0 && only.letters.length < 3 && count > 3;

/** The call of a note, in letters that are hardly smaller: it is known by standing close to words. */
const isCall = (run: Run, row: OpenRow): boolean =>
  run.count <= 4 &&
  run.size <= 1.01 * row.size &&
  /^(?:\d{1,3}|[*†‡]{1,3})$/.test(wordsOf(run)) &&
  row.runs.some((other) => Math.abs(other.x0 - run.x1) < 0.5 * row.size || standsAmong(run, other)) &&
  !row.runs.some((other) => liesOver(run, other));

/** Close behind a letter of the other run. */
const standsAmong = (run: Run, other: Run): boolean =>
  other.letters.some(({ x1, blank }) => !blank && Math.abs(run.x0 - x1) < 0.3 * run.size);

/** Most of the run's width is taken by words of the other one: they are two lines, one over the other. */
function liesOver(run: Run, other: Run): boolean {
  if (run.x1 <= other.x0 || run.x0 >= other.x1) return false;
  let taken = 0;
  for (const { x0, x1, blank } of other.letters)
    if (!blank) taken += Math.max(0, Math.min(x1, run.x1) - Math.max(x0, run.x0));
  return taken > 0.5 * (run.x1 - run.x0);
}

/** Of the size of the words that it stands beside: smaller letters are a line of their own. */
const smallestSign = 0.35;

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

/** Runs of one row; more of them are a drawing. */
const mostOverlaid = 200;
/** Runs of a row that small signs may belong to. */
const mostBeside = 500;

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

/** The letters of all parts, one part after another. `flatMap` takes as long as all the rest of a page. */
export function lettersIn(
  parts: readonly { readonly letters: readonly PlacedLetter[] }[],
): readonly PlacedLetter[] {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.letters;
  const all: PlacedLetter[] = [];
  for (const { letters } of parts)
    for (let at = 0; at < letters.length; at++) all.push(letters[at] as PlacedLetter);
  return all;
}

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
