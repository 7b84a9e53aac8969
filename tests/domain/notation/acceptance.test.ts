import { describe, expect, test } from 'vitest';
import type { Origin, View } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';

const read = (text: string, view: View, origins?: ReadonlyMap<number, Origin>) =>
  project(parseRolling(text), view, origins).paragraphs[0]?.text;

const uncontested: View = { kind: 'uncontested' };

describe('as if all that nobody is against were accepted', () => {
  test.each([
    ['an addition is taken', 'States [shall] (+IND) act', 'States shall act'],
    ['an addition that somebody opposes is not', 'States [shall] (+IND) (-CHN) act', 'States act'],
    ['a deletion is made', 'all [relevant] (-IND) States', 'all States'],
    ['a deletion that somebody opposes is not', 'all [relevant] (-IND) (+CHN) States', 'all relevant States'],
    ['a replacement is made', '[undertake] (-ISR) [encourage] (+ISR) (+BHR) to', 'encourage to'],
    [
      'a replacement with a contested new half is not made by half',
      '[undertake] (-ISR) [encourage] (+ISR) (-BHR) to',
      'undertake to',
    ],
    [
      'nor is one whose old words somebody would keep',
      '[encourage] (+ISR) [undertake] (-ISR) (+BHR) to',
      'undertake to',
    ],
    ['words in brackets of nobody stay', 'all [relevant] States', 'all relevant States'],
    ['an uncontested change inside a contested addition goes with it', '[a [b] (+IND)] (+TUR) (-CHN) c', 'c'],
    ['one inside words whose deletion is contested is made', '[a [b] (+IND)] (-TUR) (+CHN) c', 'a b c'],
  ])('%s', (_, text, expected) => {
    expect(read(text, uncontested)).toBe(expected);
  });

  test('an addition that nobody asks for any more is not taken', () => {
    expect(read('a [b] c', uncontested, new Map([[0, 'proposed']]))).toBe('a c');
  });
});

describe('as if all but some were accepted', () => {
  const text = 'States [shall] (+IND) [undertake] (-ISR) [encourage] (+ISR) [other] (-TUR) States';

  test('a refused addition is not taken', () => {
    expect(read(text, { kind: 'without', refused: [0] })).toBe('States encourage States');
  });

  test('a replacement is refused with both halves, whichever is named', () => {
    expect(read(text, { kind: 'without', refused: [2] })).toBe('States shall undertake States');
    expect(read(text, { kind: 'without', refused: [1] })).toBe('States shall undertake States');
  });

  test('with nothing refused it is all accepted', () => {
    expect(read(text, { kind: 'without', refused: [] })).toBe('States shall encourage States');
  });

  test('a group that is not there is passed over', () => {
    expect(read(text, { kind: 'without', refused: [99] })).toBe('States shall encourage States');
  });
});
