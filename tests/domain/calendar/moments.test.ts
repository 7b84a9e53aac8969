import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ourPlace } from '#domain/calendar/capital';
import { inZone, isSameClock, ourZone } from '#domain/calendar/moments';
import { knownZones, zoneOffset } from '#domain/deadlines/zones';

describe('one instant on several clocks', () => {
  it('is the same instant, and knows when Astana changed its clocks', () => {
    expect(inZone('2024-02-29T12:00:00Z', 'Asia/Almaty')).toBe('2024-02-29T18:00:00+06:00');
    expect(inZone('2024-03-01T12:00:00Z', 'Asia/Almaty')).toBe('2024-03-01T17:00:00+05:00');
    expect(inZone('soon', 'Asia/Almaty')).toBeNull();
    expect(inZone('2024-03-01T12:00:00Z', 'Mars/Olympus')).toBeNull();
  });

  it('is ours by what is set, else by the place that we write from', () => {
    expect(ourZone('Asia/Tokyo', 'Ankara')).toBe('Asia/Tokyo');
    expect(ourZone('Mars/Olympus', 'Ankara')).toBe('Europe/Istanbul');
    expect(ourZone(null, 'nowhere')).toBeNull();
    expect(ourPlace({ party: 'KAZ', hostState: null, place: ' ' })).toBe('Astana');
    expect(ourPlace({ party: 'TUR', hostState: 'KAZ', place: '' })).toBe('Astana');
    expect(ourPlace({ party: 'TUR', hostState: 'KAZ', place: 'Almaty' })).toBe('Almaty');
    expect(ourPlace({ party: 'XYZ', hostState: null, place: '' })).toBe('');
  });

  it('shows the same hour only where the offsets are equal then', () => {
    expect(isSameClock('2024-06-30T23:59:59+05:00', 'Asia/Tashkent')).toBe(true);
    expect(isSameClock('2024-06-30T23:59:59+05:00', 'Europe/Moscow')).toBe(false);
    expect(isSameClock('2024-06-30T23:59:59Z', 'UTC')).toBe(true);
  });
});

/** The runtime of the tests, which is newer than the oldest that the app runs on, as a witness; never in the app. */
const clocks = new Map<string, Intl.DateTimeFormat>();
function runtimeOffset(zone: string, instant: number): number {
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  clocks.set(zone, clock);
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(clock.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const runtimeKnows2024 = runtimeOffset('Asia/Almaty', Date.UTC(2024, 5, 1)) === 300;

describe('our own table of zones', () => {
  it.runIf(runtimeKnows2024)('says what a runtime of today says, in every zone, from 2017 on', () => {
    const instant = fc.integer({ min: Date.UTC(2017, 0, 1) / 60_000, max: Date.UTC(2026, 0, 1) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...knownZones), instant, (zone, minutes) => {
        expect([zone, zoneOffset(zone, minutes * 60_000)]).toEqual([
          zone,
          runtimeOffset(zone, minutes * 60_000),
        ]);
      }),
      { numRuns: 1500 },
    );
  });

  it.runIf(runtimeKnows2024)('changes the clocks at the very minute that the runtime does', () => {
    for (const zone of knownZones) {
      let before = runtimeOffset(zone, Date.UTC(2017, 0, 1));
      for (let day = Date.UTC(2017, 0, 1); day < Date.UTC(2026, 0, 1); day += 86_400_000) {
        const after = runtimeOffset(zone, day + 86_400_000);
        const changes = before !== after;
        before = after;
        if (!changes) continue;
        for (let at = day; at < day + 86_400_000; at += 1_800_000) {
          expect([zone, at, zoneOffset(zone, at)]).toEqual([zone, at, runtimeOffset(zone, at)]);
        }
      }
    }
  });
});
