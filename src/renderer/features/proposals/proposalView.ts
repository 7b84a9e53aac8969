/**
 * The entries of the proposals panel, made from the rows of the open text: who is for and against
 * each proposal, what the filters leave, and how many there are. Pure, so that a list of thousands is
 * tested without a page. `gathering.ts` puts the entries under headings.
 */

import type { PartyCode } from '#domain/notation/notation';
import type { GroupRow, ProposalRow } from '#renderer/editor/editorApi';
import { withMoves } from './moves';

/** A move is a deletion and an insertion that belong together: see `moves.ts`. */
export type ProposalKind = ProposalRow['kind'] | 'move';

/** In the order in which filters and headings name them. */
export const proposalKinds = [
  'replacement',
  'insertion',
  'deletion',
  'move',
  'bracketed',
] as const satisfies readonly ProposalKind[];

/**
 * How many parties ask for it: any number, one alone, or so many or more.
 */
export type Backing = 'any' | 'alone' | number;

export interface ProposalFilter {
  /** Only proposals on which this party has a sign; null for every party. */
  readonly party: PartyCode | null;
  readonly contestedOnly: boolean;
  /** Only proposals on which the delegation has a sign. */
  readonly oursOnly: boolean;
  /** Only proposals of this kind; null for every kind. */
  readonly kind: ProposalKind | null;
  readonly backing: Backing;
}

export const everything: ProposalFilter = {
  party: null,
  contestedOnly: false,
  oursOnly: false,
  kind: null,
  backing: 'any',
};

/** One proposal as a line shows it. */
export interface ProposalEntry {
  /** The key of the group that an action or a jump aims at: the new words of a replacement. */
  readonly target: string;
  /** The keys of all its groups, in the order of the text. */
  readonly groups: readonly string[];
  readonly kind: ProposalKind;
  readonly place: string | null;
  /** Where the words of a move stand now, and the group around them there; null for all others. */
  readonly from: { readonly place: string | null; readonly group: string } | null;
  /** The words that would go: of a deletion, of a replacement's old side; else null. */
  readonly oldWords: string | null;
  /** The words that would come or that stand in brackets; null for a deletion. */
  readonly newWords: string | null;
  /** Parties that want what the line shows; of a deletion, those that keep the words. */
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
  readonly contested: boolean;
  /** The delegation's sign, or null where it has none. */
  readonly ours: '+' | '-' | null;
  /** The delegation's sign on the target's own words. */
  readonly targetSign: '+' | '-' | null;
  readonly depth: number;
  /** The keys of the groups that carry the delegation's sign, in the order of the text. */
  readonly oursOn: readonly string[];
}

export interface ProposalCounts {
  readonly all: number;
  readonly contested: number;
  readonly ours: number;
}

const knownEntries = new WeakMap<ProposalRow, ProposalEntry | null>();

/** Every row of the text as an entry, in the order of the text, a move as one; an untouched row is the same entry again. */
export function entriesOf(rows: readonly ProposalRow[]): readonly ProposalEntry[] {
  const entries: ProposalEntry[] = [];
  for (const row of rows) {
    const known = knownEntries.get(row);
    const entry = known === undefined ? entryOf(row) : known;
    if (known === undefined) knownEntries.set(row, entry);
    if (entry !== null) entries.push(entry);
  }
  return withMoves(entries);
}

/** The entries that the filter leaves, in their order. */
export const filterEntries = (entries: readonly ProposalEntry[], filter: ProposalFilter) =>
  entries.filter(
    (entry) =>
      (!filter.contestedOnly || entry.contested) &&
      (!filter.oursOnly || entry.ours !== null) &&
      (filter.party === null || partiesOf(entry).includes(filter.party)) &&
      (filter.kind === null || entry.kind === filter.kind) &&
      isBackedBy(askersOf(entry).length, filter.backing),
  );

const isBackedBy = (askers: number, backing: Backing): boolean =>
  backing === 'any' || (backing === 'alone' ? askers === 1 : askers >= backing);

export const countEntries = (entries: readonly ProposalEntry[]): ProposalCounts => ({
  all: entries.length,
  contested: entries.filter((entry) => entry.contested).length,
  ours: entries.filter((entry) => entry.ours !== null).length,
});

/** Every party with a sign on some entry, by code. */
export const partiesIn = (entries: readonly ProposalEntry[]): readonly PartyCode[] =>
  [...new Set(entries.flatMap(partiesOf))].sort();

/**
 * Who asks for the change: on words to be deleted those that are against the words, otherwise those
 * that are for them.
 */
export const askersOf = (entry: ProposalEntry): readonly PartyCode[] =>
  entry.kind === 'deletion' ? entry.opposes : entry.supports;

/** The largest number of parties that ask for one and the same change; 0 where nobody asks for any. */
export const mostAskers = (entries: readonly ProposalEntry[]): number =>
  entries.reduce((most, entry) => Math.max(most, askersOf(entry).length), 0);

/** Every party with a sign on the entry. */
export const partiesOf = (entry: ProposalEntry) => [...entry.supports, ...entry.opposes];

function entryOf(row: ProposalRow): ProposalEntry | null {
  const [first, second] = row.groups;
  if (first === undefined) return null;
  if (row.kind !== 'replacement' || second === undefined) return singleEntry(row, first);
  return first.origin === 'proposed'
    ? replacementEntry(row, second, first)
    : replacementEntry(row, first, second);
}

const singleEntry = (row: ProposalRow, group: GroupRow): ProposalEntry => ({
  ...shared(row, group),
  oldWords: row.kind === 'deletion' ? group.text : null,
  newWords: row.kind === 'deletion' ? null : group.text,
  supports: group.supports,
  opposes: group.opposes,
  ours: group.ours,
});

/** Being against the old words is being for the replacement, and the other way round. */
const replacementEntry = (row: ProposalRow, old: GroupRow, fresh: GroupRow): ProposalEntry => ({
  ...shared(row, fresh),
  oldWords: old.text,
  newWords: fresh.text,
  supports: union(fresh.supports, old.opposes),
  opposes: union(fresh.opposes, old.supports),
  ours: fresh.ours ?? opposite(old.ours),
});

const shared = (row: ProposalRow, target: GroupRow) => ({
  target: target.key,
  groups: row.groups.map((group) => group.key),
  targetSign: target.ours,
  kind: row.kind,
  place: target.place,
  from: null,
  depth: target.depth,
  contested: row.groups.some((group) => group.contested),
  oursOn: row.groups.filter((group) => group.ours !== null).map((group) => group.key),
});

const union = (a: readonly PartyCode[], b: readonly PartyCode[]) => [...new Set([...a, ...b])];

const opposite = (sign: '+' | '-' | null) => (sign === null ? null : sign === '+' ? '-' : '+');
