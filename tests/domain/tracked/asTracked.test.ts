/** The file as received, with its tracked changes as Word shows them. */

import { expect, it } from 'vitest';
import { asTracked } from '#domain/tracked/asTracked';

const authors = new Set(['AKUMAR', 'JSMITH']);
const shown = (text: string) => {
  const tracked = asTracked({ text, marks: [] }, authors);
  return [
    tracked.text,
    tracked.changes.map(({ from, to, kind, author }) => [kind, author, tracked.text.slice(from, to)]),
  ];
};

it('an insertion and a deletion are words of their authors, without brackets and signs', () => {
  expect(shown('To [undertake] (-AKUMAR) [encourage] (+AKUMAR) measures.')).toEqual([
    'To undertake encourage measures.',
    [
      ['deletion', 'AKUMAR', 'undertake'],
      ['insertion', 'AKUMAR', 'encourage'],
    ],
  ]);
});

it('a deletion inside another author’s insertion is both, and each to its end', () => {
  expect(shown('They meet [at least once [or twice ] (-AKUMAR)a year] (+JSMITH).')).toEqual([
    'They meet at least once or twice a year.',
    [
      ['insertion', 'JSMITH', 'at least once or twice a year'],
      ['deletion', 'AKUMAR', 'or twice '],
    ],
  ]);
  expect(shown('[all of it] (+JSMITH) (-AKUMAR)')).toEqual([
    'all of it',
    [
      ['insertion', 'JSMITH', 'all of it'],
      ['deletion', 'AKUMAR', 'all of it'],
    ],
  ]);
});

it('brackets that are typed stay as they are typed', () => {
  const typed = 'To [act] (+IND), [rest] and (2022-2023) [so.';
  expect(shown(typed)).toEqual([typed, []]);
  expect(shown('To [act [now] (+IND) ] (+JSMITH)again.')).toEqual([
    'To act [now] (+IND) again.',
    [['insertion', 'JSMITH', 'act [now] (+IND) ']],
  ]);
});

it('what is bold is the same words as before', () => {
  const text = 'To [undertake] (-AKUMAR) [encourage] (+AKUMAR) measures.';
  const bold = { kind: 'bold' as const, from: text.indexOf('[encourage'), to: text.indexOf(' measures') };
  const tracked = asTracked({ text, marks: [bold] }, authors);
  expect(tracked.marks.map(({ from, to }) => tracked.text.slice(from, to))).toEqual(['encourage']);
});
