/**
 * The organisations that the delegation knows: the shipped ones, and those that a person added or
 * edited, which stand before a shipped one of the same id.
 */

import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import { db } from './database';
import { tracked } from './saveState';
import { useLive } from './useLive';
import { newRecord, nextRevision } from './writing';

/** By acronym. */
export async function allOrganisations(): Promise<readonly OrganisationProfile[]> {
  const own = (await db.organisations.toArray()).map((record) => record.profile);
  const shipped = shippedProfiles.filter(({ id }) => !own.some((profile) => profile.id === id));
  return [...own, ...shipped].sort((a, b) => a.acronym.en.localeCompare(b.acronym.en));
}

export const useOrganisations = (): readonly OrganisationProfile[] | undefined => useLive(allOrganisations);

/** Undefined while loading and for an unknown id. */
export const useOrganisation = (id: string | null | undefined): OrganisationProfile | undefined =>
  useOrganisations()?.find((profile) => profile.id === id);

export async function saveOrganisation(profile: OrganisationProfile): Promise<void> {
  await tracked(
    db.transaction('rw', db.organisations, async () => {
      const before = await db.organisations.get(profile.id);
      const record = before ? nextRevision(before, { profile }) : { ...newRecord(), id: profile.id, profile };
      await db.organisations.put(record);
    }),
  );
}

/** Takes the person's own version away; a shipped one of that id is seen again. Returns what was taken. */
export async function removeOrganisation(id: string): Promise<OrganisationProfile | undefined> {
  const before = await db.organisations.get(id);
  await tracked(db.organisations.delete(id));
  return before?.profile;
}

/** Ids of the profiles that were added or edited here. */
export const ownOrganisationIds = async (): Promise<readonly string[]> =>
  (await db.organisations.toArray()).map((record) => record.id);

export const isShippedOrganisation = (id: string): boolean =>
  shippedProfiles.some((profile) => profile.id === id);

/** A text in the person's language, else in English. */
export const inLanguage = (
  text: { readonly en: string } & { readonly [L in LanguageCode]?: string | undefined },
  language: LanguageCode,
): string => text[language] || text.en;

/** The party's short name (`India`); its code where the organisation does not know it. */
export function partyName(
  profile: OrganisationProfile | undefined,
  code: string,
  language: LanguageCode,
): string {
  const member = profile?.members.find((candidate) => candidate.code === code);
  return member ? inLanguage(member.short, language) : code;
}
