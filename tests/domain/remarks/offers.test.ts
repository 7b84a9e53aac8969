/** What a remark in the margin offers. */

import { describe, expect, it } from 'vitest';
import { shippedProfiles } from '#domain/organisations/shipped';
import { PartyNames } from '#domain/remarks/names';
import { positionsIn, speakingParties, speakingParty, withOffers } from '#domain/remarks/offers';

const names = new PartyNames(shippedProfiles);
const positions = (text: string) => positionsIn(text, names).map(({ party, sign }) => sign + party);

describe('a remark', () => {
  it('names States where no organisation tells its members, and members under their own codes', () => {
    expect(new PartyNames([]).in('India and Norway support this.')).toEqual(['IND', 'NOR']);
    const own = shippedProfiles.map((profile) => ({
      ...profile,
      members: profile.members.map((one) => (one.code === 'TUR' ? { ...one, code: 'TR' } : one)),
    }));
    expect(new PartyNames(own).in('Түркияның, Турцией и TUR')).toEqual(['TR']);
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
    ['Norway: we would keep the words.', 'NOR'],
    ['Norway – no.', 'NOR'],
    ['Norway prefers the old words.', 'NOR'],
    ['Norway would like to come back to this', 'NOR'],
    ['[Norway] keep this', 'NOR'],
    ['Comment by the Kingdom of Norway: fine', 'NOR'],
    ['Norway’s comment: fine', 'NOR'],
    ['Ola Nordmann (Norway): fine', 'NOR'],
    ['Норвегия: против.', 'NOR'],
    ['Комментарий Норвегии: против.', 'NOR'],
    ['Норвегияның пікірі: қарсы', 'NOR'],
    ['UK: no', 'GBR'],
    ['The United States of America: no', 'USA'],
    ['EU: no', 'EU'],
    ['Türkiye proposes to delete', 'TUR'],
    ['Chad: we prefer the old words', 'TCD'],
    ['Chad: can you check this?', null],
    ['Jordan: can you accept this?', 'JOR'],
    ['Jordan Smith: fine', null],
    ['us: delete', null],
    ['Norway, Sweden: no', null],
    ['India/Türkiye: no', null],
    ['Oslo: no', null],
    ['Why does Norway ask?', null],
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
    ['Norway and the U.K. support; the US opposes.', ['+NOR', '+GBR', '-USA']],
    ['Norway, Georgia and Chad support this.', ['+NOR', '+GEO', '+TCD']],
    ['Supports Niger and Nigeria.', ['+NER', '+NGA']],
    ['However, Georgia supports this.', ['+GEO']],
    ['Jordan supports this.', ['+JOR']],
    ['Jordan Smith supports this.', []],
    ['Mr Jordan supports this.', []],
    ['Michael Jordan supports this.', []],
    ['Chad Miller and Georgia Brown support this.', []],
    ['Guinea pigs support this.', []],
    ['New Guinea and Lake Chad support this.', []],
    ['Papua New Guinea and Guinea-Bissau support this.', ['+PNG', '+GNB']],
    ['Democratic People’s Republic of Korea opposes.', ['-PRK']],
    ['WE CAN NOT SUPPORT THIS', []],
    ['CAN supports this', ['+CAN']],
    ['norway supports this', []],
    ['Mali, who supports this', ['+MLI']],
    ['Поддерживается Норвегией и Грузией.', ['+NOR', '+GEO']],
    ['Atlanta, Georgia supports this.', []],
    ['Our office in Fulton County, Georgia supports this.', []],
    ['The State of Georgia supports this.', []],
    ['Colleagues in Lebanon, Ohio support this.', []],
    ['Azerbaijan, Georgia support this.', ['+AZE', '+GEO']],
    ['Armenia, Azerbaijan, Georgia and Türkiye support this.', ['+ARM', '+AZE', '+GEO', '+TUR']],
    ['In Geneva, Georgia supported this.', ['+GEO']],
    ['Lebanon, Oman support this.', ['+LBN', '+OMN']],
    ['Того, кто поддерживает, мало.', []],
    ['Норвегия қолдайды; Қазақстан Республикасы қарсы.', ['+NOR', '-KAZ']],
  ])('%j offers %j', (text, offered) => {
    expect(positions(text)).toEqual(offered);
  });

  it.each([
    ['Norway, Sweden: no', ['NOR', 'SWE']],
    ['Norway and Sweden: we would keep the words', ['NOR', 'SWE']],
    ['[India/Türkiye] keep this', ['IND', 'TUR']],
    ['IND+TUR: fine', ['IND', 'TUR']],
    ['Norway, Sweden and Trinidad and Tobago propose to delete', ['NOR', 'SWE', 'TTO']],
    ['Норвегия и Швеция: против', ['NOR', 'SWE']],
    ['Norway, Norway: no', ['NOR']],
    ['Norway: no', ['NOR']],
    ['Norway, Oslo: no', ['NOR']],
    ['Oslo, Bergen and Norway: no', []],
    ['Bergen and Oslo: no', []],
    ['Chad and Georgia: can you check this?', []],
    ['Monday, Tuesday: no', []],
  ])('%j speaks for %j', (text, parties) => {
    expect(speakingParties(text, shippedProfiles)).toEqual(parties);
  });

  it('for several parties offers all of them', () => {
    const annotation = { block: 'b1', quote: '', author: null, date: null, text: 'Norway, Sweden: no' };
    expect(withOffers([annotation], shippedProfiles)).toEqual([
      { ...annotation, party: 'NOR', otherParties: ['SWE'] },
    ]);
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
