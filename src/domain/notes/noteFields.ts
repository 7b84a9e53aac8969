/** What a person decides about a note verbale; everything else on its page follows by rule. */

import type { NoteReference } from '#domain/circular/circular';
import type { LanguageCode, Localised } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';

export type NoteKind =
  | 'comments'
  | 'no-comments'
  | 'no-objection'
  | 'consensus'
  | 'break-silence'
  | 'nomination'
  | 'coordination'
  | 'circulate'
  | 'acknowledgement'
  | 'free';

export type Office = 'ministry' | 'embassy' | 'mission';

/** Who writes. `in` is the host state's code (embassies) or null; `name` overrides the composed name. */
export interface Sender {
  readonly party: PartyCode;
  readonly office: Office;
  readonly in: PartyCode | null;
  readonly name?: Localised;
  /** Emblem of the letterhead, re-encoded PNG or JPEG. */
  readonly emblem?: { readonly mediaType: 'image/png' | 'image/jpeg'; readonly base64: string };
}

/** A text behind the note: a document of the register in one of its styles. */
export interface NoteEnclosure {
  readonly documentId: string;
  readonly style: 'rolling' | 'clean';
  /** Additions bold, deletions struck. */
  readonly emphasis: boolean;
  /** For `clean`: whose eyes; the sender's party where absent. */
  readonly parties?: readonly PartyCode[];
}

export interface NoteFields {
  readonly kind: NoteKind;
  /** Id of an organisation's profile. */
  readonly organisation: string;
  readonly from: Sender;
  readonly to: 'secretariat' | readonly PartyCode[];
  readonly reference: string | null;
  readonly place: Localised | null;
  /** ISO date. */
  readonly date: string;
  readonly inReplyTo: NoteReference | null;
  /** One phrase a language, as it stands inside a sentence: *the draft Concept Paper …*. */
  readonly subject: { readonly [L in LanguageCode]?: string };
  /** The versions to write, in order. */
  readonly languages: readonly LanguageCode[];
  readonly enclosures: readonly NoteEnclosure[];
  /** Paragraphs added after the formula (or the whole body for `free`). */
  readonly body: { readonly [L in LanguageCode]?: readonly string[] };
  readonly people: readonly {
    readonly name: string;
    readonly post: { readonly [L in LanguageCode]?: string };
  }[];
}
