/**
 * Accents that a program draws over their letters as letters of their own, as TeX does with its oldest fonts: `¨` over
 * `u` is `ü`. They are told by standing where their letter stands.
 */

import type { Letter } from './geometry';

/** The combining character of each accent that can be drawn alone. */
const combining: Readonly<Record<string, string>> = {
  ...{ '¨': '\u0308', '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '^': '\u0302', '˜': '\u0303' },
  ...{ '~': '\u0303', '¯': '\u0304', '˘': '\u0306', '˙': '\u0307', '˚': '\u030a', '˝': '\u030b' },
  ...{ ˇ: '\u030c', '¸': '\u0327', '˛': '\u0328' },
};

export const isAccent = ({ text }: Letter): boolean =>
  !isLetterOfEnglish(text.charCodeAt(0)) && combining[text] !== undefined;

/** Below 128 no accent stands alone but these three, and it is the others that a page is full of. */
const isLetterOfEnglish = (code: number): boolean =>
  code < 0x80 && code !== 0x5e && code !== 0x60 && code !== 0x7e;

/** Its middle is over the letter. */
export const standsOver = (accent: Letter, letter: Letter): boolean => {
  const middle = (accent.x0 + accent.x1) / 2;
  return middle > letter.x0 && middle < letter.x1;
};

/** Letters of one row from left to right, each accent in one with its letter; what makes no letter stays. */
export function withAccents(letters: readonly Letter[]): readonly Letter[] {
  if (!letters.some(isAccent)) return letters;
  const whole: Letter[] = [];
  for (const letter of letters) {
    const before = whole.at(-1);
    const together = before === undefined ? null : (composed(letter, before) ?? composed(before, letter));
    if (together === null) whole.push(letter);
    else whole[whole.length - 1] = together;
  }
  return whole;
}

function composed(accent: Letter, letter: Letter): Letter | null {
  const mark = combining[accent.text];
  if (mark === undefined || letter.blank || !standsOver(accent, letter)) return null;
  const base = letter.text === 'ı' ? 'i' : letter.text;
  const text = `${base}${mark}`.normalize('NFC');
  return /^\p{Alphabetic}$/u.test(base) && Array.from(text).length === 1 ? { ...letter, text } : null;
}
