/**
 * The words that make a date a limit: *before*, *no later than*, *until*; *до*, *не позднее*; *дейін*,
 * *кешіктірмей*. In English and Russian they stand before the date, in Kazakh behind it; an hour and
 * the name of a clock may stand between.
 *
 * *Before* a day ends with the day before it, and so do Russian *до* and Kazakh *дейін*, which the
 * Secretariat writes for *before* (note NCT/CID/696); the others include the day they name, and so does
 * the end of a day (*before the end of 1 July*).
 */

import type { Utf16Offset } from '#domain/document/document';
import { findTime, withoutTime } from './clock';

/** `before`: the day named is out of time; `until`: it is still in time. */
export type Bound = 'before' | 'until';

/** A limit at one side of a date; `from`, `to` are in the text of that side, filling words included. */
export interface FoundBound {
  readonly bound: Bound;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** What stands between the limiting word and the date: an hour, a weekday, nothing. */
  readonly filling: string;
}

const beforeDate =
  /(?<![a-z\u00c0-\u052f])(?<before>before|prior to|ahead of|earlier than|до|ранее)(?![a-z\u00c0-\u052f])|(?<![a-z\u00c0-\u052f])(?:(?:no|not) later th[ae]n|no later|nlt|not after|on or before|(?:at )?(?:the )?latest(?: by| on)?(?=\s*(?:[a-z]+day,?\s*)?$)|самое позднее|ең кеш дегенде|latest by|by|(?:until|till|up to)(?: and including)?|through|не (?:позднее|позже)(?:,?\s+чем)?|к)(?![a-z\u00c0-\u052f])/giu;
const behindDate = /(?<before>дейін)[a-z\u00c0-\u052f]*|(?:кешіктір(?:іл)?мей|кешікпей|кеш емес)/giu;

/** *The deadline for comments is 1 July 2024*; *срок представления замечаний – 1 июля 2024 года*; *соңғы мерзімі – …*. */
const namedLimit =
  /(?<![a-z\u00c0-\u052f])(?:deadline|due date|closing date|(?:final|latest|target) date|cut-off date|time[- ]limit|last day|due|expir(?:es?|ing)|ends?|ending|closes?|closing|laps(?:es?|ing)|срок[a-z\u00c0-\u052f]*|последн[a-z\u00c0-\u052f]+ день|соңғы күн[a-z\u00c0-\u052f]{0,3}|дат[аы]|истека[a-z\u00c0-\u052f]+|заверша[a-z\u00c0-\u052f]+|заканчива[a-z\u00c0-\u052f]+|мерзім[a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])(?<about>(?:[^.;]|(?<=\d)\.(?=\d)){0,120}?)$/iu;
const linking =
  /(?<![a-z\u00c0-\u052f])(?:is|are|was|remains?|has been|been|set|fixed|for|on|(?:extended|postponed|moved)(?: (?:to|until))?|продл[a-z\u00c0-\u052f]+(?: до)?|is set for|(?:expir(?:es?|ing)|ends?|ending|closes?|closing|laps(?:es?|ing))(?: on)?|истека[a-z\u00c0-\u052f]+|заканчива[a-z\u00c0-\u052f]+|установлен[a-z\u00c0-\u052f]*|является|на)\s*$|[:–—-]\s*$|^\s*$/iu;
/** A limit that stands behind a Kazakh date as a verb: *2024 жылғы 1 шілдеде аяқталады*. */
const endsBehind =
  /^(?:[a-z\u00c0-\u052f]{0,4}|\s*күні)\s*(?<time>(?:,?\s*[a-z\u00c0-\u052f]+(?:\s+(?:қ\.|қаласының))?\s+уақыты(?:мен|\s+бойынша))?,?\s*сағат\s+[\d:.]{1,5}(?:-[a-z\u00c0-\u052f]{1,3})?(?:\s*\([^()]{1,60}\)|\s+[a-z\u00c0-\u052f]+\s+уақыты(?:мен|\s+бойынша)?)?\s*)?(?:аяқталады|бітеді)/iu;

