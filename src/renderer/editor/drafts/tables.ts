/**
 * Tables of an own draft, on prosemirror-tables. Its commands are run one behind the other on one
 * transaction, so that each is one step of undo; cells here are textblocks, so that merging parts the
 * texts of cells by line breaks as a file would.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
} from 'prosemirror-tables';
import type { BlockId } from '#domain/document/document';
import { schema } from '../schema';
import type { TableEdit } from './draftEdit';

const commands: Readonly<Record<Exclude<TableEdit, 'mergeCells' | 'headerRow'>, Command>> = {
  rowAbove: addRowBefore,
  rowBelow: addRowAfter,
  columnBefore: addColumnBefore,
  columnAfter: addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
  splitCell,
};

/** Null outside tables, and where the table cannot be changed so. */
export function editTable(state: EditorState, edit: TableEdit): Transaction | null {
  if (!isInTable(state)) return null;
  if (edit === 'headerRow') return toggleHeader(state);
  if (edit === 'mergeCells') return merging(state);
  const tr = carriedOut(state, commands[edit]);
  // The last row or column takes the table with it.
  return tr ?? (edit === 'deleteRow' || edit === 'deleteColumn' ? carriedOut(state, deleteTable) : null);
}

/** The transaction that a command would dispatch; null where it does nothing. */
export function carriedOut(state: EditorState, command: Command): Transaction | null {
  let made: Transaction | null = null;
  command(state, (tr) => {
    made = tr;
  });
  return made;
}

function merging(state: EditorState): Transaction | null {
  if (!carriedOut(state, mergeCells)) return null;
  const { tr } = state;
  const rect = selectedRect(state);
  const cells = rect.map.cellsInRect(rect).map((at) => rect.tableStart + at);
  const written = cells.filter((at) => (tr.doc.nodeAt(at)?.content.size ?? 0) > 0);
  for (const at of written.slice(0, -1).reverse()) {
    const end = at + 1 + (tr.doc.nodeAt(at)?.content.size ?? 0);
    tr.insertText('\n', end);
  }
  const merged = carriedOut(state.apply(tr), mergeCells);
  if (!merged) return null;
  for (const step of merged.steps) tr.step(step);
  return tr.setSelection(TextSelection.near(tr.doc.resolve((cells[0] ?? 0) + 1))).scrollIntoView();
}

/** The rows of the selection become rows of the head with all above them, or stop being so with all below. */
function toggleHeader(state: EditorState): Transaction | null {
  const { table, tableStart, top, bottom } = selectedRect(state);
  const on = table.child(top).attrs.header === true;
  const { tr } = state;
  let at = tableStart;
  table.forEach((row, _, index) => {
    const header = on
      ? index < top && row.attrs.header === true
      : index < bottom || row.attrs.header === true;
    if (row.attrs.header !== header) tr.setNodeMarkup(at, null, { ...row.attrs, header });
    at += row.nodeSize;
  });
  return tr.docChanged ? tr : null;
}

/** Null outside tables and behind the last cell (before the first one). */
export const toNextCell = (state: EditorState, direction: 1 | -1): Transaction | null =>
  isInTable(state) ? carriedOut(state, goToNextCell(direction)) : null;

/** Tab and Shift+Tab; behind the last cell there is a new row. Null outside tables. */
export function moveCell(state: EditorState, direction: 1 | -1): Transaction | null {
  if (!isInTable(state)) return null;
  const moved = toNextCell(state, direction);
  if (moved || direction < 0) return moved;
  const grown = carriedOut(state, addRowAfter);
  if (!grown) return null;
  const next = carriedOut(state.apply(grown), goToNextCell(1));
  return next
    ? grown.setSelection(TextSelection.create(grown.doc, next.selection.from, next.selection.to))
    : grown;
}

/** A table behind the block at the caret, its first row the head; the caret goes to the first cell. */
export function insertTable(
  state: EditorState,
  rows: number,
  columns: number,
  id: BlockId,
): Transaction | null {
  const { $from } = state.selection;
  if ($from.depth === 0 || isInTable(state) || $from.parent.type === schema.nodes.footnote) return null;
  const { tr } = state;
  const empty = $from.depth === 1 && $from.parent.content.size === 0 && $from.parent.attrs.list === null;
  const at = empty ? $from.before(1) : $from.after(1);
  const table = emptyTable(rows, columns, id);
  if (empty) tr.replaceWith(at, $from.after(1), table);
  else tr.insert(at, table);
  return tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView();
}

const emptyTable = (rows: number, columns: number, id: BlockId): ProseNode =>
  schema.node(
    'table',
    { id },
    Array.from({ length: rows }, (_, row) =>
      schema.node(
        'row',
        { header: row === 0 },
        Array.from({ length: columns }, () => schema.node('cell')),
      ),
    ),
  );
