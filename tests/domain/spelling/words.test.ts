import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseParagraph } from '#domain/notation/parse';
import { languageOf, spelledWords } from '#domain/spelling/words';

const wordsOf = (text: string) =>
  spelledWords(parseParagraph(text).rolling)?.words.map(({ word }) => word) ?? [];

describe('words to be looked up', () => {
  test('are the words, and neither brackets nor the codes of parties', () => {
    expect(wordsOf('[undertake] (-ISR) [encourage] (+ISR) (+BHR) to act')).toEqual([
      'undertake',
      'encourage',
      'to',
      'act',
    ]);
  });

  test('leave symbols, numbers, addresses and abbreviations alone', () => {
    expect(wordsOf('See SOC/2021/DRAFT/3, UNSC’s 15th, info@cica.org, NGOs and www.un.org')).toEqual([
      'See',
      'and',
    ]);
  });

  test('keep an apostrophe, and part at hyphens', () => {
    expect(wordsOf('State’s well-being')).toEqual(['State’s', 'well', 'being']);
  });

  test('go by the script of the paragraph: names in another script are not looked up', () => {
    expect(spelledWords({ text: 'Проект Zoom для сторон', groups: [] })).toMatchObject({
      language: 'ru',
      words: [{ word: 'Проект' }, { word: 'для' }, { word: 'сторон' }],
    });
    expect(languageOf('Тараптар өзара іс-қимыл')).toBeNull();
    expect(languageOf('11. (1)')).toBeNull();
    expect(wordsOf('11 … 12')).toEqual([]);
  });

  test('a stress mark is no letter of the word', () => {
    expect(wordsOf('замо\u0301к')).toEqual(['замок']);
  });

  test('stand where they are said to stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '[', ']', '(', '+IND', ')', 'я', '-', '’') }),
        (text) => {
          for (const { word, from, to } of spelledWords(parseParagraph(text).rolling)?.words ?? [])
            expect(text.slice(from, to)).toBe(word);
        },
      ),
    );
  });
});
