/**
 * Notes that were sent: the very bytes that left, kept by their hash, with the day, the means and what proves
 * it. A sent note is frozen; proofs may still come in, because a receipt often does so days later.
 */

import { leavesTooLate } from '#domain/notes/silence';
import type { MeansOfSending } from '#domain/registry/sending';
import { db } from './database';
import { keepFile, sha256Of } from './files';
import { isSent } from './notes';
import { noteWithNumber } from './numbers';
import type { KeptFile, SentRecord } from './records';
import { setting } from './settings';
import { action, newRecord, nextRevision, nowIso, putNote } from './writing';

export interface FileToKeep {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Sending {
  /** ISO day. */
  readonly day: string;
  /** `HH:MM` on this computer's clock; empty where it does not matter. */
  readonly hour: string;
  readonly means: MeansOfSending;
  readonly remark: string;
  readonly papers: readonly FileToKeep[];
  readonly proofs: readonly FileToKeep[];
  /** The person's word that a silence may be broken after its end. */
  readonly late: boolean;
}

export const sentOf = (noteId: string): Promise<SentRecord | undefined> => db.sent.get(noteId);

export const allSent = (): Promise<SentRecord[]> => db.sent.toArray();

/**
 * Freezes the note, in one transaction with its bytes. `double`: another note bears its number; `late`: it breaks a
 * silence that had ended, and nobody said that it may. Then nothing was written. Rejects when the note is gone or
 * sent already.
 */
export async function sendNote(noteId: string, sending: Sending): Promise<'sent' | 'double' | 'late'> {
  const pattern = (await setting('delegation'))?.referencePattern ?? '';
  const kinds = await setting('noteKinds');
  // Hashing waits for something else than the database, which ends a transaction: so it comes first.
  const [papers, proofs] = [await hashed(sending.papers), await hashed(sending.proofs)];
  return action(async () => {
    const note = await db.notes.get(noteId);
    if (!note || isSent(note)) throw new Error('The note to be sent is not a draft.');
    if (await noteWithNumber(pattern, note.fields.reference ?? '', noteId)) return 'double';
    const at = instantOf(sending.day, sending.hour);
    const late = leavesTooLate(note.fields, sending.day, Date.parse(at), kinds);
    if (late && !sending.late) return 'late';
    for (const file of [...papers, ...proofs]) await keepFile(file, nowIso());
    const { day, hour, means, remark } = sending;
    await db.sent.add({
      ...newRecord(),
      id: noteId,
      ...{ day, hour, means, remark },
      at,
      papers: papers.map(kept),
      proofs: proofs.map(kept),
      ...(late && { late }),
    });
    await putNote(nextRevision(note, { sentOn: day }));
    return 'sent';
  });
}

/** A receipt, a scan, a message that came later. The same bytes are kept once. */
export async function addProofs(noteId: string, files: readonly FileToKeep[]): Promise<void> {
  const proofs = await hashed(files);
  await action(async () => {
    const sent = await db.sent.get(noteId);
    if (!sent) throw new Error('A proof belongs to a note that was sent.');
    for (const file of proofs) await keepFile(file, nowIso());
    const known = new Set(sent.proofs.map(({ sha256 }) => sha256));
    const added = proofs.filter(({ sha256 }) => !known.has(sha256)).map(kept);
    await db.sent.put(nextRevision(sent, { proofs: [...sent.proofs, ...added] }));
  });
}

/** Takes a proof off the note; its bytes stay. */
export const removeProof = (noteId: string, sha256: string): Promise<void> =>
  action(async () => {
    const sent = await db.sent.get(noteId);
    if (sent) {
      const proofs = sent.proofs.filter((proof) => proof.sha256 !== sha256);
      await db.sent.put(nextRevision(sent, { proofs }));
    }
  });

/** On this computer's clock. A day without an hour counts from its noon, so that no zone makes it another day. */
export const instantOf = (day: string, hour: string): string =>
  new Date(`${day}T${hour === '' ? '12:00' : hour}:00`).toISOString();

const hashed = (files: readonly FileToKeep[]) =>
  Promise.all(files.map(async (file) => ({ ...file, sha256: await sha256Of(file.bytes) })));

const kept = ({ name, sha256, bytes }: FileToKeep & { readonly sha256: string }): KeptFile => ({
  name,
  sha256,
  size: bytes.byteLength,
});
