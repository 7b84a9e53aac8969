/**
 * Tables without lines: rows whose parts stand under each other, with clear gaps between the columns. What only looks
 * so is left as it is: numbers before the words of a list, contents with their page numbers, two or three lines side by
 * side as in a letterhead.
 */

import { findLabel } from '#formats/text/label';
import type { Grid, GridCell } from './grids';
import { type Row, type Segment, sizedBy } from './rows';

/** A column while rows are being tried, in points. */
interface Column {
  x0: number;
  x1: number;
}

/** Rows from one to another one, which is not included, and their columns from left to right. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

/** In font sizes: rows farther apart are not one table, columns closer together are words of one line. */
const widestRowGap = 3.5;
const narrowestColumnGap = 0.8;
/** Rows with several parts: for two columns more are wanted, as two things stand side by side for many reasons. */
const fewestRows = 3;
const fewestRowsOfTwo = 4;
/** Of a column's parts, that must begin or end at one place. */
const alignedPart = 0.75;
/** More rows on a page are a drawing. */
const mostRows = 600;

/** The rows of one column of a page, each table in them as one row. `isInside` leaves out the page's head and foot. */
export function withOpenTables(drawn: readonly Row[], isInside: (row: Row) => boolean): readonly Row[] {
  if (drawn.length > mostRows) return drawn;
  if (!mayBeTabular(drawn)) return drawn;
  const level = onOneLevel(drawn);
  const rows = level.map(({ row }) => row);
  if (rows.filter(isTabular).length < fewestRows) return drawn;
  const whole: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const region = regionAt(rows, at, isInside);
    const row = rows[at];
    if (region === null) {
      if (row !== undefined) whole.push(...(level[at]?.parts ?? []));
      at++;
      continue;
    }
    whole.push(rowOf(rows.slice(region.from, region.to), region.columns));
    at = region.to;
  }
  return whole;
}

/** Enough of the rows have several parts, by themselves or with a row in letters of another size: so it is on few pages. */
function mayBeTabular(rows: readonly Row[]): boolean {
  let [count, before]: [number, Row | undefined] = [0, undefined];
  for (const row of rows) {
    const isApart = before === undefined || before.size === row.size;
    if (row.segments.length > 1 || !isApart) count++;
    before = row;
  }
  return count >= fewestRows;
}

interface Level {
  readonly row: Row;
  /** As they were drawn. */
  readonly parts: readonly Row[];
}

/** In font sizes: cells in letters of two sizes that begin at one height have their baselines so far apart. */
const besides = 0.45;

/** Rows that stand beside each other, in letters of two sizes, as one. */
function onOneLevel(rows: readonly Row[]): readonly Level[] {
  const levels: Level[] = [];
  for (const row of rows) {
    const open = levels.at(-1);
    if (open !== undefined && areBeside(open.row, row)) {
      const larger = open.row.size >= row.size ? open.row : row;
      const segments = [...open.row.segments, ...row.segments].sort((a, b) => a.x0 - b.x0);
      levels[levels.length - 1] = { row: { ...larger, segments }, parts: [...open.parts, row] };
    } else levels.push({ row, parts: [row] });
  }
  return levels;
}

const areBeside = (a: Row, b: Row): boolean =>
  // Nearly all rows are of one size, and stand apart.
  Math.abs(a.size - b.size) > 0.05 * a.size &&
  b.y - a.y < besides * Math.max(a.size, b.size) &&
  a.grid === undefined &&
  b.grid === undefined &&
  // A number or a bullet beside its words is no cell.
  [a, b].every(({ segments }) => segments.some((one) => /\p{Alphabetic}{3}/u.test(textOf(one)))) &&
  a.segments.every((one) =>
    b.segments.every(({ x0, x1 }) => Math.max(x0 - one.x1, one.x0 - x1) > narrowestColumnGap * a.size),
  );

const textOf = ({ letters }: Segment): string => letters.map(({ text }) => text).join('');

