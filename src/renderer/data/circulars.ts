/** Circulars with their enclosures: taking in, finding, renaming, putting away. */

import type { Reading } from '#domain/circular/circular';
import { isTextBlock, type ReadAnnotation, type TextBlock } from '#domain/document/document';
import { anchorOfQuote } from './anchors';
import { db } from './database';
import { keepFile } from './files';
import type { AnnotationRecord, CircularRecord, DocumentRecord, Reply } from './records';
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
    ...(documents.length === 0 && reading.annotations.length > 0 ? { remarks: reading.annotations } : {}),
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

/**
 * Remarks as private annotations, answers inside the thread they belong to. One that stands in a table or
 * in the note itself is put beside the nearest paragraph of a text, with the words that it was about:
 * no remark is left out as long as there is a text. Without one they stay with the circular (`remarks`).
 */
function remarksOf(reading: Reading, documents: readonly DocumentRecord[]): AnnotationRecord[] {
  const ids = new Set(reading.annotations.flatMap(({ id }) => id ?? []));
  const answers = (remark: ReadAnnotation) => remark.replyTo !== undefined && ids.has(remark.replyTo);
  return reading.annotations
    .filter((remark) => !answers(remark))
    .flatMap((remark) => {
      const place = placeOfRemark(remark, documents);
      if (place === null) return [];
      const base = newRecord();
      return {
        ...base,
        documentId: place.document.id,
        anchor: anchorOfQuote(place.block, place.isOwn ? remark.quote : ''),
        visibility: 'private' as const,
        state: remark.resolved === true ? ('resolved' as const) : ('open' as const),
        text: place.isOwn || remark.quote === '' ? remark.text : `“${remark.quote}” — ${remark.text}`,
        author: remark.author ?? '',
        replies: repliesTo(remark, reading.annotations, base.createdAt),
      };
    });
}

/** The whole thread below a remark, in the order of the file. */
function repliesTo(remark: ReadAnnotation, all: readonly ReadAnnotation[], now: string): readonly Reply[] {
  const thread = new Set([remark.id]);
  const replies: Reply[] = [];
  for (const { id, replyTo, text, author, date } of all) {
    if (remark.id === undefined || replyTo === undefined || !thread.has(replyTo)) continue;
    thread.add(id);
    replies.push({ id: crypto.randomUUID(), text, author: author ?? '', createdAt: date ?? now });
  }
  return replies;
}

/** `isOwn` false: the block stands in for one that takes no annotations. */
function placeOfRemark(
  { block: id }: ReadAnnotation,
  documents: readonly DocumentRecord[],
): { readonly document: DocumentRecord; readonly block: TextBlock; readonly isOwn: boolean } | null {
  const document =
    documents.find(({ rolling }) => rolling.blocks.some((one) => one.id === id)) ?? documents[0];
  if (document === undefined) return null;
  const { blocks } = document.rolling;
  const at = Math.max(
    0,
    blocks.findIndex((one) => one.id === id),
  );
  const block =
    blocks
      .slice(0, at + 1)
      .filter(isTextBlock)
      .at(-1) ?? blocks.find(isTextBlock);
  return block === undefined ? null : { document, block, isOwn: block.id === id };
}
