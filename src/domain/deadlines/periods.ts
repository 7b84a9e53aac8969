/**
 * Limits that a note counts from its own date: *within 14 days of the date of this note*, *no later than two
 * weeks after …*, *в течение двух недель с даты настоящей ноты*, *в десятидневный срок*, *осы нота күнінен
 * бастап 14 күн ішінде*. The day it is counted from does not count itself; working days leave out Saturdays
 * and Sundays. A day that the words name (*within ten days from 7 June 2024*) is counted from.
 *
 * What runs from anything else (receipt, a meeting) cannot be computed from the note, and is said to be.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import { addDays, dayMillis, type IsoDay, isoDay, lastOfMonth, utcMidnight } from './civil';
import { findDates } from './dates';
import { numberOf, numberWords } from './numberWords';

/** A period in a text; `lastDay` is null where it runs from a day that the note does not tell. */
export interface FoundPeriod {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly lastDay: IsoDay | null;
  /**
   * `limit`: its words make it one (*within ten days*); `asked`: so do words that ask for something (*comments in ten
   * days*); `span`: it only says how long something lasts (*for a period of ten days*).
   */
  readonly form: 'limit' | 'asked' | 'span';
  /** What it is counted from, in its words; empty where they say nothing. */
  readonly tail: string;
}

type Unit = 'day' | 'workingDay' | 'week' | 'month';

const bracket = String.raw`(?:\s*\([^()]{1,40}\))?`;
const count = (words: string): string => String.raw`(?<count>\d{1,3}|${words})${bracket}`;
const start = String.raw`(?<![\p{Alphabetic}\p{N}])`;
const end = String.raw`(?!\p{Alphabetic})`;
/** What the period is counted from: *of the date of this note*, *with effect from*, up to the end of the clause. */
const tail = (words: string): string =>
  String.raw`(?<tail>(?:,?\s+(?:${words})(?!\p{Alphabetic})[^.;,]{0,80})?)`;

const englishCount = `(?:${numberWords.en}|an?)`;
const englishUnit = String.raw`(?<working>working|business)?\s*(?:calendar\s+)?(?:(?<day>days?)|(?<week>weeks?(?!\s+ending))|(?<month>months?))${end}(?:['’]\s*time)?`;
const englishTail =
  'of|from|after|following|upon|since|starting|counting|beginning|as|before|prior|ahead|in advance';
const russianUnit = String.raw`(?<working>рабочих|рабочего)?\s*(?:календарных\s+|календарного\s+)?(?:(?<day>дн(?:ей|я)|день|суток)|(?<week>недел[ьиюя])|(?<month>месяц(?:а|ев)?))${end}`;
const russianTail = 'с|со|от|после|считая|начиная|по|до';
const kazakhUnit = String.raw`(?<working>жұмыс)?\s*(?:күнтізбелік\s+)?(?:(?<day>күн)|(?<week>апта)|(?<month>ай))\p{Alphabetic}{0,5}`;

type Form = FoundPeriod['form'];

const englishDays = String.raw`(?:${count(englishCount)}\s*)?${englishUnit}`;
const englishPeriod = String.raw`(?:the\s+)?(?:(?:next|following|coming)\s+)?(?:(?:a\s+)?period of\s+)?${englishDays}${tail(englishTail)}`;
const russianDays = String.raw`(?:${count(numberWords.ru)}\s*)?${russianUnit}`;
const silenceIs = String.raw`silence(?:\s+(?:procedure|period))*`;
const joinedUnit = String.raw`(?:(?<day>дневн)|(?<week>недельн)|(?<month>месячн))\p{Alphabetic}{2,3}`;
const joinedCount = String.raw`(?<joined>\d{1,2}|[\p{Lowercase}]{2,14}?)?-?`;

