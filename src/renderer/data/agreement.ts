/** Marks of agreement: what was said in the room about a group or a paragraph. */

import { db } from './database';
import type { AgreementRecord, RecordBase } from './records';
import { action, newRecord, nextRevision } from './writing';

export type NewAgreement = Omit<AgreementRecord, keyof RecordBase>;

export const agreementMarksOf = (documentId: string): Promise<readonly AgreementRecord[]> =>
  db.agreement.where('documentId').equals(documentId).sortBy('createdAt');

/**
 * Sets the marks of one place anew: those in `instead` go, `mark` (if any) comes. One transaction, so that a
 * paragraph is never seen without either. Resolves to what an undo needs.
 */
export const markAgreement = (
  instead: readonly AgreementRecord[],
  mark: NewAgreement | null,
): Promise<AgreementRecord | null> =>
  action(async () => {
    await db.agreement.bulkDelete(instead.map(({ id }) => id));
    if (mark === null) return null;
    const record: AgreementRecord = { ...newRecord(), ...mark };
    await db.agreement.add(record);
    return record;
  });

/** Takes `added` away and puts the former marks back. */
export const unmarkAgreement = (
  added: AgreementRecord | null,
  former: readonly AgreementRecord[],
): Promise<void> =>
  action(async () => {
    if (added !== null) await db.agreement.delete(added.id);
    await db.agreement.bulkPut(former.map((record) => nextRevision(record, {})));
  });
