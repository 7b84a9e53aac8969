/**
 * One line of the register, and the words it is found by: both computed from a circular, a document
 * or a note, and never edited by themselves.
 */

import type { KnownDeadline } from '#domain/calendar/knownDeadline';
import type { LanguageCode } from '#domain/languages';
import type { Shelved } from './records';

export type EntryKind = 'circular' | 'document' | 'note';

/** A deadline of a circular with the words of each language version. */
export type EntryDeadline = KnownDeadline;

export interface RegisterRecord extends Shelved {
  readonly id: string;
  readonly kind: EntryKind;
  /** The circular that a document is enclosed in, or that a note answers. */
  readonly circularId: string | null;
  /** Place among the enclosures of the circular, from 0. */
  readonly order: number;
  /** What the person calls it, else what the paper says, else the name of the file; empty if none. */
  readonly title: string;
  /** A document's symbol or a note's reference (`SOC/2021/DRAFT/3`, `NCT/CT/801`). */
  readonly symbol: string | null;
  /** ISO date or month on the paper. */
  readonly date: string | null;
  /** ISO instant. */
  readonly receivedAt: string;
  readonly organisation: string | null;
  readonly languages: readonly LanguageCode[];
  /** Soonest first. In the stored line as read; `registerLines` puts in what a person decided. */
  readonly deadlines: readonly EntryDeadline[];
}

export interface WordsRecord {
  readonly id: string;
  /** Folded by `fold`, so that a search is one `includes` a word. */
  readonly folded: string;
}
