/** Enclosed texts and own drafts. `circulated` is written once, at the import, and never again. */

import type { Document } from '#domain/document/document';
import type { SittingEntry } from '#domain/sitting/sitting';
import { db } from './database';
import { movePlaces } from './places';
import type { Anchor, DocumentRecord, OriginRecord } from './records';
import { putEntries } from './sittings';
import { putUndo } from './undo';
import { action, newRecord, nextRevision, putDocument } from './writing';

export const documentOf = (id: string): Promise<DocumentRecord | undefined> => db.documents.get(id);

export interface TextToSave {
  readonly rolling: Document;
  readonly origins: readonly OriginRecord[];
  /** Annotations whose place moved with the text, stored in the same transaction. */
  readonly anchors?: readonly { readonly id: string; readonly anchor: Anchor }[];
  /** Places of instructions, agreement marks and reasons that moved, in the same transaction too. */
  readonly places?: readonly { readonly id: string; readonly anchor: Anchor }[];
  /** New or changed entries of the log, in the same transaction. */
  readonly log?: readonly SittingEntry[];
  /** What can be undone in exactly this text. */
  readonly undo?: unknown;
}

/** Stores the open text. Rejects when it could not be stored, or when the text is gone. */
export const saveText = (id: string, text: TextToSave): Promise<void> =>
  action(async () => {
    const before = await db.documents.get(id);
    if (!before) throw new Error('The text to be stored is not in the database.');
    await putDocument(nextRevision(before, { rolling: text.rolling, origins: text.origins }));
    for (const { id: annotationId, anchor } of text.anchors ?? []) {
      const annotation = await db.annotations.get(annotationId);
      if (annotation) await db.annotations.put(nextRevision(annotation, { anchor }));
    }
    await movePlaces(text.places ?? []);
    await putEntries(id, text.log ?? []);
    if (text.undo !== undefined) await putUndo(id, text.rolling, text.undo);
  });

/** An own draft, not yet circulated. Returns its id. */
export const createDraft = (rolling: Document): Promise<string> =>
  action(async () => {
    const draft: DocumentRecord = {
      ...newRecord(),
      archivedAt: null,
      deletedAt: null,
      circularId: null,
      title: null,
      circulated: null,
      rolling,
      origins: [],
    };
    await putDocument(draft);
    return draft.id;
  });

/** Own drafts that are neither put away nor in the bin, found by their lines, so that no other text is read. */
export async function ownDrafts(): Promise<readonly DocumentRecord[]> {
  const lines = await db.register.where('kind').equals('document').toArray();
  const alone = lines.filter(
    ({ circularId, archivedAt, deletedAt }) =>
      circularId === null && archivedAt === null && deletedAt === null,
  );
  const found = await db.documents.bulkGet(alone.map(({ id }) => id));
  return found.flatMap((document) => (document?.circulated === null ? [document] : []));
}

/** Null gives the title on the paper back. */
export const renameDocument = (id: string, title: string | null): Promise<void> => change(id, { title });

export const archiveDocument = (id: string, archived: boolean): Promise<void> =>
  change(id, { archivedAt: archived ? new Date().toISOString() : null });

/** Into the bin and back. */
export const deleteDocument = (id: string, deleted: boolean): Promise<void> =>
  change(id, { deletedAt: deleted ? new Date().toISOString() : null });

const change = (id: string, changes: Partial<DocumentRecord>): Promise<void> =>
  action(async () => {
    const document = await db.documents.get(id);
    if (document) await putDocument(nextRevision(document, changes));
  });
