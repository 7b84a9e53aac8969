/**
 * How near a deadline is, in words and tone. Days are counted where the deadline is counted (by the
 * offset that its instant carries), so that *today* means the Secretariat's day.
 */

import type { KnownDeadline } from '#domain/calendar/knownDeadline';
import type { ChipTone } from '../ui/Chip.tsx';

const dayMillis = 86_400_000;

/** Fewer days than this left is *soon*. */
const soonDays = 7;

export interface DeadlineWords {
  /** A key under `register:deadline`; `count` and `time` fill its blanks. */
  readonly key: 'passed' | 'today' | 'todayAt' | 'tomorrow' | 'days';
  readonly count: number;
  /** `15:00`, as the note states it; empty for a date without an hour. */
  readonly time: string;
  readonly tone: ChipTone;
}

type Moment = Pick<KnownDeadline, 'at' | 'dateOnly'>;

/** @param now milliseconds since 1970 */
export function deadlineWords({ at, dateOnly }: Moment, now: number): DeadlineWords {
  const time = dateOnly ? '' : (/T(\d{2}:\d{2})/.exec(at)?.[1] ?? '');
  if (isPassed(at, now)) return { key: 'passed', count: 0, time, tone: 'plain' };
  const count = daysLeft(at, now);
  if (count === 0) return { key: time ? 'todayAt' : 'today', count, time, tone: 'late' };
  if (count === 1) return { key: 'tomorrow', count, time, tone: 'soon' };
  return { key: 'days', count, time, tone: count < soonDays ? 'soon' : 'neutral' };
}

export const isPassed = (at: string, now: number): boolean => Date.parse(at) < now;

/** Midnights between now and the deadline, on the deadline's own clock. */
function daysLeft(at: string, now: number): number {
  const offset = offsetMillis(at);
  const day = (instant: number) => Math.floor((instant + offset) / dayMillis);
  return day(Date.parse(at)) - day(now);
}

function offsetMillis(at: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})$/.exec(at) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -size : size;
}
