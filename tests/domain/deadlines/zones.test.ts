import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantIn, knownZones, zoneOffset, zoneOfPlace } from '#domain/deadlines/zones';

describe('the hours of the places where Secretariats sit', () => {
  it('keeps Astana at UTC+6 until 29 February 2024 and at UTC+5 from 1 March 2024', () => {
    expect(instantIn('Asia/Almaty', '2022-06-30', '23:59:59')).toBe('2022-06-30T23:59:59+06:00');
    expect(instantIn('Asia/Almaty', '2024-02-29', '23:59:59')).toBe('2024-02-29T23:59:59+06:00');
    expect(instantIn('Asia/Almaty', '2024-03-01', '00:00:00')).toBe('2024-03-01T00:00:00+05:00');
    expect(instantIn('Asia/Qostanay', '2024-06-30', '23:59:59')).toBe('2024-06-30T23:59:59+05:00');
  });

  it('changes the hour in Astana at one instant', () => {
    const change = Date.parse('2024-03-01T00:00:00+06:00');
    expect(zoneOffset('Asia/Almaty', change - 1)).toBe(360);
    expect(zoneOffset('Asia/Almaty', change)).toBe(300);
  });

  it('knows Jakarta, and summer time in Vienna and New York', () => {
    expect(instantIn('Asia/Jakarta', '2024-10-09', '12:00:00')).toBe('2024-10-09T12:00:00+07:00');
    expect(instantIn('Europe/Vienna', '2024-07-01', '12:00:00')).toBe('2024-07-01T12:00:00+02:00');
    expect(instantIn('Europe/Vienna', '2024-12-01', '12:00:00')).toBe('2024-12-01T12:00:00+01:00');
    expect(instantIn('America/New_York', '2024-03-10', '12:00:00')).toBe('2024-03-10T12:00:00-04:00');
    expect(instantIn('America/New_York', '2024-03-09', '12:00:00')).toBe('2024-03-09T12:00:00-05:00');
    expect(zoneOffset('America/New_York', Date.parse('2024-11-03T05:59:59Z'))).toBe(-240);
    expect(zoneOffset('America/New_York', Date.parse('2024-11-03T06:00:00Z'))).toBe(-300);
    expect(zoneOffset('Europe/Vienna', Date.parse('2024-10-27T01:00:00Z'))).toBe(60);
  });

  it('says nothing about a zone, a day or an hour that it does not know', () => {
    expect(zoneOffset('Mars/Olympus', 0)).toBeNull();
    expect(instantIn('Mars/Olympus', '2024-01-01', '12:00:00')).toBeNull();
    expect(instantIn('Asia/Almaty', '2024-02-31', '12:00:00')).toBeNull();
    expect(instantIn('Asia/Almaty', '2024-02', '12:00:00')).toBeNull();
    expect(instantIn('Asia/Almaty', '2024-02-01', 'noon')).toBeNull();
  });

  it('prints an instant that has the wall clock asked for, in every zone it knows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...knownZones), fc.integer({ min: 0, max: 5000 }), (zone, days) => {
        const day = new Date(Date.UTC(2017, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
        const printed = instantIn(zone, day, '23:59:59') ?? '';
        const offset = zoneOffset(zone, Date.parse(printed));
        expect(new Date(Date.parse(printed) + (offset ?? 0) * 60_000).toISOString()).toContain(`${day}T2`);
      }),
    );
  });

  it('finds the zone of a city named in a note', () => {
    expect(zoneOfPlace('Nur-Sultan time')).toBe('Asia/Almaty');
    expect(zoneOfPlace('по времени Астаны')).toBe('Asia/Almaty');
    expect(zoneOfPlace('Нұр-Сұлтан қ. уақыты бойынша')).toBe('Asia/Almaty');
    expect(zoneOfPlace('somewhere')).toBeNull();
  });
});
