/** Reads the register: its lines, and the ids that a search finds. Lists of thousands stay fast. */

import { withDecisions } from '#domain/calendar/knownDeadline';
import { db } from './database';
import { queryWords } from './fold';
import type { DeadlineRecord } from './records';
import type { RegisterRecord } from './registerRecord';

/** Every line, those in the bin too; unordered. Deadlines are those that hold: as read, or as a person decided. */
export async function registerLines(): Promise<readonly RegisterRecord[]> {
  const [lines, decisions] = await Promise.all([db.register.toArray(), db.deadlines.toArray()]);
  const ofCircular = new Map<string, DeadlineRecord[]>();
  for (const decision of decisions) {
    if (decision.circularId === null) continue;
    ofCircular.set(decision.circularId, [...(ofCircular.get(decision.circularId) ?? []), decision]);
  }
  return lines.map((line) => {
    const own = ofCircular.get(line.id);
    return own === undefined ? line : { ...line, deadlines: withDecisions(line.deadlines, own) };
  });
}

/** The texts that a circular encloses, in the order of the file; none of them is read. */
export const enclosedLines = (circularId: string): Promise<readonly RegisterRecord[]> =>
  db.register
    .where('circularId')
    .equals(circularId)
    .filter(({ kind }) => kind === 'document')
    .sortBy('order');

export const registerLine = (id: string): Promise<RegisterRecord | undefined> => db.register.get(id);

/**
 * Ids of everything that holds all words of the query, folded, in any order and inside longer words; null
 * for a query without words, which finds everything.
 */
export async function search(query: string): Promise<ReadonlySet<string> | null> {
  const words = queryWords(query);
  if (words.length === 0) return null;
  const rows = await db.words.toArray();
  return new Set(
    rows.filter(({ folded }) => words.every((word) => folded.includes(word))).map((row) => row.id),
  );
}

/** Computes every line and its words again from the facts; for repairs and after a migration. */
export async function rebuildRegister(): Promise<void> {
  const { entryOfCircular, entryOfDocument, entryOfNote } = await import('./entries');
  await db.transaction('rw', db.circulars, db.documents, db.notes, db.register, db.words, async () => {
    const circulars = await db.circulars.toArray();
    const orders = new Map(
      circulars.flatMap((circular) => circular.documentIds.map((id, place) => [id, place])),
    );
    const entries = [
      ...circulars.map(entryOfCircular),
      ...(await db.documents.toArray()).map((document) =>
        entryOfDocument(document, orders.get(document.id) ?? 0),
      ),
      ...(await db.notes.toArray()).map(entryOfNote),
    ];
    await db.register.clear();
    await db.words.clear();
    await db.register.bulkPut(entries.map((entry) => entry.line));
    await db.words.bulkPut(entries.map((entry) => entry.words));
  });
}
