import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, writeCalendar } from '#formats/ics/writeCalendar';

const silence: CalendarEvent = {
  uid: 'c1-silence@chancery',
  at: '2022-10-12T15:00:00+06:00',
  summary: 'Silence ends: SOC/DOC/1289; draft, “Rev.2”',
  description:
    'until 15.00 by Astana time on 12 October 2022\nдо 15.00 по времени Астаны 12 октября 2022 года',
  category: 'Silence',
  alarms: [10_080, 1440, 120],
  busy: false,
};

const file = (events: readonly CalendarEvent[]) =>
  writeCalendar({ name: 'Deadlines', events, createdAt: '2024-01-01T00:00:00Z' });
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (bytes: Uint8Array) =>
  new ICAL.Component(ICAL.parse(text(bytes))).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

describe('deadlines in another calendar', () => {
  test('end at the very instant, whatever the other calendar knows of Astana', () => {
    const [event] = read(file([silence]));
    expect(event?.startDate.toJSDate().toISOString()).toBe('2022-10-12T09:00:00.000Z');
    expect(event?.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(event?.summary).toBe(silence.summary);
    expect(event?.description).toBe(silence.description);
    expect(event?.uid).toBe(silence.uid);
  });

  test('ring at the times set', () => {
    const alarms = read(file([silence]))[0]?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P7D',
      '-P1D',
      '-PT2H',
    ]);
    expect(alarms.every((alarm) => alarm.getFirstPropertyValue('action') === 'DISPLAY')).toBe(true);
  });

  test('are the same bytes again for the same deadlines', () => {
    expect(file([silence])).toEqual(file([silence]));
  });

  test('come back whole from a real parser, with no line over 75 octets and every line ended as it must', () => {
    const words = fc
      .string({ unit: 'binary', maxLength: 120 })
      .map((one) => `x${one.replace(/\p{Cc}/gu, '')}я`);
    const events = fc.array(
      fc.record({
        words,
        minutes: fc.integer({ min: 1, max: 100_000 }),
        at: fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-01-01') }),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(events, (all) => {
        const made = all.map(({ words: summary, minutes, at }, place) => ({
          ...silence,
          uid: `u${place}@chancery`,
          at: at.toISOString(),
          summary,
          description: summary,
          alarms: [minutes],
        }));
        const bytes = file(made);
        const lines = text(bytes).split('\r\n');
        expect(text(bytes).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
          75,
        );
        const back = read(bytes);
        expect(back.map(({ summary }) => summary)).toEqual(made.map(({ summary }) => summary));
        expect(back.map(({ startDate }) => startDate.toUnixTime())).toEqual(
          made.map(({ at }) => Math.floor(Date.parse(at) / 1000)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
