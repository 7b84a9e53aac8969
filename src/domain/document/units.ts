/**
 * Walks a document text by text: each heading, paragraph and footnote is one unit, and each cell of a
 * table. This is the order in which a text is read, and the one that a rolling text keeps.
 */

import type { Block, BlockId, Document, Mark, Table, Utf16Offset } from './document';

/** A cell's place: the row, and its place among the cells that start in that row; both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly cell: number;
}

export interface TextUnit {
  readonly block: BlockId;
  /** Null for a unit that is a whole block. */
  readonly cell: CellPlace | null;
  /** The number as printed; null for cells and footnotes, and where there is none. */
  readonly label: string | null;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where it starts in its block; above 0 in the cells of a table, which are parted by one character each. */
  readonly inBlock: Utf16Offset;
}

/** All texts of the document in reading order; the cells of a table row by row. */
export const textUnits = (document: Document): readonly TextUnit[] => document.blocks.flatMap(unitsOf);

/** The texts of one block; a table without cells has none. */
export function unitsOf(block: Block): readonly TextUnit[] {
  if (block.kind === 'table') return cellUnits(block);
  const label = block.kind === 'footnote' ? null : block.label;
  return [{ block: block.id, cell: null, label, text: block.text, marks: block.marks, inBlock: 0 }];
}

function cellUnits({ id, rows }: Table): readonly TextUnit[] {
  let next = 0;
  return rows.flatMap(({ cells }, row) =>
    cells.map(({ text, marks }, cell) => {
      const inBlock = next;
      next += text.length + 1;
      return { block: id, cell: { row, cell }, label: null, text, marks, inBlock };
    }),
  );
}