/** Several parts that are more than a number and its words, without dots that lead from one to the next. */
function isTabular({ segments, grid }: Row): boolean {
  const [first] = segments;
  if (grid !== undefined || first === undefined || segments.length < 2) return false;
  if (segments.length === 2 && isLabel(textOf(first))) return false;
  return !segments.some((one) => /(?:[.·…_-]\s?){4}/.test(textOf(one)));
}

const isLabel = (text: string): boolean => {
  const label = findLabel(`${text} Words`);
  return label !== null && label.end > text.trimEnd().length;
};

function regionAt(rows: readonly Row[], from: number, isInside: (row: Row) => boolean): Region | null {
  const first = rows[from];
  if (first === undefined || !isTabular(first) || !isInside(first)) return null;
  let columns: readonly Column[] = first.segments.map(({ x0, x1 }) => ({ x0, x1 }));
  let to = from + 1;
  for (; to < rows.length; to++) {
    const [before, row] = [rows[to - 1], rows[to]];
    if (before === undefined || row === undefined || row.grid !== undefined || !isInside(row)) break;
    if (row.y - before.y > widestRowGap * Math.max(row.size, before.size)) break;
    if (row.segments.length > 1 && !isTabular(row)) break;
    const wider = withRow(columns, row);
    if (wider === null) break;
    columns = wider;
  }
  if (isNumberOfPage(rows, to)) to--;
  const end = to;
  while (to > from && isLoose(rows[to - 1], columns)) to--;
  to = withLastLines(rows, from, to, end);
  const own = rows.slice(from, to);
  return isTable(own, columns) ? { from, to, columns } : null;
}

/** In the distance of the lines before: farther below them a number alone at the end of a page is the page's. */
const footBelow = 1.5;

/** The row before `to` is the last one, and a number that stands apart under the others. */
function isNumberOfPage(rows: readonly Row[], to: number): boolean {
  const [above, before, last] = [rows[to - 3], rows[to - 2], rows[to - 1]];
  const [part, other] = last?.segments ?? [];
  if (to < rows.length || above === undefined || before === undefined || last === undefined) return false;
  return (
    part !== undefined &&
    other === undefined &&
    /^[-–—|\s]*\d{1,4}[-–—|\s]*$/.test(textOf(part)) &&
    last.y - before.y > footBelow * (before.y - above.y)
  );
}

/** The columns with the parts of one more row; null where one of them lies over two columns. */
function withRow(columns: readonly Column[], { segments, size }: Row): readonly Column[] | null {
  const next = columns.map((column) => ({ ...column }));
  for (const { x0, x1 } of segments) {
    const under = next.filter((column) => x0 < column.x1 && x1 > column.x0);
    const [own] = under;
    if (under.length > 1) return null;
    if (own === undefined) {
      // A single line beside the columns is no part of them.
      if (segments.length === 1) return null;
      next.push({ x0, x1 });
    } else {
      own.x0 = Math.min(own.x0, x0);
      own.x1 = Math.max(own.x1, x1);
    }
  }
  next.sort((a, b) => a.x0 - b.x0);
  const apart = next.every(({ x0 }, index) => {
    const left = next[index - 1];
    return left === undefined || x0 - left.x1 > narrowestColumnGap * size;
  });
  return apart ? next : null;
}

/** A line of its own in the first column, which may as well be what follows the table. */
const isLoose = (row: Row | undefined, columns: readonly Column[]): boolean =>
  row !== undefined && row.segments.length === 1 && (row.segments[0]?.x0 ?? 0) < (columns[0]?.x1 ?? 0);

/** Where the rows of a table stand apart, the lines close under its last one are words of that, up to `end`. */
function withLastLines(rows: readonly Row[], from: number, to: number, end: number): number {
  if (to === end || !isParted(rows.slice(from, to))) return to;
  const step = (at: number) => (rows[at]?.y ?? 0) - (rows[at - 1]?.y ?? 0);
  const narrow = Math.min(...rows.slice(from + 1, to).map((_, at) => step(from + 1 + at)));
  let last = to;
  while (last < end && step(last) < 1.1 * narrow) last++;
  return last;
}

