/** The lines in the cells of a table as paragraphs: a table may hold what is none, a note or a title. */

import type { Paragraph, StyledText, Table, TableCell } from '#domain/document/document';
import { sliceMarks } from '#domain/document/marks';

/** Of these cells, in their order; each has the table's id with a number behind it. */
export const paragraphsOf = (table: Table, cells: readonly TableCell[]): readonly Paragraph[] =>
  cells.flatMap(linesOf).map((line, index): Paragraph => {
    const id = `${table.id}.${index + 1}`;
    const source = table.source === undefined ? {} : { source: table.source };
    return { ...{ id, kind: 'paragraph', label: null, level: 0 }, ...source, ...line };
  });

/** The paragraphs of a cell, without empty ones. */
function linesOf({ text, marks }: TableCell): readonly StyledText[] {
  const lines: StyledText[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, marks: sliceMarks(marks, from, from + line.length) });
    from += line.length + 1;
  }
  return lines;
}
