/**
 * Limits that a note counts from its own date: *within 14 days of the date of this note*, *в течение двух
 * недель с даты настоящей ноты*, *осы нота күнінен бастап 14 күн ішінде*. The day it is counted from does
 * not count itself; working days leave out Saturdays and Sundays.
 *
 * What runs from the day of receipt cannot be computed from the note, and is said to be unread.
 */

import type { Utf16Offset } from '#domain/document/document';
import { addDays, dayMillis, type IsoDay, isoDay, utcMidnight } from './civil';

/** A period in a text; `lastDay` is null where it runs from a day that the note does not tell. */
export interface FoundPeriod {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly lastDay: IsoDay | null;
}

type Unit = 'day' | 'workingDay' | 'week' | 'month';

const bracket = String.raw`(?:\s*\([^()]{1,40}\))?`;
const number = String.raw`(?:(\d{1,3})|(\p{L}+(?:[ -]\p{L}+)?))`;
const patterns: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:within|in the course of)\s+(?:the\s+(?:next\s+)?)?${number}?${bracket}\s*(?<working>working|business)?\s*(?:calendar\s+)?(?:(?<day>days?)|(?<week>weeks?)|(?<month>months?))(?!\p{L})(?<tail>(?:\s+(?:of|from|after|following|since|starting|as)(?!\p{L})[^.;,]{0,80})?)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})в\s+течение\s+${number}?${bracket}\s*(?<working>рабочих)?\s*(?:календарных\s+)?(?:(?<day>дн(?:ей|я)|суток)|(?<week>недел[ьи])|(?<month>месяц(?:а|ев)))(?!\p{L})(?<tail>(?:\s+(?:с|со|от|после|считая)(?!\p{L})[^.;,]{0,80})?)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:осы\s+нота\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:бастап\s+)?)?${number}${bracket}\s*(?<working>жұмыс)?\s*(?:күнтізбелік\s+)?(?:(?<day>күн)|(?<week>апта)|(?<month>ай))\s+(?:ішінде|мерзімде)(?<tail>)`,
    'giu',
  ),
];

const numbers: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, 'twenty-one': 21, thirty: 30, sixty: 60 },
  ...{ одного: 1, одной: 1, двух: 2, трех: 3, трёх: 3, четырех: 4, четырёх: 4, пяти: 5, шести: 6, семи: 7 },
  ...{ восьми: 8, девяти: 9, десяти: 10, четырнадцати: 14, пятнадцати: 15, двадцати: 20, тридцати: 30 },
  ...{ бір: 1, екі: 2, үш: 3, төрт: 4, бес: 5, алты: 6, жеті: 7, он: 10, 'он төрт': 14, 'он бес': 15 },
  ...{ жиырма: 20, отыз: 30 },
};

const receipt = /receipt|receiv|получени|алған|алынған/iu;

/** Every period in the text, in reading order. `noteDate` null: no last day can be told. */
export function findPeriods(text: string, noteDate: IsoDay | null): readonly FoundPeriod[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): FoundPeriod[] => {
      const count = countOf(match);
      if (count === null) return [];
      const [from, to] = [match.index, match.index + match[0].length];
      const known = noteDate !== null && !receipt.test(match[0]);
      return [{ from, to, lastDay: known ? after(noteDate, count, unitOf(match)) : null }];
    })
    .sort((a, b) => a.from - b.from);
}

/** *Within a month* and *в течение месяца* are one; any other word before the unit is no number. */
function countOf(match: RegExpMatchArray): number | null {
  const [, digits, words] = match;
  if (digits !== undefined) return Number(digits);
  return words === undefined ? 1 : (numbers[words.toLowerCase()] ?? null);
}

function unitOf({ groups }: RegExpMatchArray): Unit {
  if (groups?.day !== undefined) return groups.working === undefined ? 'day' : 'workingDay';
  return groups?.week === undefined ? 'month' : 'week';
}

function after(day: IsoDay, count: number, unit: Unit): IsoDay {
  if (unit === 'month') return monthsLater(day, count);
  if (unit !== 'workingDay') return addDays(day, unit === 'week' ? count * 7 : count);
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (!isWeekend(last)) left -= 1;
  }
  return last;
}

const isWeekend = (day: IsoDay): boolean => {
  // 1970-01-01 was a Thursday.
  const weekday = (utcMidnight(day) / dayMillis + 4) % 7;
  return weekday === 0 || weekday === 6;
};

/** The same day of a later month, or that month's last. */
function monthsLater(day: IsoDay, count: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = month - 1 + count;
  const [laterYear, laterMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const candidates = [date, 30, 29, 28].filter((one) => one <= date);
  const found = candidates.map((one) => isoDay(laterYear, laterMonth, one)).find((one) => one !== null);
  return found ?? day;
}
