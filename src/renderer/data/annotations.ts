/** Remarks on places of a text. What is private stays in this database. */

import { db } from './database';
import type { Anchor, AnnotationRecord, Reply } from './records';
import { action, newRecord, nextRevision, nowIso } from './writing';

/** In the order of their making; the panel sorts them by place. */
export const annotationsOf = (documentId: string): Promise<readonly AnnotationRecord[]> =>
  db.annotations.where('documentId').equals(documentId).sortBy('createdAt');

type NewAnnotation = Pick<AnnotationRecord, 'documentId' | 'anchor' | 'visibility' | 'text' | 'author'>;

export const addAnnotation = (annotation: NewAnnotation): Promise<string> =>
  action(async () => {
    const record: AnnotationRecord = { ...newRecord(), ...annotation, state: 'open', replies: [] };
    await db.annotations.add(record);
    return record.id;
  });

type Changes = Partial<Pick<AnnotationRecord, 'text' | 'visibility' | 'state' | 'replies'>> & {
  readonly anchor?: Anchor;
};

export const changeAnnotation = (id: string, changes: Changes): Promise<void> =>
  action(async () => {
    const annotation = await db.annotations.get(id);
    if (annotation) await db.annotations.put(nextRevision(annotation, changes));
  });

export const replyToAnnotation = (id: string, reply: Pick<Reply, 'text' | 'author'>): Promise<void> =>
  action(async () => {
    const annotation = await db.annotations.get(id);
    if (!annotation) return;
    const added: Reply = { ...reply, id: crypto.randomUUID(), createdAt: nowIso() };
    await db.annotations.put(nextRevision(annotation, { replies: [...annotation.replies, added] }));
  });

/** Takes the remark away and returns it, so that an undo can put it back with `restoreAnnotation`. */
export const removeAnnotation = (id: string): Promise<AnnotationRecord | undefined> =>
  action(async () => {
    const annotation = await db.annotations.get(id);
    await db.annotations.delete(id);
    return annotation;
  });

export const restoreAnnotation = (annotation: AnnotationRecord): Promise<void> =>
  action(async () => {
    await db.annotations.put(nextRevision(annotation, {}));
  });
