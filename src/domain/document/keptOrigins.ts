/**
 * The kept origins of a document's groups in the form that projecting, printing and judging take: by the
 * group's place in the rolling text of the whole document.
 */

import type { Origin, Origins } from '#domain/notation/notation';
import type { BlockId } from './document';
import type { DocumentRolling } from './rolling';

/** `group` counts the groups of the block by their `[`, from 0. */
export interface KeptOrigin {
  readonly block: BlockId;
  readonly group: number;
  readonly origin: Origin;
}

/** One that names a group which is not there is left out. */
export function keptOrigins(read: DocumentRolling, records: readonly KeptOrigin[]): Origins {
  const kept = new Map(records.map(({ block, group, origin }) => [`${block} ${group}`, origin]));
  const origins = new Map<number, Origin>();
  if (kept.size === 0) return origins;
  const counted = new Map<string, number>();
  for (const group of read.rolling.groups) {
    const block = read.placeOf(group.from)?.block ?? '';
    const place = counted.get(block) ?? 0;
    counted.set(block, place + 1);
    const origin = kept.get(`${block} ${place}`);
    if (origin !== undefined) origins.set(group.index, origin);
  }
  return origins;
}
