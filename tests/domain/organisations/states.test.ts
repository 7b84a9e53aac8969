/** What States are called, and that no name is that of two. */

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { plainName } from '#domain/organisations/plainName';
import { shippedProfiles } from '#domain/organisations/shipped';
import {
  allStates,
  mayBeginState,
  partyOfState,
  stateByPlainName,
  stateName,
  stateNamed,
} from '#domain/organisations/states';

const states = allStates();
const named = states.flatMap(({ code, names }) =>
  [...names.en, ...names.ru, ...names.kk].map((name) => ({ code, name })),
);
const isAbbreviated = (name: string) => /^\p{Uppercase}{2,5}$/u.test(name.replace(/[.\s]/g, ''));
const anyName = fc.constantFrom(...named);

describe('the names of States', () => {
  it('are those of 193 members of the United Nations and of others, each under one code of ISO 3166', () => {
    const codes = states.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(193 + 2);
    expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual(['EU']);
    // The first line of the members to the last, before the observers.
    expect(codes.indexOf('VAT')).toBe(193);
  });

  it('stand in all three languages, in the letters of each', () => {
    for (const { names } of states) {
      expect(Math.min(names.en.length, names.ru.length, names.kk.length)).toBeGreaterThan(0);
      for (const name of names.en) expect(name).toMatch(/^[\p{Script=Latin}’.,&() -]+$/u);
      for (const name of [...names.ru, ...names.kk]) expect(name).toMatch(/^[\p{Script=Cyrillic}’()— -]+$/u);
    }
  });

  it('belong to one State each', () => {
    const owners = new Map<string, string>();
    for (const { code, name } of named) {
      const plain = plainName(name);
      expect([code, undefined]).toContain(owners.get(plain));
      owners.set(plain, code);
    }
  });

  it('lead to their State, whatever their accents, their article and their case', () => {
    const lost = named.filter(
      ({ code, name }) =>
        stateNamed(name) !== code ||
        stateNamed(name.toUpperCase()) !== code ||
        (!isAbbreviated(name) && stateNamed(`the ${name.replace(/^The /, '')}`) !== code),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['BLR', 'Беларусь Беларуси Беларусью'],
    ['EGY', 'Египет Египта Египту Египтом Египте'],
    ['MUS', 'Маврикий Маврикия Маврикием'],
    ['ARG', 'Аргентина Аргентины Аргентиной'],
  ])('lead to %s in every case of Russian', (code, forms) => {
    for (const form of forms.split(' ')) {
      expect(stateNamed(form), form).toBe(code);
      expect(mayBeginState(plainName(form)), form).toBe(true);
    }
  });

  it('lead to the same State after thousands of questions as at the first', async () => {
    vi.resetModules();
    const fresh = await import('#domain/organisations/states');
    const asked = [
      'Norway',
      'the Kingdom of Norway',
      'Норвегией',
      'UK',
      'NOR',
      'Norw',
      'Author 7',
      ';',
      'nor|',
    ];
    const first = asked.map(fresh.stateNamed);
    for (let at = 0; at < 2_000; at++) expect(fresh.stateNamed(`Author Number ${at}`)).toBeNull();
    expect(asked.map(fresh.stateNamed)).toEqual(first);
    expect(first).toEqual(['NOR', 'NOR', 'NOR', 'GBR', 'NOR', null, null, null, null]);
  });

  it('of several words lead to their State in every case of Russian', () => {
    for (const form of ['Южный Судан', 'Южным Суданом', 'Южному Судану'])
      expect(stateNamed(form)).toBe('SSD');
    for (const form of ['Республика Корея', 'Республики Кореи', 'Республикой Кореей'])
      expect(stateNamed(form)).toBe('KOR');
  });

  it('are found again in any form of plain letters, and by their first words', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom(' ', '  ', '\u00a0', '-'), ({ code, name }, space) => {
        const written = name.replaceAll(' ', space);
        const plain = plainName(written);
        expect(stateNamed(written)).toBe(code);
        if (stateByPlainName(plain) !== null) expect(mayBeginState(plain.split(' ')[0] ?? '')).toBe(true);
      }),
    );
  });

  it('are known for the members of the organisations that are shipped, under the same codes', () => {
    for (const { code, short, full, aliases } of shippedProfiles.flatMap(({ members }) => members)) {
      for (const name of [short.en, short.ru, short.kk, full.en, full.ru, full.kk, ...aliases])
        expect([name, stateNamed(name ?? '')]).toEqual([name, code]);
    }
  });

  it.each([
    ['Норвегии', 'NOR'],
    ['Норвегией', 'NOR'],
    ['Норвегияның', 'NOR'],
    ['Кении', 'KEN'],
    ['Канады', 'CAN'],
    ['Мексикой', 'MEX'],
    ['Шри-Ланки', 'LKA'],
    ['Китая', 'CHN'],
    ['Китаем', 'CHN'],
    ['Израилем', 'ISR'],
    ['Ирана', 'IRN'],
    ['Нидерландов', 'NLD'],
    ['Филиппин', 'PHL'],
    ['Королевства Норвегия', 'NOR'],
    ['Королевством Норвегия', 'NOR'],
    ['Соединённого Королевства', 'GBR'],
    ['Соединенными Штатами Америки', 'USA'],
    ['Объединённых Арабских Эмиратов', 'ARE'],
    ['Республикой Корея', 'KOR'],
    ['Саудовской Аравией', 'SAU'],
    ['Қазақстан Республикасының', 'KAZ'],
    ['Түркияға', 'TUR'],
    ['Европейским союзом', 'EU'],
    ['Republic of Turkiye', 'TUR'],
    ["Cote d'Ivoire", 'CIV'],
    ['Trinidad & Tobago', 'TTO'],
    ['U.K.', 'GBR'],
    ['USA', 'USA'],
    ['NOR', 'NOR'],
  ])('find %s in its case as %s', (name, code) => {
    expect(stateNamed(name)).toBe(code);
  });

  it.each([
    'us',
    'norway',
    'chad',
    'Того же',
    'Малой',
    'Чехов',
    'Груз',
    'Дан',
    'Куб',
    'Atlantis',
    '',
    'A'.repeat(300),
  ])('are not %j', (word) => {
    expect(stateNamed(word)).toBeNull();
  });

  it('give way to the code that an organisation at hand has for the State', () => {
    const [cica] = shippedProfiles;
    if (cica === undefined) throw new Error('CICA is shipped');
    const own = {
      ...cica,
      members: cica.members.map((one) => (one.code === 'TUR' ? { ...one, code: 'TR' } : one)),
    };
    expect(partyOfState('TUR', [own])).toBe('TR');
    expect(partyOfState('NOR', [own])).toBe('NOR');
    expect(partyOfState('QQQ', [own])).toBe('QQQ');
  });

  it('are told in the language asked for, a stranger by its code', () => {
    expect([stateName('NOR', 'en'), stateName('NOR', 'ru'), stateName('USA', 'kk')]).toEqual([
      'Norway',
      'Норвегия',
      'Америка Құрама Штаттары',
    ]);
    expect([stateName('NOR', 'fr'), stateName('QQQ', 'en')]).toEqual(['Norway', 'QQQ']);
  });
});
