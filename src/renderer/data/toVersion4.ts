/**
 * The step to version 4 of the database: register lines of circulars are computed again (their deadlines
 * carry words, zone and key now), and every running number that an own note bears is claimed, the oldest
 * note first. Where two notes bear one number, the older keeps it and nothing is rewritten.
 */

import type { Transaction } from 'dexie';
import { type NumberClaim, parseReference, type Series, withWritten } from '#domain/registry/numbering';
import { entryOfCircular } from './entries';
import type { CircularRecord, NoteRecord, NumberRecord, SettingRecord } from './records';

export async function toVersion4(transaction: Transaction): Promise<void> {
  const circulars = transaction.table<CircularRecord, string>('circulars');
  const register = transaction.table('register');
  for (const id of await circulars.toCollection().primaryKeys()) {
    const circular = await circulars.get(id);
    if (circular) await register.put(entryOfCircular(circular).line);
  }
  const settings = transaction.table<SettingRecord, string>('settings');
  const pattern = patternOf((await settings.get('delegation'))?.value);
  const notes = await transaction.table<NoteRecord, string>('notes').toArray();
  await transaction.table<NumberRecord>('numbers').bulkPut(claimsOf(notes, pattern));
}

/** The setting as it stands, which an older or damaged row may not hold. */
function patternOf(delegation: unknown): string {
  const pattern = (delegation as { referencePattern?: unknown } | undefined)?.referencePattern;
  return typeof pattern === 'string' ? pattern : '';
}

function claimsOf(notes: readonly NoteRecord[], pattern: string): readonly NumberRecord[] {
  const bySeries = new Map<Series, readonly NumberClaim[]>();
  const oldestFirst = [...notes].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  for (const { id, deletedAt, fields } of oldestFirst) {
    const found = deletedAt === null ? parseReference(pattern, fields.reference ?? '') : null;
    if (found === null) continue;
    const claims = bySeries.get(found.series) ?? [];
    bySeries.set(found.series, withWritten(claims, id, found.number) ?? claims);
  }
  return [...bySeries].flatMap(([series, claims]) => claims.map((claim) => ({ ...claim, series })));
}
