/**
 * Running numbers of own notes, in the transaction of whatever gives or frees them. The table's key is
 * series and number, so that even a fault here could not give one number to two notes.
 */

import {
  incomingSeriesOf,
  type NumberClaim,
  nextNumber,
  parseReference,
  printNumber,
  type Series,
  seriesOf,
  withReleased,
  withReserved,
  withWritten,
} from '#domain/registry/numbering';
import { db } from './database';
import type { NumberRecord } from './records';

export const claimsOf = (series: Series): Promise<NumberRecord[]> =>
  db.numbers.where('series').equals(series).sortBy('number');

export const allClaims = (): Promise<NumberRecord[]> => db.numbers.toArray();

/** The reference for a new note, its number taken; null for a pattern without numbers. Inside an action. */
export const reserveReference = (pattern: string, day: string, noteId: string): Promise<string | null> =>
  reserveIn(seriesOf(pattern, day), noteId);

/** The number of a note that came in on that day, taken; null for a pattern without numbers. Inside an action. */
export const reserveIncoming = (pattern: string, day: string, circularId: string): Promise<string | null> =>
  reserveIn(incomingSeriesOf(pattern, day), circularId);

async function reserveIn(series: Series | null, noteId: string): Promise<string | null> {
  if (series === null) return null;
  const claims = withReserved(await claimsOf(series), noteId);
  await replace(series, claims);
  const number = claims.find((claim) => claim.noteId === noteId)?.number ?? 0;
  return printNumber(series, number);
}

/**
 * Makes the note's claim follow the reference that it bears. False where another note has that number:
 * then the note keeps the claim it had. Inside an action.
 */
export async function followReference(pattern: string, reference: string, noteId: string): Promise<boolean> {
  const found = parseReference(pattern, reference);
  if (found === null) {
    await releaseNumbers(noteId);
    return true;
  }
  const claims = withWritten(await claimsOf(found.series), noteId, found.number);
  if (claims === null) return false;
  const others = (await db.numbers.where('noteId').equals(noteId).toArray()).filter(
    ({ series }) => series !== found.series,
  );
  for (const { series } of others) await replace(series, withReleased(await claimsOf(series), noteId));
  await replace(found.series, claims);
  return true;
}

/** Takes that number of an incoming note again; false where another has it, or the pattern is another now. Inside an action. */
export async function takeIncoming(
  pattern: string,
  registered: string,
  circularId: string,
): Promise<boolean> {
  const found = parseReference(pattern, registered);
  if (found === null) return false;
  const series = incomingSeriesOf(found.series, '');
  const claims = series === null ? null : withWritten(await claimsOf(series), circularId, found.number);
  if (series === null || claims === null) return false;
  await replace(series, claims);
  return true;
}

/** The numbers of a note that goes away are free for the next. Inside an action. */
export async function releaseNumbers(noteId: string): Promise<void> {
  const held = await db.numbers.where('noteId').equals(noteId).toArray();
  for (const { series } of held) await replace(series, withReleased(await claimsOf(series), noteId));
}

/** Another note that has the number which this reference names; null for none. */
export async function noteWithNumber(
  pattern: string,
  reference: string,
  noteId: string,
): Promise<string | null> {
  const found = parseReference(pattern, reference);
  if (found === null) return null;
  const claim = await db.numbers.get([found.series, found.number]);
  return claim === undefined || claim.noteId === noteId ? null : claim.noteId;
}

/** The number that the note would get in the series of that reference: the one it holds, else the next. */
export async function freeReference(pattern: string, reference: string, noteId: string): Promise<string> {
  const series = parseReference(pattern, reference)?.series;
  if (series === undefined) return reference;
  const claims = await claimsOf(series);
  const own = claims.find((claim) => claim.noteId === noteId);
  return printNumber(series, own?.number ?? nextNumber(claims));
}

async function replace(series: Series, claims: readonly NumberClaim[]): Promise<void> {
  await db.numbers.where('series').equals(series).delete();
  await db.numbers.bulkAdd(claims.map(({ number, noteId, given }) => ({ series, number, noteId, given })));
}
