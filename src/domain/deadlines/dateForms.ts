/**
 * The forms that a date takes in notes, as patterns with a reader each. Besides the usual ones
 * (*7 June 2024*, *7 июня 2024 года*, *2024 жылғы 7 маусым*): *the 7th of June, 2024*, *June 7, 2024*,
 * *07.06.2024*, *07/06/2024* (the day first, as in all three languages), *2024-06-07*, *« 7 » июня 2024 г.*,
 * *7 маусым 2024 ж.*.
 */

import { once } from '#domain/once';
import { isoDay, isoParts } from './civil';
import { dayOf, dayWords } from './dayWords';
import { monthNumber, monthsInDates, russianMonths } from './months';

/** First and last day as ISO strings, or the same month twice; null where the calendar has no such day. */
export type DateRange = readonly [string, string] | null;

export interface DateForm {
  readonly pattern: () => RegExp;
  /** `groups` are those of the pattern, a missing one as ''. */
  readonly read: (groups: readonly string[]) => DateRange;
}

export const englishMonth = `(?:${monthsInDates.en.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`;

const word = String.raw`(?<![\p{Alphabetic}\p{N}])`;
const dash = String.raw`\s*[-–—]\s*`;
const russianMonth = `(?:${monthsInDates.ru.join('|')})`;
const kazakhMonth = `(?:${monthsInDates.kk.join('|')})`;
const kazakhYearWord = String.raw`(?:жылғы|жылдың|жылдан|жылға|жылы|жыл|ж\.)`;
const kazakhYear = String.raw`(\d{4})\s*${kazakhYearWord},?\s*`;
const russianYear = String.raw`(\d{4})(?:\s*(?:года|году|год|г\.|г)(?!\p{Alphabetic}))?`;
const englishDay = String.raw`(\d{1,2})(?:\s?(?:st|nd|rd|th))?`;
const englishTo = String.raw`(?:${dash}|\s+(?:to|and)\s+)`;
const russianTo = String.raw`(?:${dash}|\s+(?:по|и)\s+)`;
const joint = String.raw`(?:\s*|[-/])`;
const kazakhOrdinal = '(?:-?(?:ші|шы|інші|ыншы))?';
const quoted = (day: string): string => String.raw`(?:[«"“„]\s*${day}\s*[»"”]|${day})`;
const numericYear = String.raw`(\d{4})(?![\d./]*\d)(?:\s*(?:года|г\.|${kazakhYearWord}))?`;

/** Days of one month, or from a day of one month to a day of another, in one year. */
function days(year: string, month: string, first: string, last = '', lastMonth = ''): DateRange {
  const [from, to] = [monthNumber(month), monthNumber(lastMonth || month)];
  if (from === null || to === null) return null;
  const start = isoDay(Number(year), from, dayOf(first));
  const end = isoDay(Number(year), to, dayOf(last || first));
  return start === null || end === null ? null : [start, end];
}

function wholeMonth(year: string, month: string): DateRange {
  const number = monthNumber(month);
  const iso = number === null ? null : isoDay(Number(year), number, 1)?.slice(0, 7);
  return iso === null || iso === undefined ? null : [iso, iso];
}

function numeric(year: string, month: string, day: string): DateRange {
  const iso = isoDay(Number(year), Number(month), Number(day));
  return iso === null ? null : [iso, iso];
}

const form = (source: string, read: DateForm['read']): DateForm => ({
  pattern: once(() => new RegExp(word + source, 'giu')),
  read,
});

const english: readonly DateForm[] = [
  form(
    `${englishDay}\\s+(${englishMonth})${englishTo}${englishDay}\\s+(${englishMonth}),?\\s+(\\d{4})(?!\\d)`,
    ([first = '', month = '', last = '', lastMonth = '', year = '']) =>
      days(year, month, first, last, lastMonth),
  ),
  form(
    `${englishDay}(?:${englishTo}${englishDay})?${joint}(?:(?:day\\s+)?of\\s+)?(${englishMonth}),?${joint}(?:of\\s+)?(\\d{4})(?!\\d)`,
    ([first = '', last = '', month = '', year = '']) => days(year, month, first, last),
  ),
  form(
    `(${englishMonth})\\s+(?:the\\s+)?${englishDay}(?:${englishTo}${englishDay})?(?:,\\s*|\\s+)(\\d{4})(?!\\d)`,
    ([month = '', first = '', last = '', year = '']) => days(year, month, first, last),
  ),
  form(
    `(${dayWords.en})\\s+(?:day\\s+)?(?:of\\s+)?(${englishMonth}),?\\s+(?:of\\s+)?(\\d{4})(?!\\d)`,
    ([day = '', month = '', year = '']) => days(year, month, day),
  ),
];

