/**
 * Questions about an organisation's members and seat: which codes are parties, who is meant by a
 * name, what a member is called in a language, what the seat was called on a day.
 */

import type { IsoDay } from '#domain/deadlines/civil';
import type { Localised, WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import { plainName } from './plainName';
import type { Member, OrganisationProfile } from './profile';

/** The codes that are parties in bracket texts of the organisation (`IND`), in the profile's order. */
export const partyCodes = (profile: OrganisationProfile): readonly PartyCode[] =>
  profile.members.map(({ code }) => code);

/** The codes of all profiles together, each once: for a text whose organisation is not known. */
export const allPartyCodes = (profiles: readonly OrganisationProfile[]): readonly PartyCode[] => [
  ...new Set(profiles.flatMap(partyCodes)),
];

const everyName = (member: Member): readonly (string | undefined)[] => [
  member.code,
  ...Object.values(member.short),
  ...Object.values(member.full),
  ...member.aliases,
];

/** The member of that code, short or full name in any language, or alias; null if none has it. */
export function memberByName(profile: OrganisationProfile, name: string): Member | null {
  return namesOf(profile).get(plainName(name)) ?? null;
}

/** Names are asked for as often as a text has brackets or authors. */
const known = new WeakMap<OrganisationProfile, ReadonlyMap<string, Member>>();

/** Members by their plain names; the first of two with one name. */
function namesOf(profile: OrganisationProfile): ReadonlyMap<string, Member> {
  const found = known.get(profile);
  if (found !== undefined) return found;
  const names = new Map<string, Member>();
  for (const member of [...profile.members].reverse())
    for (const name of everyName(member)) if (name !== undefined) names.set(plainName(name), member);
  known.set(profile, names);
  return names;
}

const lettersOf = (name: string): string => plainName(name).replace(/[^\p{Alphabetic}]+/gu, '');
const initialsOf = (name: string): string =>
  plainName(name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0))
    .join('');

/**
 * The code of the member that a name behind a bracket means: its name, or in capitals the beginning of its short name
 * (*КАЗ*) or the initials of its full one (*РФ*), where only one member has them. Null for anything else.
 */
export function partyNamed(profile: OrganisationProfile, name: string): PartyCode | null {
  const named = memberByName(profile, name);
  if (named !== null) return named.code;
  if (!/^\p{Uppercase}{2,6}$/u.test(name) || /^[A-Z]+$/u.test(name)) return null;
  const wanted = lettersOf(name);
  const meant = profile.members.filter(
    ({ short, full }) =>
      (wanted.length > 2 &&
        Object.values(short).some((known) => lettersOf(known ?? '').startsWith(wanted))) ||
      Object.values(full).some((known) => initialsOf(known ?? '') === wanted),
  );
  return meant.length === 1 ? (meant[0]?.code ?? null) : null;
}

/**
 * What a member is called: *India* or *Republic of India* (without article). English where the
 * profile has no name in the language; the code itself for a party that is no member.
 */
export function memberName(
  profile: OrganisationProfile,
  code: PartyCode,
  language: WrittenLanguage,
  form: 'short' | 'full',
): string {
  const member = profile.members.find((candidate) => candidate.code === code);
  return member === undefined ? code : inLanguage(member[form], language);
}

/** A text in a language, in English where it has none. */
export const inLanguage = (
  text: { readonly [L in WrittenLanguage]?: string | undefined } & { readonly en: string },
  language: WrittenLanguage,
): string => text[language] ?? text.en;

/** What the seat was called on a day (*Nur-Sultan* on 22 June 2022); null for a profile without one. */
export function seatName(profile: OrganisationProfile, day: IsoDay): Localised | null {
  const place = profile.seat.places.find(
    ({ from, to }) => (from === null || from <= day) && (to === null || day < to),
  );
  if (place === undefined) return null;
  const { en, ...others } = place.name;
  return { en, ...Object.fromEntries(Object.entries(others).filter(([, name]) => name !== undefined)) };
}
