/** Fonts that number their letters by their order and do not tell what they mean. */

import { describe, expect, it } from 'vitest';
import { GlyphOrders } from '#formats/pdf/read/glyphOrder';
import type { FontFacts, Glyph } from '#formats/pdf/read/protocol';

const english =
  'To take measures in accordance with the obligations under international law (+BHR), to address all drivers of extremism.';
const russian =
  'Секретариат имеет честь препроводить проект Плана действий с предложениями, внесенными государствами, и просит направить замечания не позднее первого июля.';

const glyph = (code: number): Glyph => ({ unicode: String.fromCharCode(code), width: 500, isSpace: false });
/** As a font shows it that has ASCII from its third glyph on and the Cyrillic alphabet from `start` on. */
const numbered = (text: string, start = 428): Glyph[] =>
  [...text].map((sign) => {
    const code = sign.charCodeAt(0);
    return glyph(code < 128 ? code - 29 : code - 0x410 + start);
  });
const meant = (glyphs: readonly (Glyph | number)[]) =>
  glyphs.map((one) => (typeof one === 'number' ? '' : one.unicode)).join('');

const font = (): FontFacts => ({});

describe('a font by order', () => {
  it.each([
    ['English', english, 428],
    ['Russian', russian, 428],
    ['Russian in another font', russian, 569],
  ])('gives %s words', (_, text, start) => {
    const [orders, own] = [new GlyphOrders(), font()];
    orders.learn(own, numbered(text, start));
    expect([orders.decide(), meant(orders.read(own, numbered(text, start)))]).toEqual([true, text]);
  });

  it('of a few bold words is read as the text around them is', () => {
    const [orders, own, bold] = [new GlyphOrders(), font(), font()];
    orders.learn(own, numbered(english));
    orders.learn(bold, numbered('Strengthen'));
    orders.decide();
    expect(meant(orders.read(bold, numbered('Strengthen')))).toBe('Strengthen');
  });

  it('says of a letter beyond the alphabets that it is unknown', () => {
    const [orders, own] = [new GlyphOrders(), font()];
    orders.learn(own, numbered(english));
    orders.decide();
    expect(meant(orders.read(own, [glyph(900)]))).toBe('\ufffd');
  });

  it.each([
    ['English', english],
    ['Russian', russian],
    [
      'a long heading in capitals without spaces',
      'SECRETARIATOFTHECONFERENCEONINTERACTIONANDCONFIDENCEBUILDINGMEASURESINASIA'.repeat(4),
    ],
    ['words in capitals', 'SECRETARIAT OF THE CONFERENCE ON INTERACTION AND CONFIDENCE BUILDING'],
    ['numbers', '10 200 3,000 40.5 600 77 88 99 100 1200 3400 5600 7800 9000 12 13 14'],
  ])('is not one that tells %s', (_, text) => {
    const [orders, own] = [new GlyphOrders(), font()];
    const glyphs = [...text].map((sign) => glyph(sign.charCodeAt(0)));
    orders.learn(own, glyphs);
    expect([orders.decide(), orders.read(own, glyphs)]).toEqual([false, glyphs]);
  });
});
