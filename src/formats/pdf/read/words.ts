/**
 * Letters of one word that were drawn at one stroke stay together on their way to a line: a page has six times as many
 * letters as words. Where letters must be looked at one by one (under a line of the page, at the edge of a cell, in
 * lines that run both ways), `singly` parts them again.
 */

import type { Letter } from './geometry';
import type { Glyph } from './protocol';

/** What one command shows. Lengths are in units of the text's own space. */
export interface Shown {
  /** Letters, and steps between them. */
  readonly glyphs: readonly (Glyph | number)[];
  /** For each unit of a letter's width. */
  readonly unit: number;
  /** Behind each letter. */
  readonly spacing: number;
  /** For each unit of a step. */
  readonly kern: number;
}

/** Which of the letters shown are the word's: `from` to `to`, which is not included. Each is one character. */
export interface DrawnWord {
  readonly shown: Shown;
  readonly from: number;
  readonly to: number;
}

/** In font sizes: letters of a word stand no farther apart than by kerning, and lie no deeper in each other. */
export const widestKern = 0.05;
export const deepestKern = 0.1;

/** How many letters it is. */
export const countOf = ({ word, text }: Letter): number => (word === null ? 1 : text.length);

export const letterCount = (letters: readonly Letter[]): number => {
  let count = 0;
  for (const letter of letters) count += countOf(letter);
  return count;
};

/** The same letters, each on its own. */
export function singly(letters: readonly Letter[]): readonly Letter[] {
  if (letters.every(({ word }) => word === null)) return letters;
  return letters.flatMap((letter) => (letter.word === null ? letter : spelled(letter, letter.word)));
}

function spelled(letter: Letter, { shown, from, to }: DrawnWord): Letter[] {
  const { glyphs, unit, spacing, kern } = shown;
  const single: { text: string; at: number; end: number }[] = [];
  let at = 0;
  for (const glyph of glyphs.slice(from, to)) {
    if (typeof glyph === 'number') at += glyph * kern;
    else {
      const end = at + glyph.width * unit + spacing;
      single.push({ text: letter.text.charAt(single.length), at, end });
      at = end;
    }
  }
  const scale = (letter.x1 - letter.x0) / at;
  return single.map(({ text, at: begin, end }) => ({
    ...letter,
    text,
    x0: letter.x0 + begin * scale,
    x1: letter.x0 + end * scale,
    word: null,
  }));
}
