/**
 * A table of many rows, laid out row by row: the browser would measure all of its cells for each letter, and lay out
 * rows that nobody sees. Its columns are as wide as their words ask for on the whole, and stay so. Tables with
 * merged cells keep the browser's own layout.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';

/** A table of fewer rows is left to the browser. */
export const longTableFrom = 60;

/** The narrowest and the widest column, in characters of an average cell. */
const widths = { least: 5, most: 90 };

export function tableView(node: ProseNode): NodeView {
  const dom = document.createElement('table');
  dom.dataset.block = node.attrs.id;
  const contentDOM = dom.appendChild(document.createElement('tbody'));
  const columns = longTableColumns(node);
  if (columns) {
    dom.className = 'long';
    // Through the style object, which the page's policy allows; attributes of style it does not.
    dom.style.setProperty('--columns', columns.map((width) => `minmax(2.5em, ${width}fr)`).join(' '));
  }
  return { dom, contentDOM, update: (next) => next.sameMarkup(node) };
}

/** The widths of the columns by what stands in them on average; null where the table is laid out by the browser. */
export function longTableColumns(table: ProseNode): readonly number[] | null {
  if (table.childCount < longTableFrom) return null;
  const { childCount: count = 0 } = table.firstChild ?? {};
  const sums = Array.from({ length: count }, () => 0);
  for (const row of table.children) {
    if (row.childCount !== count) return null;
    for (const [at, cell] of row.children.entries()) {
      if (cell.attrs.colspan !== 1 || cell.attrs.rowspan !== 1) return null;
      sums[at] = (sums[at] ?? 0) + cell.content.size;
    }
  }
  return sums.map((sum) => Math.round(Math.min(widths.most, Math.max(widths.least, sum / table.childCount))));
}
