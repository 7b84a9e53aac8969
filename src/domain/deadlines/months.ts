/**
 * The names of the months in the languages of the notes, written by hand: Chromium and Node have no
 * Kazakh ones, or wrong ones. Russian in the genitive, as a date has them, and in the nominative.
 */

import type { LanguageCode } from '#domain/languages';

/** January first. */
export const monthsInDates: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
};

/** For a month that stands without a day (`июнь 2024 года`). */
export const russianMonths: readonly string[] = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

/**
 * The number of a month (1 to 12) by its name in any of the languages: whole, cut to three letters
 * with or without a full stop (`Oct.`), or with a Kazakh case ending (`шілдеге`). Null if none.
 */
export function monthNumber(name: string): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  for (const names of [monthsInDates.en, monthsInDates.ru, russianMonths]) {
    const whole = names.findIndex((month) => month.toLowerCase() === word);
    if (whole >= 0) return whole + 1;
  }
  const short = monthsInDates.en.findIndex((month) => month.slice(0, 3).toLowerCase() === word.slice(0, 3));
  if (short >= 0 && /^[a-z]{3,4}$/.test(word)) return short + 1;
  const kazakh = monthsInDates.kk.findIndex((month) => word.startsWith(month));
  return kazakh >= 0 ? kazakh + 1 : null;
}
