/**
 * Numbers of lines in the left margin, as drafts carry them: one at every line or every fifth. They are
 * told from the first column of a table by counting nearly every line of the page.
 */

import { type PlacedLetter, type Row, segmentOf } from './rows';

interface Numbered {
  readonly row: number;
  readonly value: number;
  /** How many letters of the first segment the number takes. */
  readonly length: number;
  readonly x1: number;
  readonly isWholeSegment: boolean;
}

/** Fewer lines on a page could be a list. */
const fewestLines = 12;

/** The rows without line numbers, and how many there were. */
export function withoutLineNumbers(rows: readonly Row[]): { rows: readonly Row[]; count: number } {
  const numbers = rows.flatMap((row, index) => numberAt(row, index) ?? []);
  if (!isCounting(numbers, rows)) return { rows, count: 0 };
  const bare = rows.flatMap((row, index) => {
    const number = numbers.find((one) => one.row === index);
    return number === undefined ? [row] : (without(row, number) ?? []);
  });
  return { rows: bare, count: numbers.length };
}

function numberAt(row: Row, index: number): Numbered | null {
  const letters = row.segments[0]?.letters ?? [];
  const length = letters.findIndex(({ text }) => !/^\d$/.test(text));
  const digits = length < 0 ? letters : letters.slice(0, length);
  const last = digits.at(-1);
  if (last === undefined || digits.length > 4) return null;
  const next = letters.slice(digits.length).find(({ blank }) => !blank);
  if (next !== undefined && next.x0 - last.x1 < 0.4 * row.size) return null;
  const value = Number(digits.map(({ text }) => text).join(''));
  return { row: index, value, length: digits.length, x1: last.x1, isWholeSegment: next === undefined };
}

function isCounting(numbers: readonly Numbered[], rows: readonly Row[]): boolean {
  if (rows.length < fewestLines || numbers.length < 3) return false;
  const steps = numbers.slice(1).map(({ value }, index) => value - (numbers[index]?.value ?? 0));
  const [step = 0] = steps;
  if (step < 1 || steps.some((one) => one !== step)) return false;
  if (numbers.length * step < 0.7 * rows.length) return false;
  const edge = Math.max(...numbers.map(({ x1 }) => x1));
  // Every word of the page stands right of the numbers.
  return rows.every((row, index) => {
    const number = numbers.find((one) => one.row === index);
    const words = number === undefined ? row : without(row, number);
    return words === null || (words.segments[0]?.x0 ?? edge) >= edge - 0.5;
  });
}

function without(row: Row, { length, isWholeSegment }: Numbered): Row | null {
  const [first, ...rest] = row.segments;
  if (first === undefined) return null;
  const letters: readonly PlacedLetter[] = first.letters.slice(length);
  const from = letters.findIndex(({ blank }) => !blank);
  const segments = isWholeSegment || from < 0 ? rest : [segmentOf(letters.slice(from)), ...rest];
  return segments.length === 0 ? null : { ...row, segments };
}
