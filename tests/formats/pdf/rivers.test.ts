/** Columns that stand close are told from words that merely end close before others. */

import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '#formats/pdf/read/columns';
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

  it('are parted over all lines, also where those that stand alone end a little closer', () => {
    const beside = [wordAt('words', 46, 226, 100), wordAt('meaning', 232, 500, 100)];
    const alone = [wordAt('words', 46, 226.4, 106)];
    const shifted = (letters: readonly Letter[], by: number) =>
      letters.map((one) => ({ ...one, y: one.y + by }));
    const letters = Array.from({ length: 20 }, (_, at) =>
      at % 4 === 3 ? shifted(alone, 12 * at) : shifted(beside, 12 * at),
    ).flat();
    const { rows, rivers } = cutAtRivers(rowsOf(letters));
    expect(inReadingOrder(rows, rivers)).toHaveLength(2);
  });

  it('are none in a glossary, whose words stand before their meaning', () => {
    expect(cutAtRivers(lines(75)).rivers).toEqual([]);
  });
});

describe('Three columns', () => {
  /** Lines of the column at `x0`, 150 wide; each third one has its two words far apart. */
  const columnAt = (x0: number, top: number): Letter[] =>
    Array.from({ length: 24 }, (_, at) => {
      const y = top + 12 * at;
      if (at % 3 !== 1) return [wordAt('words', x0, x0 + 150, y)];
      const end = x0 + 40 + 4 * at;
      return [wordAt('far', x0, end, y), wordAt('apart', end + 22, x0 + 150, y)];
    }).flat();

  it('are read one after the other where words stand as far apart as they do', () => {
    const letters = [...columnAt(0, 100), ...columnAt(172, 104), ...columnAt(344, 108)];
    const strips = inReadingOrder(rowsOf(letters));
    expect(strips.map(({ x0, x1 }) => [x0, x1])).toEqual([
      [0, 150],
      [172, 322],
      [344, 494],
    ]);
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
