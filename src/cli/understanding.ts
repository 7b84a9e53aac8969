/** What is understood of a file, with what the commands ask of it: made wherever the file was read, thread or not. */

import type { Reading } from '#domain/circular/circular';
import type { ReadAuthor, ReadText } from '#domain/document/document';
import { partyCodes } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import type { AuthorMapping } from '#domain/tracked/authors';
import { understandTracked } from '#domain/tracked/understandTracked';

export interface Understood {
  readonly reading: Reading;
  /** Whose text it is, or null. */
  readonly organisation: OrganisationProfile | null;
  /** The codes of its members; undefined where nobody knows whose text it is. */
  readonly parties: ReadonlySet<string> | undefined;
  /** Who tracked changes, with the parties that they stand for. */
  readonly authors: readonly ReadAuthor[];
}

/** `chosen`: the parties of authors that a person named. */
export function understood(text: ReadText, chosen: AuthorMapping): Understood {
  const { read, reading, organisation } = understandTracked(text, shippedProfiles, chosen);
  const parties = organisation === null ? undefined : new Set(partyCodes(organisation));
  return { reading, organisation, parties, authors: read.authors ?? [] };
}
