/** What is decided about texts under silence, and how the silence ended. */

import {
  noSilence,
  type ParagraphDecision,
  type SilenceDecision,
  type SilenceEnd,
  type SilenceFacts,
  withDecision,
  withoutDecision,
} from '#domain/silence/silence';
import { db } from './database';
import type { SilenceRecord } from './records';
import { action, newRecord, nextRevision } from './writing';

export const silenceOf = async (documentId: string): Promise<SilenceRecord | null> =>
  (await db.silences.get(documentId)) ?? null;

export const allSilences = (): Promise<SilenceRecord[]> => db.silences.toArray();

/** `place` null: about the text as a whole. */
export const decideSilence = (
  documentId: string,
  place: Pick<ParagraphDecision, 'block' | 'label' | 'quote'> | null,
  decision: SilenceDecision,
): Promise<void> => change(documentId, (facts) => withDecision(facts, place, decision));

/** The paragraph follows the text again. */
export const forgetDecision = (documentId: string, block: string): Promise<void> =>
  change(documentId, (facts) => withoutDecision(facts, block));

/** Null takes it back. */
export const endSilence = (documentId: string, end: SilenceEnd | null): Promise<void> =>
  change(documentId, (facts) => ({ ...facts, end }));

/** Which of the circular's days is that of the text; null: as the circular says. */
export const chooseSilenceDay = (documentId: string, deadline: string | null): Promise<void> =>
  change(documentId, (facts) => ({ ...facts, deadline }));

/** Remembers that a note of ours breaks the silence on the text. */
export const noteBreaks = (documentId: string, noteId: string): Promise<void> =>
  change(documentId, (facts, before) => ({ ...facts, noteIds: [...before, noteId] }));

type Change = (
  facts: SilenceFacts,
  noteIds: readonly string[],
) => SilenceFacts & { readonly noteIds?: readonly string[] };

const change = (documentId: string, next: Change): Promise<void> =>
  action(async () => {
    const stored = await db.silences.get(documentId);
    const before: SilenceRecord = stored ?? { ...newRecord(), id: documentId, ...noSilence, noteIds: [] };
    const changed = next(before, before.noteIds);
    await db.silences.put(stored ? nextRevision(stored, changed) : { ...before, ...changed });
  });
