/**
 * Letters of one word that were drawn at one stroke stay together on their way to a line: a page has six times as many
 * letters as words. Where letters must be looked at one by one (under a line of the page, at the edge of a cell, in
 * lines that run both ways), `singly` parts them again.
 */

import type { Letter } from './geometry';

/** Where the letters of a word begin and end, one behind the other, in units of the text's own space from the word's beginning. */
export interface DrawnWord {
  readonly places: Float64Array;
  /** Of its first letter. */
  readonly from: number;
}

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

function spelled(letter: Letter, { places, from }: DrawnWord): Letter[] {
  const count = letter.text.length;
  const scale = (letter.x1 - letter.x0) / (places[from + 2 * count - 1] ?? 1);
  return Array.from(letter.text, (text, index) => ({
    ...letter,
    text,
    x0: letter.x0 + (places[from + 2 * index] ?? 0) * scale,
    x1: letter.x0 + (places[from + 2 * index + 1] ?? 0) * scale,
    word: null,
  }));
}
