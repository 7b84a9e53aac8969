/** A table of the clipboard: its rows and merged cells; a table in a cell becomes words of that cell. */

import type { Node as ProseNode } from 'prosemirror-model';
import { schema } from '../../schema';

const widest = 63;

/** Null for a table without cells. `words`: the inline content of a cell. */
export function foreignTable(
  table: Element,
  words: (cell: Element) => readonly ProseNode[],
): ProseNode | null {
  const rows = rowsOf(table).map((row) => {
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    const header =
      row.parentElement?.localName === 'thead' || row.classList.contains('header') || isHead(cells);
    return schema.node(
      'row',
      { header },
      cells.map((cell) =>
        schema.node('cell', { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') }, [
          ...words(cell),
        ]),
      ),
    );
  });
  const written = rows.filter((row) => row.childCount > 0);
  return written.length === 0 ? null : schema.node('table', { id: '' }, headedFromTop(written));
}

/** Rows of this table and of none inside it, in order; Word's row of no height, which only spaces columns, is none. */
const rowsOf = (table: Element): readonly Element[] =>
  [...table.querySelectorAll('tr')].filter(
    (row) => row.closest('table') === table && row.getAttribute('height') !== '0',
  );

const isHead = (cells: readonly Element[]): boolean =>
  cells.length > 0 && cells.every(({ localName }) => localName === 'th');

const span = (cell: Element, name: string): number =>
  Math.min(Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1), widest);

/** Only rows at the top are a head. */
function headedFromTop(rows: readonly ProseNode[]): ProseNode[] {
  const body = rows.findIndex((row) => row.attrs.header !== true);
  return rows.map((row, i) =>
    body >= 0 && i > body && row.attrs.header === true
      ? row.type.create({ header: false }, row.content)
      : row,
  );
}
