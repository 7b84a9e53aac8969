/** Reasons of groups: to share by definition, exported when the person asks for them. */

import { db } from './database';
import type { Anchor, ReasonRecord } from './records';
import { action, newRecord, nextRevision } from './writing';

export const reasonsOf = (documentId: string): Promise<readonly ReasonRecord[]> =>
  db.reasons.where('documentId').equals(documentId).sortBy('createdAt');

/** Writes the reason of a group: a new one without `id`; an empty text takes the reason away. */
export const writeReason = (
  documentId: string,
  id: string | null,
  anchor: Anchor,
  text: string,
): Promise<void> =>
  action(async () => {
    const record = id === null ? undefined : await db.reasons.get(id);
    if (text.trim() === '') {
      if (record) await db.reasons.delete(record.id);
    } else if (record) await db.reasons.put(nextRevision(record, { text: text.trim() }));
    else await db.reasons.add({ ...newRecord(), documentId, anchor, text: text.trim() });
  });
