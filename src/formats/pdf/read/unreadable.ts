/**
 * Pages whose letters nobody can read: their fonts do not tell what they draw, or tell it wrongly, as careless programs
 * and poor scans have it. What stands there is no text, and must not come in as if it were.
 */

import type { PdfPage } from './pages';

/** Fewer letters are a formula or a line of ornaments. */
const fewestLetters = 80;
/** Of the letters: so many without a meaning; and so few that are letters or digits. */
const mostUnknown = 0.3;
const fewestPlain = 0.4;
/** Letters taken for those 29 places before them, as fonts without names have them: few vowels, and many where they are put right. */
const fewestLatin = 200;
const fewestVowels = 0.22;
const usualVowels = 0.3;

interface Letters {
  readonly all: number;
  readonly unknown: number;
  readonly plain: number;
  readonly latin: number;
  readonly vowels: number;
  /** Share of vowels where each letter is the one 29 places behind it. */
  readonly shifted: number;
}

const lettersOf = ({ lines, turned }: PdfPage): Letters => {
  let [all, unknown, plain, latin, vowels, moved, movedVowels] = [0, 0, 0, 0, 0, 0, 0];
  for (const { text, table } of [...lines, ...turned]) {
    const cells = table?.rows.flat().flatMap((cell) => cell.lines.map((line) => line.text)) ?? [];
    const words = table === null ? text : cells.join(' ');
    all += words.match(/\S/gu)?.length ?? 0;
    unknown += words.match(unknownLetter)?.length ?? 0;
    plain += words.match(/[\p{L}\p{N}\p{M}]/gu)?.length ?? 0;
    const bare = words.normalize('NFD');
    latin += latinIn(bare);
    vowels += vowelsIn(bare);
    const right = words.replace(/[!-^]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 29));
    moved += latinIn(right);
    movedVowels += vowelsIn(right);
  }
  return { all, unknown, plain, latin, vowels, shifted: movedVowels / Math.max(1, moved) };
};

const latinIn = (text: string): number => text.match(/[a-z]/gi)?.length ?? 0;
const vowelsIn = (text: string): number => text.match(/[aeiouyıøæœ]/gi)?.length ?? 0;

const unknownLetter = /[\ue000-\uf8ff\ufffd]/g;

const isUnreadable = ({ all, unknown, plain, latin, vowels, shifted }: Letters): boolean =>
  all >= fewestLetters &&
  (unknown > mostUnknown * all ||
    plain < fewestPlain * all ||
    (latin >= fewestLatin && latin > 0.5 * plain && vowels < fewestVowels * latin && shifted > usualVowels));

export interface Unreadable {
  /** From 1. */
  readonly pages: readonly number[];
  /** Nearly nothing in the whole file can be read. */
  readonly whole: boolean;
}

export function unreadableIn(pages: readonly PdfPage[]): Unreadable {
  const letters = pages.map(lettersOf);
  const sum = (of: (one: Letters) => number) => letters.reduce((total, one) => total + of(one), 0);
  const all = sum((one) => one.all);
  return {
    pages: letters.flatMap((one, index) => (isUnreadable(one) ? [index + 1] : [])),
    whole: all >= fewestLetters && sum((one) => one.unknown) > 0.6 * all,
  };
}
