import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completedMention, mentionAt, mentionsIn, suggestionsFor } from '#domain/positions/mentions';

const known = new Set(['IND', 'TUR', 'KAZ']);
const parties = [
  { code: 'IND', name: 'India' },
  { code: 'IDN', name: 'Indonesia' },
  { code: 'TUR', name: 'Türkiye' },
];

describe('A mention', () => {
  test('is a known code behind an @', () => {
    expect(mentionsIn('Ask @IND and @TUR, then @IND again; not @XYZ', known)).toEqual(['IND', 'TUR']);
  });

  test('may be typed in small letters', () => {
    expect(mentionsIn('ask @ind, not @in or @indeed', known)).toEqual(['IND']);
  });

  test('is no address and no part of a word', () => {
    expect(mentionsIn('desk@IND.example @INDIA @IND1 IND', known)).toEqual([]);
  });

  test('completes by code or by name, codes first', () => {
    expect(suggestionsFor('in', parties).map(({ code }) => code)).toEqual(['IND', 'IDN']);
    expect(suggestionsFor('tü', parties).map(({ code }) => code)).toEqual(['TUR']);
    expect(suggestionsFor('', parties, 2)).toHaveLength(2);
  });

  test('is being written right behind its @ and nowhere else', () => {
    expect(mentionAt('Ask @in', 7)).toEqual({ from: 4, typed: 'in' });
    expect(mentionAt('Ask @in', 4)).toBeNull();
    expect(mentionAt('a@in', 4)).toBeNull();
  });

  test('completed leaves the words around it and one space behind', () => {
    expect(completedMention('Ask @in today', 7, { from: 4, typed: 'in' }, 'IND')).toEqual({
      text: 'Ask @IND today',
      caret: 9,
    });
    expect(completedMention('@', 1, { from: 0, typed: '' }, 'TUR')).toEqual({ text: '@TUR ', caret: 5 });
  });

  test('that was completed is found', () => {
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.stringMatching(/^[a-z .]{0,12}$/), (code, behind) => {
        const text = `see @${behind}`;
        const done = completedMention(text, 5, { from: 4, typed: '' }, code);
        expect(mentionsIn(done.text, known)).toEqual([code]);
      }),
    );
  });
});
