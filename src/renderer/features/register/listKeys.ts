/** What a key means in the register's list, as in every tree: walk, fold, open, rename, delete. Pure. */

import type { Row } from './rows';

export type KeyMeaning =
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'fold'; readonly folded: boolean }
  | { readonly kind: 'open' | 'rename' | 'delete' };

const page = 10;

/**
 * Null for a key that means nothing here.
 *
 * @param key as `KeyboardEvent.key` names it
 * @param place of the row among the rows, from 0; a place to go to may lie outside and is cut by the list
 */
export function meaningOfKey(key: string, row: Row, place: number, rows: readonly Row[]): KeyMeaning | null {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', place: place + 1 };
    case 'ArrowUp':
      return { kind: 'go', place: place - 1 };
    case 'PageDown':
      return { kind: 'go', place: place + page };
    case 'PageUp':
      return { kind: 'go', place: place - page };
    case 'Home':
      return { kind: 'go', place: 0 };
    case 'End':
      return { kind: 'go', place: rows.length - 1 };
    case 'ArrowRight':
      return inward(row, place);
    case 'ArrowLeft':
      return outward(row, rows);
    case 'Enter':
      return { kind: 'open' };
    case 'F2':
      return { kind: 'rename' };
    case 'Delete':
      return { kind: 'delete' };
    default:
      return null;
  }
}

/** Unfolds what is folded, else steps to the first enclosure. */
function inward(row: Row, place: number): KeyMeaning | null {
  if (row.expanded === null) return null;
  return row.expanded ? { kind: 'go', place: place + 1 } : { kind: 'fold', folded: false };
}

/** Folds what is unfolded, else steps to the circular that encloses it. */
function outward(row: Row, rows: readonly Row[]): KeyMeaning | null {
  if (row.expanded) return { kind: 'fold', folded: true };
  if (row.depth === 0) return null;
  return { kind: 'go', place: rows.findIndex(({ line }) => line.id === row.line.circularId) };
}
