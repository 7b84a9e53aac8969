/**
 * Finds the deadlines in the body of one language version of a note verbale, with the last instant
 * that is in time where the Secretariat sits.
 *
 * Each date is one deadline. Where a note puts a text under silence and asks for comments by one and
 * the same day (NCT/G/1501), the day is when silence ends: that is what binds, and a comment that is
 * no objection does not stop it.
 */

import type { Deadline } from '#domain/circular/circular';
import { aheadOf, backFrom, countedBack } from './ahead';
import {
  type Bound,
  boundAfter,
  boundBefore,
  boundBehind,
  boundRange,
  boundRangeBehind,
  boundThrough,
  type FoundBound,
  isInclusive,
} from './bounds';
import { addDays, type IsoDay } from './civil';
import { clockApart, clocksDiffer } from './clashes';
import { clockTail, findTime } from './clock';
import { type DeadlineContext, deadlineOf, type FoundDeadline } from './deadlineOf';
import { isEndOfOther, isNoLonger, isOver } from './history';
import { isoTimeAt } from './isoTime';
import { alsoDue, announcesMeeting, isUnderSilence, kindOfLimit, type Span, speaksOfSilence } from './kinds';
import { isMeetingDay } from './meetingDays';
import { boundSaidBefore, boundSaidBehind } from './otherBounds';
import { isOwnTask } from './ownTasks';
import { periodLimits } from './periodLimits';
import { findSameDay } from './sameDay';
import { sentenceAround } from './sentences';
import { type Passage, type Setting, settingsOf } from './settings';
import { isEndOfTerm } from './terms';
import { findVague, isToldBy } from './vague';

export type { Around, DeadlineContext, FoundDeadline } from './deadlineOf';
export type { Passage } from './settings';

export interface DeadlineSearch {
  readonly found: readonly FoundDeadline[];
  /** Sentences with a limit of which nobody can say what it is for. */
  readonly unread: readonly string[];
  /** Sentences with a limit counted from a day that the note does not tell: that of its receipt, or of a meeting. */
  readonly running: readonly string[];
  /** Sentences with a limit that names a time and no day (*by mid-July*). */
  readonly vague: readonly string[];
  /** Limits whose hour is told by two clocks that differ on that day, in their words. */
  readonly clashes: readonly string[];
}

/** The deadlines of a note's body, in reading order. */
export function findDeadlines(passages: readonly Passage[], context: DeadlineContext): DeadlineSearch {
  const found: FoundDeadline[] = [];
  const unread: string[] = [];
  const running: string[] = [];
  const vague: string[] = [];
  for (const passage of passages) {
    const dated = settingsOf(passage, context.noteDate);
    const limits = dated.flatMap((setting) => {
      const early = ahead(setting, context);
      const own = early === null ? limit(setting, context) : null;
      return [
        { setting, deadline: early, also: null },
        {
          setting,
          deadline: own ?? meeting(setting, context),
          also: early === null ? alsoDueBy(setting, context) : null,
        },
      ];
    });
    for (const { setting, deadline, also } of limits) {
      if (deadline === 'unread') unread.push(setting.sentence.trim());
      else if (deadline !== null) found.push(deadline, ...alsoFor(deadline, also));
    }
    for (const { sentence, deadline, also } of periodLimits(passage, dated, context)) {
      if (deadline === null) running.push(sentence.trim());
      else found.push(deadline, ...alsoFor(deadline, also));
    }
    found.push(...onSameDay(passage, found.at(-1)));
    vague.push(
      ...vagueSentences(passage, dated, context).filter(
        (sentence) => ![...unread, ...running].includes(sentence),
      ),
    );
  }
  const underSilence = passages.some(({ text, item }) => !item && isUnderSilence(text));
  // Silence with a limit of its own, though one that nobody can tell, does not end with the comments.
  const hasOwn = [...unread, ...running, ...vague].some(speaksOfSilence);
  return {
    found: underSilence && !hasOwn ? bindSilence(found) : found,
    unread,
    running,
    vague,
    clashes: found.flatMap(({ deadline }) => (clocksDiffer(deadline) ? [deadline.text] : [])),
  };
}

/** The same day for what else is due by it. */
const alsoFor = (found: FoundDeadline, kind: Deadline['kind'] | null): readonly FoundDeadline[] =>
  kind === null || kind === found.deadline.kind ? [] : [{ ...found, deadline: { ...found.deadline, kind } }];

/** What else than its nearest words say is due by a date that is a limit; null where nothing is. */
function alsoDueBy(setting: Setting, context: DeadlineContext): Deadline['kind'] | null {
  const { before, behind } = boundsOf(setting, context);
  if (before === null && behind === null) return null;
  const kind = kindOf(setting, before, behind);
  const { limit: place, window } = spansOf(setting, before, behind);
  return kind === null ? null : alsoDue(setting.sentence, place, window, kind);
}

