/**
 * A paragraph that is moved stands twice in the brackets: to be deleted where it was, and new where it shall stand. The
 * list shows it once, at its new place and with its old one.
 */

import type { PartyCode } from '#domain/notation/notation';
import type { ProposalEntry } from './proposalView';

/** Fewer words than this may be struck here and proposed there by chance. */
const fewestWords = 3;

/** The number that a new paragraph bears inside its bracket: `4a.`, `(b)`, `11 bis.`, `1.2` */
const label = /^\(?(?:\d{1,3}(?:\.\d{1,3})+|[\p{L}\p{N}]{1,5}(?: (?:bis|ter|quater))?(?=[.)]))[.)]*\s+/u;

/** The entries with each pair as one move; all others as they are, in their order. */
export function withMoves(entries: readonly ProposalEntry[]): readonly ProposalEntry[] {
  const gone = new Map<string, ProposalEntry[]>();
  for (const entry of entries) {
    const same = entry.kind === 'deletion' ? sameOf(entry) : null;
    if (same !== null) gone.set(same, [...(gone.get(same) ?? []), entry]);
  }
  if (gone.size === 0) return entries;
  const old = new Map<ProposalEntry, ProposalEntry>();
  for (const entry of entries) {
    const same = entry.kind === 'insertion' ? sameOf(entry) : null;
    const match = same === null ? undefined : gone.get(same)?.shift();
    if (match !== undefined) old.set(entry, match);
  }
  if (old.size === 0) return entries;
  const shownElsewhere = new Set(old.values());
  return entries.flatMap((entry) => {
    if (shownElsewhere.has(entry)) return [];
    const from = old.get(entry);
    return [from === undefined ? entry : moveOf(from, entry)];
  });
}

const known = new WeakMap<ProposalEntry, string | null>();

/** What both halves of a move have in common, words and who asks for them; null for what is no half of one. */
function sameOf(entry: ProposalEntry): string | null {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const words = (entry.oldWords ?? entry.newWords ?? '').replace(label, '');
  const askers = entry.kind === 'deletion' ? entry.opposes : entry.supports;
  const isHalf = entry.depth === 0 && askers.length > 0 && words.split(' ').length >= fewestWords;
  const same = isHalf ? `${[...askers].sort().join()} ${words}` : null;
  known.set(entry, same);
  return same;
}

const made = new WeakMap<ProposalEntry, { readonly old: ProposalEntry; readonly move: ProposalEntry }>();

/** Being against the words at their old place is being for the move. An untouched pair is the same entry again. */
function moveOf(old: ProposalEntry, fresh: ProposalEntry): ProposalEntry {
  const before = made.get(fresh);
  if (before?.old === old) return before.move;
  const move: ProposalEntry = {
    ...fresh,
    kind: 'move',
    from: { place: old.place, group: old.target },
    groups: [...old.groups, ...fresh.groups],
    place: fresh.place ?? old.place,
    supports: union(fresh.supports, old.opposes),
    opposes: union(fresh.opposes, old.supports),
    contested: old.contested || fresh.contested,
    ours: fresh.ours ?? (old.ours === null ? null : old.ours === '+' ? '-' : '+'),
    oursOn: [...old.oursOn, ...fresh.oursOn],
  };
  made.set(fresh, { old, move });
  return move;
}

const union = (a: readonly PartyCode[], b: readonly PartyCode[]) => [...new Set([...a, ...b])];
