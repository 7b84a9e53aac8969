/**
 * The order in which the rows of a page are read. Where two columns of running text stand side by side,
 * the left one comes first; what stands over and under them keeps its place. Columns are told from tables and
 * signatures by their lines, which fill them; a ruled table is one row that fills as many lines as it is high.
 */

import { besideTable, type Filled, filledOf, isBeside, tablesIn } from './columnTables';
import type { River } from './rivers';
import { partOf, type Row, type Segment } from './rows';

/** Rows that are read one after another, and the edges of their column in points. */
export interface Strip {
  readonly rows: readonly Row[];
  readonly x0: number;
  readonly x1: number;
}

/** White space between two columns, and the rows (from, to) along which it runs. */
export interface Gutter {
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
}

/** Rows that each column must have. */
const fewestRows = 4;
/** Least width of a column and of the gap, in font sizes. */
const narrowestColumn = 9;
const narrowestGutter = 0.8;
/** More rows than this on one page are a drawing: they are read as they stand. */
const mostRows = 600;
/** The same of pieces of rows. */
const mostSegments = 4_000;

const isDrawing = (rows: readonly Row[]): boolean =>
  rows.length > mostRows || rows.reduce((sum, { segments }) => sum + segments.length, 0) > mostSegments;

/** Columns in columns. */
const deepest = 4;

/** Every segment of `rows` is in one strip. `rivers`: what parts columns in any case. */
export function inReadingOrder(rows: readonly Row[], rivers: readonly River[] = [], depth = 0): Strip[] {
  if (rows.length === 0) return [];
  const gutter = depth < deepest && !isDrawing(rows) ? findGutter(rows, rivers) : null;
  if (gutter === null) return [stripOf(rows)];
  const { from, to } = gutter;
  const middle = rows.slice(from, to);
  const side = (keep: (segment: Segment) => boolean) =>
    middle.map((row) => partOf(row, row.segments.filter(keep))).filter((row) => row.segments.length > 0);
  const isLeft = ({ x0, x1 }: Segment) => (x0 + x1) / 2 < (gutter.x0 + gutter.x1) / 2;
  const parts = [rows.slice(0, from), side(isLeft), side((one) => !isLeft(one)), rows.slice(to)];
  return parts.flatMap((part) => inReadingOrder(part, rivers, depth + 1));
}

export function stripOf(rows: readonly Row[]): Strip {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { segments } of rows)
    for (const { x0, x1 } of segments) {
      if (x0 < left) left = x0;
      if (x1 > right) right = x1;
    }
  return { rows, x0: left, x1: right };
}

function edges(segments: readonly Segment[]): [number, number] {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x0, x1 } of segments) {
    left = Math.min(left, x0);
    right = Math.max(right, x1);
  }
  return [left, right];
}

/** The longest gutter that parts two columns of running text. */
function findGutter(rows: readonly Row[], rivers: readonly River[]): Gutter | null {
  let best: Gutter | null = null;
  const narrowest = Math.min(narrowestGutter * usualSize(rows), ...rivers.map(({ white }) => 0.98 * white));
  const tables = tablesIn(rows);
  const none: Gutter[] = [];
  rows.forEach((_, index) => {
    // Rows that a gutter found runs along would only find it again.
    if (best !== null && index >= best.from && index < best.to) return;
    for (const [x0, x1] of gapsAt(rows, index, narrowest, tables)) {
      const found = extend(rows, index, [x0, x1], narrowest);
      if (none.some((one) => isSame(one, found))) continue;
      const beside = () => (tables.length === 0 ? null : besideTable(rows, found));
      const isKnown = rivers.some(({ x }) => Math.abs(x - found.x1) < 1);
      const gutter = isKnown || partsColumns(rows, found) ? found : beside();
      if (gutter === null) none.push(found);
      else if (isBetter(gutter, best)) best = gutter;
    }
  });
  return best;
}

const isSame = (a: Gutter, b: Gutter): boolean =>
  a.from === b.from && a.to === b.to && a.x0 === b.x0 && a.x1 === b.x1;

/** Longer; or hardly shorter and wider: between the numbers of a list and its words there is a gap as long. */
function isBetter(gutter: Gutter, best: Gutter | null): boolean {
  if (best === null) return true;
  const longer = gutter.to - gutter.from - (best.to - best.from);
  if (Math.abs(longer) > hardlyShorter) return longer > 0;
  const wider = gutter.x1 - gutter.x0 - (best.x1 - best.x0);
  return Math.abs(wider) > 1 ? wider > 0 : longer > 0;
}

/** In rows: a number of the page may stand in the one and beside the other. */
const hardlyShorter = 2;

/** Of the rows' sizes the middle one: a heading in one of the columns makes no gutter narrower. */
const usualSize = (rows: readonly Row[]): number =>
  rows.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;