/** *Nominations should come by the same date*: the day named last, for another thing. */
function onSameDay({ text }: Passage, last: FoundDeadline | undefined): readonly FoundDeadline[] {
  if (last === undefined) return [];
  return findSameDay(text).flatMap(({ from, to }) => {
    const { from: start, to: end } = sentenceAround(text, from);
    const kind = kindOfLimit(text.slice(start, end), { from: from - start, to: to - start });
    return alsoFor(last, kind);
  });
}

/** Sentences with a limit for something, and no day that it could be. */
function vagueSentences(
  { text }: Passage,
  dated: readonly Setting[],
  context: DeadlineContext,
): readonly string[] {
  const sentences = findVague(text).flatMap(({ from, to }) => {
    const { from: start, to: end } = sentenceAround(text, from);
    const sentence = text.slice(start, end);
    const isDay = dated.some(
      (setting) =>
        setting.sentence === sentence &&
        (aheadOf(setting.left) !== null ||
          overlaps(setting, from - start, to - start, context) ||
          isToldBy(setting, sentence.slice(to - start))),
    );
    const kind = kindOfLimit(sentence, { from: from - start, to: to - start });
    return isDay || kind === null || isOwnTask(sentence, from - start) ? [] : [sentence.trim()];
  });
  return [...new Set(sentences)];
}

/** Its hour is part of the day's limit: *no later than 15 hours on 6 June*. A month alone (*mid-July 2024*) is no day. */
function overlaps(setting: Setting, from: number, to: number, context: DeadlineContext): boolean {
  if (setting.date.iso.length !== 10) return false;
  const { before, behind } = boundsOf(setting, context);
  const { limit: own } = spansOf(setting, before, behind);
  return own.from < to && from < own.to;
}

type Outcome = FoundDeadline | 'unread' | null;

/** What is due so long before the date; null where nothing is. */
function ahead(setting: Setting, context: DeadlineContext): FoundDeadline | null {
  const { date, left, words, right, at, sentence } = setting;
  const counted = countedBack(setting, context.language);
  if (counted === null) return null;
  const from = at - (left.length - counted.from);
  const kind = kindOfLimit(sentence, { from, to: at + words.length + counted.behind });
  const hour = findTime(counted.behind > 0 ? right.slice(0, counted.behind) : right);
  const when = backFrom(counted, date.iso, hour?.time ?? null);
  if (kind === null || when === null) return null;
  const end = hour === null ? 0 : hour.to + clockTail(right.slice(hour.to));
  const text = left.slice(counted.from) + words + right.slice(0, Math.max(end, counted.behind));
  return deadlineOf(kind, text, { ...when, named: date.iso }, setting, context);
}

/** A date that some word makes a limit; `unread` where nothing says what for, or which day; null if it is no limit. */
function limit(setting: Setting, context: DeadlineContext): Outcome {
  const { date, left, words, right } = setting;
  const { before, behind } = boundsOf(setting, context);
  const bound = before ?? behind;
  if (
    bound === null ||
    isOver(setting, context.noteDate) ||
    isNoLonger(setting) ||
    isOwnTask(setting.sentence, setting.at)
  )
    return null;
  const kind = kindOf(setting, before, behind);
  if (kind !== 'silence' && isEndOfTerm(setting, spansOf(setting, before, behind).limit.from)) return null;
  // *Before July 2024*: which day ends it, nobody can say. What is over is history.
  if (date.iso.length !== 10) {
    const isOver = context.noteDate !== null && date.iso < context.noteDate.slice(0, 7);
    return kind === null || isOver ? null : 'unread';
  }
  if (kind === null) return 'unread';
  const tail = timeBehind(right);
  const time = timeOf(bound, behind === null ? tail.time : null);
  const end = behind === null ? tail.to : behind.to;
  const told = (before === null ? '' : left.slice(before.from)) + words + right.slice(0, end);
  const apart = clockApart(told, right.slice(end));
  const text = told + apart;
  const day = lastDay(date.lastIso, bound, right.slice(behind?.to ?? 0));
  return deadlineOf(
    kind,
    text,
    { day: time === null ? day : date.lastIso, named: date.lastIso, time, clock: apart },
    setting,
    context,
  );
}

/** The limiting words at either side of the date; at most one of them is given. */
function boundsOf(
  setting: Setting,
  { language, noteDate }: DeadlineContext,
): { readonly before: FoundBound | null; readonly behind: FoundBound | null } {
  const { date, left, right, sentence } = setting;
  const isRange = date.iso !== date.lastIso && !announcesMeeting(sentence);
  const isToCome = noteDate === null || date.lastIso >= noteDate;
  const range = isRange && isToCome ? boundRange(left, right) : null;
  // In Kazakh the limit is behind its date, whatever stands before: *қысқа мерзімде, 20 маусымға дейін*.
  const own = language === 'kk' ? boundBehind(right) : null;
  if (own !== null) return { before: null, behind: own };
  const bound = boundBefore(left, isRange);
  const isOther = bound !== null && isEndOfOther(left.slice(bound.from), sentence.slice(0, setting.at));
  const before = (isOther ? null : bound) ?? boundThrough(left, right) ?? boundAfter(left, right) ?? range;
  if (before !== null || !isToCome) return { before, behind: null };
  const ranged = language === 'kk' && isRange ? boundRangeBehind(right) : null;
  const said = boundSaidBefore(setting);
  return { before: said, behind: said === null ? (ranged ?? boundSaidBehind(setting)) : null };
}

