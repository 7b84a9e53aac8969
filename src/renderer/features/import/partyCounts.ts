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

export function countGroups(readings: readonly Rolling[]): GroupCounts {
  const groups = readings.flatMap((rolling) => rolling.groups);
  const parties = new Map<PartyCode, { plus: number; minus: number }>();
  let unattributed = 0;
  for (const group of groups) {
    const signs = signsOf(group);
    if (signs.size === 0) unattributed += 1;
    for (const [party, sign] of signs) {
      const count = parties.get(party) ?? { plus: 0, minus: 0 };
      if (sign === '+') count.plus += 1;
      else count.minus += 1;
      parties.set(party, count);
    }
  }
  return {
    groups: groups.length,
    unattributed,
    diagnostics: readings.reduce((sum, rolling) => sum + rolling.diagnostics.length, 0),
    parties: [...parties]
      .map(([party, count]) => ({ party, ...count }))
      .sort((a, b) => b.plus + b.minus - a.plus - a.minus || a.party.localeCompare(b.party)),
  };
}