const small =
  /(?<![a-z\u00c0-\u052f])(?:on|at|of|the|end|close|business|play|cob|eod|c\.o\.b\.?|e\.o\.d\.?|working|day|midnight|noon|midday|local|hours|hrs|date|at the latest|[a-z\u00c0-\u052f]+day|(?:mon|tue|wed|thu|fri|sat|sun)\.?|конца|конец|окончания|истечения|рабочего|дня|в|на|часов|часа|час|ч|мин|понедельника?|вторника?|сред[ауы]|четверга?|пятниц[ауы]|суббот[ауы]|воскресенья?|сағат|күн[a-z\u00c0-\u052f]*|жыл[a-z\u00c0-\u052f]*|ай(?:ының|дың)|соң[a-z\u00c0-\u052f]*|аяғ[a-z\u00c0-\u052f]*|жұмыс|(?:[a-z\u00c0-\u052f]+сенбі|бейсенбі|сенбі|жұма|жексенбі)(?:[дт][еа]н|[гғкқ][еа])?|түн ортасы[a-z\u00c0-\u052f]*|қоса алған[a-z\u00c0-\u052f]*|г|года)(?![a-z\u00c0-\u052f])/giu;

/** The suffix of a Kazakh date in numbers: *01.07.2024-ге дейін*. */
const suffix = /^-\p{Alphabetic}{1,3}(?!\p{Alphabetic})/u;

/** The end of a day (week, month) is in time: *before the end of 1 July*, *до конца дня 1 июля*. */
const toItsEnd =
  /(?<![a-z\u00c0-\u052f])(?:end|close|cob|eod|c\.o\.b|e\.o\.d|midnight|конца|окончания|истечения|полуночи|түн ортасы[a-z\u00c0-\u052f]*|соң[a-z\u00c0-\u052f]*|аяғ[a-z\u00c0-\u052f]*)(?![a-z\u00c0-\u052f])/iu;

const isFilling = (words: string): boolean =>
  words.length <= 90 && /^[\s,.()–-]*$/u.test(withoutTime(words.replace(suffix, ' ')).replace(small, ' '));

const boundOf = (before: string | undefined, filling: string): Bound =>
  before === undefined || toItsEnd.test(filling) ? 'until' : 'before';

/** The limit that the words left of a date put on it, or null. `isRange`: the date is several days. */
export function boundBefore(left: string, isRange = false): FoundBound | null {
  for (const match of left.matchAll(beforeDate)) {
    const filling = left.slice(match.index + match[0].length);
    if (!isFilling(filling)) continue;
    const isIncluded = /(?<![a-z\u00c0-\u052f])(?:включительно|inclusive)\s*$/iu.test(
      left.slice(0, match.index),
    );
    const bound = isIncluded ? 'until' : boundOf(match.groups?.before, filling);
    return { bound, from: match.index, to: left.length, filling };
  }
  return boundByName(left, isRange);
}

/** *…, and the meeting is postponed to*: of a limit and a meeting, the meeting is moved. */
export const movesMeeting = (left: string): boolean =>
  /(?:,|(?<![a-z\u00c0-\u052f])(?:and|while|и|а))\s+(?:the\s+)?(?:[a-z\u00c0-\u052f]+\s+){0,3}(?:meeting|session|consultations|seminar|workshop|conference|forum|заседани|встреч|сесси|консультаци|семинар|конференци|форум)[^,;]{0,60}(?:postponed|moved|rescheduled|deferred|перен[её]с|перенос)[^,;]{0,20}$/iu.test(
    left,
  );

function boundByName(left: string, isRange: boolean): FoundBound | null {
  const start = Math.max(0, left.length - 160);
  const near = left.slice(start);
  // *Extended from 20 to 28 June*: the range stands where else its last day would.
  const words = isRange
    ? near.replace(/(?<![a-z\u00c0-\u052f])(?:from|с|со)\s*$/iu, (word) => ' '.repeat(word.length))
    : near;
  const named = namedLimit.exec(words);
  const about = withoutTime(named?.groups?.about ?? '').replace(
    /(?:[\s,()]|\s(?:at|by|в|сағат)(?=\s*$)|(?<![a-z\u00c0-\u052f])(?:(?:on|во?)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресенье)(?=[\s,()]*$))+$/iu,
    '',
  );
  if (named === null || !linking.test(about) || movesMeeting(about)) return null;
  const filling = findTime(near.slice(named.index)) === null ? '' : near.slice(named.index);
  return { bound: 'until', from: start + named.index, to: left.length, filling };
}

