/** A deadline of a kind, a day and an hour: its last instant where the Secretariat sits, or by the clock that its words name. */

import type { Deadline } from '#domain/circular/circular';
import type { LanguageCode } from '#domain/languages';
import { type IsoDay, printOffset } from './civil';
import { ofItsHour } from './clashes';
import { endOfDay, statedOffset } from './clock';
import { instantIn, zoneOfPlace } from './zones';

export interface DeadlineContext {
  readonly language: LanguageCode;
  /** IANA zone of the Secretariat's seat. */
  readonly zone: string;
  /** Of the note: what lies before it is no meeting to come. Null if unknown. */
  readonly noteDate: IsoDay | null;
}

/** A deadline, and the day and hour as the note names them (`2024-07-01`, `2022-10-12 15:00`). */
export interface FoundDeadline {
  readonly deadline: Deadline;
  readonly named: string;
  /** Its sentence, and the words of it on either side of the date, up to the dates before and behind. */
  readonly around: Around;
}

export interface Around {
  readonly sentence: string;
  readonly left: string;
  readonly right: string;
}

/** Null where the hours of the place are not known. `text`: the words that set it. */
export function deadlineOf(
  kind: Deadline['kind'],
  text: string,
  when: {
    readonly day: IsoDay;
    readonly named: IsoDay;
    readonly time: string | null;
    readonly clock?: string;
  },
  { sentence, left, right }: Around,
  { language, zone: seat }: DeadlineContext,
): FoundDeadline | null {
  // *Close of business on 14 June (Jakarta time)*: the day ends by that clock, though no hour is named.
  const clock = when.time === null ? (when.clock ?? null) : ofItsHour(text);
  const zone = (clock === null ? null : zoneOfPlace(clock)) ?? seat;
  // A meeting of which the hour is still to come is not over before its day is.
  const time = when.time ?? endOfDay;
  const offset = clock === null ? null : statedOffset(clock);
  // *Midnight* where the Secretariat sits says no more than the day.
  const dateOnly = time === endOfDay && zone === seat && offset === null;
  const at = offset === null ? instantIn(zone, when.day, time) : `${when.day}T${time}${printOffset(offset)}`;
  if (at === null) return null;
  const named = dateOnly ? when.named : `${when.named} ${time.slice(0, 5)}`;
  const words = text.replace(/\s+/gu, ' ').trim();
  return {
    deadline: { kind, at, zone, dateOnly, text: words, language },
    named,
    around: { sentence, left, right },
  };
}
