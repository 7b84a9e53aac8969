/**
 * Mends an irregularity of the notation as its diagnostic suggests. Only what leaves the circulated words
 * as they were sent is ever mended: the guard of the circulated text is asked first, here and again when
 * the transaction is applied.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import type { Diagnostic } from '#domain/notation/notation';
import { notationOf } from '../plugins/notationState';
import { type CirculatedBlocks, keepsBase } from '../proposals/guard';

/**
 * The transaction that makes the repair; null where the diagnostic is of a former state of the text, has
 * no repair, or where the repair would change what was circulated.
 */
export function repairing(
  state: EditorState,
  diagnostic: Diagnostic,
  circulated: CirculatedBlocks,
): Transaction | null {
  const unit = notationOf(state).units.find(({ reading }) =>
    reading.rolling.diagnostics.includes(diagnostic),
  );
  if (!unit || diagnostic.repair === null) return null;
  const tr = state.tr;
  for (const { from, to, insert } of [...diagnostic.repair].reverse())
    tr.insertText(insert, unit.start + from, unit.start + to);
  return circulated === null || keepsBase(state, tr, circulated) ? tr : null;
}
