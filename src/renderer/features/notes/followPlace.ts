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
  // An embassy whose host state is not chosen yet still shows the place of the office before it.
  const usual = (['ministry', 'embassy', 'mission'] as const).map((each) =>
    usualPlace({ ...before.from, office: each }, profile, before.date),
  );
  const written = before.place?.en ?? '';
  if (written !== '' && !usual.some((place) => place?.en === written)) return next;
  return { ...next, place: usualPlace(next.from, profile, next.date) ?? before.place };
}
