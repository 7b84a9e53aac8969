/**
 * The log of a sitting: what each party said about which place, when, and how the text stood before and
 * after, so that any entry can be taken back while later ones stay. Values only; the caller brings the
 * time. The text is the truth: the log remembers, and never repairs.
 */

import type { BlockId } from '../document/document';
import { minimalEdits } from '../notation/edits/minimalEdits';
import type { TextEdit } from '../notation/notation';
import { editedText, mapOffset } from '../notation/textEdits';
import type { Voice } from './entry';

/** How one text unit changed; `before` null for one that came, `after` null for one that went. */
export interface UnitChange {
  /** `block`, or `block#cell` in a table. */
  readonly unit: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type EntryKind = 'words' | 'signs' | 'structure' | 'undo';

export interface SittingEntry {
  readonly id: string;
  /** ISO instant, UTC. */
  readonly at: string;
  readonly voices: readonly Voice[];
  readonly kind: EntryKind;
  /** As delegates cite it (`II.10`); null where the place has no number. */
  readonly place: string | null;
  /** Where to jump. */
  readonly block: BlockId;
  readonly changes: readonly UnitChange[];
  /** When it was taken back; null while it stands. */
  readonly undoneAt: string | null;
}

/** In the order of time. */
export type Sitting = readonly SittingEntry[];

/** Typing goes on for so long, in milliseconds, without starting a new entry. */
export const sameBreath = 30_000;

/**
 * The log with one more entry. Words that the same party goes on writing in the same place join the
 * entry before, so that a sentence is one line and not forty.
 */
export function logged(sitting: Sitting, entry: SittingEntry): Sitting {
  const last = sitting.at(-1);
  if (last === undefined || !goesOn(last, entry)) return [...sitting, entry];
  const joined = joinChanges(last.changes, entry.changes);
  return [...sitting.slice(0, -1), { ...last, at: entry.at, changes: joined }];
}

function goesOn(last: SittingEntry, next: SittingEntry): boolean {
  return (
    last.kind === 'words' &&
    next.kind === 'words' &&
    last.undoneAt === null &&
    last.block === next.block &&
    voicesKey(last) === voicesKey(next) &&
    Date.parse(next.at) - Date.parse(last.at) < sameBreath &&
    next.changes.every((change) => textAfter(last.changes, change.unit, change.before) === change.before)
  );
}

const voicesKey = ({ voices }: SittingEntry): string => voices.map(({ party, sign }) => sign + party).join();

const textAfter = (changes: readonly UnitChange[], unit: string, otherwise: string | null): string | null => {
  const change = changes.find((candidate) => candidate.unit === unit);
  return change === undefined ? otherwise : change.after;
};

function joinChanges(first: readonly UnitChange[], second: readonly UnitChange[]): readonly UnitChange[] {
  const joined = new Map(first.map((change) => [change.unit, change]));
  for (const change of second) {
    const before = joined.get(change.unit);
    joined.set(change.unit, before === undefined ? change : { ...change, before: before.before });
  }
  return [...joined.values()].filter(({ before, after }) => before !== after);
}

/** Entries at or after an instant that still stand: *what changed since 15:00*. */
export const since = (sitting: Sitting, instant: string): Sitting =>
  sitting.filter(({ at, undoneAt }) => undoneAt === null && Date.parse(at) >= Date.parse(instant));

/**
 * What taking an entry back makes of the units it changed, given how they stand now (`textOf`, null for one
 * that is gone); null where later changes lie over it, so that it can't be taken back on its own.
 * Later changes beside it stay. Directly after the entry this gives the text before it, to the character.
 */
export function takenBackFrom(
  entry: SittingEntry,
  textOf: (unit: string) => string | null,
): readonly UnitChange[] | null {
  if (entry.undoneAt !== null) return null;
  const changes: UnitChange[] = [];
  for (const change of entry.changes) {
    const now = textOf(change.unit);
    const restored = restoredText(change, now);
    if (restored === undefined) return null;
    changes.push({ unit: change.unit, before: now, after: restored });
  }
  return changes;
}

/** Undefined where it can't be. */
function restoredText({ before, after }: UnitChange, now: string | null): string | null | undefined {
  if (now === after) return before;
  if (now === null || after === null || before === null) return undefined;
  const back = minimalEdits(after, before);
  const later = minimalEdits(after, now);
  if (back.some((edit) => later.some((other) => meets(edit, other)))) return undefined;
  const rebased = back.map(({ from, to, insert }) => ({
    from: mapOffset(later, from, 1),
    to: from === to ? mapOffset(later, from, 1) : mapOffset(later, to, -1),
    insert,
  }));
  return editedText(now, rebased);
}

/** Edits that only touch would leave open which of them comes first. */
const meets = (a: TextEdit, b: TextEdit): boolean => a.from <= b.to && b.from <= a.to;
