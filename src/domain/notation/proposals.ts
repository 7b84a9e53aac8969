/**
 * What parties ask for, proposal by proposal: most groups are one, and two groups side by side are a
 * replacement when somebody wants the one out and the other in.
 *
 * Source: design notes of the field, "Replacement"; circular NCT/CT/801, Pillar I: `[undertake] (-ISR)
 * [encourage] (+ISR) (+BHR)`, and in the other order `[in accordance with …] (+BHR) [pursuant to] (-BHR)`.
 */

import { skipSpace } from './characters';
import type { Group, Origins, Proposal, Rolling } from './notation';
import { isInBase, originOf, positionOf } from './positions';

/** All proposals in reading order; each group stands in exactly one. Indices are `Group.index`. */
export function proposalsOf(rolling: Rolling, origins?: Origins): readonly Proposal[] {
  const next = followers(rolling);
  const taken = new Set<number>();
  return rolling.groups.flatMap((group): Proposal[] => {
    if (taken.has(group.index)) return [];
    const other = rolling.groups[next.get(group.index) ?? -1];
    if (other === undefined || taken.has(other.index)) return [single(group, origins)];
    const pair = replacement(group, other, origins);
    if (pair === null) return [single(group, origins)];
    taken.add(other.index);
    return [pair];
  });
}

/** For each group the one that follows it with nothing but white space between, in the same group. */
function followers(rolling: Rolling): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  const lastIn = new Map<number, Group>();
  for (const group of rolling.groups) {
    const before = lastIn.get(group.parent);
    if (before !== undefined && skipSpace(rolling.text, before.to, group.from) === group.from)
      next.set(before.index, group.index);
    lastIn.set(group.parent, group);
  }
  return next;
}

function replacement(a: Group, b: Group, origins: Origins | undefined): Proposal | null {
  if (isInBase(a, origins) === isInBase(b, origins)) return null;
  const [old, fresh] = isInBase(a, origins) ? [a, b] : [b, a];
  const wanted = new Set(positionOf(fresh).supports);
  const asked = positionOf(old).opposes.some((party) => wanted.has(party));
  return asked ? { kind: 'replacement', old: old.index, new: fresh.index } : null;
}

function single(group: Group, origins: Origins | undefined): Proposal {
  if (originOf(group, origins) === 'proposed') return { kind: 'insertion', group: group.index };
  const opposed = positionOf(group).opposes.length > 0;
  return { kind: opposed ? 'deletion' : 'bracketed', group: group.index };
}
