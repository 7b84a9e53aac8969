/** One instant on the clocks of several places, from our own table of zones. */

import { type EpochMillis, printOffset } from '../deadlines/civil';
import { zoneOffset, zoneOfPlace } from '../deadlines/zones';

/**
 * The instant on the clock of a zone, as ISO with that zone's offset; null for a zone that the table does not know.
 *
 * @example inZone('2024-06-30T18:59:59Z', 'Asia/Almaty') // '2024-06-30T23:59:59+05:00'
 */
export function inZone(at: string, zone: string): string | null {
  const instant: EpochMillis = Date.parse(at);
  const offset = Number.isNaN(instant) ? null : zoneOffset(zone, instant);
  if (offset === null) return null;
  return new Date(instant + offset * 60_000).toISOString().slice(0, 19) + printOffset(offset);
}

/** The zone of our own clock: as set, else that of the place we write from; null where neither is known. */
export const ourZone = (set: string | null, place: string): string | null =>
  set === null || zoneOffset(set, 0) === null ? zoneOfPlace(place) : set;

/** True where two clocks show the same hour at that instant. */
export const isSameClock = (at: string, zone: string): boolean =>
  inZone(at, zone)?.slice(-6) === at.replace(/Z$/, '+00:00').slice(-6);
