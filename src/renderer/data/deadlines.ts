/** Deadlines that a person put right or added, and all deadlines together. */

import { type DeadlineDecision, type KnownDeadline, withDecisions } from '#domain/calendar/knownDeadline';
import { db } from './database';
import type { DeadlineRecord } from './records';
import { registerLines } from './register';
import type { RegisterRecord } from './registerRecord';
import { action, newRecord, nextRevision, nowIso } from './writing';

/** What a person may set in a deadline. */
export type DeadlineValues = Omit<DeadlineDecision, 'id' | 'corrects' | 'removedAt'>;

/** A deadline and the circular that names it; null for one that stands for itself. */
export interface DueRow {
  readonly deadline: KnownDeadline;
  readonly circular: RegisterRecord | null;
  /** What the circular encloses, in its order. */
  readonly documents: readonly RegisterRecord[];
  /** When it became known, in milliseconds since 1970. */
  readonly knownSince: number;
}

/** Every deadline that holds, soonest first: of circulars not in the bin, and those added by hand. */
export async function dueRows(): Promise<readonly DueRow[]> {
  const lines = (await registerLines()).filter(({ deletedAt }) => deletedAt === null);
  const own = (await db.deadlines.toArray()).filter(({ circularId }) => circularId === null);
  const since = new Map(own.map(({ id, createdAt }) => [id, Date.parse(createdAt)]));
  const enclosures = new Map<string, RegisterRecord[]>();
  for (const line of lines) {
    if (line.kind !== 'document' || line.circularId === null) continue;
    enclosures.set(line.circularId, [...(enclosures.get(line.circularId) ?? []), line]);
  }
  const rows: DueRow[] = [
    ...lines.flatMap((circular) =>
      circular.kind !== 'circular'
        ? []
        : circular.deadlines.map((deadline) => ({
            deadline,
            circular,
            documents: (enclosures.get(circular.id) ?? []).sort((a, b) => a.order - b.order),
            knownSince: Date.parse(circular.receivedAt),
          })),
    ),
    ...withDecisions([], own).map((deadline) => ({
      deadline,
      circular: null,
      documents: [],
      knownSince: since.get(deadline.key) ?? 0,
    })),
  ];
  return rows.sort((a, b) => Date.parse(a.deadline.at) - Date.parse(b.deadline.at));
}

/** Those of one circular that hold, soonest first. */
export async function deadlinesOfCircular(circularId: string): Promise<readonly KnownDeadline[]> {
  const line = await db.register.get(circularId);
  const decisions = await db.deadlines.where('circularId').equals(circularId).toArray();
  return withDecisions(line?.deadlines ?? [], decisions);
}

/** A deadline of its own. Returns its key. */
export const addDeadline = (values: DeadlineValues): Promise<string> =>
  action(async () => {
    const record: DeadlineRecord = { ...newRecord(), ...values, corrects: null, removedAt: null };
    await db.deadlines.add(record);
    return record.id;
  });

/** Puts a deadline right, whether it was read or added by hand. */
export const decideDeadline = (
  { key, origin }: KnownDeadline,
  values: DeadlineValues,
  removedAt: string | null = null,
): Promise<void> =>
  action(async () => {
    const stored = await decisionFor(key, values.circularId);
    if (stored) await db.deadlines.put(nextRevision(stored, { ...values, removedAt }));
    else {
      const corrects = origin === 'hand' ? null : key;
      await db.deadlines.add({ ...newRecord(), ...values, corrects, removedAt });
    }
  });

/** Dealt with, or open again. */
export const markDone = (deadline: KnownDeadline, circularId: string | null, done: boolean): Promise<void> =>
  decideDeadline(deadline, { ...valuesOf(deadline, circularId), doneAt: done ? nowIso() : null });

/** Takes a deadline off the list; `restoreDeadline` brings it back. */
export const removeDeadline = (deadline: KnownDeadline, circularId: string | null): Promise<void> =>
  decideDeadline(deadline, valuesOf(deadline, circularId), nowIso());

export const restoreDeadline = (deadline: KnownDeadline, circularId: string | null): Promise<void> =>
  decideDeadline(deadline, valuesOf(deadline, circularId), null);

/** A deadline that was read holds again as the note has it. */
export const forgetCorrection = (key: string, circularId: string | null): Promise<void> =>
  action(async () => {
    const stored = await decisionFor(key, circularId);
    if (stored?.corrects === key) await db.deadlines.delete(stored.id);
  });

export const valuesOf = (deadline: KnownDeadline, circularId: string | null): DeadlineValues => {
  const { kind, at, zone, dateOnly, title, text, doneAt, reminders } = deadline;
  return { circularId, kind, at, zone, dateOnly, title, text, doneAt, reminders };
};

async function decisionFor(key: string, circularId: string | null): Promise<DeadlineRecord | undefined> {
  const own = await db.deadlines.get(key);
  if (own || circularId === null) return own;
  const ofCircular = await db.deadlines.where('circularId').equals(circularId).toArray();
  return ofCircular.find(({ corrects }) => corrects === key);
}
