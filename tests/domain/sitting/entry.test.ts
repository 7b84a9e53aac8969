/** What a note-taker types in the room. */

import { describe, expect, test } from 'vitest';
import { readEntry } from '#domain/sitting/entry';

const known = new Set(['IND', 'RUS', 'TUR', 'CHN', 'ISR', 'BHR']);
const entry = (line: string) => {
  const read = readEntry(line, known);
  return read.kind === 'entry'
    ? [read.entry.words, ...read.entry.voices.map(({ sign, party }) => sign + party)]
    : read.kind;
};

describe('a line that only signs', () => {
  test.each([
    ['+ind', [null, '+IND']],
    ['-ind, rus', [null, '-IND', '-RUS']],
    ['−IND; +RUS', [null, '-IND', '+RUS']],
    ['+ ind +tur -chn', [null, '+IND', '+TUR', '-CHN']],
    ['(+IND) (-CHN)', [null, '+IND', '-CHN']],
    ['+ind, -ind', [null, '-IND']],
  ])('%s', (line, expected) => {
    expect(entry(line)).toEqual(expected);
  });
});

describe('words with the parties that ask for them', () => {
  test.each([
    ['encourage +isr, bhr', ['encourage', '+ISR', '+BHR']],
    ['and, where possible, +tur -ind', ['and, where possible,', '+TUR', '-IND']],
    ['a law-based approach +rus', ['a law-based approach', '+RUS']],
    ['the words (+TUR)', ['the words', '+TUR']],
  ])('%s', (line, expected) => {
    expect(entry(line)).toEqual(expected);
  });

  test('without a party are nobody’s words', () => {
    expect(readEntry('encourage', known)).toEqual({ kind: 'nobody', words: 'encourage' });
    expect(entry('  ')).toBe('empty');
  });
});

describe('a code that nobody has', () => {
  test('comes back with the nearest one, and the line that was meant', () => {
    expect(readEntry('encourage +ids, rus', known)).toEqual({
      kind: 'unknown',
      codes: [{ code: 'IDS', nearest: null }],
      corrected: null,
    });
    expect(readEntry('encourage +inf, rus', known)).toEqual({
      kind: 'unknown',
      codes: [{ code: 'INF', nearest: 'IND' }],
      corrected: 'encourage +IND, rus',
    });
  });

  test('is taken as it is where no list of parties is known', () => {
    expect(readEntry('+xyz', null)).toMatchObject({ kind: 'entry' });
  });
});
