/** Tables of lines to blocks of the model; the parts of one table on several pages become one. */

import type { StyledText, Table, TableCell, TableRow } from '#domain/document/document';
import { isWholly, joinStyled, trimStyled } from '#formats/text/styled';
import type { Piece } from './blocks';
import { areNumbered, isCutRow, joinedRow, type WholeCell, type WholeRow } from './cutRows';
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
  const found = withoutRepeats(tables);
  const breaks = breaksWords(
    found.flatMap(({ cells }) => cells),
    book,
  );
  const rows = found.map(({ cells, table }) =>
    cells.map((cell) => cellOf(cell, movedTo(table, edges), book, breaks)),
  );
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

/** The edges of the whole table's columns where one part of it stands in another column of the page. */
function movedTo({ xs }: LineTable, edges: readonly number[]): readonly number[] {
  const [from = 0, to = 0] = [edges[0], xs[0]];
  return Math.abs(to - from) < sameEdge ? edges : edges.map((x) => x + to - from);
}

/** `edges` of the whole table's columns: a part on one page may have fewer than the others. */
function cellOf(cell: WholeCell, edges: readonly number[], book: WordBook, breaks: boolean): TableCell {
  const { x0, x1, rowspan, rests = [] } = cell;
  const paragraphs = [cell.lines, ...rests].reduce<readonly PdfParagraph[]>((before, lines) => {
    const whole = breaks ? withWholeWords({ ...cell, lines }, book) : lines;
    return overPages(before, paragraphsOf(whole, leadingOf(lines)));
  }, []);
  const texts = paragraphs.map((own) => trimStyled(styledOf(own, book)));
  const inside = edges.filter((x) => x > x0 + sameEdge && x < x1 - sameEdge);
  return { ...joinStyled(texts, '\n'), colspan: inside.length + 1, rowspan };
}

/** A paragraph that the page cut is one again; behind the end of a sentence another one begins. */
function overPages(before: readonly PdfParagraph[], after: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const [last, first] = [before.at(-1), after[0]];
  const isOver = /[.;:!?…]["”»’)\]]*$/.test(last?.at(-1)?.text ?? '.');
  if (last === undefined || first === undefined || isOver) return [...before, ...after];
  return [...before.slice(0, -1), [...last, ...first], ...after.slice(1)];
}

/**
 * Words too long for their cell, which Word and LibreOffice break between any two letters: the first part fills a line
 * alone, the rest opens the next one. A soft hyphen then stands for the break.
 */
function withWholeWords(cell: LineCell, book: WordBook): readonly Line[] {
  return cell.lines.map((line, index) => {
    const halves = halvesAt(cell, index);
    return halves !== null && isBroken(halves, book) ? { ...line, text: `${line.text}\u00ad` } : line;
  });
}

interface Halves {
  readonly first: string;
  readonly rest: string;
  /** The line before the break has no room for one more letter. */
  readonly isFull: boolean;
}

/** What may be one word over the end of a line of the cell. */
function halvesAt({ lines, x0, x1 }: LineCell, index: number): Halves | null {
  const [line, next] = [lines[index], lines[index + 1]];
  const rest = /^\p{Lowercase}+/u.exec(next?.text ?? '')?.[0];
  const first = /^\S*?(\p{Alphabetic}+)$/u.exec(line?.text ?? '')?.[1];
  if (line === undefined || rest === undefined || first === undefined) return null;
  const padding = Math.min(...lines.map((one) => one.x0)) - x0;
  const isFull = padding < line.size && x1 - padding - line.x1 < 0.65 * line.size;
  return { first: first.toLowerCase(), rest, isFull };
}

/** Some words of the table are broken so that the text has whole elsewhere: then others may be, too. */
const breaksWords = (cells: readonly LineCell[], { words }: WordBook): boolean =>
  cells.some((cell) =>
    cell.lines.some((_, index) => {
      const halves = halvesAt(cell, index);
      return halves !== null && words.has(halves.first + halves.rest) && !words.has(halves.rest);
    }),
  );

/** Not two words, as far as the text knows them. */
const isBroken = ({ first, rest, isFull }: Halves, { words }: WordBook): boolean =>
  words.has(first + rest) ||
  (isFull && !joiningWords.test(rest) && (!words.has(first) || !words.has(rest) || /^[^a]$/.test(rest)));

const joiningWords =
  /^(?:and|or|of|the|to|in|on|for|with|by|as|at|from|и|в|на|по|с|о|у|к|для|или|за|от|из|мен|және|пен)$/;

const edgesOf = (tables: readonly LineTable[]): readonly number[] =>
  tables.reduce<readonly number[]>((most, { xs }) => (xs.length > most.length ? xs : most), []);

/** A row and the part of the table that it stands in. */
interface FoundRow {
  readonly cells: WholeRow;
  readonly table: LineTable;
}

/** The rows of all parts without the head that is printed again on each page, those that a page cut made whole. */
function withoutRepeats([first, ...others]: readonly LineTable[]): readonly FoundRow[] {
  if (first === undefined) return [];
  const rowsOf = (table: LineTable, from = 0) => table.rows.slice(from).map((cells) => ({ cells, table }));
  const numbered = others.length > 0 && areNumbered(first.rows);
  const found: FoundRow[] = rowsOf(first);
  for (const table of others) {
    const { rows } = table;
    const own = rows.findIndex((row, at) => wordsOf(row) !== wordsOf(first.rows[at] ?? []));
    const isHead = own > 0 && own <= longestHead && rows.slice(0, own).every((row) => wordsOf(row) !== '');
    const [next, ...rest] = rowsOf(table, isHead ? own : 0);
    const last = found.at(-1);
    if (next === undefined) continue;
    if (last !== undefined && isCutRow(last.cells, next.cells, numbered))
      found[found.length - 1] = { ...last, cells: joinedRow(last.cells, next.cells) };
    else found.push(next);
    found.push(...rest);
  }
  return found;
}

/** Rows at the head of a table that its next page may repeat. */
const longestHead = 3;

const wordsOf = (row: readonly LineCell[]): string =>
  row
    .map(({ lines }) => lines.map(({ text }) => text).join(' '))
    .join(' ')
    .trim();

/** The second is the rest of the first: on the next page, or at the head of the next column, with the same columns. */
export function goesOnAsTable(first: PdfParagraph, second: PdfParagraph): boolean {
  const [last, next] = [first.at(-1), second[0]];
  if (last?.table == null || next?.table == null || next.strip === last.strip) return false;
  if (next.page === last.page + 1 && sameColumns(last.table, next.table)) return true;
  const isNextColumn =
    next.page > last.page || (next.left > last.right && topOf(next.table) < topOf(last.table) - sameEdge);
  return isNextColumn && next.page <= last.page + 1 && sameWidths(last.table, next.table);
}

/** The same row above both: the head of a table, printed again. */
const sameHead = ([a = []]: LineTable['rows'], [b = []]: LineTable['rows']): boolean =>
  wordsOf(a) !== '' && wordsOf(a) === wordsOf(b);

/** The baseline of its first words. */
const topOf = ({ rows }: LineTable): number =>
  Math.min(...rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(({ y }) => y))));

/** Columns of the same widths elsewhere on the page; two of them are those of many tables. */
function sameWidths({ xs: a, rows: above }: LineTable, { xs: b, rows: below }: LineTable): boolean {
  const [from = 0, to = 0] = [a[0], b[0]];
  return (
    a.length === b.length &&
    (a.length > 3 || sameHead(above, below)) &&
    a.every((x, at) => Math.abs(x - from - ((b[at] ?? 0) - to)) < sameEdge)
  );
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
