/**
 * Puts the cells of a table onto a grid. A `PaperRow` lists only the cells that start in it, so a
 * writer must know which columns are still covered from above; and foreign tables have rows that are
 * too short or cells that overlap. The grid is always whole: gaps become empty cells, a cell that
 * would overlap moves right, one that would leave the table below is cut.
 */

import type { WrittenLanguage } from '#domain/languages';
import type { PaperBlock, PaperRow, PaperRun } from './paper';

export type PaperTable = Extract<PaperBlock, { kind: 'table' }>;

export interface GridCell {
  /** Column and row of its top left place, from 0. */
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly paragraphs: readonly (readonly PaperRun[])[];
  /** Where it is not that of the table around it. */
  readonly language?: WrittenLanguage;
}

export interface TableGrid {
  readonly columns: number;
  /** One list for each row, from left to right; a place covered from above is in no list. */
  readonly rows: readonly (readonly GridCell[])[];
  /** Rows repeated on each page; cells that start in them end in them. */
  readonly headerRows: number;
  /** Shares of the width by column; their sum is 1. */
  readonly shares: readonly number[];
}

/** Null for a table without any cell: nothing of it can be shown. */
export function tableGrid(table: PaperTable): TableGrid | null {
  const placed = placeCells(table.rows);
  const columns = Math.max(0, ...placed.flat().map((cell) => cell.x + cell.colspan));
  if (columns === 0) return null;
  const rows = fillGaps(placed, columns);
  return { columns, rows, headerRows: wholeHeader(rows, table.headerRows), shares: shares(rows, columns) };
}

/** Word's own limit of columns. */
const widest = 63;

function placeCells(rows: readonly PaperRow[]): GridCell[][] {
  const taken = rows.map(() => new Set<number>());
  return rows.map((row, y) =>
    row.cells.map((cell) => {
      const rowspan = Math.min(Math.max(1, cell.rowspan), rows.length - y);
      const colspan = Math.min(Math.max(1, cell.colspan), widest);
      const x = firstFree(taken.slice(y, y + rowspan), colspan);
      cover(taken.slice(y, y + rowspan), x, colspan);
      const { paragraphs, language } = cell;
      return { x, y, colspan, rowspan, paragraphs, ...(language && { language }) };
    }),
  );
}

function firstFree(taken: readonly ReadonlySet<number>[], colspan: number): number {
  let x = 0;
  for (let free = 0; free < colspan; x += 1) {
    free = taken.some((row) => row.has(x)) ? 0 : free + 1;
  }
  return x - colspan;
}

function cover(taken: readonly Set<number>[], x: number, colspan: number): void {
  for (const row of taken) for (let column = x; column < x + colspan; column += 1) row.add(column);
}

function fillGaps(placed: readonly GridCell[][], columns: number): GridCell[][] {
  const taken = placed.map(() => new Set<number>());
  for (const cell of placed.flat()) cover(taken.slice(cell.y, cell.y + cell.rowspan), cell.x, cell.colspan);
  return placed.map((row, y) => {
    const gaps = Array.from({ length: columns }, (_, x) => x).filter((x) => !taken[y]?.has(x));
    const fillers = gaps.map((x) => ({ x, y, colspan: 1, rowspan: 1, paragraphs: [[]] }));
    return [...row, ...fillers].sort((a, b) => a.x - b.x);
  });
}

function wholeHeader(rows: readonly (readonly GridCell[])[], asked: number): number {
  let header = Math.min(asked, rows.length);
  for (let y = 0; y < header; y += 1) {
    for (const cell of rows[y] ?? []) header = Math.max(header, y + cell.rowspan);
  }
  // A table that is all header would be repeated whole on every page.
  return header < rows.length ? header : 0;
}

/**
 * Wide columns for long texts, but less than in proportion, so that short columns stay readable. One that holds
 * nothing but numbers needs no more than their width.
 */
function shares(rows: readonly (readonly GridCell[])[], columns: number): number[] {
  const longest = new Array<number>(columns).fill(0);
  for (const cell of rows.flat()) {
    if (cell.colspan === 1) longest[cell.x] = Math.max(longest[cell.x] ?? 0, lengthOf(cell));
  }
  const weights = longest.map((length) => Math.sqrt(Math.min(Math.max(length, 9), 400)));
  const usual = proportions(weights).map((share) => Math.max(share, least / columns));
  return proportions(
    usual.map((share, x) => (isNumbers(longest[x] ?? 0) ? Math.min(share, numbersShare) : share)),
  );
}

/** Of a column that holds four letters at most, of the width between the margins: some 13 mm. */
const numbersShare = 0.08;
const isNumbers = (longest: number): boolean => longest > 0 && longest <= 4;

/** No column is narrower than this part of an equal share: a heading of one word must fit. */
const least = 0.4;

function proportions(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function lengthOf(cell: GridCell): number {
  const length = (runs: readonly PaperRun[]) =>
    runs.reduce((sum, run) => sum + (run.kind === 'text' ? run.text.length : 0), 0);
  return Math.max(0, ...cell.paragraphs.map(length));
}
