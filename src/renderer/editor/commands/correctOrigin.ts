/**
 * A person says what the text cannot tell: whether a group's words stood in the circulated base. No character
 * changes; the correction is kept with the document (docs/decisions/0003) and undone like an edit.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import type { Origin } from '#domain/notation/notation';
import { notationOf, withCorrection } from '../plugins/notationState';
import { groupByKey } from './navigate';

/** Null where the group is gone or the origin is that already. */
export function correctingOrigin(state: EditorState, key: string, origin: Origin): Transaction | null {
  const found = groupByKey(notationOf(state), key);
  const fact = found?.unit.facts[found.group.index];
  if (!found || !fact || fact.origin === origin) return null;
  return withCorrection(state.tr, {
    unit: found.unit.key,
    group: found.group.index,
    before: { origin: fact.origin, corrected: fact.corrected },
    after: { origin, corrected: true },
  });
}

export const isOriginCorrected = (state: EditorState, key: string): boolean => {
  const found = groupByKey(notationOf(state), key);
  return found?.unit.facts[found.group.index]?.corrected ?? false;
};