const patterns = once((): readonly (readonly [Form, RegExp])[] =>
  (
    [
      ['limit', String.raw`(?:within|in the course of)\s+${englishPeriod}`],
      [
        'asked',
        String.raw`in\s+(?:the\s+)?(?:(?:next|following|coming)\s+)?${count(englishCount)}\s*${englishUnit}${tail(englishTail)}`,
      ],
      ['span', String.raw`(?:during|for(?=\s+a\s+period))\s+${englishPeriod}`],
      // Without the day it is counted from, *no later than ten days* says nothing.
      [
        'limit',
        String.raw`(?:(?:no|not) later than|at the latest|by)\s+${count(englishCount)}\s*${englishUnit}(?<tail>\s+(?:of|from|after|following|upon|before|prior)(?!\p{Alphabetic})[^.;,]{0,80})`,
      ],
      [
        'asked',
        String.raw`(?<!(?:within|in|for|during|than|by|next|following|coming|period of|at)\s+)${count(englishCount)}\s*${englishUnit}(?<tail>\s+(?:from|after|following|upon)(?!\p{Alphabetic})[^.;,]{0,80})`,
      ],
      [
        'span',
        String.raw`(?<=${silenceIs}(?:\s*[:–—-]\s*|\s+(?:(?:(?:is|lasts?|runs?|will\s+(?:be|last|run)|remains?)\s+)?(?:open\s+)?(?:of|for)\s+|(?:is|lasts?|runs?|will\s+(?:be|last|run))\s+)))(?:a\s+period\s+of\s+)?${englishDays}${tail(englishTail)}`,
      ],
      [
        'span',
        String.raw`(?<count>\d{1,3}|${numberWords.en})[\s-]+(?:(?<working>working|business)[\s-]+)?(?:calendar[\s-]+)?(?:(?<day>days?)|(?<week>weeks?)|(?<month>months?))(?=\s+${silenceIs}${end})(?<tail>)`,
      ],
      [
        'limit',
        String.raw`(?:в\s+течение|в\s+срок\s+не\s+(?:более|свыше)(?:\s+чем)?|не\s+поз(?:днее|же)(?:\s+чем)?(?:\s+через)?)\s+(?:(?:ближайших|следующих)\s+)?${russianDays}${tail(russianTail)}`,
      ],
      ['asked', String.raw`(?<!чем\s+)через\s+${russianDays}${tail(russianTail)}`],
      [
        'span',
        String.raw`(?<=(?:умолчания|молчания)\s+(?:сроком\s+)?(?:на|в|продлится|длится|составляет|составит)\s+)${russianDays}${tail(russianTail)}`,
      ],
      [
        'span',
        String.raw`${joinedCount}${joinedUnit}(?=\s+процедур\p{Alphabetic}+\s+(?:у?молчания))(?<tail>)`,
      ],
      [
        'limit',
        String.raw`(?:в|до истечения)\s+${joinedCount}${joinedUnit}\s+срок\p{Alphabetic}{0,2}${end}${tail(russianTail)}`,
      ],
      [
        'limit',
        String.raw`${count(numberWords.kk)}\s*${kazakhUnit}\s+(?:ішінде|мерзімде|кешіктірмей|кешікпей)(?<tail>)`,
      ],
      ['asked', String.raw`${count(numberWords.kk)}\s*${kazakhUnit}\s+кейін(?!гі)(?<tail>)`],
      [
        'span',
        String.raw`${count(numberWords.kk)}\s*(?:(?<day>күн)|(?<week>апта)|(?<month>ай))(?:дік|тық|лық|\s+мерзімге)(?=[^.;]{0,40}үнсіз\s+келісім)(?<tail>)`,
      ],
    ] as const
  ).map(([form, source]) => [form, new RegExp(start + source, 'giu')]),
);

const ownDay =
  /(?:(?:date|day)\s+(?:of\s+)?(?:this|the\s+present|the|its)\s+(?:present\s+)?(?:note|circular|letter|communication)|(?:this|the\s+present)\s+(?:note|circular|letter|communication)|dat(?:e|ed)\s+(?:hereof|of\s+(?:issu|dispatch|circulat))|today|now|issu(?:e|ance)|circulation|настоящ[a-z\u00c0-\u052f]+\s+(?:нот|письм)|(?:дат|дн)[a-z\u00c0-\u052f]+\s+(?:[a-z\u00c0-\u052f]+\s+)?нот|сего\s+дня|осы\s+нота|нота\s+(?:күн|жіберілген|жолданған)|бүгін)/iu;
