/** What a person decides about a note verbale; everything else on its page follows by rule. */

import type { NoteReference } from '#domain/circular/circular';
import type { Document } from '#domain/document/document';
import type { Localised, Texts, WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import type { NoteLook } from './noteLook';

/** The kinds that the app brings along; a person may add others, by ids of their own. */
export type ShippedNoteKind =
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

/** Id of a kind, shipped or added. */
export type NoteKind = ShippedNoteKind | (string & {});

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
  readonly style: EnclosureStyle;
  /** Additions bold, deletions struck. */
  readonly emphasis: boolean;
  /** For `clean` and `comparison`: whose eyes; the sender's party where absent. */
  readonly parties?: readonly PartyCode[];
  /** Only the sender's proposals. */
  readonly onlyOurs?: boolean;
  /** Reasons go with it: as footnotes, or in the table's third column. */
  readonly reasons?: boolean;
}

/** `clean` and `comparison` show no brackets, the others show proposals in their way. */
export type EnclosureStyle =
  | 'rolling'
  | 'tracked'
  | 'table'
  | 'propose'
  | 'anonymous'
  | 'clean'
  | 'comparison';

/** A file from the disk behind the note. */
export type NoteAnnex =
  /** Pages as they are; the bytes are kept under their SHA-256. */
  | { readonly kind: 'pdf'; readonly name: string; readonly sha256: string; readonly pages: number }
  /** Words of a file in another format, set anew. */
  | { readonly kind: 'text'; readonly name: string; readonly document: Document };

/** A typed field of the kind: one value, or one a language. */
export type NoteValue = string | Texts;

export interface NoteFields {
  readonly kind: NoteKind;
  /** Id of an organisation's profile. */
  readonly organisation: string;
  readonly from: Sender;
  readonly to: 'secretariat' | readonly PartyCode[];
  /** What the addressed parties are; by the sender's office where absent. */
  readonly toOffice?: Office;
  readonly reference: string | null;
  readonly place: Localised | null;
  /** ISO date. */
  readonly date: string;
  readonly inReplyTo: NoteReference | null;
  /** One phrase a language, as it stands inside a sentence: *the draft Concept Paper …*. */
  readonly subject: Texts;
  /** The versions to write, in order. */
  readonly languages: readonly WrittenLanguage[];
  readonly enclosures: readonly NoteEnclosure[];
  /** Behind the enclosures, in this order. */
  readonly annexes?: readonly NoteAnnex[];
  /** Paragraphs added after the formula (or the whole body for `free`). */
  readonly body: Texts<readonly string[]>;
  readonly people: readonly { readonly name: string; readonly post: Texts }[];
  /** The kind's own fields, by id. */
  readonly values?: { readonly [field: string]: NoteValue };
  /** Last instant of the silence, ISO; a day alone ends with that day. Null or absent: not known. */
  readonly silenceEnds?: string | null;
  /** The person breaks a silence that has ended, and knows it. */
  readonly late?: boolean;
  /** Forms of names that no profile gives, as the person wrote them, by `ru.XYZ.genitive`. */
  readonly names?: { readonly [form: string]: string };
  readonly look?: NoteLook;
  /** Composed paragraphs that the person wrote otherwise, by language and paragraph. */
  readonly overrides?: Texts<{ readonly [paragraph: string]: string }>;
}

/** True where something goes behind the note: a text of ours or a file from the disk. */
export const hasEnclosures = ({ enclosures, annexes = [] }: NoteFields): boolean =>
  enclosures.length + annexes.length > 0;
