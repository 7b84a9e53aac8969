/**
 * A text of which every paragraph stands in a table of its own, with one cell: a frame around each, or what a maker of
 * layouts left. Nobody would compare or negotiate that as tables: what stands in the cells is the text. A single
 * cell among paragraphs is a box that somebody drew on purpose, and stays.
 */

import type { ItemOf } from './flowItems';

/** Fewer are boxes, whatever stands beside them. */
const fewest = 4;
/** So much of the text, by paragraphs and tables with words, stands in such cells. */
const share = 0.9;

/** The items with those of lone cells in the place of their tables; the same items where there are others. */
export function withoutLoneCells<Call>(items: readonly ItemOf<Call>[]): readonly ItemOf<Call>[] {
  const worded = items.filter(hasWords);
  const lone = worded.filter((item) => item.kind === 'table' && item.alone !== undefined);
  if (lone.length < fewest || lone.length < worded.length * share) return items;
  return items.flatMap((item) => (item.kind === 'table' && item.alone !== undefined ? item.alone : [item]));
}

const hasWords = (item: ItemOf<unknown>): boolean =>
  item.kind === 'paragraph'
    ? item.styled.text !== ''
    : item.rows.some(({ cells }) => cells.some(({ text }) => text.trim() !== ''));
