/** Lines of a register for tests, with only what a test cares for. */

import { readKey } from '#domain/calendar/knownDeadline';
import type { EntryDeadline, EntryKind, RegisterRecord } from '#renderer/data/registerRecord';

interface LineFacts {
  readonly kind?: EntryKind;
  readonly in?: string;
  readonly order?: number;
  readonly at?: readonly string[];
  readonly archived?: boolean;
  readonly deleted?: boolean;
  readonly symbol?: string;
  readonly date?: string;
  readonly received?: string;
  readonly languages?: RegisterRecord['languages'];
  readonly organisation?: string;
}

export const line = (id: string, facts: LineFacts = {}): RegisterRecord => ({
  id,
  kind: facts.kind ?? (facts.in ? 'document' : 'circular'),
  circularId: facts.in ?? null,
  order: facts.order ?? 0,
  title: id,
  symbol: facts.symbol ?? null,
  date: facts.date ?? null,
  receivedAt: facts.received ?? '2024-01-01T00:00:00Z',
  organisation: facts.organisation ?? null,
  languages: facts.languages ?? [],
  deadlines: (facts.at ?? []).map((at) => deadline(id, at)),
  archivedAt: facts.archived ? '2024-01-02T00:00:00Z' : null,
  deletedAt: facts.deleted ? '2024-01-02T00:00:00Z' : null,
});

/** A day for comments, as a note names it. */
export const deadline = (circularId: string, at: string): EntryDeadline => ({
  key: readKey(circularId, { kind: 'comments', at }),
  kind: 'comments',
  at,
  zone: 'Asia/Almaty',
  dateOnly: true,
  text: at,
  words: [],
  origin: 'read',
  title: null,
  doneAt: null,
  reminders: null,
});