/** What the limit is for, by the words from the date before it to the date behind it. */
function kindOf(
  setting: Setting,
  before: FoundBound | null,
  behind: FoundBound | null,
): Deadline['kind'] | null {
  const { limit, window } = spansOf(setting, before, behind);
  return kindOfLimit(setting.sentence, limit, window);
}

/** In the sentence: the date with its limiting words, and from the date before it to the date behind it. */
function spansOf(
  { at, left, words, right }: Setting,
  before: FoundBound | null,
  behind: FoundBound | null,
): { readonly limit: Span; readonly window: Span } {
  const end = at + words.length;
  const from = before === null ? at : at - (left.length - before.from);
  return {
    limit: { from, to: end + (behind?.to ?? 0) },
    window: { from: Math.max(0, at - left.length), to: end + right.length },
  };
}

const timeOf = ({ filling }: FoundBound, behind: string | null): string | null =>
  findTime(filling)?.time ?? behind;

/** The last day in time, for a limit without an hour. */
function lastDay(day: IsoDay, { bound }: { readonly bound: Bound }, right: string): IsoDay {
  return bound === 'before' && !isInclusive(right) ? addDays(day, -1) : day;
}

/** A day that the sentence announces a meeting for, or null. */
function meeting(setting: Setting, context: DeadlineContext): FoundDeadline | null {
  const { date, left, words, right } = setting;
  if (date.iso.length !== 10 || !isMeetingDay(setting, context.noteDate)) return null;
  const iso = isoTimeAt(right);
  const behind = iso === null ? findTime(right) : { ...iso, from: 0 };
  // *Три дня до заседания* is no hour.
  const near = left.slice(aheadOf(left)?.to ?? 0).slice(-60);
  const before = behind === null ? findTime(near) : null;
  const on = /(?:^|\s)(on\s+(?:[a-z\u00c0-\u052f]+day,?\s+)?)$/iu.exec(left)?.[1] ?? '';
  const end = behind === null ? 0 : behind.to + toItsEnd(right.slice(behind.to));
  const start = before === null ? on : near.slice(before.from);
  const time = (behind ?? before)?.time ?? null;
  const told = start + words + right.slice(0, end);
  return deadlineOf(
    'meeting',
    time === null ? told : told + clockApart(told, right.slice(end)),
    { day: date.iso, named: date.iso, time },
    setting,
    context,
  );
}

/** How many characters, from its start, still belong to the hour before it: *to 12:00 (Vienna time)*. */
function toItsEnd(text: string): number {
  // No time begins behind a hyphen, but here.
  const spaced = text.replace(/^\s*[–—-]/u, (dash) => ' '.repeat(dash.length));
  const until = findTime(spaced);
  const between = until === null ? null : text.slice(0, until.from);
  const isRange = between !== null && /^\s*(?:[–—-]|to|until|till|and|до)\s*$/iu.test(between);
  const end = isRange ? (until?.to ?? 0) : 0;
  return end + clockTail(text.slice(end));
}

/** A time that directly follows a date: *12 October 2022, 15.00 (Astana time)*; its end in `right`. */
function timeBehind(right: string): { time: string | null; to: number } {
  const iso = isoTimeAt(right);
  if (iso !== null) return iso;
  const time = findTime(right);
  const joined =
    time !== null &&
    /^(?:\s*\([a-z\u00c0-\u052f]+\))?[\s,(]*(?:at|by|before|until|в|к|до|сағат)?\s*$/iu.test(
      right.slice(0, time.from),
    );
  if (!joined || time === null) return { time: null, to: 0 };
  return { time: time.time, to: time.to + clockTail(right.slice(time.to)) };
}

/** In a note under silence that gives silence no day of its own, the last day for comments is its end. */
function bindSilence(found: readonly FoundDeadline[]): readonly FoundDeadline[] {
  if (found.some(({ deadline }) => deadline.kind === 'silence')) return found;
  const comments = found.filter(({ deadline }) => deadline.kind === 'comments');
  const last = comments.reduce<FoundDeadline | null>(
    (latest, one) => (latest === null || one.deadline.at > latest.deadline.at ? one : latest),
    null,
  );
  return found.map((one) =>
    one === last ? { ...one, deadline: { ...one.deadline, kind: 'silence' } } : one,
  );
}
