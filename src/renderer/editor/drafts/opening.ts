/** What an own draft has of its own when it is opened and when it is saved: a place to begin, and its name. */

import { type EditorState, TextSelection } from 'prosemirror-state';
import type { Document } from '#domain/document/document';

/** The caret of a draft waits in the first paragraph that is still empty, else behind the title. */
export function atFirstRoom(state: EditorState): EditorState {
  let room = -1;
  state.doc.forEach((node, at) => {
    if (room < 0 && node.isTextblock && node.content.size === 0) room = at + 1;
  });
  if (room < 0) return state;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, room)));
}

/** A draft is called what its first heading says. */
export function titled(draft: Document): Document {
  const heading = draft.blocks.find((block) => block.kind === 'heading' && block.text.trim() !== '');
  const title = heading?.kind === 'heading' ? heading.text.replace(/\s+/g, ' ').trim() : draft.title;
  return title === draft.title ? draft : { ...draft, title };
}
