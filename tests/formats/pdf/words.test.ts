/** Letters drawn at one stroke stay together as words: what is read of them is what is read letter by letter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Letter, Rule } from '#formats/pdf/read/geometry';
import { lineOf } from '#formats/pdf/read/lines';
import { rowsOf } from '#formats/pdf/read/rows';
import { letterCount, singly } from '#formats/pdf/read/words';
import { contentOf, widthOf } from '../support/contentOf';

type Shown = readonly (string | number)[];

/** Codes of two bytes, which mean the letters that they are the numbers of. */
const codeOf = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(4, '0');
const codes = [[], [0, 0xffff]];

/** What is drawn in lines of 12 points, 20 apart. */
function drawn(lines: readonly Shown[], spacing = 0, letters = 1_000) {
  const alphabet = new Map(
    lines
      .flat()
      .flatMap((part) => Array.from(String(part)))
      .map((letter) => [String.fromCharCode(letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 0xff), letter]),
  );
  const shown = lines.map((line, index) => {
    const parts = line.map((part) =>
      typeof part === 'number' ? part : `<${Array.from(part, codeOf).join('')}>`,
    );
    return `1 0 0 1 50 ${700 - 20 * index} Tm [${parts.join(' ')}] TJ`;
  });
  return contentOf(`BT /F1 12 Tf ${spacing} Tc ${shown.join(' ')}`, {
    letters: alphabet,
    codes,
    limits: { pdfPageLetters: letters },
  });
}

const linesOf = (letters: readonly Letter[], rules: readonly Rule[]) =>
  rowsOf(letters).map((row) => {
    const { x0, x1, firstWord, ...line } = lineOf(row, { page: 0, strip: 0, left: 0, right: 500, rules });
    // The last digits of a place are a matter of rounding.
    return { ...line, places: [x0, x1, firstWord].map((place) => place.toFixed(6)) };
  });

const shown: fc.Arbitrary<Shown> = fc.array(
  fc.oneof(
    fc.constantFrom(
      '[undertake]',
      '(-ISR)',
      'state',
      'Қазақстан',
      'of',
      'fi',
      ' ',
      '  ',
      '.',
      '12',
      'ä´',
      'سلام',
      '’',
      '+',
    ),
    fc.integer({ min: -1_500, max: 700 }),
  ),
  { maxLength: 12 },
);
const rule = fc
  .tuple(
    fc.integer({ min: 40, max: 300 }),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 90, max: 115 }),
  )
  .map(([x0, length, y]): Rule => ({ x0, x1: x0 + length, y0: y, y1: y + 0.5 }));

describe('Letters drawn at one stroke', () => {
  it('are read as they are one by one: texts, marks, gaps and places', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(shown, { minLength: 1, maxLength: 3 }),
        fc.array(rule, { maxLength: 2 }),
        fc.constantFrom(0, 0.3, 3, -0.4),
        async (lines, rules, spacing) => {
          const { letters } = await drawn(lines, spacing);
          expect(linesOf(letters, rules)).toEqual(linesOf(singly(letters), rules));
        },
      ),
    );
  });

  it('are parted again into the letters that were drawn, each in its place', async () => {
    const { letters } = await drawn([['Sta', -20, 'te', -900, 's']]);
    expect(letters.map(({ text }) => text)).toEqual(['State', 's']);
    const single = singly(letters);
    expect(single.map(({ text }) => text).join('')).toBe('States');
    const widths = [...'States'].map((sign) => (12 * widthOf(sign)) / 1_000);
    expect(single).toHaveLength(widths.length);
    for (const [at, width] of widths.entries()) {
      const { x0, x1 } = single[at] as Letter;
      expect(x1 - x0).toBeCloseTo(width, 9);
    }
    const [, , a, t] = single;
    expect((t?.x0 ?? 0) - (a?.x1 ?? 0)).toBeCloseTo(0.24, 9);
  });

  it('are words only where no space, no accent and no wide gap parts them', async () => {
    const texts = async (...line: Shown) => (await drawn([line])).letters.map(({ text }) => text);
    expect(await texts('two years')).toEqual(['two', ' ', 'years']);
    expect(await texts('two', -70, 'years')).toEqual(['two', 'years']);
    expect(await texts('a´')).toEqual(['a', '´']);
    expect(await texts('سلام')).toEqual(['س', 'ل', 'ا', 'م']);
  });

  it('are as many as a page may have, one by one', async () => {
    const { letters, count, full } = await drawn([['undertake']], 0, 9);
    expect({ letters: letterCount(letters), count, full }).toEqual({ letters: 9, count: 9, full: false });
    const cut = await drawn([['undertake'], ['more']], 0, 8);
    expect(cut.letters.map(({ text }) => text).join('')).toBe('undertak');
    expect(cut.full).toBe(true);
  });
});

describe('Spaces that Ghostscript makes of the room between letters', () => {
  const textOf = async (source: string) =>
    linesOf((await contentOf(source)).letters, []).map((line) => line.text);

  it('part words where the next letter takes the room back', async () => {
    const source = 'BT /F1 10 Tf 50 700 Td 4.9 Tc [(TO)490(FT)490] TJ 0 Tc (HE) Tj';
    expect(await textOf(source)).toEqual(['T OF THE']);
  });

  it('part none in a heading whose letters are spaced out', async () => {
    const source = 'BT /F1 10 Tf 50 700 Td 2 Tc [(D)20(EC)40(ISIONS)] TJ';
    expect(await textOf(source)).toEqual(['DECISIONS']);
  });
});
