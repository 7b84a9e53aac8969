/**
 * Notes in the margin: a few words in smaller letters beside the text, as acts have the titles of their clauses there.
 * They stand left or right of all the lines of a text of one column, and are read apart from those, a note a block.
 * Those in letters as large as the text's (`wordsInMargin.ts`) are told by more than that.
 */

import { type PlacedLetter, type Row, type Segment, segmentOf, sizedBy } from './rows';
import { lettersIn } from './runs';
import { type Column, clearOfLarge, wordsInMargin } from './wordsInMargin';

/** Rows of the text, and those of each note from top to bottom. */
export interface Margined {
  readonly text: readonly Row[];
  readonly notes: readonly (readonly Row[])[];
}

/** In sizes of the text. */
const smallerBy = 0.92;
/** In sizes of the text: the white between it and its notes. */
const clear = 0.5;
/** In widths of the text. */
const widestNote = 0.4;
/** In widths of all that stands on the page: so long is a line of a text in one column. */
const longLine = 0.5;
/** So many of them tell where the column is; so many of them may stand out of it. */
const fewestLong = 4;
const mostOut = 0.1;
/** Of the lines of a text in one column: pages of slides and forms have fewer. */
const mostlyLong = 0.4;
/** In sizes of the note, and in the distance of its lines before: lines farther apart are two notes. */
const widestStep = 1.6;
const widerStep = 1.3;

/** The rows of a page with the notes in its margins apart. */
export function withoutMarginNotes(rows: readonly Row[]): Margined {
  const plain = { text: rows, notes: [] };
  const column = columnOf(rows);
  if (column === null) return plain;
  if (!hasSmallBeside(rows, column)) return largeNotes(rows, column);
  const parted = rows.map((row) => partedAt(row, column));
  const notes = groupsBeside(parted, column, (one) => isSmall(one, column)).flat();
  if (notes.length === 0) return largeNotes(rows, column);
  if (areCells(notes, parted, column)) return plain;
  return withoutNotes(parted, notes);
}

function largeNotes(rows: readonly Row[], column: Column): Margined {
  if (column.long < mostlyLong * column.rows.length) return { text: rows, notes: [] };
  const groups = groupsBeside(rows, column, (one) => isShort(one, column), clearOfLarge);
  return withoutNotes(
    rows,
    groups.flatMap((own) => wordsInMargin(own, rows, column)),
  );
}

/** What may be notes in the left margin, and in the right one. */
function groupsBeside(
  rows: readonly Row[],
  column: Column,
  mayBe: (segment: Segment) => boolean,
  white = clear,
): Row[][][] {
  return [inLeft, inRight].map((isThere) =>
    inGroups(
      rows.flatMap((row) => {
        const own = row.segments.filter((segment) => mayBe(segment) && isThere(segment, column, white));
        return own.length === 0 ? [] : [sizedBy(row, own)];
      }),
    ).filter((note) => isNote(note, column)),
  );
}

function withoutNotes(rows: readonly Row[], notes: Margined['notes']): Margined {
  if (notes.length === 0) return { text: rows, notes };
  const taken = new Set(notes.flatMap((note) => note.flatMap(({ segments }) => segments)));
  const text = rows.flatMap((row) => {
    const rest = row.segments.filter((segment) => !taken.has(segment));
    if (rest.length === row.segments.length) return [row];
    return rest.length === 0 ? [] : [sizedBy(row, rest)];
  });
  return { text, notes };
}

/** Some letters that are small enough for a note stand beside the column, or reach out of it. */
function hasSmallBeside(rows: readonly Row[], column: Column): boolean {
  const [left, right] = [column.x0 - clear * column.size, column.x1 + clear * column.size];
  const most = smallerBy * column.size;
  const isSmallBeside = (one: Segment) =>
    (one.x0 <= left || one.x1 >= right) &&
    (sizeOf(one) <= most || one.letters.some(({ size }) => size <= most));
  return rows.some(({ segments }) => segments.some(isSmallBeside));
}

const sizeOf = ({ letters }: Segment): number => letters.find(({ blank }) => !blank)?.size ?? 0;

/** A note may stand closer to the text than two segments of a row do: the row with its segments parted at the column's edges. */
function partedAt(row: Row, column: Column): Row {
  const [left, right] = [column.x0 - clear * column.size, column.x1 + clear * column.size];
  if (row.segments.every(({ x0, x1 }) => (x0 >= left || x1 <= left) && (x1 <= right || x0 >= right)))
    return row;
  const isOut = ({ x0, x1, size }: PlacedLetter) =>
    size <= smallerBy * column.size && (x1 <= left || x0 >= right);
  const segments = row.segments.flatMap(({ letters }) => {
    const parts: PlacedLetter[][] = [];
    let [out, end]: [boolean | null, number] = [null, Number.NEGATIVE_INFINITY];
    for (const letter of letters) {
      // A symbol in small letters that a long line ends with is the line's.
      if (!letter.blank && isOut(letter) !== out && letter.x0 - end > clear * column.size) {
        out = isOut(letter);
        parts.push([]);
      }
      if (!letter.blank) end = letter.x1;
      parts.at(-1)?.push(letter);
    }
    return parts.map(segmentOf);
  });
  return segments.length === row.segments.length ? row : { ...row, segments };
}

