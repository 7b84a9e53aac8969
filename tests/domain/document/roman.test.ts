import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printRoman, readRoman } from '#domain/document/roman';

describe('a Roman numeral', () => {
  test.each([
    [1, 'I'],
    [4, 'IV'],
    [14, 'XIV'],
    [39, 'XXXIX'],
    [1994, 'MCMXCIV'],
  ])('for %i is written %s', (number, numeral) => {
    expect(printRoman(number)).toBe(numeral);
  });

  test('reads back as the number that it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
        expect(readRoman(printRoman(number))).toBe(number);
      }),
    );
  });

  test.each(['', 'IIII', 'IC', 'ABC', 'iv'])('is not “%s”', (text) => {
    expect(readRoman(text)).toBe(0);
  });

  test('is not there below one', () => {
    expect(printRoman(0)).toBe('');
    expect(printRoman(-3)).toBe('');
  });
});
