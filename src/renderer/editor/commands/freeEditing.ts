/** Plain editing, for own drafts: what keys and paste do where nothing has to be proposed. */

import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import type { BlockId } from '#domain/document/document';
import { schema } from '../schema';
import { erasure } from './erase';

/** Enter: the block is split and the second half is a paragraph without a label; in a cell a line break. */
export function splitFreely(state: EditorState, newId: () => BlockId): Transaction {
  const tr = state.tr.deleteSelection();
  const { $from } = tr.selection;
  if ($from.depth !== 1) return tr.insertText('\n').scrollIntoView();
  const { level = 0, align = null } = $from.parent.attrs;
  const heading = $from.parent.type === schema.nodes.heading;
  const attrs = { id: newId(), source: null, label: null, level: heading ? 0 : level, align };
  return tr.split($from.pos, 1, [{ type: schema.nodes.paragraph, attrs }]).scrollIntoView();
}

/** Backspace and Delete; at the border of two paragraphs they are joined. */
export function eraseFreely(state: EditorState, direction: -1 | 1): Transaction {
  const { selection, tr } = state;
  if (!selection.empty) return tr.deleteSelection().scrollIntoView();
  const change = erasure(state, direction, null);
  if (change) return tr.delete(change.from, change.to).scrollIntoView();
  const border = direction < 0 ? selection.head - 1 : selection.head + 1;
  return selection.$head.depth === 1 && canJoin(state.doc, border) ? tr.join(border).scrollIntoView() : tr;
}

/** Pasted lines, each a paragraph of its own from the second on. */
export function insertFreely(
  state: EditorState,
  lines: readonly string[],
  newId: () => BlockId,
): Transaction {
  const [first = '', ...more] = lines;
  const tr = state.tr.deleteSelection();
  if (tr.selection.$from.depth !== 1) return tr.insertText(lines.join('\n')).scrollIntoView();
  tr.insertText(first);
  for (const line of more) {
    const attrs = { id: newId(), source: null, label: null, level: 0, align: null };
    tr.split(tr.selection.from, 1, [{ type: schema.nodes.paragraph, attrs }]).insertText(line);
  }
  return tr.setSelection(Selection.near(tr.selection.$head)).scrollIntoView();
}
