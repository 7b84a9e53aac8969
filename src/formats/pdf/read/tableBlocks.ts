/** Tables of lines to blocks of the model; the parts of one table on several pages become one. */

import type { StyledText, Table, TableCell, TableRow } from '#domain/document/document';
import { isWholly, joinStyled, trimStyled } from '#formats/text/styled';
import type { Piece } from './blocks';
import { withKazakhLetters } from './letters';
import type { Line, LineCell, LineTable } from './lines';
import { leadingOf, type PdfParagraph, paragraphsOf } from './paragraphs';
import { joinLinesStyled, type WordBook } from './seams';

/** The lines of one paragraph as styled text. */
export function styledOf(lines: readonly Line[], book: WordBook): StyledText {
  const joined = joinLinesStyled(lines, book);
  return { ...joined, text: withKazakhLetters(joined.text) };
}

/** The table that stands in place of a paragraph, or null for words. */
export function tableBlock({ lines }: Piece, id: string, book: WordBook): Table | null {
  const tables = lines.flatMap(({ table }) => table ?? []);
  if (tables.length === 0) return null;
  const rows = tables.flatMap((table) => table.rows).map((row) => row.map((cell) => cellOf(cell, book)));
  const isHeader = (row: readonly TableCell[]) =>
    rows.length > 1 &&
    row.some(({ text }) => text !== '') &&
    row.every((cell) => cell.text === '' || isWholly(cell, 'bold'));
  const first = rows[0];
  return {
    kind: 'table',
    id,
    source: { at: (lines[0]?.page ?? 0) + 1 },
    rows: rows.map((cells): TableRow => ({ cells, header: cells === first && isHeader(cells) })),
  };
}

function cellOf({ lines, colspan, rowspan }: LineCell, book: WordBook): TableCell {
  const paragraphs = paragraphsOf(lines, leadingOf(lines));
  const texts = paragraphs.map((own) => trimStyled(styledOf(own, book)));
  return { ...joinStyled(texts, '\n'), colspan, rowspan };
}

/** The second is the rest of the first: on the next page, with the same columns. */
export function goesOnAsTable(first: PdfParagraph, second: PdfParagraph): boolean {
  const [last, next] = [first.at(-1), second[0]];
  if (last?.table == null || next?.table == null || next.page !== last.page + 1) return false;
  return sameColumns(last.table, next.table);
}

const sameColumns = (a: LineTable, b: LineTable): boolean =>
  a.xs.length === b.xs.length && a.xs.every((x, index) => Math.abs(x - (b.xs[index] ?? 0)) < 4);
