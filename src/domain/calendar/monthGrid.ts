/** The weeks of a month as a sheet of the calendar shows them, from Monday to Sunday. */

import { addDays, dayMillis, type IsoDay, isoDay, utcMidnight } from '../deadlines/civil';

export interface MonthDay {
  readonly day: IsoDay;
  /** False for the days of the neighbours that fill the first and the last week. */
  readonly inMonth: boolean;
}

/** `2024-06`. */
export type IsoMonth = string;

/** Five or six (for a February of four whole weeks, four) rows of seven days; empty for what is no month. */
export function monthGrid(month: IsoMonth): readonly (readonly MonthDay[])[] {
  const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
  const first = isoDay(year, number, 1);
  if (first === null) return [];
  const start = addDays(first, -weekday(first));
  const weeks: MonthDay[][] = [];
  for (let week = start; week === start || week.slice(0, 7) === month; week = addDays(week, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const day = addDays(week, at);
        return { day, inMonth: day.slice(0, 7) === month };
      }),
    );
  }
  return weeks;
}

/** The month `months` later (earlier, if negative). */
export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The same day of another month, or that month's last. */
export function sameDayIn(day: IsoDay, month: IsoMonth): IsoDay {
  const wanted = Number(day.slice(8));
  const [year = 0, number = 1] = month.split('-').map(Number);
  const found = [wanted, 30, 29, 28].filter((one) => one <= wanted).map((one) => isoDay(year, number, one));
  return found.find((one) => one !== null) ?? `${month}-28`;
}

/** Monday is 0; 1970-01-01 was a Thursday. */
export const weekday = (day: IsoDay): number => (((utcMidnight(day) / dayMillis + 3) % 7) + 7) % 7;
