/** An hour of the day as a person types it into a field: *15:00*, *15.00*, *1500*, *15*, *3 p.m.*, *15 ч.* */

import { findTime } from './clock';

/**
 * `HH:MM`, or null where the text is not one hour and nothing else.
 *
 * @example parseTime('9.30') // '09:30'
 */
export function parseTime(typed: string): string | null {
  const text = typed.trim();
  const figures = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text);
  if (figures !== null) return timeOf(Number(figures[1]), Number(figures[2] ?? 0));
  const found = findTime(text);
  return found !== null && found.from === 0 && found.to === text.length ? found.time.slice(0, 5) : null;
}

function timeOf(hour: number, minute: number): string | null {
  if (hour > 23 || minute > 59) return null;
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
