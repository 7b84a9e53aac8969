/**
 * A document as plain text: what `view` prints and what the clipboard gets. Brackets stand as they
 * are; typography is left out.
 */

import type { Block, Document, Table } from './document';

/**
 * A blank line between paragraphs, the label and a space before the text, a footnote behind its mark,
 * table cells parted by tabs and rows by lines. No line break at the end.
 */
export const plainText = (document: Document): string => document.blocks.map(blockText).join('\n\n');

/** One block as plain text. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'table':
      return tableText(block);
    case 'footnote':
      return `${block.note} ${block.text}`;
    default:
      return block.label === null ? block.text : `${block.label} ${block.text}`.trimEnd();
  }
}

/** A line break or a tab inside a cell would be read as a new row or cell, so it becomes a space. */
const tableText = (table: Table): string =>
  table.rows.map((row) => row.cells.map((cell) => cell.text.replace(/[\n\t]+/g, ' ')).join('\t')).join('\n');