const russian: readonly DateForm[] = [
  form(
    `(\\d{1,2})\\s+(${russianMonth})${russianTo}(\\d{1,2})\\s+(${russianMonth})\\s+${russianYear}`,
    ([first = '', month = '', last = '', lastMonth = '', year = '']) =>
      days(year, month, first, last, lastMonth),
  ),
  form(
    `(\\d{1,2})(?:-?го)?(?:${russianTo}(\\d{1,2})(?:-?го)?)?\\s+(${russianMonth})\\s+${russianYear}`,
    ([first = '', last = '', month = '', year = '']) => days(year, month, first, last),
  ),
  form(
    String.raw`[«"“„]\s*(\d{1,2})\s*[»"”]\s*(${russianMonth})\s+${russianYear}`,
    ([day = '', month = '', year = '']) => days(year, month, day),
  ),
  form(`(${dayWords.ru})\\s+(${russianMonth})\\s+${russianYear}`, ([day = '', month = '', year = '']) =>
    days(year, month, day),
  ),
];

const kazakh: readonly DateForm[] = [
  form(
    `${kazakhYear}(\\d{1,2}|${dayWords.kk})${kazakhOrdinal}(?:${dash}(\\d{1,2}))?[\\s-]+(${kazakhMonth}\\p{Alphabetic}*)`,
    ([year = '', first = '', last = '', month = '']) => days(year, month, first, last),
  ),
  form(
    String.raw`${kazakhYear}[«"“„]\s*(\d{1,2})\s*[»"”]\s*(${kazakhMonth}\p{Alphabetic}*)`,
    ([year = '', day = '', month = '']) => days(year, month, day),
  ),
  form(
    `${quoted('(\\d{1,2})')}\\s+(${kazakhMonth}\\p{Alphabetic}*),?\\s+(\\d{4})(?:\\s*${kazakhYearWord})?`,
    ([quotedDay = '', day = '', month = '', year = '']) => days(year, month, quotedDay || day),
  ),
];

// *SUM/2022/10/12* is a symbol and holds no day.
const apart = '(?<![/.-])';

const numerals: readonly DateForm[] = [
  form(String.raw`${apart}(\d{1,2})\.(\d{1,2})\.${numericYear}`, ([day = '', month = '', year = '']) =>
    numeric(year, month, day),
  ),
  // A second number over 12 can only be a day: *06/28/2024* is written the American way.
  form(String.raw`${apart}(\d{1,2})[/-](\d{1,2})[/-]${numericYear}`, ([day = '', month = '', year = '']) =>
    Number(month) > 12 ? numeric(year, day, month) : numeric(year, month, day),
  ),
  form(
    String.raw`${apart}(\d{4}-\d{2}-\d{2})(?!\d|-(?!\p{Alphabetic}{1,3}(?!\p{Alphabetic})))`,
    ([iso = '']) => (isoParts(iso) === null ? null : [iso, iso]),
  ),
  form(String.raw`${apart}(\d{4})[./](\d{2})[./](\d{2})(?![\d./]*\d)`, ([year = '', month = '', day = '']) =>
    numeric(year, month, day),
  ),
];

const months: readonly DateForm[] = [
  form(`(${englishMonth}),?\\s+(\\d{4})(?!\\d)`, ([month = '', year = '']) => wholeMonth(year, month)),
  form(
    `(${[...russianMonths, ...monthsInDates.ru].join('|')})\\s+${russianYear}`,
    ([month = '', year = '']) => wholeMonth(year, month),
  ),
  form(`${kazakhYear}(${kazakhMonth}\\p{Alphabetic}*)`, ([year = '', month = '']) => wholeMonth(year, month)),
];

/** The longest form first: a shorter one that overlaps what was found is not looked at. */
export const dateForms: readonly DateForm[] = [...english, ...russian, ...kazakh, ...numerals, ...months];

/** A day and a month without a year; the reader takes the year as its last group. */
export const dayForms: readonly DateForm[] = [
  form(
    `(?:${englishDay}|(${dayWords.en}))\\s+(?:(?:day\\s+)?of\\s+)?(${englishMonth})(?!\\p{Alphabetic})`,
    ([day = '', worded = '', month = '', year = '']) => days(year, month, day || worded),
  ),
  form(`(${englishMonth})\\s+${englishDay}(?![\\p{Alphabetic}\\p{N}])`, ([month = '', day = '', year = '']) =>
    days(year, month, day),
  ),
  form(
    `(\\d{1,2}|${dayWords.ru})\\s+(${russianMonth})(?!\\p{Alphabetic})`,
    ([day = '', month = '', year = '']) => days(year, month, day),
  ),
  form(
    `(\\d{1,2}|${dayWords.kk})${kazakhOrdinal}[\\s-]+(${kazakhMonth}\\p{Alphabetic}*)`,
    ([day = '', month = '', year = '']) => days(year, month, day),
  ),
];