const elsewhere = /receipt|receiv|получени|(?<![a-z\u00c0-\u052f])(?:алған|алынған|алу)/iu;
/** *A ten-day silence procedure starts on 10 June 2024*. */
const beginning =
  /^[^.;]{0,60}(?<![a-z\u00c0-\u052f])(?:start(?:s|ing)?|begin(?:s|ning)?|commenc(?:es|ing)|effective|as of|opens?|начин[а-я]+|басталады)(?![a-z\u00c0-\u052f])(?:[^.;]|(?<=\d)\.(?=\d)){0,60}/iu;
/** Words left of a Kazakh period that say what it is counted from. */
const kazakhStart = /[^.;,]{0,80}?[a-z\u00c0-\u052f]+(?:нан|нен|дан|ден|тан|тен)\s+(?:бастап|кейін)\s*$/iu;

/** Every period in the text, in reading order. `noteDate` null: no last day can be told. */
export function findPeriods(text: string, noteDate: IsoDay | null): readonly FoundPeriod[] {
  const all = patterns()
    .flatMap(([form, pattern]) => [...text.matchAll(pattern)].map((match) => ({ form, match })))
    .flatMap(({ form, match }): FoundPeriod[] => {
      const length = countOf(match);
      if (length === null) return [];
      const [from, to] = [match.index, match.index + match[0].length];
      // Counted back from a day, which `ahead` does.
      if (/^,?\s+(?:before|prior|ahead|in advance|до)\s/iu.test(match.groups?.tail ?? '') && namesDay(match))
        return [];
      const first = firstDay(match, text, noteDate, form);
      const lastDay = first === null ? null : after(first, length, unitOf(match));
      return [{ from, to, lastDay, form, tail: (match.groups?.tail ?? '').trim() }];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(({ from }, at) => from >= (all[at - 1]?.to ?? 0));
}

const namesDay = ({ groups }: RegExpExecArray): boolean =>
  findDates(groups?.tail ?? '').some(({ iso }) => iso.length === 10);

/** The day that the period is counted from: one that the words name, that of the note, or null. */
function firstDay(match: RegExpExecArray, text: string, noteDate: IsoDay | null, form: Form): IsoDay | null {
  const at = match.index;
  const left = kazakhStart.exec(text.slice(Math.max(0, at - 100), at))?.[0] ?? '';
  const begins = form === 'span' ? beginning.exec(text.slice(at + match[0].length))?.[0] : '';
  const counted = [left, match.groups?.tail, begins].join(' ').trim();
  if (counted === '') return noteDate;
  if (elsewhere.test(counted)) return null;
  const named = findDates(counted).find(({ iso }) => iso.length === 10);
  return named?.iso ?? (ownDay.test(counted) ? noteDate : null);
}

/** *Within a month*, *в течение месяца*, *в недельный срок* are one; an unknown word before the unit is no number. */
function countOf({ groups }: RegExpExecArray): number | null {
  const joined = groups?.joined === 'одно' ? 'один' : groups?.joined;
  const words = groups?.count ?? joined;
  return words === undefined ? 1 : numberOf(words);
}

function unitOf({ groups }: RegExpExecArray): Unit {
  if (groups?.day !== undefined) return groups.working === undefined ? 'day' : 'workingDay';
  return groups?.week === undefined ? 'month' : 'week';
}

/** Null where the calendar ends. */
function after(day: IsoDay, count: number, unit: Unit): IsoDay | null {
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
function monthsLater(day: IsoDay, count: number): IsoDay | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = month - 1 + count;
  const [laterYear, laterMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  return isoDay(laterYear, laterMonth, date) ?? lastOfMonth(laterYear, laterMonth);
}
