/** The parties that may be chosen for an author or a proposal: the organisation's members by their names, then all other States. */

import type { WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import { inLanguage } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { allStates, stateName } from '#domain/organisations/states';
import type { Option } from '#renderer/ui/Select.tsx';

/** `others` is the heading of the States that are no members. */
export function partyOptions(
  profile: OrganisationProfile | undefined,
  language: WrittenLanguage,
  others: string,
): readonly Option<PartyCode>[] {
  const members = (profile?.members ?? []).map(({ code, short }) =>
    optionOf(code, inLanguage(short, language)),
  );
  const known = new Set(members.map(({ value }) => value));
  const states = allStates()
    .filter(({ code }) => !known.has(code))
    .map(({ code }) => ({ ...optionOf(code, stateName(code, language)), group: others }));
  return [...members.sort(byLabel), ...states.sort(byLabel)];
}

const optionOf = (value: PartyCode, name: string): Option<PartyCode> => ({
  value,
  label: `${name} (${value})`,
});
const byLabel = (a: Option<PartyCode>, b: Option<PartyCode>): number => a.label.localeCompare(b.label);
