/** What the parts say of themselves, put right by a person: a text's title and symbol, a version's language. */

import type { Document } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { Reading } from '../circular';
import { furnitureOf } from '../furniture';
import { noteParts } from '../noteParts';
import { noteWarnings } from '../warnings';
import { noteOf, versionFacts, zoneOfNote } from '../wholeNote';
import { partsOf } from './parts';

/** All of a document but its blocks. */
export type DocumentFacts = Omit<Document, 'blocks'>;

/** The document at `index` of `documents`, with other facts. */
export const changeFacts = (reading: Reading, index: number, facts: Partial<DocumentFacts>): Reading => ({
  ...reading,
  documents: reading.documents.map((document, at) => (at === index ? { ...document, ...facts } : document)),
});

/**
 * The note with its version at `index` read as one in that language: its dates and names are in its words, and
 * what the versions say together, their differences and what was not understood follow from them.
 */
export function changeLanguage(
  reading: Reading,
  index: number,
  language: LanguageCode,
  profile: OrganisationProfile | null = null,
): Reading {
  const { note } = reading;
  if (note === null) return reading;
  const furniture = furnitureOf(profile === null ? [] : [profile]);
  const versions = note.versions.map((version, at) => ({
    parts: noteParts(version.blocks, furniture, true),
    language: at === index ? language : version.language,
  }));
  const zone = zoneOfNote(versions, profile);
  const facts = versionFacts(versions, profile, zone);
  const { organisation, subjects } = note;
  const again = { ...noteOf(facts, profile), organisation, ...(subjects === undefined ? {} : { subjects }) };
  const kept = reading.warnings.filter(({ code }) => !saidAgain.has(code));
  const changed = { ...reading, note: again, warnings: [...kept, ...noteWarnings(again, [], facts, zone)] };
  const inOrder = partsOf(changed).flatMap((part) =>
    part.kind === 'version' ? (again.versions[part.index]?.language ?? []) : [],
  );
  return { ...changed, note: { ...again, languages: [...new Set(inOrder)] } };
}

/** Warnings that follow from the words of the versions. */
const saidAgain: ReadonlySet<string> = new Set([
  'note.organisationUnknown',
  'note.noReference',
  'note.noDate',
  'note.dateNotUnderstood',
  'note.dateVague',
  'note.periodRuns',
  'note.clocksDiffer',
  'note.dayFirst',
  'note.pagesInOneLanguage',
]);
