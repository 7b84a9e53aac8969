/** What remarks in the margin offer, and where it can be written. */

import { expect, test } from 'vitest';
import { applyCorrections } from '#domain/circular/corrections';
import type { ReadAnnotation } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { offersOf } from '#renderer/workers/looking/offers';
import { documentOf, readingOf } from '../data/readings';

const text = documentOf('Text', ['We [act] (+IND) and rest']);
const remark = (quote: string, more: Partial<ReadAnnotation>): ReadAnnotation => ({
  block: 'Text-b0',
  quote,
  author: 'X',
  date: null,
  text: 'Norway: we support this, Iran does not.',
  ...more,
});
const offersFor = (annotation: ReadAnnotation) => {
  const reading = { ...readingOf(null, [text]), annotations: [annotation] };
  return { reading, offers: offersOf([[0, annotation]], rollingOf(text)) };
};
const positions = [
  { party: 'NOR', sign: '+' as const, words: 'we support this' },
  { party: 'IRN', sign: '-' as const, words: 'Iran does not' },
];

test('a remark that begins with a party is offered as that party’s', () => {
  const { offers } = offersFor(remark('act', { party: 'NOR' }));
  expect(offers.map(({ correction }) => correction)).toEqual([
    { kind: 'speaker', annotation: 0, party: 'NOR' },
  ]);
});

test('a remark of two parties is offered as one of both', () => {
  const { reading, offers } = offersFor(remark('act', { party: 'NOR', otherParties: ['SWE'] }));
  const [first, ...rest] = offers;
  if (!first) throw new Error('an offer expected');
  expect(rest).toEqual([]);
  const [taken] = applyCorrections(reading, [first.correction]).annotations;
  expect(taken).toMatchObject({ author: 'NOR, SWE (X)' });
  expect(taken).not.toHaveProperty('party');
  expect(taken).not.toHaveProperty('otherParties');
});

test('positions on words inside a bracket are offered, and written behind it one after the other', () => {
  const { reading, offers } = offersFor(remark('act', { positions }));
  expect(offers).toHaveLength(2);
  const first = offers[0];
  if (!first) throw new Error('an offer expected');
  const [changed] = applyCorrections(reading, [first.correction]).documents;
  expect(changed?.blocks[0]).toMatchObject({ text: 'We [act] (+IND) (+NOR) and rest' });
});

test('a position that stands there already, or has no bracket to stand behind, is not offered', () => {
  const known = [{ party: 'IND', sign: '+' as const, words: 'we support this' }];
  expect(offersFor(remark('act', { positions: known })).offers).toEqual([]);
  expect(offersFor(remark('rest', { positions })).offers).toEqual([]);
  expect(offersFor(remark('', { positions })).offers).toEqual([]);
  expect(offersFor(remark('act', { positions, block: 'elsewhere' })).offers).toEqual([]);
});

test('a remark on a whole bracket with its names is about that bracket', () => {
  expect(offersFor(remark('[act] (+IND) and', { positions })).offers).toHaveLength(2);
});
