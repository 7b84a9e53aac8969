/**
 * Which reminders are due and which come next. A reminder belongs to a deadline and to a distance before
 * it; its key stays when the deadline is put right. What lay in the past when the deadline became known is
 * nobody's reminder: a circular of last year that is taken in today rings no bell.
 */

import type { KnownDeadline, MinutesBefore } from './knownDeadline';

export type { MinutesBefore } from './knownDeadline';

/** Seven days, one day, two hours. */
export const usualReminders: readonly MinutesBefore[] = [7 * 1440, 1440, 120];

export interface Reminder {
  /** `<deadline key>#<minutes before>`. */
  readonly id: string;
  readonly deadline: KnownDeadline;
  readonly minutes: MinutesBefore;
  /** When it comes, in milliseconds since 1970. */
  readonly at: number;
}

/** What has become of one reminder. */
export interface ReminderMark {
  readonly id: string;
  readonly state: 'shown' | 'snoozed' | 'done';
  /** ISO instant: when it was shown, or when it comes again. */
  readonly at: string;
}

export interface RemindersNow {
  /** Their time has come, shown or not, and nobody has dealt with them; soonest deadline first, one a deadline. */
  readonly due: readonly Reminder[];
  /** Of `due`: those that were not shown yet. */
  readonly unshown: readonly Reminder[];
  /** Still to come, soonest first. */
  readonly upcoming: readonly Reminder[];
}

export interface WatchedDeadline {
  readonly deadline: KnownDeadline;
  /** Milliseconds since 1970. */
  readonly knownSince: number;
}

export const reminderId = (key: string, minutes: MinutesBefore): string => `${key}#${minutes}`;

/** @param now milliseconds since 1970 */
export function remindersNow(
  watched: readonly WatchedDeadline[],
  usual: readonly MinutesBefore[],
  marks: readonly ReminderMark[],
  now: number,
): RemindersNow {
  const known = new Map(marks.map((mark) => [mark.id, mark]));
  const all = watched.flatMap((one) => remindersOf(one, usual, known));
  const due = onePerDeadline(all.filter(({ at }) => at <= now));
  return {
    due,
    unshown: due.filter(({ id }) => known.get(id)?.state !== 'shown'),
    upcoming: all.filter(({ at }) => at > now).sort((a, b) => a.at - b.at),
  };
}

function remindersOf(
  { deadline, knownSince }: WatchedDeadline,
  usual: readonly MinutesBefore[],
  marks: ReadonlyMap<string, ReminderMark>,
): readonly Reminder[] {
  if (deadline.doneAt !== null) return [];
  const end = Date.parse(deadline.at);
  return [...new Set(deadline.reminders ?? usual)].flatMap((minutes): Reminder[] => {
    const id = reminderId(deadline.key, minutes);
    const mark = marks.get(id);
    if (mark?.state === 'done') return [];
    const at = mark?.state === 'snoozed' ? Date.parse(mark.at) : end - minutes * 60_000;
    return mark === undefined && at < knownSince ? [] : [{ id, deadline, minutes, at }];
  });
}

/** Of several that were missed for one deadline the nearest says all. */
function onePerDeadline(due: readonly Reminder[]): readonly Reminder[] {
  const nearest = new Map<string, Reminder>();
  for (const reminder of due) {
    const other = nearest.get(reminder.deadline.key);
    if (other === undefined || reminder.at > other.at) nearest.set(reminder.deadline.key, reminder);
  }
  return [...nearest.values()].sort((a, b) => Date.parse(a.deadline.at) - Date.parse(b.deadline.at));
}

/** Minutes in the units in which a person sets a reminder; fourteen days are said as days, never as weeks. */
export const reminderUnits = { minute: 1, hour: 60, day: 1440 } as const;
export type ReminderUnit = keyof typeof reminderUnits;

/** The largest unit that gives a whole number: 1440 is one day, 90 is ninety minutes. */
export function inUnits(minutes: MinutesBefore): { readonly count: number; readonly unit: ReminderUnit } {
  const fits = (unit: ReminderUnit) => minutes > 0 && minutes % reminderUnits[unit] === 0;
  const unit = fits('day') ? 'day' : fits('hour') ? 'hour' : 'minute';
  return { count: minutes / reminderUnits[unit], unit };
}
