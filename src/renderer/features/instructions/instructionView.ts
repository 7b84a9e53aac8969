/** The instructions of one text as the panel lists them: in reading order, filtered and counted. Pure. */

import type { BlockId } from '#domain/document/document';
import { type InstructionPosition, instructionPositions } from '#domain/positions/redLines';
import type { Anchor, InstructionRecord } from '#renderer/data/records';
import type { AnchorState } from '#renderer/editor/editorApi';
import type { Crossed, Positions } from './positionsState';

export type InstructionFilter = 'all' | 'crossed' | InstructionPosition;

export const instructionFilters: readonly InstructionFilter[] = ['all', 'crossed', ...instructionPositions];

export interface InstructionEntry {
  readonly record: InstructionRecord;
  /** Where it stands now; null for the whole text. */
  readonly anchor: Anchor | null;
  /** The printed place (`II.10`), null where there is none. */
  readonly place: string | null;
  /** The words, or the paragraph, that it was about are gone. */
  readonly lost: boolean;
  /** Null where its red line, if it has one, is not crossed. */
  readonly crossed: Crossed | null;
}

/** Those on the whole text first, then in reading order, then by age; lost ones last. */
export function instructionEntries(
  records: readonly InstructionRecord[],
  states: readonly AnchorState[],
  positions: Positions,
): readonly InstructionEntry[] {
  const known = new Map(states.map((state) => [state.id, state]));
  const rank = new Map(positions.order.map((block, at) => [block, at]));
  const rankOf = ({ anchor, lost }: InstructionEntry): number => {
    if (anchor === null) return -1;
    return lost ? positions.order.length + 1 : (rank.get(anchor.block) ?? positions.order.length);
  };
  return records
    .map((record) => entryOf(record, known.get(record.id), positions, rank))
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        (a.anchor?.from ?? 0) - (b.anchor?.from ?? 0) ||
        a.record.createdAt.localeCompare(b.record.createdAt),
    );
}

function entryOf(
  record: InstructionRecord,
  state: AnchorState | undefined,
  { places, crossed }: Positions,
  rank: ReadonlyMap<BlockId, number>,
): InstructionEntry {
  const anchor = state?.anchor ?? record.anchor;
  // Of a paragraph only its block counts: its words may all have changed.
  const isGone = anchor !== null && rank.size > 0 && !rank.has(anchor.block);
  return {
    record,
    anchor,
    place: anchor === null ? null : (places.get(anchor.block) ?? null),
    lost: record.scope === 'paragraph' ? isGone : (state?.lost ?? false),
    crossed: crossed.get(record.id) ?? null,
  };
}

export const filterInstructions = (entries: readonly InstructionEntry[], filter: InstructionFilter) =>
  entries.filter(
    ({ record, crossed }) =>
      filter === 'all' || (filter === 'crossed' ? crossed !== null : record.position === filter),
  );

/** The instructions at the other ends of its links: what it is given against first, then what is given against it. */
export const linkedWith = (record: InstructionRecord, entries: readonly InstructionEntry[]) =>
  [
    ...entries.filter((other) => other.record.id === record.linkedTo).map(linkAs('onlyAgainst')),
    ...entries.filter((other) => other.record.linkedTo === record.id).map(linkAs('inExchange')),
  ] as const;

const linkAs =
  <Kind extends 'onlyAgainst' | 'inExchange'>(kind: Kind) =>
  (other: InstructionEntry) => ({ kind, other });
