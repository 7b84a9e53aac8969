/**
 * Words in the margin in letters as large as the text's: notes of a draft, and stamps (`RESTRICTED`) at mid-height. Size
 * tells nothing of them, and words that begin a paragraph (`Note:`, a term before its meaning) stand there, too: they are
 * told by lines of their own, or by standing beside the midst of a paragraph.
 */

import { withOpenTables } from './openTables';
import type { Row, Segment } from './rows';

/** Where the text stands. */
export interface Column {
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
  /** The rows that have words in it. */
  readonly rows: readonly Row[];
  /** How many lines go over most of the page. */
  readonly long: number;
}

/** In sizes of the text: the white between it and them. */
export const clearOfLarge = 1;
/** In sizes of the text: so far apart are baselines that are not one. */
const ownBaseline = 0.06;
/** In the distance of the next line: a line above no farther than that is of the same paragraph. */
const sameParagraph = 1.15;
/** In sizes of the text: so near its edge ends a full line of it. */
const nearEdge = 4;
/** In points: notes of one margin begin, or end, at one place. */
const sameEdge = 2;

/** Groups of rows in one margin that are no part of the lines beside them. */
export function wordsInMargin(
  groups: readonly (readonly Row[])[],
  rows: readonly Row[],
  column: Column,
): readonly (readonly Row[])[] {
  const sure = groups.filter((group) => isApart(group, column));
  if (sure.length === 0 || isTable(rows, sure)) return [];
  return groups.filter((group) => sure.some((one) => one === group || areInLine(one, group)));
}

const isTable = (rows: readonly Row[], groups: readonly (readonly Row[])[]): boolean => {
  const tables = withOpenTables(rows, () => true).flatMap(({ grid }) => grid ?? []);
  return groups.flat().some(({ y }) => tables.some(({ y0, y1 }) => y >= y0 && y <= y1));
};

const edgesOf = (group: readonly Row[]) => {
  const segments = group.flatMap((row) => row.segments);
  return {
    x0: Math.min(...segments.map(({ x0 }) => x0)),
    x1: Math.max(...segments.map(({ x1 }) => x1)),
  };
};

function areInLine(a: readonly Row[], b: readonly Row[]): boolean {
  const [one, other] = [edgesOf(a), edgesOf(b)];
  return Math.abs(one.x0 - other.x0) < sameEdge || Math.abs(one.x1 - other.x1) < sameEdge;
}

/** Of several lines, or of one that does not begin what stands beside it. */
function isApart(group: readonly Row[], column: Column): boolean {
  const [first] = group;
  if (first === undefined) return false;
  if (group.length > 1) return true;
  const at = column.rows.findIndex(({ y }) => Math.abs(y - first.y) < 0.5 * column.size);
  const beside = column.rows[at];
  if (beside === undefined) return true;
  return hasOwnBaseline(first, beside, column) || isInMidst(column, at);
}

const isOfText = ({ x0, x1 }: Segment, column: Column): boolean => x1 > column.x0 && x0 < column.x1;

function hasOwnBaseline(note: Row, beside: Row, column: Column): boolean {
  const [own] = note.segments;
  const text = beside.segments.find((one) => isOfText(one, column));
  const yOf = (segment: Segment | undefined) => segment?.letters.find(({ blank }) => !blank)?.y ?? 0;
  return Math.abs(yOf(own) - yOf(text)) > ownBaseline * column.size;
}

/** The line above is full and belongs to the same paragraph. */
function isInMidst({ rows, x1, size }: Column, at: number): boolean {
  const [above, row, below] = [rows[at - 1], rows[at], rows[at + 1]];
  if (above === undefined || row === undefined || below === undefined) return false;
  const end = Math.max(...above.segments.filter(({ x0 }) => x0 < x1).map((one) => one.x1));
  return row.y - above.y < sameParagraph * (below.y - row.y) && end > x1 - nearEdge * size;
}
