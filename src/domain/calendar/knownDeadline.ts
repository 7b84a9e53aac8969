/**
 * A deadline as the app knows it: read from a note with the words of each language version, put right
 * by a person, or added by hand. What was read stays what it was; a correction stands beside it under
 * the same key, so that it can be taken back and reminders find their deadline again.
 */

import type { CircularNote, Deadline, DeadlineKind } from '#domain/circular/circular';
import type { LanguageCode } from '#domain/languages';
import type { LimitWords } from './limits';

/** Minutes before a deadline. */
export type MinutesBefore = number;

export interface KnownDeadline {
  /** Unique, and the same for a deadline before and after it is put right. */
  readonly key: string;
  readonly kind: DeadlineKind;
  /** ISO instant with offset: the last one that is in time; for a meeting, its start. */
  readonly at: string;
  /** IANA zone that it is counted in. */
  readonly zone: string;
  /** True where a day and no hour is named. */
  readonly dateOnly: boolean;
  /** The words of the note, or what a person wrote; empty for none. */
  readonly text: string;
  readonly words: readonly LimitWords[];
  /** Symbols and paragraphs that the note names with it; absent where it names none. */
  readonly concerns?: readonly string[];
  readonly origin: 'read' | 'corrected' | 'hand';
  /** What it is about, where a person said so; null leaves it to the circular. */
  readonly title: string | null;
  /** ISO instant when a person said that it is dealt with; or null. */
  readonly doneAt: string | null;
  /** Of its own; null: those of the settings. */
  readonly reminders: readonly MinutesBefore[] | null;
}

/** What a person decided about one deadline. Stored whole, so that it says by itself what holds. */
export interface DeadlineDecision {
  readonly id: string;
  readonly circularId: string | null;
  /** Key of the deadline as read that it stands for; null for one added by hand. */
  readonly corrects: string | null;
  readonly kind: DeadlineKind;
  readonly at: string;
  readonly zone: string;
  readonly dateOnly: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly doneAt: string | null;
  readonly reminders: readonly MinutesBefore[] | null;
  /** ISO instant when a person said that this is no deadline; or null. */
  readonly removedAt: string | null;
}

/** The key of a deadline that a note names. A note names no two of one kind for one instant. */
export const readKey = (circularId: string, { kind, at }: Pick<Deadline, 'kind' | 'at'>): string =>
  `${circularId}|${kind}|${at}`;

/** The deadlines of a circular as read, soonest first, with the words of every version. */
export function deadlinesOfNote(circularId: string, note: CircularNote): readonly KnownDeadline[] {
  return note.deadlines.map((deadline) => ({
    key: readKey(circularId, deadline),
    kind: deadline.kind,
    at: deadline.at,
    zone: deadline.zone,
    dateOnly: deadline.dateOnly,
    text: deadline.text,
    words: wordsOf(note, deadline),
    ...(deadline.concerns && { concerns: deadline.concerns }),
    origin: 'read',
    title: null,
    doneAt: null,
    reminders: null,
  }));
}

/**
 * Each version's words: those for the same instant, else for the deadline of that kind that is nearest
 * and no further than two days away (a version that counts the day differently).
 */
function wordsOf(note: CircularNote, deadline: Deadline): readonly LimitWords[] {
  const found = note.versions.flatMap(({ language, deadlines }) => {
    const near = deadlines
      .filter(({ kind, at }) => kind === deadline.kind && distance(at, deadline.at) <= reach)
      .filter((own) => isOwn(own, deadline, note))
      .sort((a, b) => distance(a.at, deadline.at) - distance(b.at, deadline.at))[0];
    return near === undefined ? [] : [{ language, text: near.text, at: near.at }];
  });
  if (found.length > 0) return found;
  return [{ language: deadline.language, text: deadline.text, at: deadline.at }];
}

const reach = 2 * 86_400_000;
const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

/**
 * False where the version's words belong to another deadline of the note: some version names both days. Where
 * each version names only one of them, it is one deadline told differently, and a person should see both.
 */
function isOwn(own: Deadline, deadline: Deadline, note: CircularNote): boolean {
  if (own.at === deadline.at) return true;
  return !note.versions.some(({ deadlines }) => {
    const names = (at: string) => deadlines.some((one) => one.kind === own.kind && one.at === at);
    return names(own.at) && names(deadline.at);
  });
}

/**
 * What holds for one circular, soonest first: the deadlines as read, each replaced by what a person
 * decided about it, and those that a person added. What a person said is no deadline is left out.
 * A correction of something that is no longer read stays, as if it were added by hand.
 */
export function withDecisions(
  read: readonly KnownDeadline[],
  decisions: readonly DeadlineDecision[],
): readonly KnownDeadline[] {
  const corrected = new Map(decisions.flatMap((one) => (one.corrects === null ? [] : [[one.corrects, one]])));
  const known = new Set(read.map(({ key }) => key));
  const held = read.flatMap((deadline) => {
    const decision = corrected.get(deadline.key);
    if (decision === undefined) return [deadline];
    return decision.removedAt === null ? [decided(decision, deadline)] : [];
  });
  const added = decisions
    .filter((one) => one.removedAt === null && (one.corrects === null || !known.has(one.corrects)))
    .map((one) => decided(one, null));
  return [...held, ...added].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || order(a.key, b.key));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function decided(decision: DeadlineDecision, read: KnownDeadline | null): KnownDeadline {
  const { kind, at, zone, dateOnly, title, text, doneAt, reminders } = decision;
  const isChanged =
    read === null ||
    [kind, at, zone, dateOnly, title, text].join('\n') !==
      [read.kind, read.at, read.zone, read.dateOnly, read.title, read.text].join('\n');
  return {
    key: decision.corrects ?? decision.id,
    ...{ kind, at, zone, dateOnly, title, text, doneAt, reminders },
    words: read?.words ?? [],
    ...(read?.concerns && { concerns: read.concerns }),
    origin: decision.corrects === null ? 'hand' : isChanged ? 'corrected' : 'read',
  };
}

/** Words in the person's language, else those that stand for the whole; empty for none. */
export const wordsIn = ({ words, text }: KnownDeadline, language: LanguageCode): string =>
  words.find((one) => one.language === language)?.text ?? text;

/**
 * Of several deadlines, those for the text with this symbol: where the note names it with some of them, only these;
 * else those that it names with no other text. `others`: the symbols of the other texts.
 */
export function concerning(
  deadlines: readonly KnownDeadline[],
  symbol: string | null,
  others: readonly string[],
): readonly KnownDeadline[] {
  const names = ({ concerns = [] }: KnownDeadline, sign: string): boolean =>
    concerns.some((one) => one.toUpperCase() === sign.toUpperCase());
  const own = symbol === null ? [] : deadlines.filter((one) => names(one, symbol));
  if (own.length > 0) return own;
  return deadlines.filter((one) => !others.some((other) => names(one, other)));
}
