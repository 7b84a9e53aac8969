/**
 * Understands a file in which others tracked changes and left remarks. Whose text it is decides which
 * names are parties, and the parties' codes stand in what is understood; hence two passes.
 */

import { blockText } from '#domain/circular/blockText';
import type { Reading } from '#domain/circular/circular';
import { withoutFrames } from '#domain/circular/frames';
import { organisationOf } from '#domain/circular/organisation';
import { understand } from '#domain/circular/understand';
import type { ReadText } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { withOffers } from '#domain/remarks/offers';
import { type AuthorMapping, assignAuthors } from './authors';

export interface Understood {
  /** The text with parties in place of authors. */
  readonly read: ReadText;
  readonly reading: Reading;
  /** Whose text it is, or null. */
  readonly organisation: OrganisationProfile | null;
}

/**
 * What `understand` gives, once the authors have their parties (those of `chosen`, else as `assignAuthors`
 * finds them), with what the remarks in the margin offer.
 */
export function understandTracked(
  read: ReadText,
  profiles: readonly OrganisationProfile[],
  chosen: AuthorMapping = new Map(),
): Understood {
  const text = withoutFrames(read);
  const first = understand(text, profiles);
  const organisation = ownerOf(first, text, profiles);
  const members = organisation === null ? profiles : [organisation];
  const assigned = assignAuthors(text, chosen, members);
  const reading = assigned === text ? first : understand(assigned, profiles);
  const annotations = withOffers(reading.annotations, members);
  return { read: { ...assigned, annotations }, reading: { ...reading, annotations }, organisation };
}

/** Whose text a file is: the organisation of its note, or the one that a text without a note names; null if none is known. */
export function ownerOf(
  { note }: Reading,
  { blocks }: ReadText,
  profiles: readonly OrganisationProfile[],
): OrganisationProfile | null {
  if (note === null) return organisationOf(blocks.map(blockText).join('\n'), profiles);
  return profiles.find(({ id }) => id === note.organisation) ?? null;
}
