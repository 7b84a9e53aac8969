/**
 * A long text as its view is given it: what is far from the eye is folded, each run of such paragraphs into one
 * node without content that is as long and as high as they are. Every position means the same in the folded and in
 * the whole text, so decorations, carets and steps go from one to the other as they are.
 */

import { Fragment, type Node as ProseNode } from 'prosemirror-model';
import { type EditorState, Selection } from 'prosemirror-state';
import { schema } from '../schema';

/** Children of the document: from the first on, up to and without the other. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch of children, drawn as they are or folded into one. */
export interface Part extends BlockRange {
  readonly folded: boolean;
}

/** Cuts `count` children into parts: `drawn` may overlap, touch, and reach beyond the ends. */
export function partsOf(count: number, drawn: readonly BlockRange[]): readonly Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, folded: boolean) => {
    const last = parts.at(-1);
    if (last && last.folded === folded) parts[parts.length - 1] = { ...last, to };
    else parts.push({ from, to, folded });
  };
  let at = 0;
  for (const range of [...drawn].sort((a, b) => a.from - b.from)) {
    const from = Math.max(at, range.from);
    const to = Math.min(count, range.to);
    if (from >= to) continue;
    if (at < from) add(at, from, true);
    add(from, to, false);
    at = to;
  }
  if (at < count) add(at, count, true);
  return parts;
}

/** The document with its folded parts; `folded` makes the node for one. */
export function foldedDocument(
  doc: ProseNode,
  parts: readonly Part[],
  folded: (range: BlockRange) => ProseNode,
): ProseNode {
  if (parts.every((part) => !part.folded)) return doc;
  const children = parts.flatMap((part) =>
    part.folded ? [folded(part)] : doc.children.slice(part.from, part.to),
  );
  return doc.copy(Fragment.fromArray(children));
}

/** As long as the blocks in its place, and as high; `heightOf` says how high one is, in pixels. */
export function foldOf(blocks: readonly ProseNode[], heightOf: (block: ProseNode) => number): ProseNode {
  let size = 0;
  let height = 0;
  for (const block of blocks) {
    size += block.nodeSize;
    height += heightOf(block);
  }
  const node = schema.nodes.fold.create({ size, height: Math.round(height) });
  // ProseMirror counts one for any node without content; here every position behind it stays what it is.
  return Object.defineProperty(node, 'nodeSize', { value: size });
}

/**
 * The state with another document in its place, and the same caret in that. All that plugins keep is the whole
 * text's. A state of ProseMirror holds its fields as properties of its own, so this one lays two of them over it.
 */
export function withDocument(state: EditorState, doc: ProseNode): EditorState {
  if (doc === state.doc) return state;
  return Object.create(state, {
    doc: { value: doc },
    selection: { value: selectionIn(doc, state.selection) },
  });
}

/** The same selection in the folded or in the whole document; its ends are drawn, so they mean the same in both. */
export const selectionIn = (doc: ProseNode, selection: Selection): Selection =>
  Selection.fromJSON(doc, selection.toJSON());
