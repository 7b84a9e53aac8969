/**
 * Rows of tables that the end of a page cut in two: the rest stands at the head of the next page, in the same columns. The
 * words must say so, line by line full up to the cut, or a column whose cells are never empty, as that of the numbers.
 */

import { findLabel } from '#formats/text/label';
import type { Line, LineCell } from './lines';

/** A cell, and what of it stands on the next pages. */
export interface WholeCell extends LineCell {
  readonly rests?: readonly (readonly Line[])[];
}

export type WholeRow = readonly WholeCell[];

const linesOf = ({ lines, rests = [] }: WholeCell): readonly Line[] => [...lines, ...rests.flat()];
const isEmpty = (cell: WholeCell): boolean => linesOf(cell).length === 0;

/** Fewer rows tell nothing of a column that is never empty. */
const fewestRows = 4;

/** Each of the rows begins with a cell of its own that has words, as numbers of rows are. */
export const areNumbered = (rows: readonly WholeRow[]): boolean =>
  rows.length >= fewestRows &&
  rows.every(([first], at) => first !== undefined && first.rowspan === 1 && (at === 0 || !isEmpty(first)));

/** `next` is the rest of `last`; `numbered` says that rows of this table have words in their first cell. */
export function isCutRow(last: WholeRow, next: WholeRow, numbered: boolean): boolean {
  if (last.length !== next.length || next.length < 2 || !next.some((cell) => !isEmpty(cell))) return false;
  if ([...last, ...next].some(({ rowspan }) => rowspan > 1)) return false;
  const pairs = next.flatMap((cell, at) => {
    const before = last[at];
    return isEmpty(cell) || before === undefined ? [] : [{ before, cell }];
  });
  const [first] = next;
  const isRest = numbered && first !== undefined && isEmpty(first);
  return pairs.every((pair) => !isEmpty(pair.before) && (isRest || goesOn(pair.before, pair.cell)));
}

/** The last line is full, its sentence is not over, and the next one begins in the midst of one. */
function goesOn(before: WholeCell, cell: WholeCell): boolean {
  const [last, next] = [linesOf(before).at(-1), cell.lines[0]];
  if (last === undefined || next === undefined || findLabel(next.text) !== null) return false;
  const padding = Math.min(...before.lines.map(({ x0 }) => x0)) - before.x0;
  const isFull = last.x1 + next.firstWord > before.x1 - padding - tolerance;
  const isOpen = !/[.;:!?…]["”»’)\]]*$/.test(last.text);
  return isFull && isOpen && /^[[("“«‘]*[\p{Lowercase}\],;)]/u.test(next.text) && linesOf(before).length > 1;
}

/** In points. */
const tolerance = 1;

export const joinedRow = (last: WholeRow, next: WholeRow): WholeRow =>
  last.map((cell, at) => {
    const rest = next[at];
    return rest === undefined || isEmpty(rest)
      ? cell
      : { ...cell, rests: [...(cell.rests ?? []), ...[rest.lines], ...(rest.rests ?? [])] };
  });
