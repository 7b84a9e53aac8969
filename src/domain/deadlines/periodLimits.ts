/**
 * Which periods of a paragraph (`periods`) are limits, and for what. A period that only says how long something lasts
 * (a term of office, a training) is none; silence that lasts ten days ends with the tenth.
 */

import type { Deadline } from '#domain/circular/circular';
import { asksForSomething } from './asking';
import { type DeadlineContext, deadlineOf, type FoundDeadline } from './deadlineOf';
import { alsoDue, kindOfLimit, type Span } from './kinds';
import { isOwnTask } from './ownTasks';
import { type FoundPeriod, findPeriods } from './periods';
import { sentenceAround } from './sentences';
import type { Passage, Setting } from './settings';
import { isToldBy } from './vague';

export interface PeriodLimit {
  readonly sentence: string;
  /** Null where it runs from a day that the note does not tell. */
  readonly deadline: FoundDeadline | null;
  /** What else is due by it. */
  readonly also: Deadline['kind'] | null;
}

/** The limits of a paragraph that are counted from a day, in reading order. */
export const periodLimits = (
  passage: Passage,
  dated: readonly Setting[],
  context: DeadlineContext,
): readonly PeriodLimit[] =>
  findPeriods(passage.text, context.noteDate).flatMap(
    (period) => limitOf(passage, period, dated, context) ?? [],
  );

function limitOf(
  { text }: Passage,
  period: FoundPeriod,
  dated: readonly Setting[],
  context: DeadlineContext,
): PeriodLimit | null {
  const { from: start, to: end } = sentenceAround(text, period.from);
  const sentence = text.slice(start, end);
  const limit: Span = { from: period.from - start, to: period.to - start };
  const [left, right] = [sentence.slice(0, limit.from), sentence.slice(limit.to)];
  const kind = kindOfPeriod(sentence, limit, period);
  // *Within one week, i.e. by 14 June*: the day says what is meant.
  const isTold = dated.some((setting) => setting.sentence === sentence && isToldBy(setting, right));
  if (kind === null || isTold) return null;
  const { lastDay } = period;
  const when = lastDay === null ? null : { day: lastDay, named: lastDay, time: null };
  const words = text.slice(period.from, period.to);
  const deadline = when && deadlineOf(kind, words, when, { sentence, left, right }, context);
  if (when !== null && deadline === null) return null;
  return {
    sentence,
    deadline,
    also: alsoDue(sentence, limit, { from: 0, to: sentence.length }, kind),
  };
}

/** Null where the period is no limit. */
function kindOfPeriod(sentence: string, limit: Span, { form, tail }: FoundPeriod): Deadline['kind'] | null {
  const clause = clauseAround(sentence, limit.from);
  const isAsked = asksForSomething(clause.text);
  const kind = isAsked ? kindOfLimit(sentence, limit) : kindInClause(clause, limit);
  const left = clause.text.slice(0, limit.from - clause.from);
  if (isActivity.test(left)) return null;
  if (kind === null || form === 'limit' || kind === 'silence') return kind;
  if (form === 'span') return tail !== '' || receiving.test(left) ? kind : null;
  const isAwaited = isAsked || conditional.test(clause.text) || entry.test(left);
  return isAwaited && !isOwnTask(sentence, limit.from) && !isDone.test(left) ? kind : null;
}

interface Clause {
  readonly text: string;
  readonly from: number;
}

/** What semicolons part is said apart: *the experts stay for two weeks; please send …*. */
function clauseAround(sentence: string, at: number): Clause {
  const from = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  return { text: sentence.slice(from, end < 0 ? sentence.length : end), from };
}

const kindInClause = ({ text, from }: Clause, limit: Span): Deadline['kind'] | null =>
  kindOfLimit(text, { from: limit.from - from, to: limit.to - from });

/** Something comes in as long as the period lasts: *comments are accepted for a period of ten days*. */
const receiving =
  /(?<![a-z\u00c0-\u052f])(?:accepted|received|awaited|expected|open|welcome|submitted|sent|made|принима[а-я]+|при[её]м[а-я]*|открыт[а-я]*|направ[а-я]+|представ[а-я]+|қабылданады|жібер[а-яі]+)(?![a-z\u00c0-\u052f])/iu;
/** *If nobody objects in ten days*. */
const conditional =
  /(?<![a-z\u00c0-\u052f])(?:if|unless|should|absent|absence|если|в случае|при отсутствии|егер)(?![a-z\u00c0-\u052f])/iu;
/** *Comments on the draft in ten days, please*: an entry, without a verb. */
const entry =
  /^\W*(?:(?!(?:will|shall|are|is|was|were|has|have|had|been|буд[а-я]+|был[аио]?)\s)[a-z\u00c0-\u052f’'-]+,?\s+){1,8}$/iu;
/** *Proposals to be implemented within six months*: says of an activity how long it takes. */
const isActivity =
  /(?<![a-z\u00c0-\u052f])(?:implemented|completed|carried out|conducted|reali[sz]ed|executed|organi[sz]ed|launched|(?:реализован|осуществл[её]н|выполнен|проведен|проведён|завершен|завершён)[а-я]*)\s+$/iu;
/** *Comments prepared in two weeks*, *was sent in ten days*. */
const isDone =
  /(?<![a-z\u00c0-\u052f])(?:was|were|had been|has been|have been)\s+(?:[a-z]+ly\s+)?[a-z]+\s+$|(?<!(?:be|are|is)\s)(?<![a-z\u00c0-\u052f])(?:prepared|compiled|drafted|elaborated)\s+$/iu;
