/**
 * What is understood of a circular: the note verbale in its language versions, and the documents
 * that it encloses. Made from the blocks of a reader by `understand`; printed by `read --json`.
 */

import type { Block, Document, ReadAnnotation, Warning } from '#domain/document/document';
import type { Seam } from '#domain/document/seams';
import type { LanguageCode } from '#domain/languages';

/** A note that another note names: *with reference to its Note No. NCT/G/778 of 16 June 2022*. */
export interface NoteReference {
  readonly reference: string;
  /** ISO date, or null where the text gives none. */
  readonly date: string | null;
}

export type DeadlineKind = 'comments' | 'silence' | 'registration' | 'meeting';

export interface Deadline {
  readonly kind: DeadlineKind;
  /** ISO instant with offset: the last one that is in time; for a meeting, its start. */
  readonly at: string;
  /** IANA zone of the place that the deadline is counted in. */
  readonly zone: string;
  /** True where the note gives a day and no hour. */
  readonly dateOnly: boolean;
  /** The words of the note. */
  readonly text: string;
  readonly language: LanguageCode;
  /** Symbols of the texts, and paragraphs, that the note names with this day; absent where it names none. */
  readonly concerns?: readonly string[];
}

export type NoteField =
  | 'reference'
  | 'date'
  | 'place'
  | 'refersTo'
  | 'enclosurePages'
  | 'symbols'
  | 'deadlines';

/** A field on which the language versions disagree; values as text, by language. */
export interface Mismatch {
  readonly field: NoteField;
  readonly values: { readonly [L in LanguageCode]?: string };
}

/** One language version of the note, as received. */
export interface NoteVersion {
  readonly language: LanguageCode;
  readonly reference: string | null;
  /** The other numbers of a joint note; absent where it has one. */
  readonly furtherReferences?: readonly string[];
  readonly place: string | null;
  readonly date: string | null;
  readonly refersTo: readonly NoteReference[];
  readonly enclosurePages: number | null;
  readonly symbols: readonly string[];
  readonly deadlines: readonly Deadline[];
  readonly blocks: readonly Block[];
}

/**
 * What the note calls the texts it encloses, by language, as it stands inside a sentence (in Russian the
 * nominative, which is also the accusative): *проект Плана действий СВМДА …*.
 */
export interface NoteSubject {
  /** Indices into the reading's documents: one, or all that the note names in one breath. */
  readonly documents: readonly number[];
  readonly phrases: { readonly [L in LanguageCode]?: string };
}

export interface CircularNote {
  /** Id of the organisation's profile, or null if no profile fits. */
  readonly organisation: string | null;
  readonly reference: string | null;
  /** The other numbers of a joint note; absent where it has one. */
  readonly furtherReferences?: readonly string[];
  /** In English where the note has an English version. */
  readonly place: string | null;
  readonly date: string | null;
  readonly refersTo: readonly NoteReference[];
  readonly enclosurePages: number | null;
  /** In the order of the file. */
  readonly languages: readonly LanguageCode[];
  /** Each deadline once (the English words where there are several versions), soonest first. */
  readonly deadlines: readonly Deadline[];
  readonly mismatches: readonly Mismatch[];
  readonly versions: readonly NoteVersion[];
  /** Absent in what was stored before it was read; a text that the note does not clearly name has none. */
  readonly subjects?: readonly NoteSubject[];
}

/** What the app understands of a file. */
export interface Reading {
  readonly kind: 'circular' | 'document';
  readonly note: CircularNote | null;
  readonly documents: readonly Document[];
  readonly annotations: readonly ReadAnnotation[];
  readonly warnings: readonly Warning[];
  /** As `ReadText.seams`. */
  readonly seams?: readonly Seam[];
}
