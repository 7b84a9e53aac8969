/**
 * The lines of the proposals panel: its entries under headings, by paragraph, party, kind or state, as
 * one flat list that a virtual scroller and the keyboard can walk. No entry is lost by gathering.
 */

import type { PartyCode } from '#domain/notation/notation';
import { type ProposalEntry, partiesIn, partiesOf, proposalKinds } from './proposalView';

export const gatherings = ['paragraph', 'party', 'kind', 'state'] as const;

/** How the lines are gathered under headings. */
export type Gathering = (typeof gatherings)[number];

/** The most urgent first: parties against each other, asked for and unopposed, nobody named. */
export const proposalStates = ['contested', 'proposed', 'open'] as const;

/** Source: design notes of the field, "Agreement". */
export type ProposalState = (typeof proposalStates)[number];

export type ProposalLine =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly of: Gathering;
      /** A place (`II.10`), a party's code, a kind or a state; null where there is none. */
      readonly title: string | null;
      readonly count: number;
    }
  | { readonly kind: 'proposal'; readonly key: string; readonly entry: ProposalEntry };

/**
 * Headings and proposals as one flat list. By paragraph: in the order of the text, a heading where
 * the place changes (its title null where the place has no number). By party: parties by code, and
 * an entry stands under each party that has a sign on it; entries without parties come last, under
 * a heading without title. By kind and by state: in the order of `proposalKinds`, `proposalStates`.
 */
export function linesOf(
  entries: readonly ProposalEntry[],
  gathering: Gathering,
  only: PartyCode | null = null,
): readonly ProposalLine[] {
  switch (gathering) {
    case 'paragraph':
      return byParagraph(entries);
    case 'party':
      return byParty(entries, only);
    case 'kind':
      return under('kind', entries, proposalKinds, ({ kind }) => kind);
    case 'state':
      return under('state', entries, proposalStates, stateOf);
  }
}

/** Open: nobody is named. Contested: parties stand against each other. Else proposed. */
export function stateOf(entry: ProposalEntry): ProposalState {
  if (entry.contested) return 'contested';
  return partiesOf(entry).length === 0 ? 'open' : 'proposed';
}

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

/** `titles` in their order; an entry stands under the one that `titleOf` gives it. */
function under(
  of: 'kind' | 'state',
  entries: readonly ProposalEntry[],
  titles: readonly string[],
  titleOf: (entry: ProposalEntry) => string,
): readonly ProposalLine[] {
  return titles.flatMap((title) =>
    section(
      of,
      title,
      title,
      entries.filter((entry) => titleOf(entry) === title),
    ),
  );
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
