/** Everything that the screen of one silence stands on, always as the database has it now. */

import { useMemo } from 'react';
import { concerning, type KnownDeadline } from '#domain/calendar/knownDeadline';
import type { LanguageCode } from '#domain/languages';
import {
  newSilence,
  noSilence,
  type RevisedText,
  type SilenceFacts,
  type SilenceState,
  silenceState,
} from '#domain/silence/silence';
import { circularOf } from '#renderer/data/circulars';
import { documentOf } from '#renderer/data/documents';
import { reasonsOf } from '#renderer/data/reasons';
import type { CircularRecord, DocumentRecord, ReasonRecord } from '#renderer/data/records';
import { registerLines } from '#renderer/data/register';
import type { RegisterRecord } from '#renderer/data/registerRecord';
import { allSent } from '#renderer/data/sent';
import { silenceOf } from '#renderer/data/silences';
import { useLive } from '#renderer/data/useLive';

export interface SilenceWorld {
  readonly document: DocumentRecord;
  readonly circular: CircularRecord | null;
  readonly facts: SilenceFacts;
  readonly noteIds: readonly string[];
  /** Soonest first; versions that disagree, or several texts, may name more than one day. */
  readonly deadlines: readonly KnownDeadline[];
  /** All days of silence of the circular, also those for its other texts. */
  readonly days: readonly KnownDeadline[];
  readonly reasons: readonly ReasonRecord[];
  /** ISO instants at which our notes that break it left. */
  readonly sentAt: readonly string[];
  /** The later revision that is under silence again. */
  readonly next: RegisterRecord | null;
  /** Languages of the note that answers. */
  readonly languages: readonly LanguageCode[];
}

/** Null where the text is gone, undefined while loading. */
export const useSilence = (documentId: string): SilenceWorld | null | undefined =>
  useLive(worldOf, documentId);

async function worldOf(documentId: string): Promise<SilenceWorld | null> {
  const document = await documentOf(documentId);
  if (document === undefined || document.deletedAt !== null) return null;
  const [circular, silence, lines, sent, reasons] = await Promise.all([
    document.circularId === null ? undefined : circularOf(document.circularId),
    silenceOf(documentId),
    registerLines(),
    allSent(),
    reasonsOf(documentId),
  ]);
  const noteIds = silence?.noteIds ?? [];
  return {
    document,
    circular: circular ?? null,
    facts: silence ?? noSilence,
    noteIds,
    ...daysOf(silenceDeadlines({ ...document, symbol: document.rolling.symbol }, lines), {
      all: lines.find(({ id }) => id === document.circularId)?.deadlines ?? [],
      chosen: silence?.deadline ?? null,
    }),
    reasons,
    sentAt: sent.filter(({ id }) => noteIds.includes(id)).map(({ at }) => at),
    next: nextLine(document, lines),
    languages: circular?.note?.languages.length ? circular.note.languages : ['en'],
  };
}

/**
 * The days of silence that the circular names for this text; those for comments where it names none for silence.
 */
function silenceDeadlines(
  { id, circularId, symbol }: Pick<RegisterRecord, 'id' | 'circularId' | 'symbol'>,
  lines: readonly RegisterRecord[],
): readonly KnownDeadline[] {
  const circular = lines.find((line) => line.id === circularId);
  const others = lines.flatMap((line) =>
    line.kind === 'document' && line.circularId === circularId && line.id !== id ? (line.symbol ?? []) : [],
  );
  const known = concerning(circular?.deadlines ?? [], symbol, others);
  const silence = known.filter(({ kind }) => kind === 'silence');
  return silence.length > 0 ? silence : known.filter(({ kind }) => kind === 'comments');
}

/** The days for the text: the one that a person chose, else those that the circular gives it. */
function daysOf(
  own: readonly KnownDeadline[],
  { all, chosen }: { readonly all: readonly KnownDeadline[]; readonly chosen: string | null },
): Pick<SilenceWorld, 'deadlines' | 'days'> {
  const kind = own[0]?.kind ?? 'silence';
  const days = all.filter((one) => one.kind === kind);
  const picked = days.filter(({ key }) => key === chosen);
  return { deadlines: picked.length > 0 ? picked : own, days };
}

/** The one that counts now: the nearest to come, for whoever keeps it is safe with all; else the last. */
export const deadlineNow = ({ deadlines }: SilenceWorld, now: number): KnownDeadline | null =>
  deadlines.find(({ at }) => Date.parse(at) >= now) ?? deadlines.at(-1) ?? null;

function nextLine(document: DocumentRecord, lines: readonly RegisterRecord[]): RegisterRecord | null {
  const texts = lines.flatMap((line): (RevisedText & { readonly line: RegisterRecord })[] => {
    if (line.kind !== 'document' || line.circularId === null || line.deletedAt !== null) return [];
    const ends = silenceDeadlines(line, lines)
      .filter(({ kind }) => kind === 'silence')
      .at(-1);
    const revision = /rev\.?\s*(\d+)/iu.exec(line.symbol ?? '')?.[1];
    const { id, symbol, title, receivedAt } = line;
    return [
      { id, symbol, title, receivedAt, line, revision: Number(revision ?? 0), silenceEnds: ends?.at ?? null },
    ];
  });
  const own = texts.find(({ id }) => id === document.id);
  const found = own === undefined ? null : newSilence(own, texts);
  return texts.find(({ id }) => id === found?.id)?.line ?? null;
}

export const useSilenceState = (world: SilenceWorld, now: number): SilenceState =>
  useMemo(
    () => silenceState(world.facts, deadlineNow(world, now)?.at ?? null, world.sentAt, now),
    [world, now],
  );
