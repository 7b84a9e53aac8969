/**
 * Who wants what about one group: its two sides, its origin, and whether it is contested. A party
 * that signed more than once stands where its last sign puts it.
 *
 * Source: design notes of the field, "Bracket notation" (origin) and "Diagnostics" (last sign counts).
 */

import type { AttributionItem, Group, Origin, Origins, PartyCode, Sign } from './notation';

/** The two sides of a group, each in the order in which its parties first signed. */
export interface Position {
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
}

/** Example: `[the FATF] (-IRN) (+BHR) (+ISR)` is supported by BHR and ISR, opposed by IRN. */
export function positionOf(group: Group): Position {
  const signs = signsOf(group);
  const on = (side: Sign) => [...signs].filter(([, sign]) => sign === side).map(([party]) => party);
  return { supports: on('+'), opposes: on('-') };
}

/** The last sign of a party on a group, or null when it has none. */
export function signOf(group: Group, party: PartyCode): Sign | null {
  let last: Sign | null = null;
  for (const attribution of group.attributions)
    for (const item of attribution.items) if (item.party === party) last = item.sign;
  return last;
}

/** The group's origin, as recorded in `origins` or else as the text says today. */
export const originOf = (group: Group, origins?: Origins): Origin =>
  origins?.get(group.index) ?? group.origin;

/** True where the words stand in the circulated base. */
export const isInBase = (group: Group, origins?: Origins): boolean => originOf(group, origins) !== 'proposed';

/** True where different parties stand on both sides. */
export function isContested(group: Group): boolean {
  const signs = new Set(signsOf(group).values());
  return signs.size > 1;
}

/** True where the group is signed, and by nobody but `party`. */
export function ownedOnlyBy(group: Group, party: PartyCode): boolean {
  const items = itemsOf(group);
  return items.length > 0 && items.every((item) => item.party === party);
}

/** All items of all attributions, in text order. */
export const itemsOf = (group: Group): readonly AttributionItem[] =>
  group.attributions.flatMap((attribution) => attribution.items);

/** Each party's last sign, in the order in which the parties first signed. */
export function signsOf(group: Group): ReadonlyMap<PartyCode, Sign> {
  const signs = new Map<PartyCode, Sign>();
  for (const item of itemsOf(group)) signs.set(item.party, item.sign);
  return signs;
}

/**
 * What is asked for the words, as it is drawn and named: words of the base that nobody opposes are not asked out,
 * whoever has signed for them.
 */
export function askedOf(group: Group, origins?: Origins): Origin {
  const origin = originOf(group, origins);
  return origin === 'base' && positionOf(group).opposes.length === 0 ? 'unattributed' : origin;
}
