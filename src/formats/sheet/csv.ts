/**
 * A table as comma-separated values, RFC 4180, with the mark by which spreadsheets know UTF-8.
 *
 * A cell that begins with `= + - @`, a tab or a line end is run as a formula by spreadsheets (OWASP, CSV
 * injection): it gets an apostrophe before it, which they show as text. A subject of a note comes from
 * other missions, so this is no theory.
 */

export type Cell = string;

/** `\u{feff}` and CR LF, as Excel and LibreOffice expect. The same table gives the same bytes. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(harmless(cell))).join(','));
  return new TextEncoder().encode(`\u{feff}${lines.map((line) => `${line}\r\n`).join('')}`);
}

/** The cell with an apostrophe where a spreadsheet would calculate it; full-width signs count too. */
export const harmless = (cell: Cell): Cell =>
  /^\s*[=+\-@＝＋－＠−|%]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;

const quoted = (cell: Cell): string =>
  /[",\r\n;\t]|^\s|\s$/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
