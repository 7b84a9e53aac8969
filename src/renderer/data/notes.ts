/** The delegation's own notes verbales. */

import type { NoteFields } from '#domain/notes/noteFields';
import { db } from './database';
import type { NoteRecord } from './records';
import { action, newRecord, nextRevision, putNote } from './writing';

export const noteOf = (id: string): Promise<NoteRecord | undefined> => db.notes.get(id);

/** Returns the new note's id. `circularId`: the circular that it answers, or null. */
export const createNote = (fields: NoteFields, circularId: string | null): Promise<string> =>
  action(async () => {
    const note: NoteRecord = {
      ...newRecord(),
      archivedAt: null,
      deletedAt: null,
      circularId,
      title: null,
      fields,
    };
    await putNote(note);
    return note.id;
  });

/** Rejects when the note is gone. */
export const saveNoteFields = (id: string, fields: NoteFields): Promise<void> =>
  action(async () => {
    const note = await db.notes.get(id);
    if (!note) throw new Error('The note to be stored is not in the database.');
    await putNote(nextRevision(note, { fields }));
  });

export const renameNote = (id: string, title: string | null): Promise<void> => change(id, { title });

export const archiveNote = (id: string, archived: boolean): Promise<void> =>
  change(id, { archivedAt: archived ? new Date().toISOString() : null });

/** Into the bin and back. */
export const deleteNote = (id: string, deleted: boolean): Promise<void> =>
  change(id, { deletedAt: deleted ? new Date().toISOString() : null });

/** References of all own notes, for the next running number. */
export const ownReferences = async (): Promise<readonly string[]> =>
  (await db.notes.toArray()).flatMap((note) => note.fields.reference ?? []);

const change = (id: string, changes: Partial<NoteRecord>): Promise<void> =>
  action(async () => {
    const note = await db.notes.get(id);
    if (note) await putNote(nextRevision(note, changes));
  });
