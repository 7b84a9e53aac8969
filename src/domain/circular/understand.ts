/**
 * Understands a received file: which blocks are the note verbale in which language, which are the
 * documents it encloses, and what the note says. Nothing is dropped: every block is in one version of
 * the note or in one document, and what was not understood is a warning.
 */

import type { Block, Document, DocumentStatus, ReadText } from '#domain/document/document';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { blockText } from './blockText';
import type { CircularNote, NoteVersion, Reading } from './circular';
import { readDocument } from './documentHead';
import { splitEnclosures, startsDocument } from './enclosures';
import { titlesIn } from './expectedTitles';
import { type ForeignSpan, findForeign, keeperOf } from './foreignVersions';
import { furnitureOf } from './furniture';
import { matchMentions } from './matchMentions';
import { mentionsOf } from './mentions';
import { noteParts } from './noteParts';
import { findVersions, type VersionSpan } from './noteVersions';
import { organisationOf } from './organisation';
import { subjectsOf } from './subjects';
import { withFeet } from './symbolFeet';
import { foreignWarnings, matchWarnings, noteWarnings } from './warnings';
import { noteOf, versionFacts, zoneOfNote } from './wholeNote';

/** What the file means. `profiles` are the organisations known here, the likeliest first. */
export function understand(read: ReadText, profiles: readonly OrganisationProfile[]): Reading {
  const { blocks } = read;
  const parts = noteParts(blocks, furnitureOf(profiles), read.authors !== undefined);
  const spans = findVersions(parts, (_, index) => startsDocument(blocks, index));
  const inNote = spans.flatMap(({ from, to }) => parts.slice(from, to).map(({ text }) => text));
  const profile = organisationOf((spans.length > 0 ? inNote : blocks.map(blockText)).join('\n'), profiles);
  const versions = spans.map(({ from, to, language }) => ({ parts: parts.slice(from, to), language }));
  const zone = zoneOfNote(versions, profile);
  const facts = versionFacts(versions, profile, zone);
  const mentions = facts.flatMap((one) => mentionsOf(one, profile));
  const foreign = findForeign(parts, spans, (_, index) => startsDocument(blocks, index));
  const split = runsBetween(blocks, [...spans, ...foreign]).flatMap((run) =>
    splitEnclosures(run, titlesIn(mentions)),
  );
  const enclosed = withFeet(split, mentions, (own) => readDocument(own, profile));
  const documents = enclosed.map((own) => readDocument(own, profile));
  const rest = {
    annotations: read.annotations,
    ...(read.seams === undefined ? {} : { seams: read.seams }),
  };
  if (spans.length === 0) {
    const standing = documents.map((document) => ({ ...document, status: ownStatus(document) }));
    return { kind: 'document', note: null, documents: standing, warnings: read.warnings, ...rest };
  }
  const note = withForeign(noteOf(facts, profile), blocks, spans, foreign);
  const matched = matchMentions(documents, facts, mentions, profile);
  const warnings = [
    ...read.warnings,
    ...noteWarnings(note, spans, facts, zone),
    ...foreignWarnings(foreign.length),
    ...matchWarnings(note, matched),
  ];
  const subjects = subjectsOf(matched.documents, facts, mentions);
  return { kind: 'circular', note: { ...note, subjects }, documents: matched.documents, warnings, ...rest };
}

/** The note with the blocks of versions in other languages, each beside one that is read. */
function withForeign(
  note: CircularNote,
  blocks: readonly Block[],
  spans: readonly VersionSpan[],
  foreign: readonly ForeignSpan[],
): CircularNote {
  const versions = note.versions.map((version, index): NoteVersion => {
    const own = foreign.filter((span) => keeperOf(span, spans) === index);
    const [above, below] = [
      own.filter(isAbove(spans[index])),
      own.filter((span) => !isAbove(spans[index])(span)),
    ];
    const of = (found: readonly ForeignSpan[]) => found.flatMap(({ from, to }) => blocks.slice(from, to));
    return own.length === 0
      ? version
      : { ...version, blocks: [...of(above), ...version.blocks, ...of(below)] };
  });
  return foreign.length === 0 ? note : { ...note, versions };
}

const isAbove =
  (span: VersionSpan | undefined) =>
  ({ to }: ForeignSpan): boolean =>
    span !== undefined && to <= span.from;

/** The blocks outside the note, in runs that no version interrupts. */
function runsBetween(
  blocks: readonly Block[],
  versions: readonly ForeignSpan[],
): readonly (readonly Block[])[] {
  const spans = [...versions].sort((a, b) => a.from - b.from);
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
  if (/^(?:adopted|done|принят[ао]?|совершено|қабылданды)(?![a-z\u00c0-\u052f])/imu.test(end))
    return 'approved';
  return /(?<![a-z\u00c0-\u052f])(?:draft|проект|жоба[a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])/iu.test(
    title ?? '',
  )
    ? 'draft'
    : null;
}
