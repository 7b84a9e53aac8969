/** The zone of the delegation's own clock, and what it shows at an instant. */

import { ourPlace } from '#domain/calendar/capital';
import { inZone, isSameClock, ourZone } from '#domain/calendar/moments';
import { useSetting } from '#renderer/data/settings';

/** IANA zone; null where nobody said and the place of the delegation is not known. */
export function useOurZone(): string | null {
  const set = useSetting('ourZone') ?? null;
  const found = useZoneOfPlace();
  return ourZone(set, '') ?? found;
}

/** The zone of the place that our notes are written from; null where it is not known. */
export function useZoneOfPlace(): string | null {
  const delegation = useSetting('delegation');
  if (!delegation) return null;
  const { party, hostState, place } = delegation;
  return ourZone(null, ourPlace({ party, hostState, place: place.en ?? '' }));
}

/** The instant on our clock, or null where it shows the same hour or is not known. */
export const onOurClock = (at: string, zone: string | null): string | null =>
  zone === null || isSameClock(at, zone) ? null : inZone(at, zone);
