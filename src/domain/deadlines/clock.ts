/**
 * Hours in running text: *15.00*, *14:00 (Nur-Sultan time, GMT+6)*, *3 p.m.*, *сағат 14:00-де*, and the
 * words around them that say by whose clock.
 *
 * Source: notes NCT/CT/801 and SOC/DOC/1289, in all three languages.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import { isoOffset } from './isoTime';
import { numberOf, numberWords } from './numberWords';
import { pairTail, withoutPairs } from './pairedClocks';

/** A time of day as it stands in a text; `time` is `HH:MM:SS`. */
export interface FoundTime {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly time: string;
}

const half = String.raw`\s*(?:[ap]\.?m\.?|in\s+the\s+(?:morning|afternoon|evening)|утра|дня|вечера)(?!\p{Alphabetic})`;
const hours = String.raw`(?:\s*(?:hours|hrs|noon|часов|часа|час\.|ч\.|h(?!\p{Alphabetic}))|-\p{Alphabetic}{1,3}(?!\p{Alphabetic}))?`;
const hourWord = String.raw`(?:час(?:ов|а|\.)?|ч\.?|hours|hrs|o['’]clock)(?!\p{Alphabetic})`;
const hour = String.raw`[01]?\d|2[0-3]`;
const parted = String.raw`(?:[.:]|h(?=\d)|-(?=00(?!\d))|\s*(?:час(?:ов|а|\.)?|ч\.?)\s+(?=\d\d\s*мин)|(?=\d\d\s*(?:hours|hrs|часов|local|UTC|GMT|CES?T)))`;
/** No part of a date; another hour may stand behind a slash: *18.00/15.00*. */
const noDate = String.raw`(?!\d|[.:]\d|/(?!(?:${hour})[.:][0-5]\d(?![\d./])))`;
const minutes = `[0-5]\\d${noDate}`;
const forms = [
  String.raw`(?<hour>${hour})${parted}(?<minute>${minutes})(?:\s*мин(?:ут\p{Alphabetic}*|\.)?)?(?<half>${half})?`,
  String.raw`(?<bare>${hour})(?:\s*${hourWord})?(?<bareHalf>${half})`,
  String.raw`(?<inWords>${numberWords.en}|${numberWords.ru})(?:\s*${hourWord})?(?<wordHalf>${half})`,
  String.raw`half\s+past\s+(?<halfPast>\d{1,2}|${numberWords.en})(?<pastHalf>${half})?`,
  String.raw`(?<worded>${hour})(?=\s*${hourWord})`,
  String.raw`(?<kazakhHalf>таңғы|таңертеңгі|түскі|түстен\s+кейінгі|кешкі)\s+(?:сағат\s+)?(?<halved>${hour})(?:[.:](?<halvedMinute>${minutes}))?`,
  String.raw`(?<=сағат\s+)(?<kazakh>${hour})(?=-\p{Alphabetic}|\s+\p{Alphabetic})`,
  String.raw`(?:12(?:[.:]00)?\s+)?(?<noon>noon|midday|полудня|полдень|полудню)(?!\p{Alphabetic})`,
  String.raw`(?<midnight>24[.:h]?00(?![\d/]|[.:]\d)|24\s*${hourWord}|(?:12\s+)?midnight|полуноч[иь])(?!\p{Alphabetic})`,
];
const clocks = once(
  () =>
    new RegExp(String.raw`(?<![a-z\u00c0-\u052f\d.:-]|(?<!\d[.:]\d\d)/)(?:${forms.join('|')})${hours}`, 'iu'),
);

