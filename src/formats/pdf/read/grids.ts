/**
 * Ruled tables: thin lines that cross each other make a grid, letters fall into its cells. A line that is
 * missing between two places of the grid makes them one cell. A single frame is no table.
 */

import type { Rule } from './geometry';
import { type PlacedLetter, type Row, segmentOf, sizedBy } from './rows';
import { lettersIn } from './runs';
import { singly } from './words';

/** What stands in one cell, from top to bottom. */
export interface GridCell {
  readonly rows: readonly Row[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Grid {
  /** Edges of the columns, from left to right, in points. */
  readonly xs: readonly number[];
  readonly y0: number;
  readonly y1: number;
  /** Only the cells that begin in each row. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The lines that it is made of. */
  readonly rules: ReadonlySet<Rule>;
}

/** Two lines closer than this are one. In points. */
const near = 3;
/** More lines on a page are a drawing. */
const mostRules = 3_000;
/** More places than this are squared paper. */
const mostCells = 5_000;

/** The page's tables, and its rows without the letters that stand in them. */
export function takeGrids(
  rows: readonly Row[],
  rules: readonly Rule[],
): { grids: Grid[]; rest: readonly Row[] } {
  let rest = rows;
  const grids: Grid[] = [];
  for (const component of crossing(rules)) {
    const frame = frameOf(component);
    if (frame === null) continue;
    const inside = within(rest, frame);
    const grid = gridOf(frame, inside.taken, component);
    if (grid === null) continue;
    grids.push(grid);
    rest = inside.rest;
  }
  return { grids, rest };
}

const isLevel = ({ x0, x1, y0, y1 }: Rule): boolean => x1 - x0 >= y1 - y0;

/** Groups of lines that touch each other, with lines of both directions. */
function crossing(rules: readonly Rule[]): Rule[][] {
  const long = rules.filter(({ x0, x1, y0, y1 }) => Math.max(x1 - x0, y1 - y0) > 6);
  const [level, upright] = [long.filter(isLevel), long.filter((rule) => !isLevel(rule))];
  if (long.length > mostRules || upright.length < 2 || level.length < 2) return [];
  const group = new Map<Rule, Rule[]>();
  const unite = (a: Rule, b: Rule) => {
    const [one, other] = [group.get(a) ?? [a], group.get(b) ?? [b]];
    if (one === other) return;
    one.push(...other);
    for (const rule of one) group.set(rule, one);
  };
  for (const a of level) for (const b of upright) if (touch(a, b)) unite(a, b);
  return [...new Set(group.values())];
}

const touch = (a: Rule, b: Rule): boolean =>
  a.x0 < b.x1 + near && b.x0 < a.x1 + near && a.y0 < b.y1 + near && b.y0 < a.y1 + near;

interface Frame {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The edges of columns and rows; null for less than two columns or two lines. */
function frameOf(rules: readonly Rule[]): Frame | null {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const middleX = upright.map(({ x0, x1 }) => (x0 + x1) / 2);
  const middleY = level.map(({ y0, y1 }) => (y0 + y1) / 2);
  const xs = distinct([
    ...middleX,
    ...ends(
      level.map(({ x0 }) => x0),
      level.map(({ x1 }) => x1),
    ),
  ]);
  const ys = distinct([
    ...middleY,
    ...ends(
      upright.map(({ y0 }) => y0),
      upright.map(({ y1 }) => y1),
    ),
  ]);
  // A single cross is a mark of the printer.
  if (distinct(middleX).length + distinct(middleY).length < 3) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  return columns >= 2 && rows >= 1 && columns * rows <= mostCells ? { xs, ys } : null;
}

/** The outermost ends: tables are often open at their sides. */
const ends = (from: readonly number[], to: readonly number[]): number[] =>
  from.length === 0 ? [] : [Math.min(...from), Math.max(...to)];

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(value);
  }
  return found;
}

/** Where a letter counts as standing: the middle of its body. */
const heightOf = (letter: PlacedLetter): number => letter.y - 0.3 * letter.size;
const middleOf = (letter: PlacedLetter): number => (letter.x0 + letter.x1) / 2;

interface Taken {
  readonly row: Row;
  readonly letters: readonly PlacedLetter[];
}

function within(rows: readonly Row[], { xs, ys }: Frame): { taken: Taken[]; rest: Row[] } {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const isWithin = (x: number, y: number) => x > left && x < right && y > top && y < bottom;
  const isInside = (letter: PlacedLetter) => isWithin(middleOf(letter), heightOf(letter));
  const taken: Taken[] = [];
  const rest: Row[] = [];
  for (const row of rows) {
    if (row.y < top || row.y - row.size > bottom) {
      rest.push(row);
      continue;
    }
    const segments = row.segments.map((segment) => ({ ...segment, letters: singly(segment.letters) }));
    const all = lettersIn(segments);
    const words = all.every(isInside) ? [all] : wordsOf(all, [left, right]);
    const letters = words.filter((word) => isWithin(middleOfWord(word), levelOf(word))).flat();
    if (letters.length > 0) taken.push({ row, letters });
    if (letters.length === all.length) continue;
    const own = new Set(letters);
    const others = segments
      .map((segment) => segment.letters.filter((letter) => !own.has(letter)))
      .filter((others) => others.some(({ blank }) => !blank));
    if (others.length > 0) rest.push(sizedBy(row, others.map(segmentOf)));
  }
  return { taken, rest };
}

function gridOf({ xs, ys }: Frame, taken: readonly Taken[], rules: readonly Rule[]): Grid | null {
  const texts = new Map<string, Row[]>();
  for (const { row, letters } of taken) spread(row, letters, xs, ys, texts);
  // A table says something in two places at least; a frame around a notice does not.
  if (texts.size < 2) return null;
  const covered = new Set<string>();
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  if (cutWords(taken, upright) > Math.max(1, mostCut * texts.size)) return null;
  const rows = ys.slice(1).map((_, row) =>
    xs.slice(1).flatMap((__, column): GridCell[] => {
      if (covered.has(placeOf(row, column))) return [];
      const colspan = spanRight(upright, xs, ys, row, column, covered);
      const rowspan = spanDown(level, xs, ys, row, column);
      const own: Row[] = [];
      for (let down = row; down < row + rowspan; down++) {
        for (let right = column; right < column + colspan; right++) {
          covered.add(placeOf(down, right));
          own.push(...(texts.get(placeOf(down, right)) ?? []));
        }
      }
      return [{ rows: inLines(own), colspan, rowspan, x0: xs[column] ?? 0, x1: xs[column + colspan] ?? 0 }];
    }),
  );
  return {
    xs,
    y0: ys[0] ?? 0,
    y1: ys.at(-1) ?? 0,
    rows: rows.filter((row) => row.length > 0),
    rules: new Set(rules),
  };
}

/** Of the places with words: where lines cut more words than this, they only run under or around the text. */
const mostCut = 0.05;

/** In font sizes, behind a line up and down: there a cell's words begin. */
const widestPadding = 1;

/**
 * Lines up and down that run through words, between two letters that stand close. A word that begins its cell and reaches
 * into the next one is only too long for it.
 */
function cutWords(taken: readonly Taken[], upright: readonly Rule[]): number {
  let cuts = 0;
  for (const { letters } of taken) {
    for (const word of wordsOf(letters, [])) {
      const [first, y] = [word[0], levelOf(word)];
      if (first === undefined || first.blank || word.length < 2) continue;
      const beside = upright.filter(({ y0, y1 }) => y0 < y && y1 > y);
      const own = word.slice(1).filter((next, index) => {
        const [left, right] = [middleOf(word[index] ?? next), middleOf(next)];
        return beside.some(({ x0, x1 }) => x0 > left && x1 < right);
      }).length;
      const from = first.x0 + 0.1 * first.size;
      const opensCell = beside.some(({ x1 }) => x1 < from && from - x1 < widestPadding * first.size);
      if (own > 1 || !opensCell) cuts += own;
    }
  }
  return cuts;
}

const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** Puts the letters of one row into the places of the grid. */
function spread(
  row: Row,
  letters: readonly PlacedLetter[],
  xs: readonly number[],
  ys: readonly number[],
  texts: Map<string, Row[]>,
): void {
  const parts = new Map<string, PlacedLetter[]>();
  for (const word of wordsOf(letters, xs)) {
    const band = bandOf(xs, middleOfWord(word));
    for (const letter of word) {
      const place = placeOf(bandOf(ys, heightOf(letter)), band);
      const own = parts.get(place);
      if (own === undefined) parts.set(place, [letter]);
      else own.push(letter);
    }
  }
  for (const [place, own] of parts) {
    if (own.every(({ blank }) => blank)) continue;
    texts.set(place, [...(texts.get(place) ?? []), sizedBy(row, [segmentOf(own)])]);
  }
}

/**
 * Letters that stand close: a word too long for its cell runs over the edge and stays whole. A space is one of its own.
 * Two words may touch at an edge (`edges` of columns): the second one then begins anew right behind it.
 */
function wordsOf(letters: readonly PlacedLetter[], edges: readonly number[]): PlacedLetter[][] {
  const words: PlacedLetter[][] = [];
  let before: PlacedLetter | undefined;
  for (const letter of letters) {
    const isClose =
      before !== undefined && !before.blank && !letter.blank && letter.x0 - before.x1 < 0.1 * letter.size;
    if (before !== undefined && isClose && !meetAtEdge(before, letter, edges)) words.at(-1)?.push(letter);
    else words.push([letter]);
    before = letter;
  }
  return words;
}

const meetAtEdge = (before: PlacedLetter, letter: PlacedLetter, edges: readonly number[]): boolean =>
  (/^\p{Alphabetic}\p{N}|^\p{N}\p{Alphabetic}|^\p{Lowercase}\p{Uppercase}/u.test(before.text + letter.text) ||
    letter.x0 < before.x1 - 0.1 * letter.size) &&
  edges.some((x) => x > before.x0 && letter.x0 > x - 0.1 * letter.size && letter.x0 < x + 0.5 * letter.size);

/** The height of a word's first letter. */
const levelOf = ([first]: readonly PlacedLetter[]): number => (first === undefined ? 0 : heightOf(first));

const middleOfWord = (word: readonly PlacedLetter[]): number =>
  ((word[0]?.x0 ?? 0) + (word.at(-1)?.x1 ?? 0)) / 2;

function bandOf(edges: readonly number[], value: number): number {
  const after = edges.findIndex((edge) => edge > value);
  return Math.max(0, (after < 0 ? edges.length : after) - 1);
}

/** Parts of one printed line that a missing edge had parted come together again. */
function inLines(rows: readonly Row[]): Row[] {
  const byLine = new Map<number, Row>();
  for (const row of rows) {
    const before = byLine.get(row.y);
    byLine.set(
      row.y,
      before === undefined ? row : { ...row, segments: [...before.segments, ...row.segments] },
    );
  }
  return [...byLine.values()].sort((a, b) => a.y - b.y);
}

function spanRight(
  upright: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
  covered: ReadonlySet<string>,
): number {
  let span = 1;
  while (column + span < xs.length - 1 && !covered.has(placeOf(row, column + span))) {
    const x = xs[column + span] ?? 0;
    const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    if (
      upright.some(
        (rule) => Math.abs((rule.x0 + rule.x1) / 2 - x) <= near && rule.y0 < middle && rule.y1 > middle,
      )
    )
      break;
    span++;
  }
  return span;
}

function spanDown(
  level: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
  row: number,
  column: number,
): number {
  let span = 1;
  const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
  while (row + span < ys.length - 1) {
    const y = ys[row + span] ?? 0;
    if (
      level.some(
        (rule) => Math.abs((rule.y0 + rule.y1) / 2 - y) <= near && rule.x0 < middle && rule.x1 > middle,
      )
    )
      break;
    span++;
  }
  return span;
}
