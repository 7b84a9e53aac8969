/**
 * Dates and times as the interface shows them, by hand: Chromium has no Kazakh months, and what the
 * app prints must not depend on the runtime's data. Times are those of this computer's clock; a
 * deadline's own zone is shown by `zonedTime`.
 */

import type { LanguageCode } from '#domain/languages';

const months: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  ru: 'янв фев мар апр мая июн июл авг сен окт ноя дек'.split(' '),
  kk: 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'.split(' '),
};

/**
 * A day in short form, the year only where it is not this one.
 *
 * @param date ISO date (`2022-06-22`) or month (`2022-06`); anything else comes back unchanged
 * @param thisYear the year that needs no saying
 * @example shortDate('2022-06-22', 'en', 2026) // '22 Jun 2022'
 */
export function shortDate(date: string, language: LanguageCode, thisYear: number): string {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  if (!name) return date;
  const shownYear = Number(year) === thisYear && day ? null : year;
  const parts =
    language === 'kk'
      ? [shownYear && `${shownYear} ж.`, day && Number(day), name]
      : [day && Number(day), name, shownYear];
  return parts.filter(Boolean).join(' ');
}

/** `14:05` on this computer's clock, from an ISO instant. */
export function clockTime(instant: string): string {
  const time = new Date(instant);
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The day of an ISO instant on this computer's clock, as an ISO date. */
export function localDay(instant: string): string {
  const time = new Date(instant);
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/**
 * Hour and offset as the deadline itself states them: `15:00 (UTC+6)`.
 *
 * @param at ISO instant with offset, as in `Deadline.at`
 */
export function zonedTime(at: string): string {
  const [, time = '', sign = '+', hours = '0', minutes = '00'] =
    /T(\d{2}:\d{2})(?::[\d.]+)?(?:([+-])(\d{2}):(\d{2})|Z)$/.exec(at) ?? [];
  const offset = `${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  return `${time} (UTC${offset})`;
}

/**
 * A deadline's moment as the note states it, on the clock of the place where it is counted.
 *
 * @example deadlineMoment({ at: '2022-10-12T15:00:00+06:00', dateOnly: false }, 'en') // '12 Oct 2022, 15:00 (UTC+6)'
 */
export function deadlineMoment(
  { at, dateOnly }: { readonly at: string; readonly dateOnly: boolean },
  language: LanguageCode,
): string {
  const day = shortDate(at.slice(0, 10), language, 0);
  return dateOnly ? day : `${day}, ${zonedTime(at)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
