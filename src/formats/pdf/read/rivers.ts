/**
 * Columns that stand so close that a full line of the one runs into the next one's: two versions of a text in a table
 * without lines, in Word's own padding. They are told by where the words of the second one begin, always at one place,
 * and the rows are cut there.
 */

import { type PlacedLetter, type Row, type Segment, segmentOf } from './rows';

export interface Cut {
  readonly rows: readonly Row[];
  readonly rivers: readonly River[];
}

/** In points. */
export interface River {
  /** Where the column behind it begins. */
  readonly x: number;
  /** How wide it is at its narrowest. */
  readonly white: number;
}

/** In font sizes: as wide is the white between two columns, at least; between words it hardly ever is. */
const narrowest = 0.45;
/** In points: so exactly do the lines of a column begin at one place. */
const sameEdge = 0.6;
/** So many lines begin there, of all that have words behind it; and so many have words on both sides. */
const fewestAligned = 8;
const mostAligned = 0.75;
const fewestBeside = 3;
/** In font sizes: as wide must a column be, in so many of its lines. */
const narrowColumn = 9;
const wideLines = 0.5;
/** In font sizes: there end the full lines of the column before, in what is no number of a paragraph. */
const closeBefore = 1.3;
const widestNumber = 3;
/** More rows than this on one page are a drawing. */
const mostRows = 600;
/** Columns beside each other, without the first one. */
const mostRivers = 4;

/** The rows with their segments cut where a column begins close behind another one. */
export function cutAtRivers(rows: readonly Row[]): Cut {
  let own = rows;
  const rivers: River[] = [];
  if (rows.length < fewestAligned || rows.length > mostRows) return { rows, rivers };
  for (const x of edgesIn(rows)) {
    const band = bandAt(own, x);
    if (band === null) continue;
    const { from, to, white } = band;
    own = own.map((row, at) => (at >= from && at < to ? cutAt(row, x) : row));
    rivers.push({ x, white });
  }
  return { rows: own, rivers };
}

/** Where words begin behind a gap in the segments of several rows: places at which a cut may be due, from left to right. */
function edgesIn(rows: readonly Row[]): number[] {
  const { wide, any } = startsIn(rows);
  const edges: number[][] = [];
  for (const x of wide.sort((a, b) => a - b)) {
    const open = edges.at(-1);
    if (open !== undefined && x - (open[0] ?? x) < sameEdge) open.push(x);
    else edges.push([x]);
  }
  return edges
    .sort((a, b) => b.length - a.length)
    .slice(0, mostRivers)
    .flatMap(([x]) => x ?? [])
    .filter((x) => isCommon(x, any));
}

/** Where words begin behind a gap; and where they begin behind one that may be narrower by what edges differ, or in the row. */
function startsIn(rows: readonly Row[]): { readonly wide: number[]; readonly any: readonly number[] } {
  const [wide, any]: [number[], number[]] = [[], []];
  for (const { segments, size } of rows) {
    const gap = narrowest * size;
    for (const { letters } of segments) {
      let end = Number.NEGATIVE_INFINITY;
      for (let at = 0; at < letters.length; at++) {
        const letter = letters[at];
        if (letter === undefined || letter.blank) continue;
        const white = letter.x0 - end;
        end = letter.x1;
        if (white <= gap - sameEdge) continue;
        any.push(letter.x0);
        if (white > gap && white !== Number.POSITIVE_INFINITY) wide.push(letter.x0);
      }
    }
  }
  return { wide, any };
}

/** So many rows may have words that begin there: where fewer do no column can begin, and nothing else need be asked. */
function isCommon(x: number, starts: readonly number[]): boolean {
  let count = 0;
  for (const start of starts) if (start > x - sameEdge && start - x < sameEdge) count++;
  return count >= fewestAligned;
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly white: number;
}

/** What of a row stands left of a place and right of it, from its first letter to its last. */
interface Sides {
  /** Letters lie over the place. */
  readonly crossed: boolean;
  /** What ends last, without a gap as wide as parts two columns. */
  readonly left: Reach | null;
  readonly right: Reach | null;
}

type Reach = readonly [from: number, to: number];

/** The rows along which a column begins at `x`; null where that is by chance. */
function bandAt(rows: readonly Row[], x: number): Band | null {
  const sides = rows.map((row) => sidesOf(row, x));
  const bands: Band[] = [];
  for (let from = 0; from < rows.length; from++) {
    if (sides[from]?.crossed !== false) continue;
    let to = from;
    while (sides[to]?.crossed === false) to++;
    const white = whiteIn(rows.slice(from, to), sides.slice(from, to), x);
    if (white !== null) bands.push({ from, to, white });
    from = to;
  }
  return bands.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? null;
}

function sidesOf({ segments, size }: Row, x: number): Sides {
  let [left, right]: [Reach | null, Reach | null] = [null, null];
  for (const { letters } of segments) {
    let isFirst = true;
    for (const letter of letters) {
      if (letter.blank) continue;
      if (letter.x0 > x - sameEdge) right = [right?.[0] ?? letter.x0, letter.x1];
      else if (letter.x1 > x - narrowest * size) return { crossed: true, left, right };
      else left = [isFirst || left === null ? letter.x0 : left[0], letter.x1];
      isFirst = false;
    }
  }
  return { crossed: segments.some(({ letters }) => letters.length === 0), left, right };
}

/** How narrow the white is between two columns; null for what are none. In points. */
function whiteIn(rows: readonly Row[], sides: readonly Sides[], x: number): number | null {
  const [lefts, rights]: [number[], number[]] = [[], []];
  let [aligned, both, white] = [0, 0, Number.POSITIVE_INFINITY];
  sides.forEach(({ left, right }, at) => {
    const size = rows[at]?.size ?? 0;
    if (left !== null && x - left[1] < closeBefore * size) lefts.push((left[1] - left[0]) / size);
    // Full lines end at nearly one place, also those beside which nothing stands.
    if (left !== null) white = Math.min(white, x - left[1]);
    // What begins much farther right is in a column beyond.
    if (right === null || right[0] - x > narrowColumn * size) return;
    rights.push((right[1] - right[0]) / size);
    if (right[0] - x < sameEdge) aligned++;
    if (left === null) return;
    both++;
    white = Math.min(white, right[0] - left[1]);
  });
  if (both < fewestBeside || lefts.length < fewestBeside) return null;
  if (aligned < fewestAligned || aligned < mostAligned * rights.length) return null;
  const mostAre = (widths: readonly number[], wide: number) =>
    widths.filter((width) => width > wide).length >= wideLines * widths.length;
  // The words that a glossary explains end close before their meaning, and are no column of text.
  const isColumn = lefts.filter((width) => width > narrowColumn).length >= fewestBeside;
  return isColumn && mostAre(lefts, widestNumber) && mostAre(rights, narrowColumn) ? white : null;
}

function cutAt(row: Row, x: number): Row {
  const segments = row.segments.flatMap((segment): Segment[] => {
    if (segment.x1 < x || segment.x0 > x - sameEdge) return [segment];
    const at = segment.letters.findIndex(({ blank, x0 }) => !blank && x0 > x - sameEdge);
    const left = withoutEnd(segment.letters.slice(0, at));
    return at > 0 && left.length > 0
      ? [{ ...segmentOf(left), ...(segment.opens && { opens: true }) }, segmentOf(segment.letters.slice(at))]
      : [segment];
  });
  return segments.length === row.segments.length ? row : { ...row, segments };
}

/** Without the spaces at the end. */
function withoutEnd(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  let end = letters.length;
  while (letters[end - 1]?.blank === true) end--;
  return letters.slice(0, end);
}
