import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inCaseOf } from '#domain/finding/inCaseOf';

describe('words that replace others', () => {
  test.each([
    ['members', 'states', 'states'],
    ['Members', 'states', 'States'],
    ['TERRORISM', 'terror', 'TERROR'],
    ['Государства', 'стороны', 'Стороны'],
    ['Members', 'the EU', 'the EU'],
    ['A', 'every', 'Every'],
    ['12', 'twelve', 'twelve'],
    ['“Members', 'states', 'States'],
    ['Members', '', ''],
  ])('in the place of %s, %s is written %s', (found, words, written) => {
    expect(inCaseOf(found, words)).toBe(written);
  });

  test('differ from what was typed in their capitals only', () => {
    const word = fc.stringMatching(/^[a-zа-я ]{0,12}$/);
    fc.assert(
      fc.property(fc.string(), word, (found, words) => {
        expect(inCaseOf(found, words).toLowerCase()).toBe(words);
      }),
    );
  });
});
