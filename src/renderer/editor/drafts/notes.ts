/** Footnotes of an own draft: a call at the caret and its note at the end; their numbers come by themselves. */

import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import { schema } from '../schema';
import { callsOf, type NoteCall } from './order';

/** The caret goes into the new note. Null inside a footnote. */
export function insertFootnote(state: EditorState, newId: () => BlockId): Transaction | null {
  const { $to, to } = state.selection;
  if (!$to.parent.isTextblock || $to.parent.type === schema.nodes.footnote) return null;
  const { tr } = state;
  const note = newId();
  const at = callsOf(state.doc).find((call) => call.from < to && to < call.to)?.to ?? to;
  const marks = tr.doc
    .resolve(at)
    .marks()
    .filter((mark) => mark.type !== schema.marks.note);
  tr.insert(at, schema.text('0', [...marks, schema.mark('note', { note })]));
  const end = tr.doc.content.size;
  tr.insert(end, schema.node('footnote', { id: newId(), note }));
  return tr.setSelection(TextSelection.create(tr.doc, end + 1)).scrollIntoView();
}

/** From a call (beside it or in it) to its note, from a note to its first call. Null where neither is. */
export function jumpNote(state: EditorState): Transaction | null {
  const { $head, head } = state.selection;
  const target =
    $head.parent.type === schema.nodes.footnote
      ? callsOf(state.doc).find(({ note }) => note === $head.parent.attrs.note)?.to
      : noteStart(state, callAt(state, head));
  if (target === undefined) return null;
  return state.tr.setSelection(TextSelection.create(state.doc, target)).scrollIntoView();
}

/** The call that a position touches. */
export const callAt = (state: EditorState, position: number): NoteCall | undefined =>
  callsOf(state.doc).find(({ from, to }) => from <= position && position <= to);

function noteStart(state: EditorState, call: NoteCall | undefined): number | undefined {
  let start: number | undefined;
  state.doc.forEach((node, at) => {
    if (call && node.type === schema.nodes.footnote && node.attrs.note === call.note)
      start = at + 1 + node.content.size;
  });
  return start;
}
