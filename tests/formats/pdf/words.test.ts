/** Letters drawn at one stroke stay together as words: what is read of them is what is read letter by letter. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentReader } from '#formats/pdf/read/content';
import type { Letter, Rule } from '#formats/pdf/read/geometry';
import { signOfGlyph } from '#formats/pdf/read/glyphs';
import { lineOf } from '#formats/pdf/read/lines';
import { type FontFacts, type Glyph, op } from '#formats/pdf/read/protocol';
import { rowsOf } from '#formats/pdf/read/rows';
import { letterCount, singly } from '#formats/pdf/read/words';

const box = { view: [0, 0, 600, 800], rotate: 0 } as const;
const budget = { pdfPageLetters: 1_000, pdfPageCommands: 1_000, pdfPageForms: 10 };
const fonts = new Map<string, FontFacts>([['f', {}]]);

const glyphOf = (unicode: string): Glyph => {
  const glyph = { unicode, width: 250 + 50 * (unicode.charCodeAt(0) % 8), isSpace: unicode === ' ' };
  return { ...glyph, sign: signOfGlyph(glyph) };
};

type Shown = readonly (string | number)[];

/** What is drawn in lines of 12 points, 20 apart, by commands that show `lines`. */
function drawn(lines: readonly Shown[], spacing = 0, letters = budget.pdfPageLetters) {
  const reader = new ContentReader(box, fonts, { ...budget, pdfPageLetters: letters });
  reader.take([op.beginText, op.setFont, op.setCharSpacing], [[], ['f', 12], [spacing]]);
  lines.forEach((shown, index) => {
    const glyphs = shown.flatMap((part): (Glyph | number)[] =>
      typeof part === 'number' ? [part] : Array.from(part, glyphOf),
    );
    reader.take([op.setTextMatrix, op.showText], [[1, 0, 0, 1, 50, 700 - 20 * index], [glyphs]]);
  });
  return { ...reader.done(), full: reader.full };
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
  it('are read as they are one by one: texts, marks, gaps and places', () => {
    fc.assert(
      fc.property(
        fc.array(shown, { minLength: 1, maxLength: 3 }),
        fc.array(rule, { maxLength: 2 }),
        fc.constantFrom(0, 0.3, 3, -0.4),
        (lines, rules, spacing) => {
          const { letters } = drawn(lines, spacing);
          expect(linesOf(letters, rules)).toEqual(linesOf(singly(letters), rules));
        },
      ),
    );
  });

  it('are parted again into the letters that were drawn, each in its place', () => {
    const { letters } = drawn([['Sta', -20, 'te', -900, 's']]);
    expect(letters.map(({ text }) => text)).toEqual(['State', 's']);
    const single = singly(letters);
    expect(single.map(({ text }) => text).join('')).toBe('States');
    const widths = [...'States'].map((sign) => (12 * glyphOf(sign).width) / 1_000);
    expect(single).toHaveLength(widths.length);
    for (const [at, width] of widths.entries()) {
      const { x0, x1 } = single[at] as Letter;
      expect(x1 - x0).toBeCloseTo(width, 9);
    }
    const [, , a, t] = single;
    expect((t?.x0 ?? 0) - (a?.x1 ?? 0)).toBeCloseTo(0.24, 9);
  });

  it('are words only where no space, no accent and no wide gap parts them', () => {
    const texts = (...line: Shown) => drawn([line]).letters.map(({ text }) => text);
    expect(texts('two years')).toEqual(['two', ' ', 'years']);
    expect(texts('two', -70, 'years')).toEqual(['two', 'years']);
    expect(texts('a´')).toEqual(['a', '´']);
    expect(texts('سلام')).toEqual(['س', 'ل', 'ا', 'م']);
  });

  it('are as many as a page may have, one by one', () => {
    const { letters, count, full } = drawn([['undertake']], 0, 9);
    expect({ letters: letterCount(letters), count, full }).toEqual({ letters: 9, count: 9, full: false });
    const cut = drawn([['undertake'], ['more']], 0, 8);
    expect(cut.letters.map(({ text }) => text).join('')).toBe('undertak');
    expect(cut.full).toBe(true);
  });
});
