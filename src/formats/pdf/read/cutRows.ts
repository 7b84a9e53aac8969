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
  if (pairs.some(({ before }) => isEmpty(before))) return false;
  const ways = pairs.map(({ before, cell }) => wayOn(before, cell));
  // All cells of a row are cut at one place: where one sentence goes on, others may have ended there.
  const isSaid = ways.includes('sentence') && !ways.includes('unknown');
  return isRest || isSaid || (ways.length > 1 && ways.every((way) => way === 'sentence' || way === 'line'));
}

/** How the words of a cell may go on: in the midst of a sentence, behind a full line, after the end of a sentence. */
type Way = 'sentence' | 'line' | 'ended' | 'unknown';

function wayOn(before: WholeCell, cell: WholeCell): Way {
  const [last, next] = [linesOf(before).at(-1), cell.lines[0]];
  if (last === undefined || next === undefined) return 'unknown';
  if (/[.;:!?…]["”»’)\]]*$/.test(last.text)) return 'ended';
  const padding = Math.min(...before.lines.map(({ x0 }) => x0)) - before.x0;
  const isFull = last.x1 + next.firstWord > before.x1 - padding - tolerance;
  if (!isFull || findLabel(next.text) !== null) return 'unknown';
  const isInMidst = /^[[("“«‘]*[\p{Lowercase}\],;)]/u.test(next.text);
  if (isInMidst && linesOf(before).length > 1) return 'sentence';
  const width = before.x1 - before.x0;
  return width > wide * last.size && last.x1 - last.x0 > mostly * width ? 'line' : 'unknown';
}

/** In sizes of the letters: in narrower cells each word fills a line. */
const wide = 15;
/** Of the cell's width. */
const mostly = 0.6;
/** In points. */
const tolerance = 1;

export const joinedRow = (last: WholeRow, next: WholeRow): WholeRow =>
  last.map((cell, at) => {
    const rest = next[at];
    return rest === undefined || isEmpty(rest)
      ? cell
      : { ...cell, rests: [...(cell.rests ?? []), ...[rest.lines], ...(rest.rests ?? [])] };
  });
