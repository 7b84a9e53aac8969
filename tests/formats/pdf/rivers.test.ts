/** Columns that stand close are told from words that merely end close before others. */

import { describe, expect, it } from 'vitest';
import type { Letter } from '#formats/pdf/read/geometry';
import { cutAtRivers } from '#formats/pdf/read/rivers';
import { rowsOf } from '#formats/pdf/read/rows';
import { writtenIn } from '#formats/pdf/read/writtenIn';

const wordAt = (text: string, x0: number, x1: number, y: number): Letter => ({
  ...{ text, x0, x1, y, size: 10, bold: false, italic: false, artifact: false, blank: false },
  ...{ raised: null, word: null },
});

/** Lines of which each second one has words on the left, that end 6 points before those at 232. */
const lines = (left: number) =>
  rowsOf(
    Array.from({ length: 30 }, (_, at) => {
      const y = 100 + 12 * at;
      const beside = at % 2 === 0 ? [wordAt('words', 226 - left, 226, y)] : [];
      return [...beside, wordAt('meaning', 232, 500, y)];
    }).flat(),
  );

describe('Columns close to each other', () => {
  it('are parted where both are lines of text', () => {
    const { rows, rivers } = cutAtRivers(lines(180));
    expect(rivers.map(({ x }) => x)).toEqual([232]);
    expect(rows[0]?.segments).toHaveLength(2);
  });

  it('are none in a glossary, whose words stand before their meaning', () => {
    expect(cutAtRivers(lines(75)).rivers).toEqual([]);
  });
});

describe('The language of a column', () => {
  it('is another one in Latin letters where its words are not English', () => {
    expect(writtenIn('Les membres sont convenus de renforcer leur action commune. '.repeat(6))).toBe(
      'foreign',
    );
  });

  it('is not told by signs that stand alone, as in formulas', () => {
    expect(writtenIn('l a t e x i t s h a w q G S p v f x y where score max '.repeat(8))).toBe('latin');
  });

  it('is not told by a few words, or by a list of names', () => {
    expect(writtenIn('Les membres sont convenus de renforcer leur action commune.')).toBe('latin');
    expect(writtenIn('Ms. Aigerim Nurlan, Ambassador; Mr. Arjun Rao, Counsellor; '.repeat(8))).toBe('latin');
  });
});
