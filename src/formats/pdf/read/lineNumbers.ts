/**
 * Numbers of lines in the margin, as drafts carry them: one at every line or every fifth, on the left, on the right, or
 * beside each of two columns. They are told from the first column of a table by counting nearly every line of the page. The number of the page, a head
 * over the text and marks of the printer may stand over and under them.
 */

import { type PlacedLetter, type Row, segmentOf } from './rows';
import { singly } from './words';

interface Numbered {
  readonly row: number;
  readonly value: number;
  /** How many letters of the first segment the number takes. */
  readonly length: number;
  readonly x0: number;
  readonly x1: number;
  readonly isWholeSegment: boolean;
}

/** Fewer lines on a page could be a list. */
const fewestLines = 12;

/** Where the numbers of a text stand on the left of its pages, in points. */
export interface NumberColumn {
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
}

interface Bare {
  readonly rows: readonly Row[];
  readonly count: number;
  /** Where they stood, if on the left. */
  readonly column?: NumberColumn;
}

/** The rows without line numbers, and how many there were. `known` is their place on other pages: a few tell enough there. */
export function withoutLineNumbers(rows: readonly Row[], known: NumberColumn | null = null): Bare {
  const left = withoutMargin(rows, leftMargin);
  // Two columns may be numbered in both margins.
  const right = withoutMargin(left.rows, rightMargin);
  if (right.count > 0) return { ...left, rows: right.rows, count: left.count + right.count };
  return left.count > 0 || known === null ? left : withoutKnown(rows, known);
}

/** Of the width of a column: a line that is longer is one of running text. Of its lines so many are. */
const longLine = 0.75;
const mostlyText = 0.5;
/** In font sizes: a narrower column is one of names. */
const narrowest = 14;

/** The rows of one column among others without the numbers that stand between it and the next one. */
export function withoutColumnNumbers(rows: readonly Row[]): Bare {
  const bare = withoutLineNumbers(rows);
  if (bare.count === 0) return bare;
  const lengths = bare.rows.map(({ segments }) => (segments.at(-1)?.x1 ?? 0) - (segments[0]?.x0 ?? 0));
  const width = Math.max(...lengths);
  // A list of participants may be numbered line by line.
  const isWide = width > narrowest * (bare.rows[0]?.size ?? 0);
  const isText =
    isWide && lengths.filter((one) => one > longLine * width).length >= mostlyText * lengths.length;
  return isText ? bare : { rows, count: 0 };
}

/** Numbers that go up in the known place, with nothing on their left. */
function withoutKnown(rows: readonly Row[], { x0, x1, size }: NumberColumn): Bare {
  const numbers = rows.flatMap((row, index) => {
    const found = numberAt(row, index);
    const digits = singly(row.segments[0]?.letters ?? []).slice(0, found?.length ?? 0);
    const isThere =
      found !== null && (Math.abs(found.x1 - x1) < aligned || Math.abs(found.x0 - x0) < aligned);
    return isThere && digits.every((digit) => Math.abs(digit.size - size) < 0.1 * size) ? [found] : [];
  });
  const goUp = numbers.every(({ value }, index) => value > (numbers[index - 1]?.value ?? 0));
  const isFree = rows.every(({ segments: [first] }) => (first?.x1 ?? x1) > x1 - aligned);
  if (!goUp || !isFree) return { rows, count: 0 };
  const byRow = new Map(numbers.map((number) => [number.row, number]));
  return { rows: bareRows(rows, byRow, leftMargin), count: numbers.length };
}

/** Where numbers are looked for. */
interface Margin {
  readonly numberAt: (row: Row, index: number) => Numbered | null;
  readonly without: (row: Row, number: Numbered) => Row | null;
  /** Every word of the row stands beside the numbers, on the text's side. */
  readonly isBeside: (row: Row, numbers: readonly Numbered[]) => boolean;
}

function withoutMargin(rows: readonly Row[], margin: Margin): Bare {
  const numbers = longestCount(rows.flatMap((row, index) => margin.numberAt(row, index) ?? []));
  const byRow = new Map(numbers.map((number) => [number.row, number]));
  if (!isCounting(numbers, byRow, rows, margin)) return { rows, count: 0 };
  const [first] = numbers;
  const size = first === undefined ? 0 : (rows[first.row]?.segments[0]?.letters[0]?.size ?? 0);
  const column =
    first === undefined || margin === rightMargin ? {} : { column: { x0: first.x0, x1: first.x1, size } };
  return { rows: bareRows(rows, byRow, margin), count: numbers.length, ...column };
}

const bareRows = (rows: readonly Row[], numbers: ReadonlyMap<number, Numbered>, margin: Margin): Row[] =>
  rows.flatMap((row, index) => {
    const number = numbers.get(index);
    return number === undefined ? [row] : (margin.without(row, number) ?? []);
  });

/** In points: numbers of one column end, or begin, at one place. */
const aligned = 2;

/** The most numbers one under another that go up by one step. */
function longestCount(numbers: readonly Numbered[]): readonly Numbered[] {
  let best: readonly Numbered[] = [];
  let open: Numbered[] = [];
  for (const number of numbers) {
    const [first, second, last] = [open[0], open[1], open.at(-1)];
    const step = first !== undefined && second !== undefined ? second.value - first.value : null;
    const goesOn =
      first !== undefined &&
      last !== undefined &&
      (Math.abs(first.x1 - number.x1) < aligned || Math.abs(first.x0 - number.x0) < aligned) &&
      number.value > last.value &&
      (step === null || number.value - last.value === step);
    if (goesOn) open.push(number);
    else if (
      last !== undefined &&
      step !== null &&
      number.row - last.row < 3 &&
      number.x1 > last.x1 + aligned
    ) {
      // A line of the text that begins with a number of its own, between two that are numbered.
      continue;
    } else open = [number];
    if (open.length > best.length) best = [...open];
  }
  return best;
}

