/** What a view of a folded text asks for, asked of the whole one. */

import type { EditorState, Transaction } from 'prosemirror-state';
import { selectionIn } from './foldedDocument';

/** What ProseMirror's view writes beside a transaction. */
const told = ['composition', 'paste', 'pointer', 'uiEvent', 'addToHistory'] as const;

/** The same steps and the same caret in the whole text; a transaction that was made there already is given back. */
export function onWholeText(state: EditorState, tr: Transaction): Transaction {
  if (tr.before === state.doc) return tr;
  const whole = state.tr.setTime(tr.time);
  for (const step of tr.steps) whole.step(step);
  if (tr.selectionSet) whole.setSelection(selectionIn(whole.doc, tr.selection));
  if (tr.storedMarksSet) whole.setStoredMarks(tr.storedMarks);
  for (const name of told) {
    const said: unknown = tr.getMeta(name);
    if (said !== undefined) whole.setMeta(name, said);
  }
  return tr.scrolledIntoView ? whole.scrollIntoView() : whole;
}
