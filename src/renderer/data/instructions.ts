/** Instructions from the capital. Always private: nothing that writes an export may read this table. */

import { db } from './database';
import type { Anchor, InstructionRecord, RecordBase } from './records';
import { action, newRecord, nextRevision } from './writing';

export type NewInstruction = Omit<InstructionRecord, keyof RecordBase>;
export type InstructionChanges = Partial<Omit<NewInstruction, 'documentId'>> & { readonly anchor?: Anchor };

/** In the order of their making; the panel sorts them by place. */
export const instructionsOf = (documentId: string): Promise<readonly InstructionRecord[]> =>
  db.instructions.where('documentId').equals(documentId).sortBy('createdAt');

/** Returns its id. */
export const addInstruction = (instruction: NewInstruction): Promise<string> =>
  action(async () => {
    const record: InstructionRecord = { ...newRecord(), ...instruction };
    await db.instructions.add(record);
    return record.id;
  });

/** One that is gone meanwhile stays gone. */
export const changeInstruction = (id: string, changes: InstructionChanges): Promise<void> =>
  action(async () => {
    const record = await db.instructions.get(id);
    if (record) await db.instructions.put(nextRevision(record, changes));
  });

export const removeInstruction = (id: string): Promise<void> =>
  action(async () => {
    await db.instructions.delete(id);
  });

/** Puts it back, or back to what it was, as an undo does. */
export const restoreInstruction = (record: InstructionRecord): Promise<void> =>
  action(async () => {
    await db.instructions.put(nextRevision(record, {}));
  });
