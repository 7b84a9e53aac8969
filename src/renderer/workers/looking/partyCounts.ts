/** Who asks for how much in a text that is about to come in: a first look before the import. */

import type { PartyCode, Rolling } from '#domain/notation/notation';
import { signsOf } from '#domain/notation/positions';

export interface PartyCount {
  readonly party: PartyCode;
  /** Groups that it wants in, and those that it wants out. */
  readonly plus: number;
  readonly minus: number;
}

export interface GroupCounts {
  readonly groups: number;
  /** Groups that nobody has signed. */
  readonly unattributed: number;
  readonly diagnostics: number;
  /** The busiest party first. */
  readonly parties: readonly PartyCount[];
}

export function countGroups({ groups, diagnostics }: Rolling): GroupCounts {
  const parties = new Map<PartyCode, PartyCount>();
  let unattributed = 0;
  for (const group of groups) {
    const signs = signsOf(group);
    if (signs.size === 0) unattributed += 1;
    for (const [party, sign] of signs)
      addTo(parties, { party, plus: sign === '+' ? 1 : 0, minus: sign === '+' ? 0 : 1 });
  }
  return {
    groups: groups.length,
    unattributed,
    diagnostics: diagnostics.length,
    parties: busiestFirst(parties),
  };
}

/** Those of several texts together. */
export function addedCounts(counts: readonly GroupCounts[]): GroupCounts {
  const parties = new Map<PartyCode, PartyCount>();
  for (const one of counts.flatMap((each) => each.parties)) addTo(parties, one);
  const sum = (of: (one: GroupCounts) => number) => counts.reduce((total, one) => total + of(one), 0);
  return {
    groups: sum(({ groups }) => groups),
    unattributed: sum(({ unattributed }) => unattributed),
    diagnostics: sum(({ diagnostics }) => diagnostics),
    parties: busiestFirst(parties),
  };
}

function addTo(parties: Map<PartyCode, PartyCount>, { party, plus, minus }: PartyCount): void {
  const before = parties.get(party);
  parties.set(party, { party, plus: plus + (before?.plus ?? 0), minus: minus + (before?.minus ?? 0) });
}

const busiestFirst = (parties: ReadonlyMap<PartyCode, PartyCount>): readonly PartyCount[] =>
  [...parties.values()].sort((a, b) => b.plus + b.minus - a.plus - a.minus || a.party.localeCompare(b.party));
