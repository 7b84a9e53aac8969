/** The delegation's own notes verbales. */

import type { NoteFields } from '#domain/notes/noteFields';
import { parseReference } from '#domain/registry/numbering';
import { db } from './database';
import {
  followReference,
  freeReference,
  isWrittenNumber,
  noteWithNumber,
  releaseNumbers,
  reserveReference,
  takeAgain,
} from './numbers';
import type { NoteRecord } from './records';
import { setting } from './settings';
import { action, newRecord, nextRevision, putNote } from './writing';

export const noteOf = (id: string): Promise<NoteRecord | undefined> => db.notes.get(id);

/** Where a new note's number comes from; null leaves the reference of the fields as it is. */
export interface Numbering {
  readonly pattern: string;
  /** ISO day. */
  readonly day: string;
}

export interface NoteBeginning {
  /** The circular that it answers. */
  readonly circularId: string | null;
  readonly numbering: Numbering | null;
  /** The sent note that it replaces. */
  readonly replaces?: string;
}

/** Returns the new note's id. Its number is taken in the same transaction: a crash leaves both or neither. */
export const createNote = (
  fields: NoteFields,
  { circularId, numbering, replaces }: NoteBeginning,
): Promise<string> =>
  action(async () => {
    const base = newRecord();
    const given = numbering && (await reserveReference(numbering.pattern, numbering.day, base.id));
    const note: NoteRecord = {
      ...base,
      archivedAt: null,
      deletedAt: null,
      circularId,
      title: null,
      fields: given === null ? fields : { ...fields, reference: given },
      ...(replaces === undefined ? {} : { replaces }),
    };
    await putNote(note);
    return note.id;
  });

/** Rejects when the note is gone, or sent: what was sent never changes. */
export async function saveNoteFields(id: string, fields: NoteFields): Promise<void> {
  const pattern = await referencePattern();
  await action(async () => {
    const note = await db.notes.get(id);
    if (!note) throw new Error('The note to be stored is not in the database.');
    if (isSent(note)) throw new Error('A note that was sent cannot be changed.');
    await followReference(pattern, fields.reference ?? '', id);
    await putNote(nextRevision(note, { fields }));
  });
}

/** The note of ours that replaces a sent one; the latest, where several were begun. */
export const noteThatReplaces = async (id: string): Promise<NoteRecord | undefined> =>
  (await db.notes.toArray())
    .filter(({ replaces, deletedAt }) => replaces === id && deletedAt === null)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];

export const isSent = (note: NoteRecord): boolean => (note.sentOn ?? null) !== null;

export const renameNote = (id: string, title: string | null): Promise<void> => change(id, { title });

export const archiveNote = (id: string, archived: boolean): Promise<void> =>
  change(id, { archivedAt: archived ? new Date().toISOString() : null });

/**
 * Into the bin and back. A draft's number goes to the next note; a draft that comes back gets it again, or where
 * it is taken, the next one. A sent note keeps its number for ever.
 */
export async function deleteNote(id: string, deleted: boolean): Promise<void> {
  const pattern = await referencePattern();
  await action(async () => {
    const note = await db.notes.get(id);
    if (!note) return;
    const deletedAt = deleted ? new Date().toISOString() : null;
    if (isSent(note)) return putNote(nextRevision(note, { deletedAt }));
    if (deleted) {
      const numberWritten = await isWrittenNumber(id);
      await releaseNumbers(id);
      return putNote(nextRevision(note, { deletedAt, numberWritten }));
    }
    const reference = await referenceAgain(note, pattern);
    return putNote(nextRevision(note, { deletedAt, fields: { ...note.fields, reference } }));
  });
}

async function referenceAgain(
  { id, fields, numberWritten }: NoteRecord,
  pattern: string,
): Promise<string | null> {
  const reference = fields.reference ?? '';
  const isNumber = parseReference(pattern, reference) !== null;
  const kept =
    numberWritten === true || !isNumber
      ? await followReference(pattern, reference, id)
      : await takeAgain(pattern, reference, id, 'out');
  return kept ? fields.reference : reserveReference(pattern, fields.date, id);
}

export interface TakenReference {
  /** What the other note is about, or its reference. */
  readonly subject: string;
  /** The reference that this note can have instead. */
  readonly free: string;
}

/** Another note that bears this number; null where there is none. */
export async function takenReference(reference: string, noteId: string): Promise<TakenReference | null> {
  const pattern = await referencePattern();
  const holder = await noteWithNumber(pattern, reference, noteId);
  if (holder === null) return null;
  const other = await db.notes.get(holder);
  const subject = other?.title ?? Object.values(other?.fields.subject ?? {}).find(Boolean) ?? reference;
  return { subject, free: await freeReference(pattern, reference, noteId) };
}

/** Empty while no delegation is chosen. */
export const referencePattern = async (): Promise<string> =>
  (await setting('delegation'))?.referencePattern ?? '';

const change = (id: string, changes: Partial<NoteRecord>): Promise<void> =>
  action(async () => {
    const note = await db.notes.get(id);
    if (note) await putNote(nextRevision(note, changes));
  });
