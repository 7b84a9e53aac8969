/**
 * Deadlines as iCalendar. Instants are written in UTC, from our own table of zones: no VTIMEZONE is needed,
 * and no other calendar's outdated idea of Astana can move a deadline. The place's own hour stands in the words.
 * Lines are folded by octets and texts escaped by `ical-generator`.
 */

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';

export interface CalendarEvent {
  /** Stays the same at every export, so that a calendar replaces the event and does not double it. */
  readonly uid: string;
  /** ISO instant: the last one that is in time; for a meeting its start. */
  readonly at: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Minutes before, one alarm each. */
  readonly alarms: readonly number[];
  /** Busy for a meeting; a deadline takes nobody's time. */
  readonly busy: boolean;
}

export interface CalendarFile {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** ISO instant of the export; never the clock of the writer. */
  readonly createdAt: string;
}

/** A file of UTF-8; the same events give the same bytes. */
export function writeCalendar({ name, events, createdAt }: CalendarFile): Uint8Array {
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Chancery', product: 'Chancery', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { uid, at, summary, description, category, alarms, busy } of events) {
    const event = calendar.createEvent({
      id: uid,
      start: new Date(at),
      stamp: new Date(createdAt),
      summary: plain(summary),
      description: plain(description),
      categories: [{ name: plain(category) }],
      transparency: busy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
    for (const minutes of alarms) {
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: minutes * 60,
        description: plain(summary),
      });
    }
  }
  return new TextEncoder().encode(calendar.toString());
}

/** Without the control characters that the format forbids; a line end stays. */
const plain = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u{20}-\u{7e}\u{80}-\u{d7ff}\u{e000}-\u{10ffff}]/gu, '');
