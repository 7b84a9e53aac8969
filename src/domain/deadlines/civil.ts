/**
 * Days of the calendar without clock, zone or locale, as ISO strings (`2024-06-07`; a month alone is
 * `2024-06`). Sums over days go through UTC midnights, which know no summer time.
 */

/** ISO 8601 calendar day: `2024-06-07`. */
export type IsoDay = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMillis = number;

export const dayMillis = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** The day as ISO string, or null where the calendar has no such day (31 June; 29 February 2023). */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The last day of a month; null for a month that the calendar does not have. */
export const lastOfMonth = (year: number, month: number): IsoDay | null =>
  isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** The parts of an ISO day; `day` is null for a month alone. Null for anything else. */
export function isoParts(iso: string): { year: number; month: number; day: number | null } | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso);
  if (found === null) return null;
  const [year, month] = [Number(found[1]), Number(found[2])];
  const day = found[3] === undefined ? null : Number(found[3]);
  return isoDay(year, month, day ?? 1) === null ? null : { year, month, day };
}

/** Midnight UTC at the start of an ISO day; NaN for what is no day. */
export const utcMidnight = (iso: IsoDay): EpochMillis => Date.parse(`${iso}T00:00:00Z`);

/** The day `days` after (before, if negative) an ISO day. */
export const addDays = (iso: IsoDay, days: number): IsoDay =>
  new Date(utcMidnight(iso) + days * dayMillis).toISOString().slice(0, 10);

/** `+06:00` for 360 minutes. */
export function printOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
