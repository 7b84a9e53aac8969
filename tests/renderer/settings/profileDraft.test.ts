import { describe, expect, test } from 'vitest';
import { parseProfile } from '#domain/organisations/parse';
import { shippedProfiles } from '#domain/organisations/shipped';
import { cleaned, emptyProfile, problemsOf } from '#renderer/features/settings/profileDraft';

const text = (en: string) => ({ en });
const complete = {
  ...emptyProfile,
  id: 'bridge-club',
  acronym: text('BC'),
  name: text('Bridge Club'),
  secretariat: text('Secretariat of the Bridge Club'),
  addressees: text('MEMBERS OF THE CLUB'),
  seat: { zone: 'Asia/Almaty', places: [{ name: text('Astana'), from: null, to: null }] },
  members: [{ code: 'ABC', short: text('Abc'), full: text('Republic of Abc'), aliases: [] }],
};

const problems = (changes: Partial<typeof complete>, taken: readonly string[] = []) =>
  problemsOf({ ...complete, ...changes }, taken).map(({ section, row, problem }) => [section, row, problem]);

describe('an organisation that a person writes', () => {
  test('is stored when nothing is missing, and the schema of the shipped ones takes it', () => {
    expect(problems({})).toEqual([]);
    expect(parseProfile(cleaned(complete)).ok).toBe(true);
  });

  test('loses empty translations, empty lines and spaces around', () => {
    const draft = {
      ...complete,
      name: { en: ' Club ', ru: ' ', kk: 'Клуб' },
      symbolPatterns: ['', ' X\\d+ '],
    };
    expect(cleaned(draft)).toMatchObject({ name: { en: 'Club', kk: 'Клуб' }, symbolPatterns: ['X\\d+'] });
    expect(cleaned(draft).letterhead.lines).toEqual([]);
  });

  test('is told what is missing, and where', () => {
    expect(problems({ name: text(' ') })).toEqual([['name', null, 'missing']]);
    expect(
      problems({
        members: [...complete.members, { code: 'A', short: text(''), full: text('x'), aliases: [] }],
      }),
    ).toEqual([
      ['members', 2, 'code'],
      ['members', 2, 'missing'],
    ]);
  });

  test('cannot have one code twice, an identifier that is taken or misspelt, a broken pattern, an unknown zone', () => {
    expect(problems({ members: [...complete.members, ...complete.members] })).toEqual([
      ['members', 2, 'codeTwice'],
    ]);
    expect(problems({}, ['bridge-club'])).toEqual([['id', null, 'idTaken']]);
    expect(problems({ id: 'Bridge Club' })).toEqual([['id', null, 'id']]);
    expect(problems({ referencePatterns: ['(unclosed'] })).toEqual([['referencePatterns', 1, 'pattern']]);
    expect(problems({ seat: { ...complete.seat, zone: 'Mars/Olympus' } })).toEqual([['seat', null, 'zone']]);
  });
});

test.each(shippedProfiles.map((profile) => [profile.acronym.en, profile] as const))(
  'the form of %s stores it as it was shipped',
  (_, profile) => {
    expect(problemsOf(profile, [])).toEqual([]);
    expect(cleaned(profile)).toEqual(profile);
  },
);