/** Gaps inside a row; where rows of two columns stand a little apart, or a table beside them, also the gaps between those. */
function gapsAt(
  rows: readonly Row[],
  index: number,
  narrowest: number,
  tables: readonly Row[],
): [number, number][] {
  const [row, next] = [rows[index], rows[index + 1]];
  if (row === undefined) return [];
  const isClose = next !== undefined && next.y - row.y < 0.7 * row.size;
  // Most rows are one piece that stands alone.
  if (row.segments.length < 2 && !isClose && tables.length === 0) return [];
  const others = tables.filter((table) => table !== row && isBeside(row, table));
  if (isClose && !others.includes(next)) others.push(next);
  const segments =
    others.length === 0
      ? row.segments
      : [row, ...others].flatMap((own) => own.segments).sort((a, b) => a.x0 - b.x0);
  return segments.flatMap((segment, at): [number, number][] => {
    const after = segments[at + 1];
    return after !== undefined && after.x0 - segment.x1 > Math.min(narrowest, narrowestGutter * row.size)
      ? [[segment.x1, after.x0]]
      : [];
  });
}

/** Up and down from `index`, narrowing, as long as no text crosses it. */
function extend(
  rows: readonly Row[],
  index: number,
  between: readonly [number, number],
  narrowest: number,
): Gutter {
  let gap = between;
  const narrow = (row: Row | undefined): boolean => {
    const narrower = row === undefined ? null : narrowed(row, gap, narrowest);
    if (narrower !== null) gap = narrower;
    return narrower !== null;
  };
  let to = index;
  while (to < rows.length && narrow(rows[to])) to++;
  let from = index;
  while (from > 0 && narrow(rows[from - 1])) from--;
  return { x0: gap[0], x1: gap[1], from, to };
}

function narrowed(row: Row, [x0, x1]: readonly [number, number], narrowest: number): [number, number] | null {
  const middle = (x0 + x1) / 2;
  let left = x0;
  let right = x1;
  for (const segment of row.segments) {
    if (segment.x1 <= middle) left = Math.max(left, segment.x1);
    else if (segment.x0 >= middle) right = Math.min(right, segment.x0);
    else if (segment.x1 < right && segment.x0 < left) left = segment.x1;
    else if (segment.x0 > left && segment.x1 > right) right = segment.x0;
    else return null;
  }
  return right - left > Math.min(narrowest, narrowestGutter * row.size) ? [left, right] : null;
}

/** What stands on one side of the gutter is too narrow for a column, as the numbers of paragraphs are. */
function isNarrow(rows: readonly Row[], { x0, x1, from, to }: Gutter): boolean {
  const middle = (x0 + x1) / 2;
  let [left, endOfLeft] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [right, endOfRight] = [left, endOfLeft];
  for (const { grid, segments } of rows.slice(from, to)) {
    // Beside a table its columns count, too.
    if (grid !== undefined) return false;
    for (const segment of segments) {
      if (segment.x1 <= middle + 0.01) {
        left = Math.min(left, segment.x0);
        endOfLeft = Math.max(endOfLeft, segment.x1);
      }
      if (segment.x0 >= middle - 0.01) {
        right = Math.min(right, segment.x0);
        endOfRight = Math.max(endOfRight, segment.x1);
      }
    }
  }
  const narrowest = narrowestColumn * (rows[from]?.size ?? 0);
  return endOfLeft - left < narrowest || endOfRight - right < narrowest;
}

function partsColumns(rows: readonly Row[], gutter: Gutter): boolean {
  if (isNarrow(rows, gutter)) return false;
  const middle = (gutter.x0 + gutter.x1) / 2;
  const between = rows.slice(gutter.from, gutter.to);
  const left = filledOf(between, ({ x1 }) => x1 <= middle + 0.01);
  const right = filledOf(between, ({ x0 }) => x0 >= middle - 0.01);
  const size = between[0]?.size ?? 0;
  if (isWordGap(between, middle)) return false;
  const [a, b] = [fillOf(left, size), fillOf(right, size)];
  if (a === null || b === null)
    return isLastColumn(a ?? b, fillOf(a === null ? left : right, size, fewestOfLast));
  if (a.part >= 0.5 && b.part >= 0.5) return true;
  if (Math.min(a.part, b.part) >= 0.3 && interlaced(between, middle) >= fewestInterlaced) return true;
  // A figure or a table stands in one of the columns, over or under its text.
  const [fuller, other] = a.part > b.part ? [a, b] : [b, a];
  return (
    (fuller.part >= 0.6 && fuller.longest >= longText && other.longest >= shortText) ||
    partsNearColumns(between, gutter, size)
  );
}

/** Of the gutter's width: so wide a gap is one between columns, too. */
const asWide = 0.95;

/** Of the rows: so few have words over a gutter, as a heading does that stands over two columns. */
const fewCrossing = 0.03;

/**
 * Where the column beyond the next one ends, left of the gutter, and where it begins, right of it: behind white as wide
 * as the gutter, which hardly any row crosses. The gaps of loose lines are as wide, and other lines go over them.
 */
