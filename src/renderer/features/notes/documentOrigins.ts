/**
 * The kept origins of a document's groups in the form that projecting and printing take: by the
 * group's place in the rolling text of the whole document.
 */

import type { DocumentRolling } from '#domain/document/rolling';
import type { Origin, Origins } from '#domain/notation/notation';
import type { OriginRecord } from '#renderer/data/records';

/** `records` count the groups of each block by their `[`, from 0. */
export function documentOrigins(read: DocumentRolling, records: readonly OriginRecord[]): Origins {
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
