/**
 * The note as a whole, from its language versions: the day that most of them state, the zone that its days end
 * in, what they say together. Asked when a file is understood, and again when a person puts a version right.
 */

import { zoneOfPlace } from '#domain/deadlines/zones';
import { type LanguageCode, languages } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { CircularNote, Deadline } from './circular';
import { findMismatches } from './mismatches';
import { noteFacts, statedDate, statedPlaces, type VersionFacts } from './noteFacts';
import type { NotePart } from './noteParts';

/** The parts of a version, and the language that they are in. */
export interface VersionParts {
  readonly parts: readonly NotePart[];
  readonly language: LanguageCode;
}

/** The zone in which a note's days end when neither a profile nor the note tells the seat. */
const unknownSeat = 'UTC';

/** IANA zone of the Secretariat's seat; of an organisation that nobody knows, of the place where the note was written. */
export const zoneOfNote = (versions: readonly VersionParts[], profile: OrganisationProfile | null): string =>
  profile?.seat.zone ??
  versions
    .flatMap(({ parts }) => statedPlaces(parts))
    .map(zoneOfPlace)
    .find((zone) => zone !== null) ??
  unknownSeat;

/** What each version says; a slip in the date of one does not shift its deadlines. */
export function versionFacts(
  versions: readonly VersionParts[],
  profile: OrganisationProfile | null,
  zone: string,
): readonly VersionFacts[] {
  const day = agreedDate(versions.map(({ parts }) => statedDate(parts)));
  return withoutOwnReference(
    versions.map(({ parts, language }) => noteFacts(parts, language, profile, zone, day)),
  );
}

/** A version without a letterhead does not know the note's own reference; where it names that, it names itself. */
function withoutOwnReference(facts: readonly VersionFacts[]): readonly VersionFacts[] {
  const own = new Set(
    facts.flatMap(({ version }) => [version.reference ?? [], version.furtherReferences ?? []].flat()),
  );
  return facts.map((one) => ({
    ...one,
    version: {
      ...one.version,
      refersTo: one.version.refersTo.filter(({ reference }) => !own.has(reference)),
    },
  }));
}

/** The day that most versions state; of equals the first. */
function agreedDate(stated: readonly (string | null)[]): string | null {
  const days = stated.filter((day) => day !== null);
  const votes = (day: string): number => days.filter((other) => other === day).length;
  return days.reduce<string | null>(
    (best, day) => (best === null || votes(day) > votes(best) ? day : best),
    null,
  );
}

/** What the versions say together: English words first, then Russian, then Kazakh. */
export function noteOf(facts: readonly VersionFacts[], profile: OrganisationProfile | null): CircularNote {
  const rank = (language: LanguageCode): number => languages.indexOf(language);
  const ranked = [...facts].sort((a, b) => rank(a.version.language) - rank(b.version.language));
  const versions = ranked.map(({ version }) => version);
  const refersTo = new Map(
    versions
      .flatMap((version) => version.refersTo)
      .reverse()
      .map((one) => [one.reference, one]),
  );
  const further = [...new Set(versions.flatMap((version) => version.furtherReferences ?? []))];
  return {
    organisation: profile?.id ?? null,
    reference: versions.find(({ reference }) => reference !== null)?.reference ?? null,
    ...(further.length === 0 ? {} : { furtherReferences: further }),
    place: versions.find(({ place }) => place !== null)?.place ?? null,
    date: versions.find(({ date }) => date !== null)?.date ?? null,
    refersTo: [...refersTo.values()].reverse(),
    enclosurePages: versions.find(({ enclosurePages }) => enclosurePages !== null)?.enclosurePages ?? null,
    languages: [...new Set(facts.map(({ version }) => version.language))],
    deadlines: deadlinesOf(ranked),
    mismatches: findMismatches(facts, profile),
    versions: facts.map(({ version }) => version),
  };
}

/**
 * Each deadline once, the soonest first. A later language adds only days and hours that no language
 * before it names: the same one in other words is the same deadline.
 */
function deadlinesOf(ranked: readonly VersionFacts[]): readonly Deadline[] {
  const named = new Set<string>();
  const all = ranked.flatMap(({ deadlines }) => {
    const fresh = deadlines.filter((found) => !named.has(found.named));
    for (const found of fresh) named.add(found.named);
    return fresh.map(({ deadline }) => deadline);
  });
  const once = new Map<string, Deadline>();
  for (const deadline of all) {
    const key = `${deadline.kind} ${deadline.at}`;
    once.set(key, together(once.get(key), deadline));
  }
  return [...once.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** One deadline that the note names twice, with all that it is about; with nothing, where one of them is about all. */
function together(first: Deadline | undefined, second: Deadline): Deadline {
  if (first === undefined) return second;
  const { concerns: _, ...last } = second;
  if (first.concerns === undefined || second.concerns === undefined) return last;
  return { ...last, concerns: [...new Set([...first.concerns, ...second.concerns])] };
}
