/**
 * The lines of the proposals panel, made from the rows of the open text: who is for and against
 * each proposal, what the filters leave, how they are gathered (by paragraph or by party), and how
 * many there are. Pure, so that a list of thousands is tested without a page.
 */

import type { PartyCode } from '#domain/notation/notation';
import type { GroupRow, ProposalRow } from '#renderer/editor/editorApi';

/** How the lines are gathered under headings. */
export type Gathering = 'paragraph' | 'party';

export interface ProposalFilter {
  /** Only proposals on which this party has a sign; null for every party. */
  readonly party: PartyCode | null;
  readonly contestedOnly: boolean;
  /** Only proposals on which the delegation has a sign. */
  readonly oursOnly: boolean;
}

export const everything: ProposalFilter = { party: null, contestedOnly: false, oursOnly: false };

/** One proposal as a line shows it. */
export interface ProposalEntry {
  /** The key of the group that an action or a jump aims at: the new words of a replacement. */
  readonly target: string;
  /** The keys of all its groups, in the order of the text. */
  readonly groups: readonly string[];
  readonly kind: ProposalRow['kind'];
  readonly place: string | null;
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

export type ProposalLine =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly of: Gathering;
      /** A place (`II.10`) or a party's code; null where there is none. */
      readonly title: string | null;
      readonly count: number;
    }
  | { readonly kind: 'proposal'; readonly key: string; readonly entry: ProposalEntry };

export interface ProposalCounts {
  readonly all: number;
  readonly contested: number;
  readonly ours: number;
}

/** Every row of the text as an entry, in the order of the text. */
export const entriesOf = (rows: readonly ProposalRow[]): readonly ProposalEntry[] =>
  rows.flatMap((row) => entryOf(row) ?? []);

/** The entries that the filter leaves, in their order. */
export const filterEntries = (entries: readonly ProposalEntry[], filter: ProposalFilter) =>
  entries.filter(
    (entry) =>
      (!filter.contestedOnly || entry.contested) &&
      (!filter.oursOnly || entry.ours !== null) &&
      (filter.party === null || partiesOf(entry).includes(filter.party)),
  );

export const countEntries = (entries: readonly ProposalEntry[]): ProposalCounts => ({
  all: entries.length,
  contested: entries.filter((entry) => entry.contested).length,
  ours: entries.filter((entry) => entry.ours !== null).length,
});

/** Every party with a sign on some entry, by code. */
export const partiesIn = (entries: readonly ProposalEntry[]): readonly PartyCode[] =>
  [...new Set(entries.flatMap(partiesOf))].sort();

/**
 * Headings and proposals as one flat list. By paragraph: in the order of the text, a heading where
 * the place changes (its title null where the place has no number). By party: parties by code, and
 * an entry stands under each party that has a sign on it; entries without parties come last, under
 * a heading without title.
 */
export const linesOf = (
  entries: readonly ProposalEntry[],
  gathering: Gathering,
  only: PartyCode | null = null,
): readonly ProposalLine[] => (gathering === 'paragraph' ? byParagraph(entries) : byParty(entries, only));

const partiesOf = (entry: ProposalEntry) => [...entry.supports, ...entry.opposes];

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
  depth: target.depth,
  contested: row.groups.some((group) => group.contested),
  oursOn: row.groups.filter((group) => group.ours !== null).map((group) => group.key),
});

const union = (a: readonly PartyCode[], b: readonly PartyCode[]) => [...new Set([...a, ...b])];

const opposite = (sign: '+' | '-' | null) => (sign === null ? null : sign === '+' ? '-' : '+');

function byParagraph(entries: readonly ProposalEntry[]): readonly ProposalLine[] {
  const runs: { place: string | null; entries: ProposalEntry[] }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last !== undefined && last.place === entry.place) last.entries.push(entry);
    else runs.push({ place: entry.place, entries: [entry] });
  }
  return runs.flatMap((run, at) => section('paragraph', `p${at}`, run.place, run.entries));
}

function byParty(entries: readonly ProposalEntry[], only: PartyCode | null): readonly ProposalLine[] {
  const parties = only === null ? partiesIn(entries) : [only];
  const named = new Map(parties.map((party) => [party, [] as ProposalEntry[]]));
  const unnamed: ProposalEntry[] = [];
  for (const entry of entries) {
    const signed = new Set(partiesOf(entry));
    if (signed.size === 0) unnamed.push(entry);
    for (const party of signed) named.get(party)?.push(entry);
  }
  return [
    ...[...named].flatMap(([party, own]) => section('party', party, party, own)),
    ...section('party', 'none', null, unnamed),
  ];
}

function section(
  of: Gathering,
  key: string,
  title: string | null,
  entries: readonly ProposalEntry[],
): readonly ProposalLine[] {
  if (entries.length === 0) return [];
  return [
    { kind: 'heading', key, of, title, count: entries.length },
    ...entries.map((entry) => ({ kind: 'proposal', key: `${key}/${entry.target}`, entry }) as const),
  ];
}

/** The next proposal line from `from` in a direction, stepping over headings; `from` where there is none. */
export function stepLine(lines: readonly ProposalLine[], from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 0 && at < lines.length; at += by) {
    if (lines[at]?.kind === 'proposal') return at;
  }
  return from;
}
