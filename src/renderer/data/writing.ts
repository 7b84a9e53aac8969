/**
 * How every repository writes: one transaction an action, a revision that grows by one, the register
 * line in the same transaction. A failure is an exception here and becomes *not saved* in `saveState`.
 */

import { db } from './database';
import { type Entry, entryOfCircular, entryOfDocument, entryOfNote } from './entries';
import type { CircularRecord, DocumentRecord, NoteRecord, RecordBase } from './records';
import { tracked } from './saveState';

export const nowIso = (): string => new Date().toISOString();

/** A record's first revision. */
export function newRecord(): RecordBase {
  const now = nowIso();
  return { id: crypto.randomUUID(), revision: 1, createdAt: now, updatedAt: now };
}

/** The same record, one revision later. */
export const nextRevision = <T extends RecordBase>(
  record: T,
  changes: Partial<Omit<T, keyof RecordBase>>,
): T => ({
  ...record,
  ...changes,
  revision: record.revision + 1,
  updatedAt: nowIso(),
});

/** One action over the facts and their register lines, shown as saving until it has committed. */
export const action = <T>(work: () => Promise<T>): Promise<T> =>
  tracked(
    db.transaction(
      'rw',
      [
        db.files,
        db.circulars,
        db.documents,
        db.annotations,
        db.instructions,
        db.agreement,
        db.reasons,
        db.versions,
        db.versionBlocks,
        db.sittings,
        db.undo,
        db.notes,
        db.sent,
        db.numbers,
        db.deadlines,
        db.silences,
        db.reminders,
        db.register,
        db.words,
      ],
      work,
    ),
  );

export async function putCircular(circular: CircularRecord): Promise<void> {
  await db.circulars.put(circular);
  await putEntry(entryOfCircular(circular));
}

export async function putDocument(document: DocumentRecord): Promise<void> {
  const circular = document.circularId === null ? undefined : await db.circulars.get(document.circularId);
  const order = circular?.documentIds.indexOf(document.id) ?? 0;
  await db.documents.put(document);
  await putEntry(entryOfDocument(document, order));
}

export async function putNote(note: NoteRecord): Promise<void> {
  await db.notes.put(note);
  await putEntry(entryOfNote(note));
}

/** Typing changes words all the time and the line almost never: an equal line is not written again. */
async function putEntry({ line, words }: Entry): Promise<void> {
  const before = await db.register.get(line.id);
  if (JSON.stringify(before) !== JSON.stringify(line)) await db.register.put(line);
  await db.words.put(words);
}
