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
  const edges = edgesOf(tables);
  const rows = withoutRepeats(tables).map((row) => row.map((cell) => cellOf(cell, edges, book)));
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

/** `edges` of the whole table's columns: a part on one page may have fewer than the others. */
function cellOf({ lines, x0, x1, rowspan }: LineCell, edges: readonly number[], book: WordBook): TableCell {
  const whole = withWholeWords(lines, x0, x1, book);
  const paragraphs = paragraphsOf(whole, leadingOf(lines));
  const texts = paragraphs.map((own) => trimStyled(styledOf(own, book)));
  const inside = edges.filter((x) => x > x0 + sameEdge && x < x1 - sameEdge);
  return { ...joinStyled(texts, '\n'), colspan: inside.length + 1, rowspan };
}

/**
 * Words too long for their cell, which Word and LibreOffice break between any two letters: the first part fills a line
 * alone, the rest opens the next one. A soft hyphen then stands for the break.
 */
function withWholeWords(lines: readonly Line[], x0: number, x1: number, book: WordBook): readonly Line[] {
  const padding = Math.min(...lines.map((line) => line.x0)) - x0;
  return lines.map((line, index) => {
    const rest = /^\p{Ll}+/u.exec(lines[index + 1]?.text ?? '')?.[0];
    const [last] = /\p{L}+$/u.exec(line.text) ?? [];
    if (rest === undefined || last === undefined || /\s/.test(line.text)) return line;
    const isFull = x1 - padding - line.x1 < 0.65 * line.size;
    return isFull && isBroken(last, rest, book) ? { ...line, text: `${line.text}\u00ad` } : line;
  });
}

/** Not two words, as far as the text knows them. */
const isBroken = (first: string, rest: string, { words }: WordBook): boolean =>
  words.has(`${first}${rest}`.toLowerCase()) ||
  (!joiningWords.test(rest) &&
    (!words.has(first.toLowerCase()) || !words.has(rest) || (rest.length === 1 && rest !== 'a')));

const joiningWords =
  /^(?:and|or|of|the|to|in|on|for|with|by|as|at|from|и|в|на|по|с|о|у|к|для|или|за|от|из|мен|және|пен)$/;

const edgesOf = (tables: readonly LineTable[]): readonly number[] =>
  tables.reduce<readonly number[]>((most, { xs }) => (xs.length > most.length ? xs : most), []);

/** The rows of all parts without the head that is printed again on each page. */
function withoutRepeats([first, ...others]: readonly LineTable[]): readonly (readonly LineCell[])[] {
  if (first === undefined) return [];
  const rest = others.flatMap(({ rows }) => {
    const own = rows.findIndex((row, at) => wordsOf(row) !== wordsOf(first.rows[at] ?? []));
    const isHead = own > 0 && own <= longestHead && rows.slice(0, own).every((row) => wordsOf(row) !== '');
    return isHead ? rows.slice(own) : rows;
  });
  return [...first.rows, ...rest];
}

/** Rows at the head of a table that its next page may repeat. */
const longestHead = 3;

const wordsOf = (row: readonly LineCell[]): string =>
  row
    .map(({ lines }) => lines.map(({ text }) => text).join(' '))
    .join(' ')
    .trim();

/** The second is the rest of the first: on the next page, with the same columns. */
export function goesOnAsTable(first: PdfParagraph, second: PdfParagraph): boolean {
  const [last, next] = [first.at(-1), second[0]];
  if (last?.table == null || next?.table == null || next.page !== last.page + 1) return false;
  return sameColumns(last.table, next.table);
}

/** The same edges; the part on one of the pages may have no cells that lie between some of them. */
function sameColumns(a: LineTable, b: LineTable): boolean {
  const [more, fewer] = a.xs.length >= b.xs.length ? [a.xs, b.xs] : [b.xs, a.xs];
  const isIn = (x: number, edges: readonly number[]) => edges.some((edge) => Math.abs(edge - x) < sameEdge);
  const outer = [more[0], more.at(-1)].every((x) => x !== undefined && isIn(x, fewer));
  return outer && fewer.length > 2 && fewer.every((x) => isIn(x, more));
}

/** In points. */
const sameEdge = 3;
