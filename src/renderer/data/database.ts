/**
 * The one database of the window, with strict durability: a promise of a write resolves when the
 * bytes have been handed to the disk, so "saved" may be said then and not before. Besides the facts it
 * holds two derived tables, `register` and `words`, written in the same transaction as the fact they
 * come from: the list and the search never read whole texts.
 */

import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  AgreementRecord,
  AnnotationRecord,
  CircularRecord,
  DeadlineRecord,
  DocumentRecord,
  FileRecord,
  InstructionRecord,
  NoteRecord,
  NumberRecord,
  OrganisationRecord,
  ReasonRecord,
  ReminderRecord,
  SentRecord,
  SettingRecord,
  SilenceRecord,
  SittingRecord,
  UndoRow,
  VersionBlockRecord,
  VersionRecord,
} from './records';
import type { RegisterRecord, WordsRecord } from './registerRecord';
import { toVersion4 } from './toVersion4';

export const databaseName = 'chancery';

/** Grows by one with each change of the shapes in `records.ts`; see `versions`. */
export const databaseVersion = 4;

export class ChanceryDatabase extends Dexie {
  declare readonly files: EntityTable<FileRecord, 'sha256'>;
  declare readonly circulars: EntityTable<CircularRecord, 'id'>;
  declare readonly documents: EntityTable<DocumentRecord, 'id'>;
  declare readonly annotations: EntityTable<AnnotationRecord, 'id'>;
  declare readonly notes: EntityTable<NoteRecord, 'id'>;
  declare readonly instructions: EntityTable<InstructionRecord, 'id'>;
  declare readonly agreement: EntityTable<AgreementRecord, 'id'>;
  declare readonly reasons: EntityTable<ReasonRecord, 'id'>;
  declare readonly versions: EntityTable<VersionRecord, 'id'>;
  declare readonly versionBlocks: Table<VersionBlockRecord, [documentId: string, hash: string]>;
  declare readonly sittings: EntityTable<SittingRecord, 'id'>;
  declare readonly undo: EntityTable<UndoRow, 'documentId'>;
  declare readonly sent: EntityTable<SentRecord, 'id'>;
  declare readonly numbers: Table<NumberRecord, [series: string, number: number]>;
  declare readonly deadlines: EntityTable<DeadlineRecord, 'id'>;
  declare readonly silences: EntityTable<SilenceRecord, 'id'>;
  declare readonly reminders: EntityTable<ReminderRecord, 'id'>;
  declare readonly organisations: EntityTable<OrganisationRecord, 'id'>;
  declare readonly settings: EntityTable<SettingRecord, 'key'>;
  declare readonly register: EntityTable<RegisterRecord, 'id'>;
  declare readonly words: EntityTable<WordsRecord, 'id'>;

  constructor(name = databaseName) {
    super(name, { chromeTransactionDurability: 'strict' });
    // A new shape is a new `this.version(n).stores({…}).upgrade(…)` below; an old line never changes.
    this.version(1).stores({
      files: 'sha256',
      circulars: 'id, sha256',
      documents: 'id, circularId',
      annotations: 'id, documentId',
      notes: 'id, circularId',
      organisations: 'id',
      settings: 'key',
      register: 'id, kind, circularId',
      words: 'id',
    });
    // Positions beside the text and its history: new tables only, every row of version 1 stays as it is.
    this.version(2).stores({
      instructions: 'id, documentId',
      agreement: 'id, documentId',
      reasons: 'id, documentId',
      versions: 'id, documentId',
      versionBlocks: '[documentId+hash], documentId',
    });
    // The log of sittings, and undo that outlives a restart: new tables only.
    this.version(3).stores({ sittings: 'id, documentId', undo: 'documentId' });
    // What was sent, running numbers, deadlines put right or added, silence, reminders: new tables. Lines of the
    // register get the words and zones of their deadlines, and the numbers that notes already bear are claimed.
    this.version(4)
      .stores({
        sent: 'id',
        numbers: '[series+number], series, noteId',
        deadlines: 'id, circularId',
        silences: 'id',
        reminders: 'id',
      })
      .upgrade(toVersion4);
  }
}

export const db = new ChanceryDatabase();
