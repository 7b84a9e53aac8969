/** What a remark in the margin offers. */

import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { PartyNames } from '#domain/remarks/names';
import { positionsIn, speakingParty, withOffers } from '#domain/remarks/offers';

const names = new PartyNames(shippedProfiles);
const positions = (text: string) => positionsIn(text, names).map(({ party, sign }) => sign + party);

describe('a remark', () => {
  it('names nobody where no organisation tells its members', () => {
    expect(new PartyNames([]).in('India supports this.')).toEqual([]);
  });

  it('that says yes and no in one breath takes no side', () => {
    expect(positions('India may support or reject this.')).toEqual([]);
  });

  it.each([
    ['India: we prefer the old words.', 'IND'],
    ['IND: fine.', 'IND'],
    ['[Türkiye] – to be seen', 'TUR'],
    ['Delegation of Israel: no.', 'ISR'],
    ['Индия: против.', 'IND'],
    ['Note: see above.', null],
    ['Why India?', null],
  ])('%j speaks for %s', (text, party) => {
    expect(speakingParty(text, shippedProfiles)).toBe(party);
  });

  it.each([
    ['Supported by India and Türkiye.', ['+IND', '+TUR']],
    ['India, Israel and TUR support this.', ['+IND', '+ISR', '+TUR']],
    ['Iran opposes, India supports.', ['-IRN', '+IND']],
    ['India cannot accept this, but Israel supports it.', ['-IND', '+ISR']],
    ['India does not support the words.', ['-IND']],
    ['Индия поддерживает; Иран против.', ['+IND', '-IRN']],
    ['Ask India.', []],
    ['We support it.', []],
    ['ind supports', []],
  ])('%j offers %j', (text, offered) => {
    expect(positions(text)).toEqual(offered);
  });

  it('keeps the clause that an offer comes from', () => {
    const annotation = {
      block: 'b1',
      quote: '',
      author: null,
      date: null,
      text: 'TUR: No. India supports it.',
    };
    expect(withOffers([annotation], shippedProfiles)).toEqual([
      { ...annotation, party: 'TUR', positions: [{ party: 'IND', sign: '+', words: 'India supports it.' }] },
    ]);
  });

  it('that says nothing of parties stays as it is', () => {
    const annotation = { block: 'b1', quote: '', author: null, date: null, text: 'Why?' };
    expect(withOffers([annotation], shippedProfiles)).toEqual([annotation]);
  });
});
