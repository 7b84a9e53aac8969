/**
 * Understands a received file: which blocks are the note verbale in which language, which are the
 * documents it encloses, and what the note says. Nothing is dropped: every block is in one version of
 * the note or in one document, and what was not understood is a warning.
 */

import { zoneOfPlace } from '#domain/deadlines/zones';
import type { Block, Document, DocumentStatus, ReadText } from '#domain/document/document';
import { type LanguageCode, languages } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { blockText } from './blockText';
import type { CircularNote, Deadline, Reading } from './circular';
import { readDocument } from './documentHead';
import { splitEnclosures, startsDocument } from './enclosures';
import { titlesIn } from './expectedTitles';
import { furnitureOf } from './furniture';
import { matchMentions } from './matchMentions';
import { mentionsOf } from './mentions';
import { findMismatches } from './mismatches';
import { noteFacts, statedDate, statedPlaces, type VersionFacts } from './noteFacts';
import { type NotePart, noteParts } from './noteParts';
import { findVersions, type VersionSpan } from './noteVersions';
import { organisationOf } from './organisation';
import { subjectsOf } from './subjects';
import { matchWarnings, noteWarnings } from './warnings';

/** The zone in which a note's days end when neither a profile nor the note tells the seat. */
const unknownSeat = 'UTC';

/** What the file means. `profiles` are the organisations known here, the likeliest first. */
export function understand(read: ReadText, profiles: readonly OrganisationProfile[]): Reading {
  const { blocks } = read;
  const parts = noteParts(blocks, furnitureOf(profiles));
  const spans = findVersions(parts, (_, index) => startsDocument(blocks, index));
  const inNote = spans.flatMap(({ from, to }) => parts.slice(from, to).map(({ text }) => text));
  const profile = organisationOf((spans.length > 0 ? inNote : blocks.map(blockText)).join('\n'), profiles);
  const zone =
    profile?.seat.zone ?? zoneOfNote(spans.map(({ from, to }) => parts.slice(from, to))) ?? unknownSeat;
  const day = agreedDate(spans.map(({ from, to }) => statedDate(parts.slice(from, to))));
  const facts = withoutOwnReference(
    spans.map(({ from, to, language }) => noteFacts(parts.slice(from, to), language, profile, zone, day)),
  );
  const mentions = facts.flatMap((one) => mentionsOf(one, profile));
  const enclosed = runsBetween(blocks, spans).flatMap((run) => splitEnclosures(run, titlesIn(mentions)));
  const documents = enclosed.map((own) => readDocument(own, profile));
  const rest = { annotations: read.annotations };
  if (spans.length === 0) {
    const standing = documents.map((document) => ({ ...document, status: ownStatus(document) }));
    return { kind: 'document', note: null, documents: standing, warnings: read.warnings, ...rest };
  }
  const note = noteOf(facts, profile);
  const matched = matchMentions(documents, facts, mentions, profile);
  const warnings = [
    ...read.warnings,
    ...noteWarnings(note, spans, facts, zone),
    ...matchWarnings(note, matched),
  ];
  const subjects = subjectsOf(matched.documents, facts, mentions);
  return { kind: 'circular', note: { ...note, subjects }, documents: matched.documents, warnings, ...rest };
}

/** A version without a letterhead does not know the note's own reference; where it names that, it names itself. */
function withoutOwnReference(facts: readonly VersionFacts[]): readonly VersionFacts[] {
  const own = new Set(facts.flatMap(({ version }) => version.reference ?? []));
  return facts.map((one) => ({
    ...one,
    version: {
      ...one.version,
      refersTo: one.version.refersTo.filter(({ reference }) => !own.has(reference)),
    },
  }));
}

/** The zone of the place where a note of an organisation that nobody knows was written. */
const zoneOfNote = (versions: readonly (readonly NotePart[])[]): string | null =>
  versions
    .flatMap(statedPlaces)
    .map(zoneOfPlace)
    .find((zone) => zone !== null) ?? null;

/** The day that most versions state; of equals the first. */
function agreedDate(stated: readonly (string | null)[]): string | null {
  const days = stated.filter((day) => day !== null);
  const votes = (day: string): number => days.filter((other) => other === day).length;
  return days.reduce<string | null>(
    (best, day) => (best === null || votes(day) > votes(best) ? day : best),
    null,
  );
}

/** The blocks outside the note, in runs that no version interrupts. */
function runsBetween(blocks: readonly Block[], spans: readonly VersionSpan[]): readonly (readonly Block[])[] {
  const starts = [0, ...spans.map(({ to }) => to)];
  const ends = [...spans.map(({ from }) => from), blocks.length];
  return starts.map((start, index) => blocks.slice(start, ends[index])).filter((run) => run.length > 0);
}

/** The status that a text standing alone gives itself. */
function ownStatus({ title, blocks }: Document): DocumentStatus | null {
  const end = blocks
    .slice(-3)
    .map((block) => blockText(block).slice(0, 500))
    .join('\n');
  if (/^(?:adopted|done|принят[ао]?|совершено|қабылданды)(?!\p{L})/imu.test(end)) return 'approved';
  return /(?<!\p{L})(?:draft|проект|жоба\p{L}*)(?!\p{L})/iu.test(title ?? '') ? 'draft' : null;
}

/** What the versions say together: English words first, then Russian, then Kazakh. */
function noteOf(facts: readonly VersionFacts[], profile: OrganisationProfile | null): CircularNote {
  const rank = (language: LanguageCode): number => languages.indexOf(language);
  const ranked = [...facts].sort((a, b) => rank(a.version.language) - rank(b.version.language));
  const versions = ranked.map(({ version }) => version);
  const refersTo = new Map(
    versions
      .flatMap((version) => version.refersTo)
      .reverse()
      .map((one) => [one.reference, one]),
  );
  return {
    organisation: profile?.id ?? null,
    reference: versions.find(({ reference }) => reference !== null)?.reference ?? null,
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
  const once = new Map(all.map((deadline) => [`${deadline.kind} ${deadline.at}`, deadline]));
  return [...once.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
