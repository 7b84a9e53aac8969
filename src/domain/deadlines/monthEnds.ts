/**
 * Days that are named as the end of something: *the end of June*, *до конца июня 2024 года*, *маусым айының
 * соңына дейін*, *by the end of the year*, *до конца текущего месяца*. Without a year, the first such day
 * that is not before the note.
 */

import { once } from '#domain/once';
import { type IsoDay, isoParts, lastOfMonth } from './civil';
import type { FoundDate } from './dates';
import { monthNumber, monthsInDates } from './months';

const start = String.raw`(?<![\p{Alphabetic}\p{N}])`;
const months = (language: 'en' | 'ru' | 'kk'): string => `(?<month>${monthsInDates[language].join('|')})`;
const russianYear = String.raw`(?<year>\d{4})\s*(?:года|г\.)`;
const thisRussian = '(?:текущего|настоящего|этого|сего)';

/** What lies between is the date; the words of its end stay outside, for the limit to read. */
const patterns = once((): readonly RegExp[] =>
  [
    String.raw`(?<=${start}(?:(?:end|close)\s+of\s+|end[\s–-]))${months('en')}(?:,?\s+(?:of\s+)?(?<year>\d{4}))?(?!\p{Alphabetic}|\s*\d)`,
    String.raw`(?<=${start}(?:end|close)\s+of\s+)(?<thisMonth>(?:the|this)\s+(?:current\s+|present\s+)?month)(?!\p{Alphabetic})`,
    String.raw`(?<=${start}(?:end|close)\s+of\s+)(?:(?:the\s+year\s+)?(?<year>\d{4})(?!\d)|(?<thisYear>(?:the|this)\s+(?:current\s+|present\s+)?year)(?!\p{Alphabetic}|\s+\d))`,
    String.raw`(?<=${start}(?:конца|концу|конце|окончания)\s+)${months('ru')}(?!\p{Alphabetic})(?:\s+${russianYear})?`,
    String.raw`(?<=${start}(?:конца|концу|конце|окончания)\s+)(?<thisMonth>(?:${thisRussian}\s+)?месяца)(?!\p{Alphabetic})`,
    String.raw`(?<=${start}(?:конца|концу|конце|окончания)\s+)(?:${russianYear}|(?<thisYear>(?:${thisRussian}\s+)?года)(?!\p{Alphabetic}))`,
    String.raw`${start}(?:(?<year>\d{4})\s+жыл\p{Alphabetic}*\s+)?${months('kk')}\p{Alphabetic}*(?=\s+(?:айының\s+)?(?:соң|аяғ)\p{Alphabetic}*)`,
    String.raw`${start}(?<thisMonth>(?:осы|ағымдағы)\s+айдың)(?=\s+(?:соң|аяғ)\p{Alphabetic}*)`,
    String.raw`${start}(?:(?<year>\d{4})\s+жылдың|(?<thisYear>(?:осы|ағымдағы)\s+жылдың))(?=\s+(?:соң|аяғ)\p{Alphabetic}*)`,
  ].map((source) => new RegExp(source, 'giu')),
);

/** Every end of a month or a year in the text. `noteDate` null: only those that name their year. */
export function findMonthEnds(text: string, noteDate: IsoDay | null): readonly FoundDate[] {
  return patterns().flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const day = lastDay(match.groups, noteDate);
      if (day === null) return [];
      return [{ from: match.index, to: match.index + match[0].length, iso: day, lastIso: day }];
    }),
  );
}

function lastDay(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  noteDate: IsoDay | null,
): IsoDay | null {
  const year = groups?.year;
  const since = noteDate === null ? null : isoParts(noteDate);
  const month =
    groups?.thisMonth !== undefined
      ? since?.month
      : groups?.month === undefined
        ? 12
        : monthNumber(groups.month);
  if (month == null) return null;
  if (year !== undefined) return lastOfMonth(Number(year), month);
  return since === null ? null : lastOfMonth(since.year + (month < since.month ? 1 : 0), month);
}
