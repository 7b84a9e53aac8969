/** Circulars with their enclosures: taking in, finding, renaming, putting away. */

import type { Reading } from '#domain/circular/circular';
import { isTextBlock, type ReadAnnotation, type TextBlock } from '#domain/document/document';
import { anchorOfQuote } from './anchors';
import { db } from './database';
import { keepFile } from './files';
import { releaseNumbers, reserveIncoming, takeAgain } from './numbers';
import type { AnnotationRecord, CircularRecord, DocumentRecord, Reply } from './records';
import { setting } from './settings';
import { action, newRecord, nextRevision, putCircular, putDocument } from './writing';

export interface ReceivedFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

const onTheShelf = { archivedAt: null, deletedAt: null } as const;

/**
 * Takes a reading into the register in one transaction: bytes, circular, documents, remarks. Remarks
 * found in the file (Word comments) come in as private: what leaves again is decided by a person. Where incoming
 * notes are numbered, its number is taken in the same transaction: a crash leaves both or neither.
 */
export async function importCircular(file: ReceivedFile, reading: Reading): Promise<CircularRecord> {
  const pattern = await incomingPattern();
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
    const registered = reading.note && (await reserveIncoming(pattern, dayOf(circular), circular.id));
    const stored = registered === null ? circular : { ...circular, registered };
    await putCircular(stored);
    for (const document of documents) await putDocument(document);
    await db.annotations.bulkAdd(remarksOf(reading, documents));
    return stored;
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

/**
 * Into the bin and back, with its enclosures; nothing is ever erased. Its number goes to the next note that comes in;
 * one that comes back gets it again, or where it is taken, the next one.
 */
export async function deleteCircular(id: string, deleted: boolean): Promise<void> {
  const pattern = await incomingPattern();
  await action(async () => {
    await shelved(id, { deletedAt: deleted ? new Date().toISOString() : null });
    if (deleted) await releaseNumbers(id);
    else await registerAgain(id, pattern);
  });
}

async function registerAgain(id: string, pattern: string): Promise<void> {
  const circular = await db.circulars.get(id);
  if (circular?.registered == null) return;
  const kept = await takeAgain(pattern, circular.registered, id, 'in');
  if (kept) return;
  const registered = await reserveIncoming(pattern, dayOf(circular), id);
  await putCircular(nextRevision(circular, { registered }));
}

/** Numbers the incoming notes that have no number yet, in the order in which they came. Returns how many. */
export async function numberIncoming(): Promise<number> {
  const pattern = await incomingPattern();
  return action(async () => {
    const waiting = (await db.circulars.toArray())
      .filter(({ note, deletedAt, registered }) => note !== null && deletedAt === null && registered == null)
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
    let count = 0;
    for (const circular of waiting) {
      const registered = await reserveIncoming(pattern, dayOf(circular), circular.id);
      if (registered === null) continue;
      await putCircular(nextRevision(circular, { registered }));
      count += 1;
    }
    return count;
  });
}

const incomingPattern = async (): Promise<string> => (await setting('delegation'))?.incomingPattern ?? '';

/** The day of receipt on this computer's clock. */
function dayOf({ createdAt }: CircularRecord): string {
  const date = new Date(createdAt);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const changeCircular = (id: string, changes: Partial<CircularRecord>): Promise<void> =>
  action(async () => {
    const circular = await db.circulars.get(id);
    if (circular) await putCircular(nextRevision(circular, changes));
  });

type Shelving = { archivedAt: string | null } | { deletedAt: string | null };

// The async function tells Dexie that the work goes on behind the first await.
const shelve = (id: string, change: Shelving): Promise<void> => action(async () => await shelved(id, change));

/** Inside an action. */
async function shelved(id: string, change: Shelving): Promise<void> {
  const circular = await db.circulars.get(id);
  if (!circular) return;
  await putCircular(nextRevision(circular, change));
  for (const document of await db.documents.bulkGet([...circular.documentIds])) {
    if (document) await putDocument(nextRevision(document, change));
  }
}

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
