/**
 * Words whose letters are spaced out, as headings have them: the gaps between their letters are as wide as others' spaces,
 * and tell no word from the next one.
 */

import type { Letter } from './geometry';

/** In font sizes: letters of words stand no farther apart, unless they are spaced out. */
const spacedOut = 0.12;
/** Fewer letters are a number or a formula. */
const fewestSpaced = 4;
/** In font sizes: letters farther apart are signs of their own. */
const mostSpread = 0.5;

/** How far apart, in font sizes, the letters of words stand that are spaced out as in headings; 0 for all others. */
export function spreadOf(letters: readonly Letter[], size: number): number {
  let [single, wide, between] = [0, 0, 0];
  let before: Letter | undefined;
  for (const letter of letters) {
    if (letter.blank) before = undefined;
    else if (letter.text.length > 1) return 0;
    else if (!isSign(letter.text)) before = undefined;
    else {
      single++;
      if (before !== undefined) between++;
      if (before !== undefined && letter.x0 - before.x1 > spacedOut * size) wide++;
      before = letter;
    }
  }
  if (single < fewestSpaced || wide < 0.8 * between || between < 0.5 * single) return 0;
  const gaps = letters.flatMap((letter, at) => {
    const last = letters[at - 1];
    return last === undefined || last.blank || letter.blank ? [] : [letter.x0 - last.x1];
  });
  const spread = (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0) / size;
  const isWords = letters.some(({ blank }) => blank) || areSpoken(letters.map(({ text }) => text).join(''));
  return spread < mostSpread && isWords ? spread : 0;
}

/** Without spaces among them single letters may be signs one after another, which no word has. */
const areSpoken = (text: string): boolean =>
  new Set(text).size > 2 && 5 * (text.match(/[aeiouyаеёиоуыэюяәіөұүу]/giu)?.length ?? 0) > text.length;

/** Numbers side by side are no word. */
const isSign = (text: string): boolean => /\p{Alphabetic}/u.test(text);