/** Russian *по* includes its day; alone it is no limit (*по 1 июля* needs *включительно*). */
export function boundThrough(left: string, right: string): FoundBound | null {
  const found = /(?<![a-z\u00c0-\u052f])по\s*$/iu.exec(left);
  if (found === null || !isInclusive(right)) return null;
  return { bound: 'until', from: found.index, to: left.length, filling: '' };
}

/** What comes later is not taken: *comments received after 28 June will not be considered*. */
export function boundAfter(left: string, right: string): FoundBound | null {
  const found =
    /(?<![a-z\u00c0-\u052f])(?:after|later than|после|позднее|позже)(?<filling>(?:\s[^,;]{1,40})?)\s*$/iu.exec(
      left,
    );
  const filling = found?.groups?.filling ?? '';
  const isRefused =
    /^[^.;]{0,60}(?<![a-z\u00c0-\u052f])(?:(?:will|shall|may|can|are|is)\s+not|cannot|не\s+(?:буд[еу]т|рассматр|принима|учитыва))/iu.test(
      right,
    ) || /^[^.;]{0,40}(?:рассматрив|приним|учитыв)[a-z\u00c0-\u052f]+\s+не\s+буд/iu.test(right);
  if (found === null || !isRefused || !isFilling(filling)) return null;
  return { bound: 'until', from: found.index, to: left.length, filling };
}

const since =
  /(?<![a-z\u00c0-\u052f])(?:in the period\s+|during\s+|в период\s+)?(?:from|between|starting|с|со)\s*$/iu;
const receiving =
  /(?<![a-z\u00c0-\u052f])(?:(?:procedure|period)\s+(?:(?:shall|will)\s+)?(?:runs?|lasts?)|accepted|received|(?:awaited|expected)(?!\s+to\s)|open|welcome|submitted|sent|made|провод[a-z\u00c0-\u052f]+|осуществля[a-z\u00c0-\u052f]+|принима[a-z\u00c0-\u052f]+|при[её]м[a-z\u00c0-\u052f]*|открыт[a-z\u00c0-\u052f]*|направ[a-z\u00c0-\u052f]+|представ[a-z\u00c0-\u052f]+)(?![a-z\u00c0-\u052f])[^,;]{0,40}$/iu;

/**
 * From one day to another, where something is received on them: *comments are accepted from 10 to 28 June*,
 * *с 1 по 5 июля включительно*, *1–28 маусым аралығында*. The last day is in time.
 */
export function boundRange(left: string, right: string): FoundBound | null {
  const found = since.exec(left);
  if (found !== null && (isInclusive(right) || receiving.test(left.slice(0, found.index))))
    return { bound: 'until', from: found.index, to: left.length, filling: '' };
  return null;
}

/** The Kazakh form: *1–28 маусым аралығында*, behind the days. */
export function boundRangeBehind(right: string): FoundBound | null {
  const found =
    /^[a-z\u00c0-\u052f]{0,4}(?:\s+(?:күндері|күндерінің))?\s+аралығында(?![a-z\u00c0-\u052f])/iu.exec(right);
  return found === null ? null : { bound: 'until', from: 0, to: found[0].length, filling: '' };
}

/** The limit that the words right of a Kazakh date put on it, or null. */
export function boundBehind(right: string): FoundBound | null {
  const ends = endsBehind.exec(right);
  if (ends !== null) return { bound: 'until', from: 0, to: ends[0].length, filling: ends.groups?.time ?? '' };
  for (const match of right.matchAll(behindDate)) {
    const filling = right.slice(0, match.index);
    if (!isFilling(filling)) return null;
    const bound = isInclusive(filling) ? 'until' : boundOf(match.groups?.before, filling);
    return { bound, from: 0, to: match.index + match[0].length, filling };
  }
  return null;
}

/** True where the words right of a date include it: *до 5 марта включительно*. */
export const isInclusive = (right: string): boolean =>
  /^\s*,?\s*(?:с\.\s?г\.,?|(?:текущего|сего) года,?)?\s*\(?(?:включительно|inclusive|included|қоса алғанда|(?:күнін\s+)?қоса)/iu.test(
    right,
  );