function isTable(rows: readonly Row[], columns: readonly Column[]): boolean {
  const full = rows.filter(isTabular);
  const count = columns.length;
  if (count < 2 || full.length < (count === 2 ? fewestRowsOfTwo : fewestRows)) return false;
  const parts = full.reduce((sum, { segments }) => sum + segments.length, 0);
  const bands = bandsOf(rows, columns);
  if (parts < 0.6 * count * full.length) return false;
  if (full.length < fewestFull * rows.length && bands === null) return false;
  const cells = columns.map(({ x0, x1 }) =>
    full.flatMap(({ segments }) => segments.filter((segment) => segment.x0 < x1 && segment.x1 > x0)),
  );
  const size = rows[0]?.size ?? 0;
  if (cells.filter((own) => isAligned(own, size)).length < count - (count > 3 ? 1 : 0)) return false;
  if (
    cells.filter((own, at) => isText(own, columns[at], size)).length > 1 &&
    !isParted(rows) &&
    bands === null
  )
    return false;
  return count > 2 || !isContents(cells);
}

/** A column of running text: wide, and most of its lines filled. */
function isText(parts: readonly Segment[], column: Column | undefined, size: number): boolean {
  const width = (column?.x1 ?? 0) - (column?.x0 ?? 0);
  const filled = parts.filter(({ x0, x1 }) => x1 - x0 > 0.85 * width);
  return width > widestCell * size && filled.length > 0.6 * parts.length;
}

/** In font sizes: a wider column of filled lines is one of the page's own. */
const widestCell = 12;

/** Of a table's lines so many have words in several columns; fewer where it has cells of many lines. */
const fewestFull = 0.3;
/** Where so many have them, most of its cells are of one line. */
const mostFull = 0.6;
/** Of the rows so many begin in all their columns at once. */
const mostAtOnce = 0.8;

/**
 * Where the table's rows begin: in the column with most lines some of these stand apart, and what stands beside them
 * begins with them. Null where that is not so.
 */
function bandsOf(rows: readonly Row[], columns: readonly Column[]): readonly number[] | null {
  if (rows.filter(isTabular).length >= mostFull * rows.length) return null;
  const linesIn = ({ x0, x1 }: Column) =>
    rows.flatMap(({ segments }, at) => (segments.some((one) => one.x0 < x1 && one.x1 > x0) ? [at] : []));
  const own = columns.map(linesIn);
  const [fullest = []] = [...own].sort((a, b) => b.length - a.length);
  const step = (index: number) =>
    (rows[fullest[index] ?? 0]?.y ?? 0) - (rows[fullest[index - 1] ?? 0]?.y ?? 0);
  const narrow = Math.min(...fullest.slice(1).map((_, index) => step(index + 1)));
  const starts = fullest.filter((_, index) => index === 0 || step(index) > 1.25 * narrow);
  if (starts[0] !== 0 || starts.length < fewestRows) return null;
  const atOnce = starts.filter((from, index) => {
    const to = starts[index + 1] ?? rows.length;
    const first = own.map((lines) => lines.find((at) => at >= from && at < to));
    return (
      first.filter((at) => at !== undefined).length > 1 &&
      first.every((at) => at === undefined || at === from)
    );
  });
  return atOnce.length >= mostAtOnce * starts.length ? starts : null;
}

/** More than once the rows stand apart. */
function isParted(rows: readonly Row[]): boolean {
  const gaps = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? y));
  const narrow = Math.min(...gaps);
  return gaps.filter((gap) => gap > 1.25 * narrow).length > 1;
}

