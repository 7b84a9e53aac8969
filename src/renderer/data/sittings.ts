/** The log of sittings: stored with the text that it tells of, in the same transaction. */

import type { Sitting, SittingEntry } from '#domain/sitting/sitting';
import { db } from './database';
import { action, nowIso } from './writing';

/** In the order of time. */
export async function sittingOf(documentId: string): Promise<Sitting> {
  const entries = await db.sittings.where('documentId').equals(documentId).toArray();
  return entries.sort((a, b) => a.at.localeCompare(b.at));
}

/** To be called inside an `action`. */
export const putEntries = async (documentId: string, entries: readonly SittingEntry[]): Promise<void> => {
  if (entries.length > 0) await db.sittings.bulkPut(entries.map((entry) => ({ ...entry, documentId })));
};

/** The entry stays in the log, as taken back. */
export const markTakenBack = (id: string): Promise<void> =>
  action(async () => {
    await db.sittings.update(id, { undoneAt: nowIso() });
  });
