/**
 * The paper of a note with its enclosures, and of a text alone. It takes fields, texts and profiles
 * and nothing else: annotations and instructions have no way in, so they can be in no byte of what
 * leaves. The number of enclosed pages is counted on the set pages, then the note is composed with it.
 */

import type { Document, Warning } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { composeNote } from '#domain/notes/composeNote';
import type { NoteEnclosure, NoteFields } from '#domain/notes/noteFields';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { type DocumentStyle, documentPaper } from '#domain/paper/documentPaper';
import type { Paper, PaperPart } from '#domain/paper/paper';
import { ok, type Result } from '#domain/result';
import type { OriginRecord } from '#renderer/data/records';
import { documentOrigins } from './documentOrigins';

/** A text as paper needs it: its words and the origins of its groups. */
export interface PaperText {
  readonly document: Document;
  readonly origins: readonly OriginRecord[];
}

/** What is needed besides the note's own fields. Texts by document id. */
export interface NoteSurroundings {
  readonly texts: ReadonlyMap<string, PaperText>;
  readonly profiles: readonly OrganisationProfile[];
}

export interface ComposedPaper {
  readonly paper: Paper;
  /** What the composer could not know for sure, to be checked by the person. */
  readonly warnings: readonly Warning[];
}

export interface RenderedNote extends ComposedPaper {
  readonly bytes: Uint8Array;
  /** Sheets behind the note; null where nothing is enclosed. */
  readonly enclosurePages: number | null;
}

/** Sets pages and counts them; the app's are in `pageSetter.ts`. */
export interface PageSetter {
  render(paper: Paper): Promise<Result<Uint8Array>>;
  count(bytes: Uint8Array): Promise<number>;
}

/** Sets the note as it leaves. Errors: those of the page setter. */
export async function renderNote(
  fields: NoteFields,
  surroundings: NoteSurroundings,
  setter: PageSetter,
): Promise<Result<RenderedNote>> {
  const counted = await enclosurePagesOf(fields, surroundings, setter);
  if (!counted.ok) return counted;
  const composed = notePaper(fields, surroundings, counted.value);
  const set = await setter.render(composed.paper);
  return set.ok ? ok({ ...composed, bytes: set.value, enclosurePages: counted.value }) : set;
}

/** The note in each of its languages, then its enclosures. `enclosurePages`: null while not counted. */
export function notePaper(
  fields: NoteFields,
  { texts, profiles }: NoteSurroundings,
  enclosurePages: number | null,
): ComposedPaper {
  const enclosures = enclosureParts(fields, texts);
  const { parts, warnings } = composeNote(fields, {
    profiles,
    enclosurePages,
    enclosureTitles: enclosures.map((part) => part.title),
  });
  return { paper: paperOf(fields, [...parts, ...enclosures]), warnings };
}

/** A text of its own, as exported or printed. `day`: the ISO date that the file's properties state. */
export const textPaper = (text: PaperText, style: DocumentStyle, day: string): Paper => {
  const part = textPart(text, style);
  return { title: part.title, language: part.language, createdAt: startOf(day), parts: [part] };
};

async function enclosurePagesOf(
  fields: NoteFields,
  { texts }: NoteSurroundings,
  setter: PageSetter,
): Promise<Result<number | null>> {
  const parts = enclosureParts(fields, texts);
  if (parts.length === 0) return ok(null);
  const set = await setter.render(paperOf(fields, parts));
  // Each enclosure starts on a page of its own, so their count does not depend on the note before them.
  return set.ok ? ok(await setter.count(set.value)) : set;
}

/** In the order of the note's list; a text that is no longer there is left out. */
const enclosureParts = (fields: NoteFields, texts: NoteSurroundings['texts']): readonly PaperPart[] =>
  fields.enclosures.flatMap((enclosure) => {
    const text = texts.get(enclosure.documentId);
    return text === undefined ? [] : [textPart(text, styleOf(enclosure, fields))];
  });

function styleOf({ style, emphasis, parties }: NoteEnclosure, fields: NoteFields): DocumentStyle {
  if (style === 'rolling') return { kind: 'rolling', emphasis };
  const eyes = parties ?? [fields.from.party];
  return { kind: 'clean', view: { kind: 'coalition', parties: eyes } };
}

const textPart = ({ document, origins }: PaperText, style: DocumentStyle): PaperPart =>
  documentPaper(document, style, documentOrigins(rollingOf(document), origins));

const paperOf = (fields: NoteFields, parts: readonly PaperPart[]): Paper => ({
  title: parts[0]?.title ?? '',
  language: fields.languages[0] ?? 'en',
  createdAt: startOf(fields.date),
  parts,
});

/** Not the hour of writing: the same note gives the same bytes whenever it is exported. */
const startOf = (day: string) => `${day}T00:00:00Z`;
