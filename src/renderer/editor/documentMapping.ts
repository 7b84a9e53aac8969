/**
 * Document ⇄ ProseMirror, exact in both directions: ids, labels, levels, alignment, marks, merged
 * cells and the characters themselves. Blocks made from a node are cached by the node, so that
 * reading the whole text after a keystroke converts one paragraph.
 */

import { Fragment, type Mark as ProseMark, type Node as ProseNode } from 'prosemirror-model';
import type { Block, Document, Mark, StyledText, Table, TableCell } from '#domain/document/document';
import { type BlockAttrs, type CellAttrs, type FootnoteAttrs, type HeadingAttrs, schema } from './schema';

/** The ProseMirror document of a text. */
export const toProse = (document: Document): ProseNode =>
  schema.node('doc', null, document.blocks.map(blockToProse));

/** The text of a ProseMirror document; title, symbol and the like are taken from `facts`. */
export const fromProse = (doc: ProseNode, facts: Document): Document => ({
  ...facts,
  blocks: doc.children.map(blockFromProse),
});

/** One block as a node. The node is new each time; its attributes and text are the block's. */
export function blockToProse(block: Block): ProseNode {
  const base: BlockAttrs = { id: block.id, source: block.source?.at ?? null };
  switch (block.kind) {
    case 'table':
      return tableToProse(block, base);
    case 'footnote':
      return schema.node('footnote', { ...base, note: block.note }, inlineToProse(block));
    case 'heading':
    case 'paragraph': {
      const { level, label, align = null, list = null } = block;
      return schema.node(block.kind, { ...base, level, label, align, list }, inlineToProse(block));
    }
  }
}

const tableToProse = (table: Table, base: BlockAttrs): ProseNode =>
  schema.node(
    'table',
    base,
    table.rows.map((row) =>
      schema.node(
        'row',
        { header: row.header },
        row.cells.map((cell) =>
          schema.node('cell', { colspan: cell.colspan, rowspan: cell.rowspan }, inlineToProse(cell)),
        ),
      ),
    ),
  );

/** Characters with their typography as text nodes, cut where any mark begins or ends. */
export function inlineToProse({ text, marks }: StyledText): Fragment {
  if (text === '') return Fragment.empty;
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.from).add(mark.to);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces: ProseNode[] = [];
  places.slice(0, -1).forEach((from, i) => {
    const to = places[i + 1] ?? text.length;
    const on = marks.filter((mark) => mark.from <= from && mark.to >= to);
    pieces.push(schema.text(text.slice(from, to), on.map(markToProse)));
  });
  return Fragment.fromArray(pieces);
}

const markToProse = (mark: Mark): ProseMark =>
  mark.kind === 'note' ? schema.mark('note', { note: mark.note }) : schema.mark(mark.kind);

const blocks = new WeakMap<ProseNode, Block>();

/** The block that a child of the document stands for; the same value for the same node. */
export function blockFromProse(node: ProseNode): Block {
  const known = blocks.get(node);
  if (known) return known;
  const block = makeBlock(node);
  blocks.set(node, block);
  return block;
}

function makeBlock(node: ProseNode): Block {
  const { id, source } = node.attrs as BlockAttrs;
  const base = source === null ? { id } : { id, source: { at: source } };
  switch (node.type.name) {
    case 'table':
      return { ...base, kind: 'table', rows: node.children.map(rowFromProse) };
    case 'footnote':
      return { ...base, kind: 'footnote', note: (node.attrs as FootnoteAttrs).note, ...styledText(node) };
    default: {
      const { level, label, align, list } = node.attrs as HeadingAttrs;
      const kind = node.type === schema.nodes.heading ? 'heading' : 'paragraph';
      const said = { ...(align === null ? {} : { align }), ...(list === null ? {} : { list }) };
      return { ...base, kind, level, label, ...said, ...styledText(node) };
    }
  }
}

const rowFromProse = (row: ProseNode): Table['rows'][number] => ({
  header: Boolean(row.attrs.header),
  cells: row.children.map((cell): TableCell => ({ ...(cell.attrs as CellAttrs), ...styledText(cell) })),
});

/** The characters of a textblock with their typography, marks ordered by start, then end. */
export function styledText(textblock: ProseNode): StyledText {
  const open = new Map<string, Mark>();
  const closed: Mark[] = [];
  textblock.forEach((node, offset) => {
    const here = new Map(node.marks.map((mark) => [markKey(mark), mark]));
    for (const [key, mark] of open) {
      if (!here.has(key)) {
        closed.push(mark);
        open.delete(key);
      }
    }
    for (const [key, mark] of here)
      open.set(key, extend(open.get(key), mark, offset, offset + node.nodeSize));
  });
  const marks = [...closed, ...open.values()].sort((a, b) => a.from - b.from || a.to - b.to);
  return { text: textblock.textContent, marks };
}

const markKey = (mark: ProseMark): string => `${mark.type.name} ${mark.attrs.note ?? ''}`;

function extend(mark: Mark | undefined, prose: ProseMark, from: number, to: number): Mark {
  if (mark) return { ...mark, to };
  if (prose.type === schema.marks.note) return { kind: 'note', from, to, note: prose.attrs.note };
  return { kind: prose.type.name as Exclude<Mark['kind'], 'note'>, from, to };
}
