/** What the register of notes is made of: every circular and every note of ours, what was sent, and the numbers. */

import { db } from './database';
import type { CircularRecord, NoteRecord, NumberRecord } from './records';
import { registerLines } from './register';

export interface NoteRegisterFacts {
  readonly circulars: readonly CircularRecord[];
  readonly notes: readonly NoteRecord[];
  /** Ids of circulars with a deadline that is open, by the latest instant (ISO) of it. */
  readonly open: ReadonlyMap<string, string>;
  readonly numbers: readonly NumberRecord[];
}

/** Without what is in the bin; sent notes stand in the register for ever. */
export async function noteRegisterFacts(): Promise<NoteRegisterFacts> {
  const circulars = (await db.circulars.toArray()).filter(
    ({ deletedAt, note }) => note && deletedAt === null,
  );
  const notes = (await db.notes.toArray()).filter(({ deletedAt, sentOn }) => sentOn || deletedAt === null);
  const open = new Map<string, string>();
  for (const { id, deadlines } of await registerLines()) {
    const last = deadlines.filter(({ doneAt, kind }) => doneAt === null && kind !== 'meeting').at(-1);
    if (last) open.set(id, last.at);
  }
  return { circulars, notes, open, numbers: await db.numbers.toArray() };
}
