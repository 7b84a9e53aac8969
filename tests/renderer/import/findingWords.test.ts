/** The words that a line about an irregular bracket quotes: whole words, with dots where the paragraph goes on. */

import { expect, test } from 'vitest';
import type { Document } from '#domain/document/document';
import { lookThrough } from '#renderer/workers/looking/lookThrough';

const wordsOf = (text: string): readonly string[] => {
  const document: Document = {
    ...{ title: null, symbol: null, revision: null, status: 'circulated', date: null, proposer: null },
    language: 'en',
    blocks: [{ id: 'b1', kind: 'paragraph', label: null, level: 0, text, marks: [], source: { at: 1 } }],
  };
  return lookThrough({
    document,
    remarks: [],
    profile: null,
    profiles: [],
    elsewhere: [],
    authorCodes: [],
  }).irregularities.map(({ words }) => words);
};

test('a long paragraph is quoted to the end of a word, with dots behind it', () => {
  const text =
    'To [strengthen the measures against the financing of terrorism and of extremism in all forms.';
  const [words] = wordsOf(text);
  expect(words).toMatch(/ …$/);
  const quoted = words?.slice(0, -2) ?? '';
  expect(text.startsWith(quoted)).toBe(true);
  expect(text[quoted.length]).toBe(' ');
});

test('a short paragraph is quoted whole, without dots', () => {
  expect(wordsOf('To [act now.')).toEqual(['To [act now.']);
});
