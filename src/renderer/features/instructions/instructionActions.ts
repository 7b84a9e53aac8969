/**
 * What may be done with instructions, each one stored at once and each with its way back. Every action
 * resolves to whether it was stored; a failure keeps the words where they were written.
 */

import {
  addInstruction,
  changeInstruction,
  type NewInstruction,
  removeInstruction,
  restoreInstruction,
} from '#renderer/data/instructions';
import type { InstructionRecord } from '#renderer/data/records';
import { placeOf } from './caretPlaces';
import type { InstructionDraft } from './instructionDrafts';

export interface InstructionActions {
  save(documentId: string, draft: InstructionDraft): Promise<boolean>;
  remove(record: InstructionRecord): Promise<boolean>;
}

export interface ActionsContext {
  /** Says what was done, with a button that runs `undo`. */
  readonly offerUndo: (done: 'added' | 'changed' | 'deleted', undo: () => void) => void;
  readonly sayFailed: () => void;
}

type Done = Parameters<ActionsContext['offerUndo']>[0];
type Undo = () => Promise<void>;

export function instructionActions({ offerUndo, sayFailed }: ActionsContext): InstructionActions {
  const stored = async (work: () => Promise<Undo>, done: Done) => {
    try {
      const undo = await work();
      offerUndo(done, () => void undo().catch(failed));
      return true;
    } catch (cause) {
      return failed(cause);
    }
  };
  const failed = (cause: unknown): false => {
    console.error('An instruction could not be stored.', cause);
    sayFailed();
    return false;
  };
  return {
    save: (documentId, draft) =>
      draft.record === null
        ? stored(async () => {
            const id = await addInstruction({
              documentId,
              ...placeOf(draft.scope, draft.places),
              ...said(draft),
            });
            return () => removeInstruction(id);
          }, 'added')
        : stored(change(draft.record, draft), 'changed'),
    remove: (record) =>
      stored(async () => {
        await removeInstruction(record.id);
        return () => restoreInstruction(record);
      }, 'deleted'),
  };
}

const change = (record: InstructionRecord, draft: InstructionDraft) => async () => {
  await changeInstruction(record.id, said(draft));
  return () => changeInstruction(record.id, said(draftBack(record)));
};

/** What an undo writes: everything but the place, which follows the text. */
const draftBack = (record: InstructionRecord) => ({
  ...record,
  rule: record.redLine?.rule ?? ('keep' as const),
  words: record.redLine?.words ?? '',
  date: record.date ?? '',
});

type Said = Omit<NewInstruction, 'documentId' | 'scope' | 'anchor'>;

const said = (draft: Omit<InstructionDraft, 'record' | 'places' | 'scope'>): Said => ({
  position: draft.position,
  redLine:
    draft.position === 'red-line' && draft.words.trim() !== ''
      ? { rule: draft.rule, words: draft.words.trim() }
      : null,
  fallback: draft.fallback.trim(),
  linkedTo: draft.linkedTo,
  remark: draft.remark.trim(),
  source: draft.source.trim(),
  date: draft.date === '' ? null : draft.date,
});
