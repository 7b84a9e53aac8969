/**
 * The last lines of columns, alone on the next page, or their first ones at the foot of the one before: by themselves
 * they look like one line with gaps. The columns of the other page tell how they are parted.
 */

import type { Line } from './lines';
import { joinedPieces } from './pieces';
import { areOther, mayBeIn, type WrittenIn, writtenIn } from './writtenIn';

/** Lines of one column, top to bottom. */
export type Column = readonly Line[];

export const leftOf = (column: Column): number => Math.min(...column.map(({ x0 }) => x0));
export const rightOf = (column: Column): number => Math.max(...column.map(({ x1 }) => x1));

export const textOf = (column: Column): string => column.map(({ text }) => text).join(' ');

/** Asked of each column several times: beside the one before it, and at both ends of its page. */
export function languageOf(column: Column): WrittenIn | null {
  const known = languages.get(column);
  if (known !== undefined) return known;
  const found = writtenIn(textOf(column));
  languages.set(column, found);
  return found;
}

const languages = new WeakMap<Column, WrittenIn | null>();

/** In points: the edges of one column on two pages. */
export const sameEdge = 6;

/** Each is known, the same from its head to its foot, and no two are in one language. */
export function areVersions(columns: readonly Column[]): boolean {
  const languages = columns.map(languageOf);
  const isTwice = languages.some((one, at) => languages.slice(0, at).some((other) => !areOther(one, other)));
  if (languages.includes(null) || isTwice) return false;
  return columns.every((column, at) =>
    [column.slice(0, fewLines), column.slice(-fewLines)].every((end) =>
      mayBeIn(textOf(end), languages[at] ?? null),
    ),
  );
}

const fewLines = 4;

export interface Parted {
  /** One for each of the columns; some may have no lines. */
  readonly columns: readonly Column[];
  /** Lines that were parted. */
  readonly count: number;
}

/** The lines, from the first one on, each in the columns in which it stands; null where that is no rest of `columns`. */
export function partedAs(columns: readonly Column[], lines: Column): Parted | null {
  if (columns.length > mostColumns) return null;
  const edges = columns.map((column, at): Edge => {
    const next = columns[at + 1];
    return {
      from: leftOf(column) - sameEdge,
      to: next === undefined ? rightOf(column) + sameEdge : leftOf(next) - 1,
    };
  });
  const own: Line[][] = columns.map(() => []);
  let [count, beside] = [0, 0];
  for (const line of lines) {
    const found = inColumns(line, edges);
    if (found === null) break;
    for (const [at, pieces] of found.entries())
      own[at]?.push(...pieces.map((piece) => ({ ...piece, ...placeIn(columns[at], piece, at) })));
    if (found.filter((pieces) => pieces.length > 0).length > 1) beside++;
    count++;
  }
  return isRest(own, columns, beside) ? { columns: own, count } : null;
}

/** More are a drawing. */
const mostColumns = 20;

interface Edge {
  readonly from: number;
  readonly to: number;
}

/** What of the line stands in each column; null where something stands in none. */
function inColumns(line: Line, edges: readonly Edge[]): (readonly Line[])[] | null {
  const isIn = ({ x0, x1 }: Line, { from, to }: Edge) => x0 >= from && x1 <= to;
  const isOne = line.table === null && edges.some((edge) => isIn(line, edge));
  const pieces = isOne ? [line] : line.pieces;
  if (pieces === undefined || !pieces.every((piece) => edges.some((edge) => isIn(piece, edge)))) return null;
  return edges.map((edge) => {
    const own = pieces.filter((piece) => isIn(piece, edge));
    return line.table === null ? [joinedPieces(own) ?? []].flat() : own;
  });
}

/** The rest's columns are others than the strip that they stood in. */
const placeIn = (column: Column | undefined, { strip }: Line, at: number) => ({
  strip: strip + (at + 1) / (mostColumns + 1),
  left: column?.[0]?.left ?? 0,
  right: column?.[0]?.right ?? 0,
});

/** Of a column's lines so many begin at its edge, and so many of a text that goes on in one language fill it. */
const atEdge = 0.6;
const filled = 0.5;
/** In widths of the column. */
const longLine = 0.75;
/** Fewer lines beside each other in one language may as well be a table. */
const fewestLines = 8;

/** In the languages of the columns; or, where they have only one, lines that fill them. */
function isRest(own: readonly Column[], columns: readonly Column[], beside: number): boolean {
  const all = own.map((lines, at) => ({ lines, column: columns[at] ?? [] }));
  if (own.every(({ length }) => length === 0)) return false;
  if (!all.every(({ lines, column }) => mayBeIn(textOf(lines), languageOf(column)))) return false;
  const isFull = ({ lines, column }: Rest) => {
    const width = rightOf(column) - leftOf(column);
    return lines.filter(({ x0, x1 }) => x1 - x0 > longLine * width).length >= filled * lines.length;
  };
  const isAtEdge = ({ lines, column }: Rest) => {
    const left = leftOf(column);
    return lines.filter(({ x0 }) => Math.abs(x0 - left) < sameEdge).length >= atEdge * lines.length;
  };
  const isText = (rest: Rest) => isAtEdge(rest) && isFull(rest);
  if (areVersions(columns)) {
    const isFirst = own.slice(1).every(({ length }) => length === 0);
    return all.every(isAtEdge) && (beside > 0 || !isFirst || all.every(isFull));
  }
  if (beside === 0 || columns.some(({ length }) => length < fewestLines)) return false;
  // A column of text, and what begins in the next one.
  const longer = all.filter(({ lines }) => lines.length >= fewestLines);
  return longer.length === 0 ? all.every(isText) : longer.every(isText);
}

interface Rest {
  readonly lines: Column;
  readonly column: Column;
}
