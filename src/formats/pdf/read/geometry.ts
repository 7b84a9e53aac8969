/**
 * Places on a page. Points (1/72 inch) from the top left corner as the page is seen, `y` downwards, `y` of
 * a letter being its baseline. A matrix is `[a, b, c, d, e, f]` as in ISO 32000, 8.3.4.
 */

import type { Hue } from '#domain/document/hues';
import type { DrawnWord } from './words';

export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `a`, then `b`. */
export const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

export const apply = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** `m` behind a move by (x, y) in its own space. */
export const moved = (m: Matrix, x: number, y: number): Matrix => [
  m[0],
  m[1],
  m[2],
  m[3],
  x * m[0] + y * m[2] + m[4],
  x * m[1] + y * m[3] + m[5],
];

/** A matrix out of whatever a file gives; null where it is none. */
export function matrixOf(value: unknown): Matrix | null {
  // Nearly all are plain already.
  if (Array.isArray(value) && value.length === 6 && value.every(Number.isFinite))
    return value as unknown as Matrix;
  const numbers = Array.from((value ?? []) as ArrayLike<unknown>)
    .slice(0, 6)
    .map(Number);
  return numbers.length === 6 && numbers.every(Number.isFinite) ? (numbers as unknown as Matrix) : null;
}

/** From the page's own space to places as the page is seen. */
export function pageMatrix(
  [left, bottom, right, top]: readonly [number, number, number, number],
  rotate: number,
): Matrix {
  const turn = (((Math.round(rotate / 90) % 4) + 4) % 4) * 90;
  if (turn === 90) return [0, 1, 1, 0, -bottom, -left];
  if (turn === 180) return [-1, 0, 0, 1, right, -bottom];
  if (turn === 270) return [0, -1, -1, 0, top, right];
  return [1, 0, 0, -1, -left, top];
}

/** A letter or a sign on the page, or the letters of one word. */
export interface Letter {
  readonly text: string;
  readonly x0: number;
  /** Where the next letter would begin. */
  readonly x1: number;
  readonly y: number;
  /** Height of the font in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The file itself calls it an artifact: running heads, page numbers, lines. */
  readonly artifact: boolean;
  /** White space. */
  readonly blank: boolean;
  /** Small and off the baseline of its row; known once the rows are. */
  readonly raised: 'superscript' | 'subscript' | null;
  /** Its colour and that of the box behind it; absent for black on white, as nearly all letters are. */
  readonly ink?: Hue;
  readonly shade?: Hue;
  /** Where it is a word: what was drawn, for `singly`. */
  readonly word: DrawnWord | null;
}

/** A thin line or bar, or the edge of a box. */
export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The letters of a page in the order of drawing, all in one direction of writing, and its lines. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly letters: readonly Letter[];
  /** How many letters they are, one by one. */
  readonly count: number;
  /** Letters in other directions (turned notes in the margin, stamps), each group in its own space. */
  readonly turned: readonly (readonly Letter[])[];
  readonly rules: readonly Rule[];
  /** Letters whose meaning the font does not tell. */
  readonly unknown: number;
  /** Letters that draw nothing as text: more than a few are those of a font whose numbers are no characters. */
  readonly silent: number;
  /** Places are those of the page as it is seen: it is not read lying on its side. */
  readonly upright: boolean;
}
