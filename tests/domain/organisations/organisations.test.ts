import { describe, expect, it } from 'vitest';
import { errorSentence } from '#domain/errors';
import { languages } from '#domain/languages';
import {
  allPartyCodes,
  inLanguage,
  memberByName,
  memberName,
  partyCodes,
  seatName,
} from '#domain/organisations/members';
import { parseProfile } from '#domain/organisations/parse';
import { shippedProfile, shippedProfiles } from '#domain/organisations/shipped';

const [cica, asean] = shippedProfiles;
if (cica === undefined || asean === undefined) throw new Error('CICA and ASEAN are shipped');

describe('the shipped profiles', () => {
  it('know the 28 member states of CICA and the 11 of ASEAN', () => {
    expect(partyCodes(cica)).toHaveLength(28);
    expect(partyCodes(asean)).toHaveLength(11);
    expect(allPartyCodes(shippedProfiles)).toHaveLength(28 + 11 - 3);
    expect(shippedProfile('asean')).toBe(asean);
    expect(shippedProfile('un')).toBeNull();
  });

  it('name every member in short and in full in English, Russian and Kazakh, each name once', () => {
    for (const profile of shippedProfiles) {
      for (const form of ['short', 'full'] as const) {
        for (const language of languages) {
          const names = profile.members.map((member) => member[form][language]);
          expect(names).not.toContain(undefined);
          expect(new Set(names).size).toBe(names.length);
        }
      }
    }
  });

  it('write Russian and Kazakh names in their own letters', () => {
    for (const member of shippedProfiles.flatMap(({ members }) => members)) {
      for (const name of [member.short.ru, member.short.kk, member.full.ru, member.full.kk]) {
        expect(name).toMatch(/^[\p{Script=Cyrillic} -]+$/u);
      }
    }
  });

  it('name only members as coordinators, as the list of 11 October 2022 does', () => {
    const codes = new Set(partyCodes(cica));
    const named = cica.priorityAreas.flatMap((area) => [...area.coordinators, ...area.coCoordinators]);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(cica.priorityAreas).toHaveLength(18);
    const trade = cica.priorityAreas.find(({ area }) => area?.en === 'Trade and Investment');
    expect(trade).toMatchObject({ coordinators: [], coCoordinators: ['KGZ', 'TUR'] });
  });
});

describe('members by name', () => {
  it.each([
    ['IND', 'IND'],
    ['the Republic of India', 'IND'],
    ['Turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Турецкая Республика', 'TUR'],
    ['Қазақстан', 'KAZ'],
    ['Vietnam', 'VNM'],
    ['SOUTH KOREA', 'KOR'],
  ])('finds %s as %s', (name, code) => {
    expect(memberByName(cica, name)?.code).toBe(code);
  });

  it('finds nobody under a name that no member has', () => {
    expect(memberByName(cica, 'Atlantis')).toBeNull();
    expect(memberByName(cica, '')).toBeNull();
  });

  it('names a member in the language asked for, and a stranger by its code', () => {
    expect(memberName(cica, 'KAZ', 'kk', 'full')).toBe('Қазақстан Республикасы');
    expect(memberName(cica, 'IRN', 'en', 'short')).toBe('Iran');
    expect(memberName(cica, 'EU', 'ru', 'short')).toBe('EU');
    expect(inLanguage({ en: 'Peace' }, 'kk')).toBe('Peace');
  });
});

describe('the seat', () => {
  it('was Nur-Sultan from 23 March 2019 to 16 September 2022, and Astana before and after', () => {
    const on = (day: string) => seatName(cica, day)?.en;
    expect([on('2019-03-22'), on('2019-03-23'), on('2022-09-16'), on('2022-09-17')]).toEqual([
      'Astana',
      'Nur-Sultan',
      'Nur-Sultan',
      'Astana',
    ]);
  });

  it('has no name where the profile gives none', () => {
    expect(seatName({ ...cica, seat: { zone: 'UTC', places: [] } }, '2024-01-01')).toBeNull();
    const places = [{ name: { en: 'Bonn' }, from: null, to: null }];
    expect(seatName({ ...cica, seat: { zone: 'UTC', places } }, '2024-01-01')).toEqual({ en: 'Bonn' });
  });
});

describe('a profile from outside', () => {
  const refused = (value: unknown): string => {
    const parsed = parseProfile(value);
    return parsed.ok ? 'accepted' : errorSentence(parsed.error);
  };

  it('is accepted when it has the shape', () => {
    expect(refused(JSON.parse(JSON.stringify(cica)))).toBe('accepted');
  });

  it('is refused with the place of the entry that cannot be used', () => {
    const members = cica.members.map((member, index) =>
      index === 3 ? { ...member, code: 'india' } : member,
    );
    expect(refused({ ...cica, members })).toContain('members.3.code');
    expect(refused('CICA')).toContain('the whole profile');
  });

  it('is refused when two members have one code or a pattern is no regular expression', () => {
    expect(refused({ ...cica, members: [...cica.members, ...cica.members.slice(0, 1)] })).toContain(
      'members.28.code: two members',
    );
    expect(refused({ ...cica, symbolPatterns: ['('] })).toContain('symbolPatterns.0');
    expect(refused({ ...cica, referencePatterns: ['A', '['] })).toContain('referencePatterns.1');
  });
});
