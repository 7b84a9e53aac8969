/** Accents that TeX draws over its letters. */

import { describe, expect, it } from 'vitest';
import type { Letter } from '#formats/pdf/read/geometry';
import { rowsOf } from '#formats/pdf/read/rows';

const letter = (text: string, x0: number, x1: number, y = 100): Letter => ({
  ...{ text, x0, x1, y, size: 10, bold: false, italic: false, artifact: false },
  ...{ blank: text === ' ', raised: null, word: null },
});

const words = (...letters: readonly Letter[]): readonly string[] =>
  rowsOf(letters).map(({ segments }) =>
    segments.map((one) => one.letters.map(({ text }) => text).join('')).join(' '),
  );

describe('an accent drawn alone', () => {
  it('is one letter with that under it, before or behind which it was drawn', () => {
    expect(words(letter('T', 0, 6), letter('¨', 6.3, 11.5), letter('u', 6, 12), letter('r', 12, 15))).toEqual(
      ['Tür'],
    );
    expect(words(letter('c', 0, 5), letter('¸', 0.5, 4.5), letter('a', 5, 10))).toEqual(['ça']);
  });

  it('comes down to the capital that it stands over', () => {
    expect(words(letter('U', 0, 7), letter('¨', 1, 6, 97.5), letter('n', 7, 12))).toEqual(['Ün']);
  });

  it('stays what it is beside a letter', () => {
    expect(words(letter('a', 0, 5), letter('^', 5, 10), letter('2', 10, 15))).toEqual(['a^2']);
  });
});
