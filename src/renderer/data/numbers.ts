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
  withReturned,
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

/**
 * Gives a note that comes back the number again that it had been given; false where another has it, where a gap would
 * stay before it, or where the pattern is another now. Inside an action.
 */
export async function takeAgain(
  pattern: string,
  reference: string,
  noteId: string,
  direction: 'in' | 'out',
): Promise<boolean> {
  const found = parseReference(pattern, reference);
  const series = found && (direction === 'in' ? incomingSeriesOf(found.series, '') : found.series);
  if (found === null || series === null) return false;
  const claims = withReturned(await claimsOf(series), noteId, found.number);
  if (claims !== null) await replace(series, claims);
  return claims !== null;
}

/** True where a person wrote the note's number. */
export const isWrittenNumber = async (noteId: string): Promise<boolean> =>
  (await db.numbers.where('noteId').equals(noteId).toArray()).some(({ given }) => !given);

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
