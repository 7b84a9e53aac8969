/**
 * The words that make a date a limit: *before*, *no later than*, *until*; *до*, *не позднее*; *дейін*,
 * *кешіктірмей*. In English and Russian they stand before the date, in Kazakh behind it; an hour and
 * the name of a clock may stand between.
 *
 * *Before* a day ends with the day before it, and so do Russian *до* and Kazakh *дейін*, which the
 * Secretariat writes for *before* (note NCT/CID/696); the others include the day they name.
 */

import type { Utf16Offset } from '#domain/document/document';
import { withoutTime } from './clock';

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
  /(?<![\p{L}])(?<before>before|prior to|ahead of|до)(?!\p{L})|(?<![\p{L}])(?:no later than|not later than|no later|not after|on or before|by|until|till|up to|не позднее|не позже|к)(?!\p{L})/giu;
const behindDate = /(?<before>дейін)\p{L}*|(?:кешіктірмей|кешікпей)/giu;

const small =
  /(?<!\p{L})(?:on|at|of|the|end|close|business|cob|working|day|midnight|local|at the latest|\p{L}+day|конца|рабочего|дня|в|часов|понедельника?|вторника?|сред[ауы]|четверга?|пятниц[ауы]|суббот[ауы]|воскресенья?|сағат|күні|қоса алғанда)(?!\p{L})/giu;

const isFilling = (words: string): boolean =>
  words.length <= 90 && /^[\s,()-]*$/u.test(withoutTime(words).replace(small, ' '));

/** The limit that the words left of a date put on it, or null. */
export function boundBefore(left: string): FoundBound | null {
  for (const match of left.matchAll(beforeDate)) {
    const filling = left.slice(match.index + match[0].length);
    if (!isFilling(filling)) continue;
    const bound = match.groups?.before === undefined ? 'until' : 'before';
    return { bound, from: match.index, to: left.length, filling };
  }
  return null;
}

/** The limit that the words right of a Kazakh date put on it, or null. */
export function boundBehind(right: string): FoundBound | null {
  for (const match of right.matchAll(behindDate)) {
    const filling = right.slice(0, match.index);
    if (!isFilling(filling)) return null;
    const bound = match.groups?.before === undefined ? 'until' : 'before';
    return { bound, from: 0, to: match.index + match[0].length, filling };
  }
  return null;
}

/** True where the words right of a date include it: *до 5 марта включительно*. */
export const isInclusive = (right: string): boolean =>
  /^\s*,?\s*\(?(?:включительно|inclusive|included|қоса алғанда)/iu.test(right);