/** Null where nothing stands beside a column of long lines. */
function columnOf(rows: readonly Row[]): Column | null {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { segments } of rows) {
    left = Math.min(left, segments[0]?.x0 ?? left);
    right = Math.max(right, segments.at(-1)?.x1 ?? right);
  }
  const long = rows.flatMap(({ grid, segments }) =>
    grid === undefined ? segments.filter(({ x0, x1 }) => x1 - x0 > longLine * (right - left)) : [],
  );
  const size = at(0.5, long.map(sizeOf));
  const whole = long.filter((one) => Math.min(sizeOf(one), lastSize(one)) > smallerBy * size);
  if (whole.length < fewestLong) return null;
  const x0 = at(
    mostOut,
    whole.map((one) => one.x0),
  );
  const x1 = at(
    1 - mostOut,
    whole.map((one) => one.x1),
  );
  if (left > x0 - clear * size && right < x1 + clear * size) return null;
  const isText = (one: Segment) => sizeOf(one) > smallerBy * size && one.x1 > x0 && one.x0 < x1;
  return { x0, x1, size, rows: rows.filter(({ segments }) => segments.some(isText)), long: whole.length };
}

const lastSize = ({ letters }: Segment): number => letters.at(-1)?.size ?? 0;

/** The value behind so much of all. */
const at = (part: number, values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;

const isShort = (segment: Segment, { x0, x1 }: Column): boolean =>
  segment.letters.length > 0 && segment.x1 - segment.x0 < widestNote * (x1 - x0);

const isSmall = (segment: Segment, column: Column): boolean =>
  isShort(segment, column) && sizeOf(segment) <= smallerBy * column.size;

const inLeft = ({ x1 }: Segment, column: Column, white: number): boolean =>
  x1 <= column.x0 - white * column.size;
const inRight = ({ x0 }: Segment, column: Column, white: number): boolean =>
  x0 >= column.x1 + white * column.size;

/** Rows one close under the other. */
function inGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const open = groups.at(-1);
    const [before, above] = [open?.at(-2), open?.at(-1)];
    const step = above === undefined ? Number.POSITIVE_INFINITY : row.y - above.y;
    const usual = before === undefined || above === undefined ? step : above.y - before.y;
    if (step < widestStep * row.size && step < widerStep * usual) open?.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Words, and beside the text: what stands over or under it is the page's own. */
function isNote(note: readonly Row[], { rows }: Column): boolean {
  const [first, last] = [note[0], note.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isBeside = ({ y, size }: Row) => y > first.y - first.size && y - 0.7 * size < last.y;
  return rows.some(isBeside) && /\p{Alphabetic}{3}/u.test(note.map(textOf).join(' '));
}

/** In font sizes: lines that begin at one height, though their letters are of two sizes. */
const sameHeight = 0.5;
/** In widths of the text: so short is the head of a table's column. */
const shortHead = 0.3;

/**
 * The last column of a table without lines, in smaller letters: another one stands between it and the text, or each has
 * its head.
 */
function areCells(notes: readonly (readonly Row[])[], all: readonly Row[], { x0, x1 }: Column): boolean {
  const beside = (note: readonly Row[]) =>
    all.filter(({ y, size }) => Math.abs(y - (note[0]?.y ?? 0)) < sameHeight * size);
  /** What stands there, besides the note and numbers of paragraphs. */
  const others = (note: readonly Row[]) => {
    const left = note[0]?.segments[0]?.x0;
    return beside(note).flatMap(({ segments }) =>
      segments.filter((one) => one.x0 !== left && /\p{Alphabetic}{3}/u.test(textIn(one))),
    );
  };
  const parted = notes.filter((note) => (note[0]?.segments.length ?? 0) > 1 || others(note).length > 1);
  if (notes.length > 2 && 2 * parted.length > notes.length) return true;
  const [head] = notes;
  const isHead = (one: Segment) =>
    one.x1 - one.x0 < shortHead * (x1 - x0) && /^\p{Uppercase}[^.;:,]*$/u.test(textIn(one).trim());
  return (
    notes.length > 3 &&
    head?.length === 1 &&
    head[0]?.segments.every(isHead) === true &&
    others(head).length === 1 &&
    others(head).every(isHead)
  );
}

const textIn = ({ letters }: Segment): string => letters.map(({ text }) => text).join('');

const textOf = ({ segments }: Row): string =>
  lettersIn(segments)
    .map(({ text }) => text)
    .join('');
