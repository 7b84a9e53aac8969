/** What a colour is called, as far as a text can mean something by it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byHueMark, hueOf, hueOfHex, hueOfMark, hues, paperColours, partsOfHex } from '#domain/document/hues';

describe('the name of a colour', () => {
  it.each([
    ['FF0000', 'red'],
    ['C00000', 'red'],
    ['800000', 'red'],
    ['ED7D31', 'orange'],
    ['FFC000', 'yellow'],
    ['00B050', 'green'],
    ['008080', 'teal'],
    ['0070C0', 'blue'],
    ['002060', 'blue'],
    ['7030A0', 'purple'],
    ['FF00FF', 'pink'],
    ['8B4513', 'brown'],
    ['808080', 'grey'],
  ])('of letters in #%s is %s', (hex, hue) => {
    expect(hueOfHex(hex)).toBe(hue);
  });

  it.each(['000000', '1F1F1F', 'FFFFFF', 'F8F8F8', 'auto', ''])('letters in %j have none', (hex) => {
    expect(hueOfHex(hex)).toBeNull();
  });

  it.each([
    ['FFFF00', 'yellow'],
    ['FFF2CC', 'yellow'],
    ['DEEAF6', 'blue'],
    ['D9D9D9', 'grey'],
    ['FDFDFD', null],
    ['000000', null],
  ])('behind letters #%s is %s', (hex, hue) => {
    expect(hueOfHex(hex, 'shade')).toBe(hue);
  });

  it('is found for any colour, and never for one between black and white that is dark or pale', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (red, green, blue) => {
        const hue = hueOf(red, green, blue);
        expect(hue === null || hues.includes(hue)).toBe(true);
        if (Math.max(red, green, blue) < 0.2) expect(hue).toBeNull();
      }),
    );
    expect(hueOf(Number.NaN, 0, 0)).toBeNull();
  });

  it('a colour is written in six digits, or in three behind #', () => {
    expect(partsOfHex('#f00')).toEqual([1, 0, 0]);
    expect(partsOfHex('00ff00')).toEqual([0, 1, 0]);
    expect(partsOfHex('f00')).toBeNull();
    expect(partsOfHex(undefined)).toBeNull();
  });

  it('paper shows each hue so that it is read as itself', () => {
    for (const hue of hues) {
      expect(hueOfHex(paperColours.ink[hue])).toBe(hue);
      expect(hueOfHex(paperColours.shade[hue], 'shade')).toBe(hue);
    }
  });

  it('a mark of each hue is known for what it is, and no other mark is', () => {
    const named = byHueMark((on, hue) => ({ on, hue }));
    for (const [kind, colour] of Object.entries(named)) expect(hueOfMark(kind)).toEqual(colour);
    expect(hueOfMark('bold')).toBeNull();
  });
});
