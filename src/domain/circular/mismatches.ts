/**
 * Where the language versions of one note disagree. What every version carries (date, symbols,
 * deadlines, notes referred to) is also a mismatch when one version lacks it; reference, place and
 * page count may stand in one version for all (the Kazakh versions carry no letterhead), so only
 * stated values are compared.
 */

import type { FoundDeadline } from '#domain/deadlines/find';
import { zoneOfPlace } from '#domain/deadlines/zones';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { Mismatch, NoteField, NoteVersion } from './circular';
import type { VersionFacts } from './noteFacts';

/** What a field says in a version: to print, and to compare; null where the version does not state it. */
interface Stated {
  readonly text: string;
  readonly key: string;
}

/** Shown for a version that lacks what the others have. */
export const absent = '—';

interface Comparison {
  readonly field: NoteField;
  /** True where every version must state it. */
  readonly everywhere: boolean;
  readonly read: (facts: VersionFacts) => Stated | null;
}

/** The fields on which the versions differ, with the value of each language. */
export function findMismatches(
  facts: readonly VersionFacts[],
  profile: OrganisationProfile | null,
): readonly Mismatch[] {
  return comparisons(facts, profile).flatMap(({ field, everywhere, read }) => {
    const stated = facts.map((one) => ({ language: one.version.language, value: read(one) }));
    const compared = everywhere ? stated : stated.filter(({ value }) => value !== null);
    const keys = new Set(compared.map(({ value }) => value?.key ?? null));
    if (keys.size < 2) return [];
    const values: { [L in LanguageCode]?: string } = {};
    for (const { language, value } of compared) values[language] = value?.text ?? absent;
    return [{ field, values }];
  });
}

const plain = (text: string | null): Stated | null => (text === null ? null : { text, key: text });

/** Lists are compared as sets: another order in another language is no difference. */
const list = (texts: readonly string[]): Stated | null =>
  texts.length === 0 ? null : { text: texts.join('; '), key: [...new Set(texts)].sort().join('; ') };

function comparisons(
  facts: readonly VersionFacts[],
  profile: OrganisationProfile | null,
): readonly Comparison[] {
  // Gathered once: a hostile file may hold ten thousand versions.
  const deadlines = facts.flatMap((one) => one.deadlines);
  const someKnown = facts.some(
    ({ version }) => version.place !== null && placeKey(version.place, version.language, profile) !== null,
  );
  return [
    { field: 'reference', everywhere: false, read: ({ version }) => plain(version.reference) },
    { field: 'date', everywhere: true, read: ({ version }) => plain(version.date) },
    { field: 'place', everywhere: false, read: ({ version }) => placeOf(version, someKnown, profile) },
    {
      field: 'refersTo',
      everywhere: true,
      read: ({ version }) =>
        list(
          version.refersTo.map(({ reference, date }) =>
            date === null ? reference : `${reference}, ${date}`,
          ),
        ),
    },
    {
      field: 'enclosurePages',
      everywhere: false,
      read: ({ version }) => plain(version.enclosurePages === null ? null : String(version.enclosurePages)),
    },
    { field: 'symbols', everywhere: true, read: ({ version }) => list(version.symbols) },
    { field: 'deadlines', everywhere: true, read: (one) => deadlinesOf(one, deadlines) },
  ];
}

/**
 * Names of one place in several languages are one place: by the profile, or by the zone of a city that the
 * table of zones names. A place that nobody knows is another one where a second version names a known one
 * (*Astana*, *город Алматы*); where none is known, names of different languages cannot be compared.
 */
function placeOf(
  { place, language }: NoteVersion,
  someKnown: boolean,
  profile: OrganisationProfile | null,
): Stated | null {
  const key = place === null ? null : placeKey(place, language, profile);
  if (place === null) return null;
  if (key !== null) return { text: place, key };
  return someKnown ? { text: place, key: place } : null;
}

function placeKey(place: string, language: LanguageCode, profile: OrganisationProfile | null): string | null {
  const known = profile?.seat.places.find(({ name }) => (name[language] ?? name.en) === place);
  return known?.name.en ?? zoneOfPlace(place);
}

/**
 * The deadlines of a version by the names that the first version gives them: *before 1 July* and *not later
 * than 30 June* are one and the same, and so are *by 1 July* and Russian *до 1 июля*, which may or may not
 * mean that day.
 */
function deadlinesOf(one: VersionFacts, all: readonly FoundDeadline[]): Stated | null {
  const nameOf = ({ named, deadline }: FoundDeadline): string =>
    all.find((other) => other.named === named || other.deadline.at === deadline.at)?.named ?? named;
  const texts = one.deadlines.map(({ named }) => named);
  return texts.length === 0
    ? null
    : { text: texts.join('; '), key: [...new Set(one.deadlines.map(nameOf))].sort().join('; ') };
}
