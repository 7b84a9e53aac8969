/**
 * Which lines of the panel are chosen, as in any list of files: one, one more or less (Ctrl), from here to
 * there (Shift), all. A pure value; keys of lines that a filter has taken away mean nothing and do no harm.
 */

import type { ProposalLine } from './gathering';
import type { ProposalEntry } from './proposalView';

export interface Selection {
  /** The line that arrows go on from and that the screen follows; null before the first choice. */
  readonly chosen: string | null;
  /** Where a range begins. */
  readonly anchor: string | null;
  /** Keys of all selected lines. */
  readonly selected: ReadonlySet<string>;
}

export type Gesture = 'only' | 'toggle' | 'extend';

export const nothingSelected: Selection = { chosen: null, anchor: null, selected: new Set() };

/** The selection after a click or a step to the line `key`. Extending without a beginning selects it alone. */
export function selectLine(
  lines: readonly ProposalLine[],
  { anchor, selected }: Selection,
  key: string,
  gesture: Gesture,
): Selection {
  if (gesture === 'toggle') return { chosen: key, anchor: key, selected: toggled(selected, key) };
  const begin = gesture === 'extend' ? keyPlace(lines, anchor) : -1;
  if (begin < 0) return { chosen: key, anchor: key, selected: new Set([key]) };
  const end = keyPlace(lines, key);
  const range = lines.slice(Math.min(begin, end), Math.max(begin, end) + 1);
  return { chosen: key, anchor, selected: new Set(proposalKeys(range)) };
}

/** Every proposal that the list shows; the chosen line stays, so that the list does not jump. */
export const selectAll = (lines: readonly ProposalLine[], { chosen, anchor }: Selection): Selection => ({
  chosen,
  anchor,
  selected: new Set(proposalKeys(lines)),
});

/** The selected proposals in the order of the list, each once although it may stand under several parties. */
export function selectedEntries(
  lines: readonly ProposalLine[],
  { selected }: Selection,
): readonly ProposalEntry[] {
  const entries = new Map<string, ProposalEntry>();
  for (const line of lines) {
    if (line.kind === 'proposal' && selected.has(line.key)) entries.set(line.entry.target, line.entry);
  }
  return [...entries.values()];
}

function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}

const keyPlace = (lines: readonly ProposalLine[], key: string | null) =>
  key === null ? -1 : lines.findIndex((line) => line.key === key);

const proposalKeys = (lines: readonly ProposalLine[]) =>
  lines.flatMap((line) => (line.kind === 'proposal' ? [line.key] : []));
