/**
 * Limits counted back from a day: *24 hours before the meeting on 20 March 2024*, *no later than three days prior to …*,
 * *за два дня до заседания 20 марта*, *2024 жылғы 20 наурыздағы отырыстан үш күн бұрын*. The day that is named is not the
 * limit.
 */

import type { LanguageCode } from '#domain/languages';
import { once } from '#domain/once';
import { asksForSomething } from './asking';
import { addDays, dayMillis, type IsoDay, utcMidnight } from './civil';
import { numberOf, numberWords } from './numberWords';
import type { Setting } from './settings';

/** How long before the day, and where the words for it stand. */
export interface Ahead {
  /** Left of the day: where they begin, and the end of *before*. */
  readonly from: number;
  readonly to: number;
  /** Right of the day: the end of *бұрын* in Kazakh, else 0. */
  readonly behind: number;
  readonly count: number;
  /** `start`: no time before, to the beginning of what is on that day. */
  readonly unit: 'hour' | 'day' | 'workingDay' | 'week' | 'start';
}

const bracket = String.raw`(?:\s*\([^()]{1,40}\))?`;
const patterns = once(() =>
  [
    String.raw`(?:(?:at least|at the latest|(?:no|not) (?:less|later) than|within|by)\s+)?(?<count>\d{1,3}|${numberWords.en}|an?)${bracket}[\s-]+(?:(?<working>working|business)\s+)?(?:calendar\s+)?(?<unit>hours?|days?|weeks?)\s+(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of)(?<rest>[^.;:]{0,80})$`,
    String.raw`(?:не\s+(?:позднее|позже|менее)\s+чем\s+)?за\s+(?<count>\d{1,3}|${numberWords.ru})${bracket}\s+(?:(?<working>рабочи[а-я]+)\s+)?(?:календарн[а-я]+\s+)?(?<unit>час(?:а|ов)?|сут(?:ки|ок)|дн(?:я|ей)|день|недел[юиь])\s+до(?<rest>\s[^.;:]{0,80})$`,
  ].map((source) => new RegExp(String.raw`(?<![a-z\u00c0-\u052f\d])${source}`, 'iu')),
);

/** What stands before a date, `left` of it in its sentence; null where nothing is counted back from it. */
export function aheadOf(left: string): Ahead | null {
  const tail = left.slice(-longest);
  for (const pattern of patterns()) {
    const found = pattern.exec(tail);
    const count = numberOf(found?.groups?.count ?? '');
    if (found === null || count === null) continue;
    const { unit = '', working, rest = '' } = found.groups ?? {};
    if (namesOther.test(rest)) continue;
    return {
      from: left.length - tail.length + found.index,
      to: left.length - rest.length,
      behind: 0,
      count,
      unit: unitOf(unit, working !== undefined),
    };
  }
  return null;
}

/** *Two weeks before the session and comments by 20 March*, *… before the silence ends on …*: another limit's day. */
const namesOther =
  /(?<![a-z\u00c0-\u052f])(?:silence|deadline|expir[a-z]*|молчани[а-я]+|умолчани[а-я]+|срок[а-я]*)(?![a-z\u00c0-\u052f])|(?<![a-z\u00c0-\u052f])(?:by|until|till|later than|not after|on or before|до|не позднее|не позже)\s+(?:(?:\d[\d:.]*|[ap]\.?m\.?|noon|midnight|hours?|hrs|cob|close|end|business|of|on|at|the|[a-z]+day|часов|конца|дня),?\s+)*$/iu;

