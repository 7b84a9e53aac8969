/**
 * Which proposals of a text nobody stands against. The two halves of a replacement are one proposal: Israel's
 * `[undertake] (-ISR) [encourage] (+ISR) (-BHR)` is contested as a whole, for accepting the deletion alone would
 * leave a sentence that nobody asked for.
 *
 * Source: design notes of the field, "Agreement" and "Replacement"; issue 4, point 10.
 */

import type { Group, Origins, Proposal, Rolling } from './notation';
import { originOf, positionOf } from './positions';
import { proposalsOf } from './proposals';

/** The groups of a proposal, `Group.index`. */
export const groupsOf = (proposal: Proposal): readonly number[] =>
  proposal.kind === 'replacement' ? [proposal.old, proposal.new] : [proposal.group];

/**
 * The groups that stand as in the base when every uncontested proposal is accepted: somebody is against
 * the change, or nobody (any more) asks for it.
 */
export function notAcceptedByAll(rolling: Rolling, origins?: Origins): ReadonlySet<number> {
  const held = proposalsOf(rolling, origins)
    .map(groupsOf)
    .filter((indices) => !indices.every((index) => isAccepted(rolling.groups[index], origins)));
  return new Set(held.flat());
}

/** These groups, each with the other half of its replacement. */
export function withOtherHalves(
  rolling: Rolling,
  groups: Iterable<number>,
  origins?: Origins,
): ReadonlySet<number> {
  const wanted = new Set(groups);
  if (wanted.size === 0) return wanted;
  const touched = proposalsOf(rolling, origins).map(groupsOf);
  return new Set(touched.filter((indices) => indices.some((index) => wanted.has(index))).flat());
}

/** Somebody asks for the change that the group stands for, and nobody is against it. */
function isAccepted(group: Group | undefined, origins: Origins | undefined): boolean {
  if (group === undefined) return false;
  const { supports, opposes } = positionOf(group);
  return originOf(group, origins) === 'proposed'
    ? supports.length > 0 && opposes.length === 0
    : opposes.length > 0 && supports.length === 0;
}