/** Words that give a clock its place: *by Astana time*, *по времени Астаны*, *Астана уақыты бойынша*, *GMT+6*, *CET*. */
const byWhoseClock = [
  /(?:by\s+)?(?:the\s+)?(?:\p{Uppercase}[\p{Alphabetic}'’-]*\s+){1,4}(?:city\s+)?(?:standard\s+|summer\s+)?[Tt]ime(?:\s+zone)?(?!\p{Alphabetic})/gu,
  /(?:by\s+)?(?:the\s+)?[a-z\u00c0-\u052f'’-]+(?:\s+city)?(?:\s+standard)?\s+time(?:\s+zone)?(?![a-z\u00c0-\u052f])/giu,
  /(?:по\s+)?(?:[a-z\u00c0-\u052f-]+(?:ому|ое|ого)\s+){1,3}врем(?:ени|я)(?![a-z\u00c0-\u052f])/giu,
  /(?:по\s+)?врем(?:ени|я)(?:\s+(?:г\.|города))?(?:\s+(?:\p{Uppercase}[\p{Alphabetic}-]*|местн\p{Alphabetic}{2,3}))?/gu,
  /(?<!\p{Alphabetic})по\s+\p{Uppercase}\p{Alphabetic}+(?:-\p{Uppercase}\p{Alphabetic}+)*/gu,
  /[a-z\u00c0-\u052f-]+(?:\s+(?:қ\.|қаласының))?\s+уақыты(?:мен|\s+бойынша)?/giu,
  /(?:GMT|UTC)(?:\s*[+−–-]\s*\d{1,2}(?::?\d{2})?)?|(?:\+|(?<!\d\s*)[−–-])\s?\d{1,2}(?::?\d{2})?\s*(?:GMT|UTC)/giu,
  /(?<!\p{Alphabetic})(?:МСК|мск|MSK|WIB|ICT|SGT|I[SD]T|ALMT|QYZT|UZT|TRT|AZT|MYT|PHS?T|NPT|CES?T|EES?T|E[SD]?T|BST|JST|KST|PKT)(?!\p{Alphabetic})/gu,
];

/** The same directly behind a time. */
const clockBehind = once(() =>
  byWhoseClock.map(
    ({ source, flags }) => new RegExp(String.raw`^\s*,?\s*(?:${source})\)?`, flags.replace('g', '')),
  ),
);

/** *3 p.m.*, *6 часов вечера*: hours of the second half of the day, counted from noon. */
function twentyFour(hour: number, halfDay: string | undefined): number {
  if (halfDay === undefined || hour > 12) return hour;
  const afternoon = /^\s*(?:[pдв]|in\s+the\s+[ae]|кеш|түс)/iu.test(halfDay);
  return (hour % 12) + (afternoon ? 12 : 0);
}

/** *24:00*, *midnight*: the day named is in time to its end. */
export const endOfDay = '23:59:59';

/** The first time of day in the text, or null. */
export function findTime(text: string): FoundTime | null {
  const found = clocks().exec(text);
  if (found === null) return null;
  const groups = found.groups ?? {};
  const span = { from: found.index, to: found.index + found[0].length };
  if (groups.midnight !== undefined) return { ...span, time: endOfDay };
  const printed =
    groups.hour ??
    groups.bare ??
    groups.worded ??
    groups.halved ??
    groups.kazakh ??
    groups.inWords ??
    groups.halfPast;
  const half = groups.half ?? groups.bareHalf ?? groups.wordHalf ?? groups.kazakhHalf ?? groups.pastHalf;
  const hour = printed === undefined ? 12 : twentyFour(numberOf(printed) ?? 0, half);
  const minute = groups.minute ?? groups.halvedMinute ?? (groups.halfPast === undefined ? '00' : '30');
  const time = `${String(hour).padStart(2, '0')}:${minute}:00`;
  return { ...span, time };
}

const allClocks = once(() => new RegExp(clocks().source, 'giu'));

/** The text without its times (*15:00 Astana time (12:00 Geneva time)*) and the words that say by whose clock. */
export const withoutTime = (text: string): string =>
  byWhoseClock
    .reduce((rest, words) => rest.replace(words, ' '), withoutPairs(text).replace(besideClock, ' '))
    .replace(allClocks(), ' ');

/** *0900 UTC* is an hour only beside its clock. */
const besideClock = /(?<![\d.:+−–-])(?:[01]\d|2[0-3])[0-5]\d(?=\s*(?:UTC|GMT|CES?T))/gu;

/** *+5 GMT*; the dash of *12:00–14:00 GMT* is no sign. */
const signedAhead = /(\+|(?<!\d\s*)[−–-])\s?(\d{1,2})(?::?(\d{2}))?\s*(?:GMT|UTC)/iu;

/** Minutes east of Greenwich that the words give (*GMT+6*: 360), or null. */
export function statedOffset(text: string): number | null {
  const found = /(?:GMT|UTC)\s*([+−–-])\s*(\d{1,2})(?::?(\d{2}))?/iu.exec(text) ?? signedAhead.exec(text);
  if (found === null) return isoOffset(text);
  const [, sign, hour, minute = '0'] = found;
  const size = Number(hour) * 60 + Number(minute);
  return sign === '+' ? size : -size;
}

/** How many characters of the text, from its start, still belong to the time before it: *(Nur-Sultan time, GMT+6)*. */
export function clockTail(text: string): number {
  const paired = pairTail(text);
  if (paired > 0) return paired;
  const bracket = /^\s*\(([^()]{1,60})\)/u.exec(text);
  if (bracket !== null && withoutTime(bracket[1] ?? '') !== bracket[1]) return bracket[0].length;
  const open = Math.max(...clockBehind().map((pattern) => pattern.exec(text)?.[0].length ?? 0));
  const closed = /^[^()]{0,40}\)/u.exec(text);
  if (open > 0) return open + andBracket(text.slice(open));
  return closed !== null && withoutTime(closed[0]).trim() === ')' ? closed[0].length : 0;
}

/** *18:00 Vienna time (CEST)*: the clock named again. */
function andBracket(text: string): number {
  const bracket = /^\s*\(([^()]{1,40})\)/u.exec(text);
  return bracket !== null && withoutTime(bracket[1] ?? '').trim() === '' ? bracket[0].length : 0;
}
