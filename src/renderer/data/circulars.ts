/** Circulars with their enclosures: taking in, finding, renaming, putting away. */

import type { Reading } from '#domain/circular/circular';
import { anchorOfQuote } from './anchors';
import { db } from './database';
import { keepFile } from './files';
import type { AnnotationRecord, CircularRecord, DocumentRecord } from './records';
import { action, newRecord, nextRevision, putCircular, putDocument } from './writing';

export interface ReceivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const onTheShelf = { archivedAt: null, deletedAt: null } as const;

/**
 * Takes a reading into the register in one transaction: bytes, circular, documents, remarks. Remarks
 * found in the file (Word comments) come in as private: what leaves again is decided by a person.
 */
export function importCircular(file: ReceivedFile, reading: Reading): Promise<CircularRecord> {
  const base = newRecord();
  const documents = reading.documents.map(
    (document): DocumentRecord => ({
      ...newRecord(),
      ...onTheShelf,
      circularId: base.id,
      title: null,
      circulated: document,
      rolling: document,
      origins: [],
    }),
  );
  const circular: CircularRecord = {
    ...base,
    ...onTheShelf,
    title: null,
    fileName: file.name,
    sha256: file.sha256,
    note: reading.note,
    documentIds: documents.map((document) => document.id),
    warnings: reading.warnings,
  };
  return action(async () => {
    await keepFile(file, base.createdAt);
    await putCircular(circular);
    for (const document of documents) await putDocument(document);
    await db.annotations.bulkAdd(remarksOf(reading, documents));
    return circular;
  });
}

export const circularOf = (id: string): Promise<CircularRecord | undefined> => db.circulars.get(id);

/** The circular that came in with the same bytes and is not in the bin. */
export async function circularWithFile(sha256: string): Promise<CircularRecord | undefined> {
  return (await db.circulars.where('sha256').equals(sha256).toArray()).find(
    (circular) => circular.deletedAt === null,
  );
}

/** In the order of the file. */
export async function documentsOfCircular(id: string): Promise<readonly DocumentRecord[]> {
  const circular = await db.circulars.get(id);
  const documents = await db.documents.bulkGet([...(circular?.documentIds ?? [])]);
  return documents.filter((document) => document !== undefined);
}

/** Null gives the name on the paper back. */
export const renameCircular = (id: string, title: string | null): Promise<void> =>
  changeCircular(id, { title });

/** With its enclosures. */
export const archiveCircular = (id: string, archived: boolean): Promise<void> =>
  shelve(id, { archivedAt: archived ? new Date().toISOString() : null });

/** Into the bin and back, with its enclosures; nothing is ever erased. */
export const deleteCircular = (id: string, deleted: boolean): Promise<void> =>
  shelve(id, { deletedAt: deleted ? new Date().toISOString() : null });

const changeCircular = (id: string, changes: Partial<CircularRecord>): Promise<void> =>
  action(async () => {
    const circular = await db.circulars.get(id);
    if (circular) await putCircular(nextRevision(circular, changes));
  });

const shelve = (
  id: string,
  change: { archivedAt: string | null } | { deletedAt: string | null },
): Promise<void> =>
  action(async () => {
    const circular = await db.circulars.get(id);
    if (!circular) return;
    await putCircular(nextRevision(circular, change));
    for (const document of await db.documents.bulkGet([...circular.documentIds])) {
      if (document) await putDocument(nextRevision(document, change));
    }
  });

function remarksOf(reading: Reading, documents: readonly DocumentRecord[]): AnnotationRecord[] {
  return reading.annotations.flatMap((remark) => {
    const document = documents.find(({ rolling }) => rolling.blocks.some(({ id }) => id === remark.block));
    const block = document?.rolling.blocks.find(({ id }) => id === remark.block);
    if (!document || !block || block.kind === 'table') return [];
    return {
      ...newRecord(),
      documentId: document.id,
      anchor: anchorOfQuote(block, remark.quote),
      visibility: 'private' as const,
      state: 'open' as const,
      text: remark.text,
      author: remark.author ?? '',
      replies: [],
    };
  });
}