/** In font sizes: the numbers stand so far from the text. */
const clear = 0.4;

function numberAt(row: Row, index: number): Numbered | null {
  const all = row.segments[0]?.letters ?? [];
  const word = all[0];
  // Most lines begin with a word, and most numbers are those of paragraphs: `10.` is one word.
  if (word === undefined || !/^\d/.test(word.text)) return null;
  if (word.word !== null && word.size < 2 * row.size && /^\d+\D/.test(word.text)) return null;
  const letters = singly(opening(all));
  const isOver = ({ text, x0 }: PlacedLetter, at: number) =>
    !/^\d$/.test(text) || (at > 0 && x0 - (letters[at - 1]?.x1 ?? x0) > clear * row.size);
  if (letters[0] === undefined || isOver(letters[0], 0)) return null;
  const length = letters.findIndex(isOver);
  const digits = length < 0 ? letters : letters.slice(0, length);
  const last = digits.at(-1);
  if (last === undefined || digits.length > longestNumber) return null;
  const next = letters.slice(digits.length).find(({ blank }) => !blank);
  if (next !== undefined && next.x0 - last.x1 < clear * row.size) return null;
  const value = Number(digits.map(({ text }) => text).join(''));
  return {
    row: index,
    value,
    length: digits.length,
    x0: digits[0]?.x0 ?? 0,
    x1: last.x1,
    isWholeSegment: next === undefined,
  };
}

/** In letters: a number, and what comes behind it. */
const longestNumber = 4;

/** So many of the letters as tell whether they begin with a number. */
function opening(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  let count = 0;
  const end = letters.findIndex(({ blank }) => !blank && ++count > longestNumber + 1);
  return end < 0 ? letters : letters.slice(0, end);
}

function isCounting(
  numbers: readonly Numbered[],
  byRow: ReadonlyMap<number, Numbered>,
  rows: readonly Row[],
  margin: Margin,
): boolean {
  const [first, second, last] = [numbers[0], numbers[1], numbers.at(-1)];
  if (first === undefined || second === undefined || last === undefined || numbers.length < 3) return false;
  const step = second.value - first.value;
  // With the rows between its numbers and up to a step before and behind them.
  const [from, to] = [Math.max(0, first.row - step + 1), Math.min(rows.length, last.row + step)];
  const column = rows.slice(from, to);
  if (column.length < fewestLines || numbers.length * step < 0.7 * column.length) return false;
  // What stands outside is a head or a foot, and not another half of the page.
  if (column.length < 0.6 * rows.length) return false;
  return column.every((row, index) => {
    const number = byRow.get(from + index);
    const words = number === undefined ? row : margin.without(row, number);
    return words === null || margin.isBeside(words, numbers);
  });
}

function without(row: Row, { length, isWholeSegment }: Numbered): Row | null {
  const [first, ...rest] = row.segments;
  if (first === undefined) return null;
  const letters: readonly PlacedLetter[] = singly(first.letters).slice(length);
  const from = letters.findIndex(({ blank }) => !blank);
  const segments = isWholeSegment || from < 0 ? rest : [segmentOf(letters.slice(from)), ...rest];
  return segments.length === 0 ? null : { ...row, segments };
}

const leftMargin: Margin = {
  numberAt,
  without,
  isBeside: ({ segments: [first] }, numbers) => {
    const edge = Math.max(...numbers.map(({ x1 }) => x1));
    return (first?.x0 ?? edge) >= edge - 0.5;
  },
};

const rightMargin: Margin = {
  numberAt: ({ segments, size }, index) => {
    const last = segments.at(-1);
    // Most lines end in words.
    if (last === undefined || !/\d\s*$/.test(last.letters.at(-1)?.text ?? '')) return null;
    const letters = singly(last.letters);
    const from = digitsFrom(letters);
    const [first, before] = [letters[from], withoutEnd(letters.slice(0, from)).at(-1)];
    const value = Number(textOf(letters.slice(from)));
    if (first === undefined || value > highest || (before === undefined && segments.length < 2)) return null;
    if (before !== undefined && first.x0 - before.x1 < clear * size) return null;
    const end = withoutEnd(letters).at(-1)?.x1 ?? last.x1;
    return { row: index, value, length: from, x0: first.x0, x1: end, isWholeSegment: before === undefined };
  },
  without: (row, { length, isWholeSegment }) => {
    const [others, last] = [row.segments.slice(0, -1), row.segments.at(-1)];
    if (isWholeSegment || last === undefined)
      return others.length === 0 ? null : { ...row, segments: others };
    return { ...row, segments: [...others, segmentOf(withoutEnd(singly(last.letters).slice(0, length)))] };
  },
  isBeside: ({ segments }, numbers) => {
    const edge = Math.min(...numbers.map(({ x0 }) => x0));
    return (segments.at(-1)?.x1 ?? edge) <= edge + 0.5;
  },
};

const highest = 9_999;

const textOf = (letters: readonly PlacedLetter[]): string => letters.map(({ text }) => text).join('');

/** Where the digits begin with which the letters end. */
function digitsFrom(letters: readonly PlacedLetter[]): number {
  let from = letters.length;
  while (from > 0 && letters[from - 1]?.blank === true) from--;
  while (from > 0 && /^\d$/.test(letters[from - 1]?.text ?? '')) from--;
  return from;
}

/** Without the spaces at their end. */
function withoutEnd(letters: readonly PlacedLetter[]): readonly PlacedLetter[] {
  let to = letters.length;
  while (to > 0 && letters[to - 1]?.blank === true) to--;
  return letters.slice(0, to);
}
