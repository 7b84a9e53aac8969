/**
 * The dates of a paragraph, each with the words of its sentence around it, up to the dates before and behind: what a
 * date means is said there.
 */

import type { IsoDay } from './civil';
import { type FoundDate, findDates, findDaysWithoutYear, findShortDates } from './dates';
import { findMonthEnds } from './monthEnds';
import { sentenceAround } from './sentences';

/** A paragraph of a note's body. `item`: an entry of a list, which speaks of itself only. */
export interface Passage {
  readonly text: string;
  readonly item: boolean;
}

/** A date with the words around it, in one sentence and up to its neighbours. */
export interface Setting {
  readonly date: FoundDate;
  readonly sentence: string;
  /** Of the date in the sentence. */
  readonly at: number;
  readonly left: string;
  readonly words: string;
  readonly right: string;
}

/** No paragraph of a note names more days; each is asked for its sentence. */
const mostDates = 200;

/** Every date of a paragraph with its words. `noteDate` gives a year to days without one; null: they are left out. */
export function settingsOf({ text }: Passage, noteDate: IsoDay | null): readonly Setting[] {
  const dates = datesOf(text, noteDate).slice(0, mostDates);
  return dates.map((date, index) => {
    const { from, to } = sentenceAround(text, date.from);
    const leftFrom = Math.max(from, dates[index - 1]?.to ?? 0);
    const rightTo = Math.max(date.to, Math.min(to, dates[index + 1]?.from ?? text.length));
    return {
      date,
      sentence: text.slice(from, to),
      at: date.from - from,
      left: text.slice(leftFrom, date.from),
      words: text.slice(date.from, date.to),
      right: text.slice(date.to, rightTo),
    };
  });
}

/** Every date of a paragraph, in reading order: whole ones, days without a year, ends of months, months alone. */
function datesOf(text: string, noteDate: IsoDay | null): readonly FoundDate[] {
  const ends = findMonthEnds(text, noteDate);
  const isFree = ({ from, to }: FoundDate): boolean => ends.every((end) => to <= end.from || end.to <= from);
  const whole = findDates(text).filter(isFree);
  const short =
    noteDate === null
      ? []
      : [...findDaysWithoutYear(text, noteDate), ...findShortDates(text, noteDate)].filter(isFree);
  return joinRanges(
    text,
    [...ends, ...whole, ...short].sort((a, b) => a.from - b.from),
  );
}

/** *From 1 July 2024 to 5 August 2024*: two dates, each with its year, are first and last day of one range. */
function joinRanges(text: string, dates: readonly FoundDate[]): readonly FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const isRange =
      last !== undefined &&
      date.lastIso > last.iso &&
      /^\s*(?:to|through|по|[-–—])\s*$/iu.test(text.slice(last.to, date.from)) &&
      /(?<![a-z\u00c0-\u052f])(?:from|between|с|со)\s*$/iu.test(
        text.slice(Math.max(0, last.from - 10), last.from),
      );
    if (isRange) joined[joined.length - 1] = { ...last, to: date.to, lastIso: date.lastIso };
    else joined.push(date);
  }
  return joined;
}
