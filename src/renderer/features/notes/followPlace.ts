/** The place follows the office: who turns a ministry's note into an embassy's writes from another city. */

import { usualPlace } from '#domain/notes/names/usualPlace';
import type { NoteFields } from '#domain/notes/noteFields';
import type { OrganisationProfile } from '#domain/organisations/profile';

/** `next` with the usual place of its sender, unless a person had written another one before. */
export function withFollowingPlace(
  before: NoteFields,
  next: NoteFields,
  profiles: readonly OrganisationProfile[],
): NoteFields {
  const { office, in: host } = before.from;
  if (next.from.office === office && next.from.in === host) return next;
  const profile = profiles.find(({ id }) => id === next.organisation) ?? null;
  const old = usualPlace(before.from, profile, before.date);
  if (before.place !== null && before.place.en !== '' && before.place.en !== old?.en) return next;
  return { ...next, place: usualPlace(next.from, profile, next.date) ?? before.place };
}
