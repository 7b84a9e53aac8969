/**
 * A table of a paper as one of WordprocessingML: fixed widths (Word and LibreOffice then agree), merged
 * cells, rows of the head repeated on each page. A paragraph follows it, because Word joins two
 * tables that touch.
 */

import { Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { isRightToLeft } from '#domain/languages';
import { page } from '#domain/paper/page';
import type { PaperChange, PaperRun } from '#domain/paper/paper';
import { type GridCell, type PaperTable, tableGrid } from '#domain/paper/tableGrid';
import { changeFacts } from './changes';
import { mm, pt, type Twips } from './measures';
import { docxRuns, type RunContext, startsRightToLeft } from './runs';
import { tableTextStyle } from './styles';

/** Nothing for a table without cells. */
export function docxTable(block: PaperTable, context: RunContext): (Paragraph | Table)[] {
  const grid = tableGrid(block);
  if (grid === null) return [];
  const whole = mm(context.sheetMm - page.marginMm.left - page.marginMm.right);
  const widths = grid.shares.map((share) => Math.round(share * whole));
  const rows = grid.rows.map(
    (cells, y) =>
      new TableRow({
        tableHeader: y < grid.headerRows,
        ...rowChange(block.rows[y]?.change, context),
        children: cells.map((cell) => docxCell(cell, widths, context)),
      }),
  );
  const table = new Table({
    ...(block.plain ? { borders: TableBorders.NONE } : { style: 'TableGrid' }),
    ...(isRightToLeft(context.language) && { visuallyRightToLeft: true }),
    rows,
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
  });
  return [table, new Paragraph({ spacing: { before: 0, after: 0, line: pt(6) }, children: [] })];
}

function rowChange(change: PaperChange | undefined, { changes }: RunContext) {
  const { inserted, deleted } = change ?? {};
  return {
    ...(inserted !== undefined && { insertion: changeFacts(inserted, changes) }),
    ...(deleted !== undefined && { deletion: changeFacts(deleted, changes) }),
  };
}

function docxCell(cell: GridCell, widths: readonly Twips[], context: RunContext): TableCell {
  const width = widths.slice(cell.x, cell.x + cell.colspan).reduce((sum, column) => sum + column, 0);
  const paragraphs: readonly (readonly PaperRun[])[] = cell.paragraphs.length === 0 ? [[]] : cell.paragraphs;
  const language = cell.language ?? context.language;
  return new TableCell({
    columnSpan: cell.colspan,
    rowSpan: cell.rowspan,
    width: { size: width, type: WidthType.DXA },
    children: paragraphs.map(
      (runs) =>
        new Paragraph({
          ...((isRightToLeft(language) || startsRightToLeft(runs)) && { bidirectional: true }),
          style: tableTextStyle,
          children: docxRuns(runs, { ...context, language }),
        }),
    ),
  });
}
