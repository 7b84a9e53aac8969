/**
 * Colours of letters, and filled boxes that lie behind words as a highlighter's stroke does. The fillings of tables,
 * heads and whole pages are wider or higher than the words that stand on them, and are passed over.
 */

import { type Hue, hueOf } from '#domain/document/hues';
import type { Letter, Rule } from './geometry';
import { singly } from './words';

/** The colour in which letters are drawn and areas filled. */
export interface Fill {
  readonly white: boolean;
  readonly ink: Hue | null;
  readonly shade: Hue | null;
}

export interface Box extends Rule {
  readonly shade: Hue;
}

export const plainFill: Fill = { white: false, ink: null, shade: null };
const whiteFill: Fill = { white: true, ink: null, shade: null };

/** `levels`: red, green and blue from 0 to 255. */
export function fillOf(levels: readonly unknown[]): Fill {
  const [red, green, blue] = [Number(levels[0]), Number(levels[1]), Number(levels[2])];
  if (red + green + blue === 0) return plainFill;
  if (red >= 250 && green >= 250 && blue >= 250) return whiteFill;
  const hue = (on: 'ink' | 'shade') => hueOf(red / 255, green / 255, blue / 255, on);
  return { white: false, ink: hue('ink'), shade: hue('shade') };
}

/** Heights of a box behind a line, in the size of its letters. */
const lowest = 0.7;
const highest = 2.2;
/** In points: letters are looked for by bands of the page. */
const band = 16;
/** Boxes of one page; a page with more is a drawing. */
const mostBoxes = 5_000;

/** The letters, those on a box of about their own height and length with its colour. */
export function withShades(drawn: readonly Letter[], boxes: readonly Box[]): readonly Letter[] {
  if (boxes.length === 0 || boxes.length > mostBoxes) return drawn;
  const letters = singly(drawn);
  const bands = new Map<number, number[]>();
  letters.forEach((letter, at) => {
    const key = Math.floor(middleOf(letter) / band);
    const own = bands.get(key);
    if (own === undefined) bands.set(key, [at]);
    else own.push(at);
  });
  const shaded = [...letters];
  for (const box of boxes) {
    if (box.y1 - box.y0 > 4 * band) continue;
    const on = lettersOn(box, letters, bands);
    if (
      fits(
        box,
        on.flatMap((at) => letters[at] ?? []),
      )
    ) {
      for (const at of on) {
        const letter = letters[at];
        if (letter !== undefined) shaded[at] = { ...letter, shade: box.shade };
      }
    }
  }
  return shaded;
}

const middleOf = ({ y, size }: Letter): number => y - 0.3 * size;

function lettersOn(box: Box, letters: readonly Letter[], bands: ReadonlyMap<number, number[]>): number[] {
  const found: number[] = [];
  for (let key = Math.floor(box.y0 / band); key <= Math.floor(box.y1 / band); key++) {
    for (const at of bands.get(key) ?? []) {
      const letter = letters[at];
      if (letter === undefined) continue;
      const [x, y] = [(letter.x0 + letter.x1) / 2, middleOf(letter)];
      if (x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1) found.push(at);
    }
  }
  return found;
}

/** One line of words, and not much of the box beside or over them. */
function fits(box: Box, on: readonly Letter[]): boolean {
  const words = on.filter(({ blank }) => !blank);
  const [first] = words;
  if (first === undefined) return false;
  const height = box.y1 - box.y0;
  if (height < lowest * first.size || height > highest * first.size) return false;
  if (words.some(({ y }) => Math.abs(y - first.y) > 0.5 * first.size)) return false;
  const [left, right] = [Math.min(...on.map(({ x0 }) => x0)), Math.max(...on.map(({ x1 }) => x1))];
  return left - box.x0 < 0.8 * first.size && box.x1 - right < 0.8 * first.size;
}
