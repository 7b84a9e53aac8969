/**
 * The paper of a note with its enclosures, and of a text alone. It takes fields, texts and profiles
 * and nothing else: annotations and instructions have no way in, so they can be in no byte of what
 * leaves. The number of enclosed pages is counted on the set pages, then the note is composed with it.
 */

import type { Document, Warning } from '#domain/document/document';
import { rollingOf } from '#domain/document/rolling';
import { type Disagreement, disagreements } from '#domain/notes/agreement';
import { composeNote, type NoteVersionPaper } from '#domain/notes/composeNote';
import type { NoteKindData } from '#domain/notes/kinds';
import type { NoteEnclosure, NoteFields } from '#domain/notes/noteFields';
import { noteSetting } from '#domain/notes/noteLook';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { type DocumentStyle, documentPaper } from '#domain/paper/documentPaper';
import { type ExportStyle, exportPart } from '#domain/paper/exportStyles';
import type { Paper, PaperPart } from '#domain/paper/paper';
import type { AnchoredReason } from '#domain/positions/reasons';
import { ok, type Result } from '#domain/result';
import type { OriginRecord } from '#renderer/data/records';
import { documentOrigins } from './documentOrigins';

/** A text as paper needs it: its words and the origins of its groups. */
export interface PaperText {
  readonly document: Document;
  readonly origins: readonly OriginRecord[];
  /** To share by definition; absent where nobody asks for them. */
  readonly reasons?: readonly AnchoredReason[];
}

/** What is needed besides the note's own fields. Texts by document id. */
export interface NoteSurroundings {
  readonly texts: ReadonlyMap<string, PaperText>;
  readonly profiles: readonly OrganisationProfile[];
  /** PDF files from the disk, by their SHA-256. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Kinds of note that a person added. */
  readonly kinds?: readonly NoteKindData[];
}

export interface ComposedPaper {
  readonly paper: Paper;
  /** What the composer could not know for sure, to be checked by the person. */
  readonly warnings: readonly Warning[];
  /** What some versions say and others do not. */
  readonly disagreements: readonly Disagreement[];
  /** The versions with their paragraphs that can be written on the page. */
  readonly versions: readonly NoteVersionPaper[];
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
  /** Puts the pages of other files behind. */
  join(first: Uint8Array, annexes: readonly Annex[]): Promise<Result<Uint8Array>>;
}

/** A PDF of somebody else's. */
export interface Annex {
  readonly bytes: Uint8Array;
  readonly title: string;
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
  if (!set.ok) return set;
  const annexes = annexesOf(fields, surroundings);
  const whole = annexes.length === 0 ? set : await setter.join(set.value, annexes);
  return whole.ok ? ok({ ...composed, bytes: whole.value, enclosurePages: counted.value }) : whole;
}

const annexesOf = ({ annexes = [] }: NoteFields, { files }: NoteSurroundings): readonly Annex[] =>
  annexes.flatMap((annex) => {
    const bytes = annex.kind === 'pdf' ? files?.get(annex.sha256) : undefined;
    return bytes === undefined ? [] : [{ bytes, title: annex.name.replace(/\.pdf$/i, '') }];
  });

/** The note in each of its languages, then its enclosures. `enclosurePages`: null while not counted. */
export function notePaper(
  fields: NoteFields,
  { texts, profiles, kinds = [] }: NoteSurroundings,
  enclosurePages: number | null,
): ComposedPaper {
  const enclosures = enclosureParts(fields, texts);
  const { parts, warnings, versions } = composeNote(fields, {
    profiles,
    kinds,
    enclosurePages,
    enclosureTitles: [
      ...enclosures.map((part) => part.title),
      ...(fields.annexes ?? []).flatMap((annex) => (annex.kind === 'pdf' ? [annex.name] : [])),
    ],
  });
  const paper = paperOf(fields, [...parts, ...enclosures]);
  return { paper, warnings, versions, disagreements: disagreements(versions) };
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
  const { annexes = [] } = fields;
  const more = annexes.reduce((sum, annex) => sum + (annex.kind === 'pdf' ? annex.pages : 0), 0);
  if (parts.length === 0) return ok(more === 0 ? null : more);
  const set = await setter.render(paperOf(fields, parts));
  // Each enclosure starts on a page of its own, so their count does not depend on the note before them.
  return set.ok ? ok((await setter.count(set.value)) + more) : set;
}

/** In the order of the note's list; a text that is no longer there is left out. Files that are set anew follow. */
const enclosureParts = (fields: NoteFields, texts: NoteSurroundings['texts']): readonly PaperPart[] => [
  ...fields.enclosures.flatMap((enclosure) => {
    const text = texts.get(enclosure.documentId);
    return text === undefined ? [] : [enclosedPart(text, enclosure, fields)];
  }),
  ...(fields.annexes ?? []).flatMap((annex) =>
    annex.kind === 'text' ? [documentPaper(annex.document, { kind: 'rolling', emphasis: false })] : [],
  ),
];

function enclosedPart(text: PaperText, enclosure: NoteEnclosure, fields: NoteFields): PaperPart {
  const { document } = text;
  return exportPart(document, {
    style: styleOf(enclosure, fields),
    origins: documentOrigins(rollingOf(document), text.origins),
    only: enclosure.onlyOurs === true ? [fields.from.party] : [],
    reasons: enclosure.reasons === true ? (text.reasons ?? []) : [],
  });
}

function styleOf({ style, emphasis, parties }: NoteEnclosure, fields: NoteFields): ExportStyle {
  if (style === 'rolling') return { kind: 'rolling', emphasis };
  if (style !== 'clean' && style !== 'comparison') return { kind: style };
  return { kind: style, view: { kind: 'coalition', parties: parties ?? [fields.from.party] } };
}

const textPart = ({ document, origins }: PaperText, style: DocumentStyle): PaperPart =>
  documentPaper(document, style, documentOrigins(rollingOf(document), origins));

const paperOf = (fields: NoteFields, parts: readonly PaperPart[]): Paper => ({
  title: parts[0]?.title ?? '',
  language: fields.languages[0] ?? 'en',
  createdAt: startOf(fields.date),
  ...(fields.look?.size && { size: fields.look.size }),
  setting: noteSetting(fields.look),
  parts,
});

/** Not the hour of writing: the same note gives the same bytes whenever it is exported. */
const startOf = (day: string) => `${day}T00:00:00Z`;