/** Most of the parts begin, end or have their middle at one place. */
function isAligned(parts: readonly Segment[], size: number): boolean {
  const mostAt = (place: (segment: Segment) => number): number => {
    const places = parts.map(place);
    return Math.max(
      0,
      ...places.map((one) => places.filter((other) => Math.abs(one - other) < 0.4 * size).length),
    );
  };
  const wanted = alignedPart * parts.length;
  return (
    mostAt(({ x0 }) => x0) >= wanted ||
    mostAt(({ x1 }) => x1) >= wanted ||
    (parts.length > 3 && mostAt(({ x0, x1 }) => (x0 + x1) / 2) >= wanted)
  );
}

/** Titles with page numbers, which go up, or lines with their numbers; or numbers with titles. */
function isContents([first, second]: readonly (readonly Segment[])[]): boolean {
  const numbers = second?.map((part) => Number(textOf(part).trim())).filter(Number.isInteger) ?? [];
  const goUp = numbers.every((one, index) => one >= (numbers[index - 1] ?? 0));
  if (goUp && numbers.length >= 0.6 * (second?.length ?? 0)) return true;
  return first?.every((part) => isLabel(textOf(part))) ?? true;
}

/** The table as one row of the page. */
function rowOf(rows: readonly Row[], columns: readonly Column[]): Row {
  const grid = gridOf(rows, columns);
  return {
    grid,
    y: (grid.y0 + grid.y1) / 2,
    size: rows[0]?.size ?? 0,
    segments: [{ x0: grid.xs[0] ?? 0, x1: grid.xs.at(-1) ?? 0, letters: [] }],
  };
}

function gridOf(rows: readonly Row[], columns: readonly Column[]): Grid {
  const [first, last] = [rows[0], rows.at(-1)];
  const starts = startsOf(rows, columns);
  const cellOf = (own: readonly Row[], { x0, x1 }: Column): GridCell => ({
    rows: own.flatMap((row): Row[] => {
      const segments = row.segments.filter((segment) => segment.x0 < x1 && segment.x1 > x0);
      return segments.length === 0 ? [] : [sizedBy(row, segments)];
    }),
    ...{ colspan: 1, rowspan: 1, x0, x1 },
  });
  const bands = starts.map((from, index) => rows.slice(from, starts[index + 1] ?? rows.length));
  return {
    xs: [...columns.map(({ x0 }) => x0), columns.at(-1)?.x1 ?? 0],
    y0: (first?.y ?? 0) - (first?.size ?? 0),
    y1: last?.y ?? 0,
    rows: bands.map((own) => columns.map((column) => cellOf(own, column))),
    rules: new Set(),
  };
}

/**
 * The lines with which rows of the table begin. Where rows stand farther apart than the lines in them, that tells; else
 * a line begins one that has words in the first column, and is no mere rest of the words above.
 */
function startsOf(rows: readonly Row[], columns: readonly Column[]): readonly number[] {
  const bands = bandsOf(rows, columns);
  if (bands !== null) return bands;
  const gaps = rows.map(({ y }, index) => y - (rows[index - 1]?.y ?? y));
  const narrow = Math.min(...gaps.slice(1));
  const isWide = (index: number) => (gaps[index] ?? 0) > 1.25 * narrow;
  const first = columns[0];
  const inFirst = ({ segments }: Row) => first !== undefined && (segments[0]?.x0 ?? first.x1) < first.x1;
  const isRest = ({ segments: [part, other] }: Row) =>
    part !== undefined && other === undefined && opensSmall(part);
  const rests = rows.filter((_, index) => index > 0 && !isWide(index));
  const goOn = rests.filter(({ segments }) => segments.some((part) => opensSmall(part)));
  const byGaps = rows.length - rests.length > 2 && 2 * goOn.length >= rests.length;
  return rows.flatMap((row, index) => {
    if (index === 0) return [0];
    if (byGaps) return isWide(index) ? [index] : [];
    return inFirst(row) && !isRest(row) ? [index] : [];
  });
}

const opensSmall = (part: Segment): boolean => /^\s*\p{Lowercase}/u.test(textOf(part));
