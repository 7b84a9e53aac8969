/** The profiles that the app brings along, accepted by the same schema as any other. */

import { errorSentence } from '#domain/errors';
import asean from '#resources/organisations/asean.json';
import cica from '#resources/organisations/cica.json';
import { parseProfile } from './parse';
import type { OrganisationProfile } from './profile';

function accepted(value: unknown): OrganisationProfile {
  const parsed = parseProfile(value);
  // A shipped profile that the schema refuses is a bug of ours, not a failure to report.
  if (!parsed.ok) throw new Error(errorSentence(parsed.error));
  return parsed.value;
}

/** CICA first: the app's default organisation. */
export const shippedProfiles: readonly OrganisationProfile[] = [accepted(cica), accepted(asean)];

/** A shipped profile by its id (`cica`), or null. */
export const shippedProfile = (id: string): OrganisationProfile | null =>
  shippedProfiles.find((profile) => profile.id === id) ?? null;
