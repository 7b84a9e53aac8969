/** What the parts say of themselves, put right by a person: a text's title and symbol, a version's language. */

import type { Document } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { NoteVersion, Reading } from '../circular';
import { furnitureOf } from '../furniture';
import { noteFacts } from '../noteFacts';
import { noteParts } from '../noteParts';
import { partsOf } from './parts';

/** All of a document but its blocks. */
export type DocumentFacts = Omit<Document, 'blocks'>;

/** The document at `index` of `documents`, with other facts. */
export const changeFacts = (reading: Reading, index: number, facts: Partial<DocumentFacts>): Reading => ({
  ...reading,
  documents: reading.documents.map((document, at) => (at === index ? { ...document, ...facts } : document)),
});

/** The note version at `index`, read again as one in that language: its dates and names are in its words. */
export function changeLanguage(
  reading: Reading,
  index: number,
  language: LanguageCode,
  profile: OrganisationProfile | null = null,
): Reading {
  const { note } = reading;
  if (note === null) return reading;
  const versions = note.versions.map((version, at) =>
    at === index ? readAgain(version, language, profile) : version,
  );
  const changed = { ...reading, note: { ...note, versions } };
  const inOrder = partsOf(changed).flatMap((part) =>
    part.kind === 'version' ? (versions[part.index]?.language ?? []) : [],
  );
  return { ...changed, note: { ...changed.note, languages: [...new Set(inOrder)] } };
}

function readAgain(
  { blocks }: NoteVersion,
  language: LanguageCode,
  profile: OrganisationProfile | null,
): NoteVersion {
  const parts = noteParts(blocks, furnitureOf(profile === null ? [] : [profile]));
  return noteFacts(parts, language, profile, profile?.seat.zone ?? 'UTC').version;
}
