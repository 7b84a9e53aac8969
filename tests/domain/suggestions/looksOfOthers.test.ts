/** Which bold and underlined words are additions, and where the reason and the party stand. */

import { describe, expect, it } from 'vitest';
import type { Block, Mark } from '#domain/document/document';
import { afters, detect, heading, note, paragraph } from '#tests/support/suggested';

const underlining = paragraph('u', 'to {-undertake} {+encourage} it');
const bolding = paragraph('b', 'to {-undertake} {*encourage} it');
const shown = 'to [undertake] (-MS) [encourage] (+MS) it';

describe('additions in a text that shows how it writes them', () => {
  it('underlined headings, titles without a style and addresses are none', () => {
    const others = [
      heading('1', '{+Draft Catalogue}'),
      paragraph('2', '{+Fight against terrorism}'),
      paragraph('3', 'see {+https://www.s-cica.org} and {+info@s-cica.org} there'),
    ];
    expect(afters(underlining, ...others)).toEqual([shown]);
  });

  it('a text whose additions are bold only emphasises what it underlines', () => {
    expect(afters(bolding, paragraph('1', 'The {+Chair} shall report.'))).toEqual([shown]);
  });

  it('whole bold paragraphs, and bold words that call a reason, are additions', () => {
    const fresh = paragraph('1', '{*To establish a network of contact points.}');
    const called = paragraph('2', 'among States {*and bodies}{^1} there');
    expect(afters(bolding, fresh, called, note('n', '1', 'To name them.'))).toEqual([
      shown,
      '[To establish a network of contact points.] (+MS)',
      'among States [and bodies] (+MS)1 there',
    ]);
  });

  it('bold words that a comma begins are an addition, bold terms and titles are none', () => {
    const others = [
      paragraph('1', 'the {*Almaty Act} of 2002'),
      paragraph('2', '{*Fight against terrorism}'),
      paragraph('3', 'to hold{*, where useful,} meetings'),
    ];
    expect(afters(bolding, ...others)).toEqual([shown, 'to hold[, where useful,] (+MS) meetings']);
  });

  it('struck words that are bold like the new ones are only struck', () => {
    expect(afters(paragraph('1', 'to {=undertake} {*encourage} it'))).toEqual([shown]);
  });

  it('bold words around struck ones are parted by them', () => {
    const block = paragraph('1', 'to take steps soon');
    const marks: Mark[] = [
      { kind: 'bold', from: 3, to: 18 },
      { kind: 'strike', from: 8, to: 13 },
    ];
    expect(afters({ ...block, marks } as Block)).toEqual(['to [take] (+MS) [steps] (-MS) [soon] (+MS)']);
  });
});

describe('who asks, and why', () => {
  it.each([
    ['to {-go} [India: too wide] now', 'IND', 'India: too wide'],
    ['to {-go} (Türkiye: too wide) now', 'TUR', 'Türkiye: too wide'],
    ['to {-go} [Reason: too wide] now', null, 'too wide'],
    ['to {-go} (proposed by Iran) now', 'IRN', null],
    ['to {-go} (in time) now', null, null],
    ['to {-go} [and stay] now', null, null],
    ['to {-go} [] now', null, null],
  ])('%j', (written, party, reason) => {
    expect(detect(paragraph('1', written))).toMatchObject([{ party, reason }]);
  });

  it('a note further on is the reason where a party speaks in it, and no proposal stands between', () => {
    const text = paragraph('1', 'to {-go} there{^1}');
    expect(detect(text, note('n', '1', 'India: too far.'))).toMatchObject([{ party: 'IND' }]);
    expect(detect(text, note('n', '1', 'See the Act.'))).toMatchObject([{ party: null, reason: null }]);
    expect(detect(text)).toMatchObject([{ party: null, reason: null }]);
    const two = paragraph('1', 'to {-go} and {-stay} there{^1}');
    const found = detect(two, note('n', '1', 'India: too far.'));
    expect(found.map(({ party }) => party)).toEqual([null, 'IND']);
  });
});
