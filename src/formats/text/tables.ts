/**
 * Tables in plain text: Markdown's with pipes, and rows of cells parted by tabs, as they are left
 * when a Word table is copied (list of coordinators in SOC/DOC/1289). A line without a tab inside
 * such a table goes on with the last cell; a page's end inside it is closed.
 */

import type { TableRow } from '#domain/document/document';
import { parseEmphasis } from './emphasis';
import { findLabel } from './label';
import type { Line } from './lines';

/** Cells as text, before merging. `headers` counts the header rows at the top. */
export interface TextTable {
  /** Grows where a page's end had cut the table. */
  readonly rows: string[][];
  /** Cells of the longest row. */
  readonly width: number;
  readonly headers: number;
  readonly form: 'pipes' | 'tabs';
}

const separator = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;

/** How many lines of `lines`, from `from` on, are a table's; 0 where none begins. */
export function tableLength(lines: readonly Line[], from: number): number {
  return pipeLength(lines, from) || tabLength(lines, from);
}

/** With a ruled second line, lines that hold a pipe; without, lines that a pipe opens and closes. */
function pipeLength(lines: readonly Line[], from: number): number {
  const second = lines[from + 1]?.text ?? '';
  const ruled = second.includes('|') && separator.test(second);
  const isRow = (line: Line | undefined) =>
    line !== undefined && (ruled ? line.text.includes('|') : /^\|.*\|$/.test(line.text.trim()));
  let to = from;
  while (isRow(lines[to])) to++;
  return to - from >= 2 ? to - from : 0;
}

function tabLength(lines: readonly Line[], from: number): number {
  if (!isTabRow(lines[from])) return 0;
  let to = from;
  let rows = 0;
  for (let at = from; at < lines.length; at++) {
    const row = isTabRow(lines[at]);
    // At most two broken lines in a row: more of them are a paragraph.
    if (!row && at - to >= 2) break;
    if (!row) continue;
    rows++;
    to = at + 1;
  }
  return rows >= 2 ? to - from : 0;
}

/** Two tabs or more, or one that does not part a number from its words. */
function isTabRow(line: Line | undefined): boolean {
  const tabs = line?.text.match(/\t/g)?.length ?? 0;
  return tabs >= 2 || (tabs === 1 && findLabel(line?.text ?? '') === null && !/^\s/.test(line?.text ?? ''));
}

/** Reads the lines that `tableLength` counted. */
export function readTextTable(lines: readonly Line[]): TextTable {
  if (lines[0]?.text.includes('|') && pipeLength(lines, 0) > 0) return readPipes(lines);
  const rows: string[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.text.includes('\t') || last === undefined)
      rows.push(line.text.split('\t').map((cell) => cell.trim()));
    else last.push(`${last.pop() ?? ''} ${line.text}`.trim());
  }
  const first = rows[0] ?? [];
  const named = first.filter((cell) => cell !== '');
  const header = named.length > 1 && named.every((cell) => !/\d/.test(cell));
  return { rows, width: widthOf(rows), headers: header ? 1 : 0, form: 'tabs' };
}

const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((widest, row) => Math.max(widest, row.length), 0);

function readPipes(lines: readonly Line[]): TextTable {
  const ruled = separator.test(lines[1]?.text ?? '');
  const rows = lines
    .filter((line) => !separator.test(line.text))
    .map((line) => splitPipes(line.text).map((cell) => cell.trim()));
  return { rows, width: widthOf(rows), headers: ruled ? 1 : 0, form: 'pipes' };
}

/** Cells between pipes; a pipe behind a backslash is a character of its cell. */
const splitPipes = (text: string): string[] =>
  text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));

/** The second table goes on with the first behind a page's end: tabs, as many columns, no header. */
export function continuesTable(first: TextTable, second: TextTable): boolean {
  return (
    first.form === 'tabs' && second.form === 'tabs' && second.headers === 0 && first.width === second.width
  );
}

/** Rows of the model, all of one width; a heading over two columns spans them. */
export function tableRows(table: TextTable): TableRow[] {
  const { width } = table;
  const padded = table.rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const spanned = table.headers > 0 ? spannedColumn(padded) : null;
  return padded.map((row, index) => {
    const wide =
      spanned !== null &&
      row.at(-1) === '' &&
      (index === 0 || (row[spanned] === '' && row[spanned + 1] !== ''));
    const cells = wide ? row.slice(0, -1) : row;
    return {
      header: index < table.headers,
      cells: cells.map((cell, column) => ({
        ...parseEmphasis(cell),
        colspan: wide && column === spanned ? 2 : 1,
        rowspan: 1,
      })),
    };
  });
}

/**
 * The column whose heading stands over two: the header row is one cell short, and below this
 * heading stand only running numbers (*Priority Area* in SOC/DOC/1289).
 */
function spannedColumn(rows: readonly (readonly string[])[]): number | null {
  const [header, ...body] = rows;
  if (header === undefined || header.at(-1) !== '' || body.every((row) => row.at(-1) === '')) return null;
  const column = header.findIndex((name, at) => {
    if (at === 0 || /^(?:no\.?|№|n°)$/i.test(name)) return false;
    const below = body.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    return below.length > 1 && below.every((cell) => /^\d{1,3}\.?$/.test(cell));
  });
  return column < 0 ? null : column;
}
