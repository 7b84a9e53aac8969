/**
 * The facts that Dexie owns, one interface a table. Every record has a `revision` that grows by one
 * with each write, and dates as ISO instants in UTC. Migrations start from these shapes (version 1).
 */

import type { DeadlineDecision } from '#domain/calendar/knownDeadline';
import type { CircularNote } from '#domain/circular/circular';
import type { Block, Document, ReadAnnotation, Utf16Offset, Warning } from '#domain/document/document';
import type { VersionKind } from '#domain/history/coalescing';
import type { DocumentFacts } from '#domain/history/pack';
import type { Origin, PartyCode } from '#domain/notation/notation';
import type { NoteFields } from '#domain/notes/noteFields';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { AgreementMark } from '#domain/positions/agreement';
import type { InstructionPosition, RedLine } from '#domain/positions/redLines';
import type { NumberClaim, Series } from '#domain/registry/numbering';
import type { MeansOfSending } from '#domain/registry/sending';
import type { SilenceFacts } from '#domain/silence/silence';
import type { SittingEntry } from '#domain/sitting/sitting';

export interface RecordBase {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** In the register: shown, put away, or in the bin until the undo is gone. */
export interface Shelved {
  readonly archivedAt: string | null;
  readonly deletedAt: string | null;
}

/** The bytes as received, addressed by their SHA-256 (lower-case hex); never changed. */
export interface FileRecord {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly receivedAt: string;
}

/** An incoming note with its enclosures. `title` is what the person calls it, else null. */
export interface CircularRecord extends RecordBase, Shelved {
  readonly title: string | null;
  readonly fileName: string;
  readonly sha256: string;
  /** Null for a file that holds a document and no note. */
  readonly note: CircularNote | null;
  /** Its number in our own register of incoming notes; absent or null where it has none. */
  readonly registered?: string | null;
  /** In the order of the file. */
  readonly documentIds: readonly string[];
  readonly warnings: readonly Warning[];
  /** Remarks of the file that no enclosed text takes, since there is none; absent where there are none. */
  readonly remarks?: readonly ReadAnnotation[];
}

/** The origin of one group of the rolling text that its first attribution does not tell. */
export interface OriginRecord {
  readonly block: string;
  /** Place among the block's groups in the order of their `[`, from 0, as the text stands in `rolling`. */
  readonly group: number;
  readonly origin: Origin;
  /** True where a person corrected it. */
  readonly corrected: boolean;
}

/** One enclosed text: as circulated, and with what the delegation wrote into it. */
export interface DocumentRecord extends RecordBase, Shelved {
  readonly circularId: string | null;
  readonly title: string | null;
  /** As received; null for an own draft. */
  readonly circulated: Document | null;
  /** The truth of all proposals, in brackets. */
  readonly rolling: Document;
  readonly origins: readonly OriginRecord[];
}

/** Where an annotation sits, with a quotation and a few words on both sides to find it again. */
export interface Anchor {
  readonly block: string;
  readonly from: Utf16Offset;
  /** Behind the last word in `block`; a range that goes on in another paragraph has its `end` there. */
  readonly to: Utf16Offset;
  /** Absent for a range inside one paragraph or cell. */
  readonly end?: { readonly block: string; readonly to: Utf16Offset };
  /** The words, those of several paragraphs or cells parted by one `\n` each. */
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface Reply {
  readonly id: string;
  readonly text: string;
  readonly author: string;
  readonly createdAt: string;
}

export interface AnnotationRecord extends RecordBase {
  readonly documentId: string;
  readonly anchor: Anchor;
  readonly visibility: 'private' | 'share';
  readonly state: 'open' | 'resolved';
  readonly text: string;
  readonly author: string;
  readonly replies: readonly Reply[];
}

/** What an instruction, a mark or a reason is about. */
export type PlaceScope = 'group' | 'paragraph' | 'document';

/**
 * A place that something is kept for. `anchor` is null for the document; for a paragraph its block counts
 * and its words are there to be read when it is gone.
 */
export interface Place {
  readonly scope: PlaceScope;
  readonly anchor: Anchor | null;
}

/** What the capital told the delegation. Always private: in no byte of any export that is not a backup. */
export interface InstructionRecord extends RecordBase, Place {
  readonly documentId: string;
  readonly position: InstructionPosition;
  /** Only with the position `red-line`. */
  readonly redLine: RedLine | null;
  /** Words that may be accepted in the end; empty for none. */
  readonly fallback: string;
  /** Given only against that: another instruction's id, or null. */
  readonly linkedTo: string | null;
  readonly remark: string;
  /** The cable or the call it came with. */
  readonly source: string;
  /** ISO date; null when it has none. */
  readonly date: string | null;
}

/** What was said in the room about a group or a paragraph. */
export interface AgreementRecord extends RecordBase, Place {
  readonly documentId: string;
  readonly mark: AgreementMark;
  /** Whom it waits for, with `pending`. */
  readonly party: PartyCode | null;
  /** What it is given against, with `linked`; empty otherwise. */
  readonly against: string;
}

/** Why a group is asked for. To share by definition: it leaves when the person asks for reasons. */
export interface ReasonRecord extends RecordBase {
  readonly documentId: string;
  readonly anchor: Anchor;
  readonly text: string;
}

/** The text as it stood at one time; its blocks are kept once each in `versionBlocks`. */
export interface VersionRecord extends RecordBase {
  readonly documentId: string;
  readonly kind: VersionKind;
  /** What the person calls it; null for an automatic one. */
  readonly name: string | null;
  /** The delegation's code; empty while none is chosen. */
  readonly author: string;
  /** One from the opening of a text to the closing of its tab. */
  readonly sitting: string;
  /** ISO instants of the first and the last edit in it. */
  readonly since: string;
  readonly at: string;
  readonly facts: DocumentFacts;
  /** In reading order, `VersionBlockRecord.hash`. */
  readonly blocks: readonly string[];
  readonly origins: readonly OriginRecord[];
}

/** One block of some versions of one text, addressed by the SHA-256 of what it says. */
export interface VersionBlockRecord {
  readonly documentId: string;
  readonly hash: string;
  readonly block: Block;
}

/** One entry of the log of a sitting: who said what about which place, and when. */
export interface SittingRecord extends SittingEntry {
  readonly documentId: string;
}

/** What can be undone in a text after a restart; `of` is the fingerprint of the text that it belongs to. */
export interface UndoRow {
  readonly documentId: string;
  readonly of: string;
  readonly undo: unknown;
}

/** A note verbale of the delegation's own. */
export interface NoteRecord extends RecordBase, Shelved {
  readonly circularId: string | null;
  readonly title: string | null;
  readonly fields: NoteFields;
  /** ISO day on which it was sent: from then on nothing of it changes. Absent or null for a draft. */
  readonly sentOn?: string | null;
  /** Said when it goes into the bin: a person wrote its number, which it gets again if it comes back. */
  readonly numberWritten?: boolean;
  /** Id of the sent note that this one replaces. */
  readonly replaces?: string | null;
}

/** A file as it left or as it proves that something left; the bytes are in `files` under `sha256`. */
export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** What left with a note: the very bytes, when, how, and what proves it. `id` is the note's. */
export interface SentRecord extends RecordBase {
  /** The note as sent: PDF and DOCX. */
  readonly papers: readonly KeptFile[];
  /** ISO day, and the hour `HH:MM` where it matters (silence broken at the last hour); empty for none. */
  readonly day: string;
  readonly hour: string;
  /** ISO instant of day and hour on this computer's clock when it was written down. */
  readonly at: string;
  readonly means: MeansOfSending;
  /** Number of the receipt, name of the courier; empty for none. */
  readonly remark: string;
  readonly proofs: readonly KeptFile[];
  /** It broke a silence that had ended, and the person said that it shall. */
  readonly late?: true;
}

/** A running number of our notes; the key keeps two notes from ever having the same. */
export interface NumberRecord extends NumberClaim {
  readonly series: Series;
}

/** What a person decided about a deadline, or one added by hand. */
export interface DeadlineRecord extends RecordBase, DeadlineDecision {}

/** What is decided about a text under silence; `id` is the document's. */
export interface SilenceRecord extends RecordBase, SilenceFacts {
  /** Our notes that break it, by id. */
  readonly noteIds: readonly string[];
}

/** A reminder that was shown, put off or dealt with; without a row it is still to come. */
export interface ReminderRecord {
  /** `<deadline key>#<minutes before>`, as in `domain/calendar/reminders`. */
  readonly id: string;
  readonly state: 'shown' | 'snoozed' | 'done';
  /** ISO instant: when it was shown, or when it comes again. */
  readonly at: string;
}

/** An organisation that a person added or edited; it stands before a shipped one of the same id. */
export interface OrganisationRecord extends RecordBase {
  readonly profile: OrganisationProfile;
}

/** One setting a row. Keys and shapes are listed in `settings.ts`. */
export interface SettingRecord {
  readonly key: string;
  readonly value: unknown;
}