/** *By 15 March at 18:00, a week before …*: says of a limit which day that is. `told`: up to that day; `behind`: behind it. */
const explainsDay = (told: string, behind: string): boolean =>
  /^(?:[^,;]{0,40}[,(–—-])?\s*(?:(?:i\.\s?e\.|that is|namely|т\.\s?е\.|то есть),?\s*)?$/iu.test(behind) &&
  /(?<![a-z\u00c0-\u052f])(?:by|until|till|before|later than|not after|до|к|не позднее|не позже)\s[^,;]{0,60}$/iu.test(
    told,
  );

const kazakh = once(
  () =>
    new RegExp(
      String.raw`^(?<rest>[а-яәғқңөұүһі]{0,6}\s(?:[^.;:,]|(?<=\d)[.:](?=\d)){0,80}?(?:[дтн][ае]н|[ғқгк][ае]\s+дейін))\s+(?:кемінде\s+)?(?<count>\d{1,3}|${numberWords.kk})${bracket}\s+(?:(?<working>жұмыс)\s+)?(?:күнтізбелік\s+)?(?<unit>сағат|күн|апта)\s+(?:бұрын|ерте|қалғанда)(?![a-z\u00c0-\u052f])`,
      'iu',
    ),
);

/** What is counted back from the date of a setting, by the words before it, in Kazakh behind it; null where nothing is. */
export function countedBack(
  { date, left, right, at, sentence }: Setting,
  language: LanguageCode,
): Ahead | null {
  if (date.iso.length !== 10) return null;
  const before = aheadOf(left) ?? beforeMeeting(left, sentence.slice(0, at));
  if (before !== null) {
    const told = sentence.slice(0, at - left.length);
    return explainsDay(told, left.slice(0, before.from)) ? null : before;
  }
  return language === 'kk' ? aheadBehind(left, right) : null;
}

const meeting =
  /(?<![a-z\u00c0-\u052f])(?:before|prior\s+to|ahead\s+of|in\s+advance\s+of|до|перед)(?<rest>\s+(?:[^.;:,\d\s]+\s+){0,6}(?:meeting|session|consultations|seminar|workshop|conference|заседани[а-я]+|встреч[а-я]+|сесси[а-я]+|консультаци[а-я]+|семинар[а-я]*)(?:\s+(?:on|of|scheduled\s+(?:for|on)|planned\s+for|to\s+be\s+held(?:\s+on)?))?\s*(?:[a-z]+day,?\s+)?)$/iu;

/** *The comments sent before the meeting of 12 May*: they were, and nobody is asked to. */
const wasDone =
  /(?<!(?:be|are|is)\s(?:[a-z]+ly\s)?)(?<![a-z])(?:sent|circulated|distributed|received|submitted|made|provided|discussed|adopted|agreed)\s+$/iu;

/** *Comments should be sent before the meeting on 20 June*: its day is not in time, or the hour at which it begins. */
function beforeMeeting(left: string, whole: string): Ahead | null {
  const tail = left.slice(-longest);
  const found = meeting.exec(tail);
  if (found === null || !asksForSomething(whole) || namesOther.test(found.groups?.rest ?? '')) return null;
  if (wasDone.test(tail.slice(0, found.index))) return null;
  const from = left.length - tail.length + found.index;
  return { from, to: left.length, behind: 0, count: 0, unit: 'start' };
}

function aheadBehind(left: string, right: string): Ahead | null {
  const found = kazakh().exec(right);
  const count = numberOf(found?.groups?.count ?? '');
  if (found === null || count === null) return null;
  const { unit = '', working } = found.groups ?? {};
  const place = { from: left.length, to: left.length, behind: found[0].length };
  return { ...place, count, unit: unitOf(unit, working !== undefined) };
}

/** *By mid-2024 … before the meeting*: all of it is shorter. */
const longest = 180;

function unitOf(word: string, isWorking: boolean): Ahead['unit'] {
  if (/^(?:hour|час|сағат)/iu.test(word)) return 'hour';
  if (/^(?:week|недел|апта)/iu.test(word)) return 'week';
  return isWorking ? 'workingDay' : 'day';
}

/** The day, and for hours the hour too, so long before; null where hours are counted and no hour is known. */
export function backFrom(
  { count, unit }: Ahead,
  day: IsoDay,
  time: string | null,
): { readonly day: IsoDay; readonly time: string | null } | null {
  if (unit === 'start') return time === null ? { day: addDays(day, -1), time } : { day, time };
  if (unit !== 'hour')
    return { day: daysBack(day, unit === 'week' ? count * 7 : count, unit === 'workingDay'), time: null };
  if (time === null) return count % 24 === 0 ? { day: addDays(day, -count / 24), time: null } : null;
  const instant = Date.parse(`${day}T${time}Z`) - count * 3_600_000;
  const iso = new Date(instant).toISOString();
  return { day: iso.slice(0, 10), time: iso.slice(11, 19) };
}

function daysBack(day: IsoDay, count: number, isWorking: boolean): IsoDay {
  if (!isWorking) return addDays(day, -count);
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, -1);
    if (!isWeekend(last)) left -= 1;
  }
  return last;
}

// 1970-01-01 was a Thursday.
const isWeekend = (day: IsoDay): boolean => [0, 6].includes((utcMidnight(day) / dayMillis + 4) % 7);
