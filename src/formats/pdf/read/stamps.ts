/**
 * A word set across the page behind its text, `DRAFT` or `CONFIDENTIAL`, level and in letters many times as large: it is
 * read apart from the lines that it lies under, as those aslant are.
 */

import type { Letter } from './geometry';
import { singly } from './words';

/** In points: smaller letters are a title's. */
const smallestStamp = 36;
/** In sizes of the text. */
const larger = 3;
/** So many letters of the text lie over a stamp; a title stands alone. */
const fewestCovered = 6;

interface Parted {
  readonly letters: readonly Letter[];
  readonly stamp: readonly Letter[];
}

/** `letters` of the page without those of a stamp under them. */
export function withoutStamp(letters: readonly Letter[]): Parted {
  if (!hasHuge(letters)) return { letters, stamp: [] };
  const single = singly(letters);
  const [stamp, rest] = [single.filter(isHuge), single.filter((letter) => !isHuge(letter))];
  const sizes = rest.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? smallestStamp;
  const covered = rest.filter((letter) => !letter.blank && stamp.some((sign) => liesOver(letter, sign)));
  const isStamp = stamp.every(({ size }) => size > larger * usual) && covered.length >= fewestCovered;
  return isStamp ? { letters: rest, stamp } : { letters, stamp: [] };
}

/** Asked of every letter of every page. */
function hasHuge(letters: readonly Letter[]): boolean {
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as Letter;
    if (letter.size >= smallestStamp && isHuge(letter)) return true;
  }
  return false;
}

const isHuge = ({ size, blank }: Letter): boolean => size >= smallestStamp && !blank;

/** The middle of the letter is within the body of the sign. */
function liesOver(letter: Letter, sign: Letter): boolean {
  const x = (letter.x0 + letter.x1) / 2;
  const y = letter.y - 0.3 * letter.size;
  return x > sign.x0 && x < sign.x1 && y < sign.y && y > sign.y - 0.7 * sign.size;
}
