/**
 * Dates as the notes write them: *7 June 2024*, *10-11 October 2022*, *7 июня 2024 года*, *13 декабря
 * 2023 г.*, *2024 жылғы 7 маусым*, and a month alone (*June 2024*). Finding them in running text,
 * reading one, and printing one in each language; what they may look like is in `dateForms`.
 *
 * Source: notes NCT/CT/801, NCT/CID/696, NCT/G/1501, SOC/DOC/1289.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { type IsoDay, isoDay, isoParts } from './civil';
import { dateForms, dayForms, englishMonth } from './dateForms';
import { monthNumber, monthsInDates, russianMonths } from './months';

/** A date in running text: `text.slice(from, to)`, Kazakh case endings and *года* included. */
export interface FoundDate {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** The day, or the first of several (`2022-10-10` of *10-11 October 2022*); a month alone is `2024-06`. */
  readonly iso: string;
  /** The last of several days; the same as `iso` where there is one. */
  readonly lastIso: string;
}

/** Every date in the text, in reading order. A day that the calendar does not have is not a date. */
export function findDates(text: string): readonly FoundDate[] {
  // Every form has a year in four digits; most lines of a text have none.
  if (!/\d{4}/u.test(text)) return [];
  const found: FoundDate[] = [];
  // One mark a letter: a hostile text may hold a hundred thousand dates, and comparing each with all takes minutes.
  const taken = new Uint8Array(text.length);
  for (const { pattern, read } of dateForms) {
    for (const match of text.matchAll(pattern())) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.subarray(from, to).includes(1)) continue;
      const range = read(match.slice(1).map((part) => part ?? ''));
      if (range === null) continue;
      taken.fill(1, from, to);
      found.push({ from, to, iso: range[0], lastIso: range[1] });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/**
 * Days without a year (*by 30 June*), each as the first such day on or after `since`; those that are part of
 * a whole date are left out.
 */
export function findDaysWithoutYear(text: string, since: IsoDay): readonly FoundDate[] {
  const whole = findDates(text);
  const year = Number(since.slice(0, 4));
  return dayForms.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern())].flatMap((match): FoundDate[] => {
      const [from, to] = [match.index, match.index + match[0].length];
      if (whole.some((other) => from < other.to && other.from < to)) return [];
      const days = [year, year + 1, year + 2, year + 3, year + 4].flatMap(
        (one) => read([...match.slice(1).map((part) => part ?? ''), String(one)])?.[0] ?? [],
      );
      const iso = days.find((day) => day >= since);
      return iso === undefined ? [] : [{ from, to, iso, lastIso: iso }];
    }),
  );
}

/** *14.06.24*, where the year is that of `since` or the next: a section may be numbered like any other. */
export function findShortDates(text: string, since: IsoDay): readonly FoundDate[] {
  const year = Number(since.slice(0, 4));
  const short = /(?<![\d./-])(\d{2})\.(\d{2})\.(\d{2})(?![\d-]|[./]\d)(?:\s*г(?:ода|\.))?/gu;
  return [...text.matchAll(short)].flatMap((match): FoundDate[] => {
    const iso = isoDay(2000 + Number(match[3]), Number(match[2]), Number(match[1]));
    if (iso === null || iso < since || Number(iso.slice(0, 4)) > year + 1) return [];
    return [{ from: match.index, to: match.index + match[0].length, iso, lastIso: iso }];
  });
}

/** `2024-06-07` of *7 June 2024*; `2024-06` of *June 2024*. Null unless the text is one date and no more. */
export function parseDate(text: string): string | null {
  const trimmed = text.trim();
  const [date] = findDates(trimmed);
  return date?.from === 0 && date.to === trimmed.length && date.iso === date.lastIso ? date.iso : null;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

function smallNumber(words: string): number | null {
  if (units.includes(words)) return units.indexOf(words);
  const [first = '', second] = words.split('-');
  const ten = tens.indexOf(first);
  const unit = second === undefined ? 0 : units.indexOf(second);
  return ten >= 2 && unit >= 0 && unit <= 9 ? ten * 10 + unit : null;
}

/**
 * The day of a closing formula: *Adopted on this Ninth Day of October in the Year Two Thousand and
 * Twenty-Four* is `2024-10-09`. Null where there is none.
 */
export function findDayInWords(text: string): string | null {
  const found = new RegExp(
    `([a-z]+(?:-[a-z]+)?)\\s+day\\s+of\\s+(${englishMonth}),?\\s+(?:in\\s+the\\s+year\\s+)?(?:two\\s+thousand(?:\\s+and)?\\s+([a-z]+(?:-[a-z]+)?)|(\\d{4}))`,
    'i',
  ).exec(text);
  if (found === null) return null;
  const [, ordinal = '', month = '', yearWords = '', digits] = found;
  const past2000 = smallNumber(yearWords.toLowerCase());
  const year = digits === undefined ? (past2000 === null ? null : 2000 + past2000) : Number(digits);
  const number = monthNumber(month);
  if (year === null || number === null) return null;
  return isoDay(year, number, ordinals.indexOf(ordinal.toLowerCase()) + 1);
}

/**
 * A date as a note prints it: *7 June 2024*, *7 июня 2024 года*, *2024 жылғы 7 маусым*; of a month
 * alone: *June 2024*, *июнь 2024 года*, *2024 жылғы маусым*. What is no ISO date comes back as it is.
 */
export function printDate(iso: string, language: LanguageCode): string {
  const parts = isoParts(iso);
  if (parts === null) return iso;
  const { year, month, day } = parts;
  const alone = language === 'ru' && day === null ? russianMonths : monthsInDates[language];
  const name = alone[month - 1] ?? '';
  const number = day === null ? '' : `${day} `;
  if (language === 'kk') return `${year} жылғы ${number}${name}`;
  return `${number}${name} ${year}${language === 'ru' ? ' года' : ''}`;
}
