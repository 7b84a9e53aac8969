/** Keys, typing, paste and drop in an own draft, for the view. Nothing here is reached in a circulated text. */

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { EditorSession } from '../EditorSession';
import { beginList, breakParagraph, deleteSelected, eraseInDraft, tab } from './keys';
import { fittedPaste } from './paste/fittedPaste';

/** True when the key was taken. Keys with Mod or Alt have been left to the window before. */
export function draftKey(session: EditorSession, event: KeyboardEvent): boolean {
  switch (event.code) {
    case 'Enter':
    case 'NumpadEnter': {
      const tr = event.shiftKey ? deleteSelected(session.state).insertText('\n') : null;
      session.dispatch((tr ?? breakParagraph(session.state, session.newId)).scrollIntoView());
      return true;
    }
    case 'Backspace':
      session.dispatch(eraseInDraft(session.state, -1));
      return true;
    case 'Delete':
      if (event.shiftKey) return false;
      session.dispatch(eraseInDraft(session.state, 1));
      return true;
    case 'Tab': {
      const tr = tab(session.state, event.shiftKey ? -1 : 1);
      if (tr) session.dispatch(tr.scrollIntoView());
      return true;
    }
    default:
      return false;
  }
}

/**
 * Takes what was typed at `[from, to)` of the document. The caret is set behind it here and not read from the page,
 * where a transaction of another origin may have put it back before the letter was seen. True: it was taken.
 */
export function draftInput(session: EditorSession, from: number, to: number, text: string): boolean {
  const { state } = session;
  const list = beginList(state, text);
  if (list) session.dispatch(list);
  if (list) return true;
  if (state.selection.empty) {
    const typed = state.tr.insertText(text, from, to);
    typed.setSelection(TextSelection.create(typed.doc, from + text.length));
    session.dispatch(typed.scrollIntoView());
    return true;
  }
  const { marks } = state.storedMarks
    ? { marks: state.storedMarks }
    : { marks: state.selection.$from.marksAcross(state.selection.$to) };
  const tr = deleteSelected(state);
  if (marks) tr.ensureMarks(marks);
  session.dispatch(tr.insertText(text).scrollIntoView());
  return true;
}

/** What the clipboard holds comes in as this application's own blocks; in cells and notes as words. */
export function draftPaste(
  session: EditorSession,
  view: EditorView,
  slice: Parameters<typeof fittedPaste>[1],
): boolean {
  session.dispatch(fittedPaste(view.state, slice).setMeta('uiEvent', 'paste').scrollIntoView());
  return true;
}
