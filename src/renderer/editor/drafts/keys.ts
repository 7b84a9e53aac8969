/**
 * What the plain keys do in an own draft: Enter goes on in a list and leaves it at an empty item, Backspace
 * at the start of an item takes its number first, Tab changes the level or the cell, and a number or a
 * dash typed at the start of a paragraph begins a list.
 */

import { type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { canJoin } from 'prosemirror-transform';
import type { BlockId, ListStyle } from '#domain/document/document';
import { erasure } from '../commands/erase';
import { type ParagraphAttrs, schema } from '../schema';
import { changeLevel, listOf } from './format';
import { callAt } from './notes';
import { callsOf } from './order';
import { moveCell } from './tables';

/** Without what is selected; a selection that runs into the footnotes ends where the text does. */
export function deleteSelected(state: EditorState): Transaction {
  const { tr, selection } = state;
  const { $from, $to, from, to } = selection;
  if (selection.empty || !(selection instanceof TextSelection)) return tr.deleteSelection();
  const intoNotes = $from.parent.type !== schema.nodes.footnote && $to.parent.type === schema.nodes.footnote;
  return tr.delete(from, intoNotes ? Math.max(from, bodyEnd(state)) : to);
}

/** Behind the last character before the footnotes. */
function bodyEnd({ doc }: EditorState): number {
  let end = 0;
  doc.forEach((node, at) => {
    if (node.type !== schema.nodes.footnote) end = at + node.nodeSize;
  });
  return Selection.near(doc.resolve(end), -1).to;
}

/** Enter. In cells and footnotes it is a line break. */
export function breakParagraph(state: EditorState, newId: () => BlockId): Transaction {
  const tr = deleteSelected(state);
  const { $from } = tr.selection;
  const block = $from.parent;
  if ($from.depth !== 1 || block.type === schema.nodes.footnote) return tr.insertText('\n').scrollIntoView();
  if (block.content.size === 0 && listOf(block)) return leaveList(tr);
  return tr
    .split($from.pos, 1, [{ type: schema.nodes.paragraph, attrs: following(tr, newId()) }])
    .scrollIntoView();
}

function following({ selection }: Transaction, id: BlockId): ParagraphAttrs {
  const { level, align, list } = selection.$from.parent.attrs as ParagraphAttrs;
  const base = { id, source: null, label: null };
  if (selection.$from.parent.type === schema.nodes.heading)
    return { ...base, level: 0, align: null, list: null };
  return { ...base, level, align, list: list && { style: list.style } };
}

/** One level up, and at the margin out of the list. */
function leaveList(tr: Transaction): Transaction {
  const { $from } = tr.selection;
  const { level } = $from.parent.attrs as ParagraphAttrs;
  const attrs = level > 0 ? { level: level - 1 } : { list: null, label: null };
  return tr.setNodeMarkup($from.before(1), null, { ...$from.parent.attrs, ...attrs }).scrollIntoView();
}

/** Backspace (-1) and Delete (1). */
export function eraseInDraft(state: EditorState, direction: -1 | 1): Transaction {
  const { selection, tr } = state;
  if (!selection.empty) return deleteSelected(state).scrollIntoView();
  const call = callsOf(state.doc).find(({ from, to }) =>
    direction < 0
      ? from < selection.head && selection.head <= to
      : from <= selection.head && selection.head < to,
  );
  if (call) return tr.delete(call.from, call.to).scrollIntoView();
  const change = erasure(state, direction, null);
  if (change) return tr.delete(change.from, change.to).scrollIntoView();
  return direction < 0 ? backAtStart(state) : forwardAtEnd(state);
}

function backAtStart(state: EditorState): Transaction {
  const { tr, selection } = state;
  const { $head } = selection;
  const block = $head.parent;
  if ($head.depth !== 1) return tr;
  if (block.type === schema.nodes.footnote) return emptyNoteGone(state);
  const { list, level } = block.attrs as ParagraphAttrs;
  const at = $head.before(1);
  if (list) return tr.setNodeMarkup(at, null, { ...block.attrs, list: null, label: null });
  if (block.type === schema.nodes.paragraph && level > 0)
    return tr.setNodeMarkup(at, null, { ...block.attrs, level: level - 1 });
  const before = state.doc.resolve(at).nodeBefore;
  if (block.type === schema.nodes.heading && !before)
    return tr.setNodeMarkup(at, schema.nodes.paragraph, { ...block.attrs, level: 0 });
  return joined(state, at);
}

/** An empty note goes with its call; from one with words the caret only goes back to the call. */
function emptyNoteGone(state: EditorState): Transaction {
  const { parent } = state.selection.$head;
  const call = callsOf(state.doc).find(({ note }) => note === parent.attrs.note);
  const { tr } = state;
  if (!call) return tr;
  tr.setSelection(TextSelection.create(tr.doc, call.to)).scrollIntoView();
  return parent.content.size === 0 ? tr.delete(call.from, call.to) : tr;
}

function forwardAtEnd(state: EditorState): Transaction {
  const { $head } = state.selection;
  return $head.depth === 1 ? joined(state, $head.after(1)) : state.tr;
}

/** Two paragraphs or headings become one; an empty first one simply goes. Borders of notes and tables stay. */
function joined(state: EditorState, border: number): Transaction {
  const { tr, doc } = state;
  const { nodeBefore, nodeAfter } = doc.resolve(border);
  const isWords = (type: unknown) => type === schema.nodes.paragraph || type === schema.nodes.heading;
  if (!nodeBefore || !nodeAfter || !isWords(nodeBefore.type) || !isWords(nodeAfter.type)) return tr;
  if (nodeBefore.content.size === 0) return tr.delete(border - nodeBefore.nodeSize, border).scrollIntoView();
  return canJoin(doc, border) ? tr.join(border).scrollIntoView() : tr;
}

/** Tab (1) and Shift+Tab (-1): the next cell, or a level deeper or higher. Null where Tab means nothing. */
export function tab(state: EditorState, direction: 1 | -1): Transaction | null {
  const cell = moveCell(state, direction);
  if (cell) return cell;
  const { $head } = state.selection;
  return $head.depth === 1 && $head.parent.type !== schema.nodes.footnote
    ? changeLevel(state, direction)
    : null;
}

const beginnings: readonly (readonly [RegExp, ListStyle])[] = [
  [/^1[.)]$/, 'decimal'],
  [/^1\.1\.?$/, 'outline'],
  [/^[aа]\)$/, 'letter'],
  [/^i[.)]$/, 'roman'],
  [/^I[.)]$/, 'upper-roman'],
  [/^[-–•*]$/, 'bullet'],
];

/** A space behind `1.`, `a)` or `-` at the start of a plain paragraph begins a list; null otherwise. */
export function beginList(state: EditorState, typed: string): Transaction | null {
  const { $head, empty } = state.selection;
  const block = $head.parent;
  if (typed !== ' ' || !empty || $head.depth !== 1 || block.type !== schema.nodes.paragraph || listOf(block))
    return null;
  const before = block.textBetween(0, $head.parentOffset);
  const style = beginnings.find(([pattern]) => pattern.test(before))?.[1];
  if (style === undefined || callAt(state, $head.pos)) return null;
  const tr = state.tr.delete($head.start(), $head.pos);
  return tr.setNodeMarkup($head.before(1), null, { ...block.attrs, list: { style } });
}
