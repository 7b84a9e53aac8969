import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FindQuery, findWords } from '#domain/finding/find';
import { findInRolling, type RollingQuery, searchableRolling } from '#domain/finding/findRolling';
import { foldText } from '#domain/finding/fold';
import { parseRolling } from '#domain/notation/parse';

/** The places found, as the words that stand there. */
const found = (text: string, query: string | FindQuery) =>
  findWords(text, typeof query === 'string' ? { words: query } : query).map(({ from, to }) =>
    text.slice(from, to),
  );

const foundInRolling = (text: string, query: RollingQuery) =>
  findInRolling(searchableRolling(parseRolling(text), query), query).map(({ from, to }) =>
    text.slice(from, to),
  );

describe('what falls together', () => {
  test.each([
    ['e finds é', 'le Président', 'president', 'Président'],
    ['é finds e', 'the president', 'Présid', 'presid'],
    ['an accent written as a letter of its own is found', 'Pre\u0301sident', 'president', 'Pre\u0301sident'],
    ['е finds ё', 'своём мнении', 'своем', 'своём'],
    ['ё finds е', 'своем мнении', 'своём', 'своем'],
    ['a Russian keyboard finds Kazakh words', 'Қазақстан Республикасының өңірі', 'казакстан', 'Қазақстан'],
    [
      'ә ғ қ ң ө ұ ү һ і have their plain neighbours',
      'әғқңөұүһі',
      'агкноууxи'.replace('x', 'х'),
      'әғқңөұүһі',
    ],
    ['a Kazakh keyboard finds what was typed without its letters', 'Казакстан', 'қазақстан', 'Казакстан'],
    ['dashes of any kind are one', 'counter–terrorism', 'counter-terrorism', 'counter–terrorism'],
    ['quotation marks of any kind are one', 'the «Plan»', '"plan"', '«Plan»'],
    [
      'spaces of any kind and number are one',
      'plan\u00a0 of\naction',
      'plan of action',
      'plan\u00a0 of\naction',
    ],
    ['a soft hyphen is read over', 'coun\u00adter', 'counter', 'coun\u00adter'],
    ['a ligature is its letters', 'the ﬁnal text', 'final', 'ﬁnal'],
  ])('%s', (_, text, query, hit) => {
    expect(found(text, query)).toEqual([hit]);
  });

  test('й is a letter of its own, written as one or as two', () => {
    expect(found('май, маи', 'май')).toEqual(['май']);
    expect(found('май', 'маи')).toEqual([]);
    expect(found('маи\u0306', 'май')).toEqual(['маи\u0306']);
  });

  test.each([
    ['Cyrillic look-alikes in a code', '(+КА\u005a) and (+KAZ)', 'KAZ', ['КАZ', 'KAZ']],
    ['a code typed under a Cyrillic layout', '(+IRN)', 'ІRN', ['IRN']],
    ['a code typed in small letters', '(-ТUR)', 'tur', ['ТUR']],
  ])('%s are found', (_, text, query, hits) => {
    expect(found(text, query)).toEqual(hits);
  });

  test('outside codes a Russian word is not taken for an English one that looks the same', () => {
    expect(found('the cop', 'сор')).toEqual([]);
    expect(found('сор в избе', 'cop')).toEqual([]);
  });
});

describe('where the words stand', () => {
  test('hits are in order and do not overlap', () => {
    expect(findWords('aaaa', { words: 'aa' })).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  test('words that end with the text are found, and those that would run over its end are not', () => {
    expect(found('to act', 'act')).toEqual(['act']);
    expect(found('КА', 'KAZ')).toEqual([]);
  });

  test('half of a ligature is no hit', () => {
    expect(found('ﬁ', 'f')).toEqual([]);
    expect(found('ﬁ', 'i')).toEqual([]);
  });

  test('a picture of two units is told from another that begins alike', () => {
    expect(found('😀 😁', '😁')).toEqual(['😁']);
  });

  test('white space alone is found nowhere, and nothing is found for nothing', () => {
    expect(found('a b', ' ')).toEqual([]);
    expect(found('a b', '')).toEqual([]);
    expect(found('a b', '\u00ad')).toEqual([]);
    expect(found('', 'a')).toEqual([]);
    expect(found('\u0301a', 'a')).toEqual(['a']);
  });

  test('capitals count when asked', () => {
    expect(found('States and states', { words: 'states', matchCase: true })).toEqual(['states']);
    expect(found('États and états', { words: 'Etats', matchCase: true })).toEqual(['États']);
  });

  test('whole words only when asked', () => {
    expect(found('act, action, act', { words: 'act', wholeWords: true })).toEqual(['act', 'act']);
    expect(found('react', { words: 'act', wholeWords: true })).toEqual([]);
    expect(found('(act)', { words: '(act)', wholeWords: true })).toEqual(['(act)']);
  });
});

describe('in bracket text', () => {
  const text = 'States [undertake] (-ISR) [encourage] (+ISR) (+BHR) to [act [now] (+IND)] (+TUR) and act';

  test('words are found as they stand, brackets and codes included', () => {
    expect(foundInRolling(text, { words: '(+isr) (' })).toEqual(['(+ISR) (']);
  });

  test('a phrase is found though brackets stand in it', () => {
    expect(foundInRolling(text, { words: 'undertake encourage to act now' })).toEqual([
      'undertake] (-ISR) [encourage] (+ISR) (+BHR) to [act [now',
    ]);
  });

  test('a hit over a bracket is told, for its words cannot be replaced as one', () => {
    const hits = findInRolling(searchableRolling(parseRolling('[to] (+A) go to')), { words: 'to' });
    expect(hits.map(({ crossing }) => crossing)).toEqual([false, false]);
    const over = findInRolling(searchableRolling(parseRolling('[to] (+IND) go')), { words: 'to go' });
    expect(over.map(({ crossing }) => crossing)).toEqual([true]);
  });

  test('in brackets, and outside', () => {
    expect(foundInRolling(text, { words: 'act', place: 'inBrackets' })).toHaveLength(1);
    expect(foundInRolling(text, { words: 'act', place: 'outside' })).toHaveLength(1);
    expect(foundInRolling(text, { words: 'act' })).toHaveLength(2);
  });

  test('by party: in what it signed', () => {
    expect(foundInRolling(text, { words: 'now', party: 'IND' })).toEqual(['now']);
    expect(foundInRolling(text, { words: 'now', party: 'TUR' })).toEqual(['now']);
    expect(foundInRolling(text, { words: 'act', party: 'IND' })).toEqual([]);
    expect(foundInRolling(text, { words: 'States', party: 'ISR' })).toEqual([]);
  });

  test('a text without brackets is searched as any other', () => {
    expect(foundInRolling('plain words', { words: 'plain', place: 'outside' })).toEqual(['plain']);
  });
});

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'e',
    'ё',
    'е',
    'қ',
    'й',
    'A',
    'А',
    'I',
    'І',
    ' ',
    '\u00a0',
    '–',
    '«',
    'ﬁ',
    '\u0301',
    '1',
  ),
  maxLength: 40,
});

describe('laws', () => {
  test('what is found reads as the query, once both are folded', () => {
    fc.assert(
      fc.property(letters, letters, (text, words) => {
        for (const hit of found(text, words))
          expect([foldText(words), foldText(words.toUpperCase())]).toContain(foldText(hit));
      }),
    );
  });

  test('words that stand in a text are found there', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, words, after) => {
        fc.pre(/[\p{L}\p{N}]/u.test(words));
        const text = `${before}|${words}|${after}`;
        expect(found(text, `|${words}|`)).not.toEqual([]);
      }),
    );
  });
});