function edgesBeside(rows: readonly Row[], { x0, x1 }: Gutter): readonly [number, number] {
  const [first, end] = edges(rows.flatMap(({ segments }) => segments));
  const last = Math.min(end, first + mostPoints);
  const over = coverOf(rows, first, last);
  const isWhite = (x: number) => (over[Math.round(x - first)] ?? 0) <= Math.max(1, fewCrossing * rows.length);
  const beyond = (from: number, step: 1 | -1): number | null => {
    let white = 0;
    for (let x = from; x > first && x < last; x += step) {
      if (isWhite(x)) white++;
      else if (white >= asWide * (x1 - x0) - 1) return x;
      else white = 0;
    }
    return null;
  };
  return [beyond(x0 - 1, -1) ?? 0, beyond(x1 + 1, 1) ?? Number.POSITIVE_INFINITY];
}

/** How many segments lie over each point from `first` to `last`. */
function coverOf(rows: readonly Row[], first: number, last: number): Int32Array {
  const over = new Int32Array(Math.max(0, Math.ceil(last - first)) + 2);
  const at = (x: number) => Math.min(over.length - 1, Math.max(0, Math.round(x - first)));
  for (const { segments } of rows)
    for (const { x0, x1 } of segments) {
      over[at(x0)] = (over[at(x0)] ?? 0) + 1;
      over[at(x1)] = (over[at(x1)] ?? 0) - 1;
    }
  for (let x = 1; x < over.length; x++) over[x] = (over[x] ?? 0) + (over[x - 1] ?? 0);
  return over;
}

/** Wider is no page. */
const mostPoints = 20_000;

/** The same of the two columns next to the gutter, where there are more of them and one ends long before the others. */
function partsNearColumns(rows: readonly Row[], gutter: Gutter, size: number): boolean {
  const middle = (gutter.x0 + gutter.x1) / 2;
  const [from, to] = edgesBeside(rows, gutter);
  const near = rows.map((row) => ({
    ...row,
    segments: row.segments.filter((one) => one.x0 > from - 1 && one.x1 < to + 1),
  }));
  const isMore = near.some(({ segments }, at) => segments.length < (rows[at]?.segments.length ?? 0));
  if (!isMore || interlaced(near, middle) < fewestInterlaced) return false;
  const [a, b] = [
    fillOf(
      filledOf(near, (segment) => segment.x1 <= middle + 0.01),
      size,
    ),
    fillOf(
      filledOf(near, (segment) => segment.x0 >= middle - 0.01),
      size,
    ),
  ];
  return a !== null && b !== null && a.part >= 0.5 && b.part >= 0.5;
}

/** A text set in two columns may end with a few lines in the second one. */
const fewestOfLast = 2;

const isLastColumn = (full: Fill | null, last: Fill | null): boolean =>
  full !== null && last !== null && full.part >= 0.6 && full.longest >= longText && last.part >= 0.5;

/** In most rows the gap is as wide as the others of the row: words of lines spaced to their full width stand one under the other by chance. */
function isWordGap(rows: readonly Row[], middle: number): boolean {
  let [both, even] = [0, 0];
  for (const { segments, size } of rows) {
    const gaps = segments.slice(1).map(({ x0 }, index) => x0 - (segments[index]?.x1 ?? x0));
    const at = segments.findIndex(({ x0 }) => x0 >= middle) - 1;
    const own = gaps[at];
    if (own === undefined) continue;
    both++;
    const areWords = segments.every(({ x0, x1 }) => x1 - x0 < narrowestColumn * size);
    if (areWords && gaps.length > 1 && gaps.every((gap) => Math.abs(gap - own) < 0.1 * own)) even++;
  }
  return even > 1 && 2 * even >= both;
}

/**
 * How often a row of the left side alone comes close before one of the right side alone: lines of two columns that run
 * on their own, since the cells of one row of a table begin on one line.
 */
function interlaced(rows: readonly Row[], middle: number): number {
  let count = 0;
  const sides = rows.map(({ segments }) => {
    const left = segments.some(({ x1 }) => x1 <= middle);
    return left && segments.some(({ x0 }) => x0 >= middle) ? 'both' : left ? 'left' : 'right';
  });
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined || sides[index] === 'both' || sides[index + 1] === 'both') return;
    if (sides[index] !== sides[index + 1] && next.y - row.y < 0.9 * row.size) count++;
  });
  return count;
}

/** Fewer are a heading beside a text. */
const fewestInterlaced = 6;

/** Filled lines one after another, in a column of text alone and in one that holds a figure, too. */
const longText = 10;
const shortText = 5;

interface Fill {
  /** Lines that are filled without holes, of all. */
  readonly part: number;
  /** The most of them one after another. */
  readonly longest: number;
}

/** Null for too few lines, or too narrow ones. */
function fillOf(rows: readonly Filled[], size: number, fewest = fewestRows): Fill | null {
  const own = rows.filter(({ segments }) => segments.length > 0);
  const [x0, x1] = edges(own.flatMap(({ segments }) => segments));
  const width = x1 - x0;
  const all = own.reduce((sum, { lines }) => sum + lines, 0);
  if (all < fewest || width < narrowestColumn * size) return null;
  let [filled, run, longest] = [0, 0, 0];
  for (const { segments, lines } of own) {
    const words = segments.reduce((sum, segment) => sum + segment.x1 - segment.x0, 0);
    run = words > 0.75 * width ? run + lines : 0;
    if (run > 0) filled += lines;
    longest = Math.max(longest, run);
  }
  return { part: filled / all, longest };
}
