/**
 * What the words of a deadline say of the day that they name. *No later than 11 January* includes it;
 * *before 1 July* leaves it out, and whoever reads in haste is a day late. Language versions of one
 * note may say it differently (*no later than 11 January*, *до 11 января*): that is worth a warning too.
 */

import type { LanguageCode } from '#domain/languages';
import { type Bound, boundBefore, boundBehind, boundThrough, isInclusive } from '../deadlines/bounds';
import { findDates } from '../deadlines/dates';

export type { Bound } from '../deadlines/bounds';

/**
 * `before` where the day named is out of time, `until` where it is in time; null for words that set no limit.
 *
 * @example limitOfWords('before 1 July 2024', 'en') // 'before'
 * @example limitOfWords('не позднее 11 января 2024 года', 'ru') // 'until'
 */
export function limitOfWords(text: string, language: LanguageCode): Bound | null {
  const [date] = findDates(text);
  if (date === undefined) return limitWithoutDate(text);
  const [left, right] = [text.slice(0, date.from), text.slice(date.to)];
  const found =
    boundBefore(left) ?? boundThrough(left, right) ?? (language === 'kk' ? boundBehind(right) : null);
  if (found === null) return null;
  return isInclusive(right) ? 'until' : found.bound;
}

/** *Within 14 days*, *before the end of June*: the limiting word alone decides. */
function limitWithoutDate(text: string): Bound | null {
  if (/^\s*(?:within|in the course of|в\s+течение)(?![a-z\u00c0-\u052f])|ішінде/iu.test(text)) return 'until';
  return boundBefore(text)?.bound ?? null;
}

/** One language version's words for a deadline. */
export interface LimitWords {
  readonly language: LanguageCode;
  readonly text: string;
  /** ISO instant that this version gives. */
  readonly at: string;
}

export type LimitWarning =
  /** The day that the words name is itself out of time. */
  | { readonly code: 'dayExcluded'; readonly languages: readonly LanguageCode[] }
  /** One version includes the day, another leaves it out. */
  | {
      readonly code: 'limitsDiffer';
      readonly before: readonly LanguageCode[];
      readonly until: readonly LanguageCode[];
    }
  /** The versions end at different instants. */
  | { readonly code: 'instantsDiffer'; readonly languages: readonly LanguageCode[] };

/**
 * What a person should look at twice. `dateOnly`: an hour is named, then *before* it and *until* it are
 * the same to the minute, and nothing is said.
 */
export function limitWarnings(words: readonly LimitWords[], dateOnly: boolean): readonly LimitWarning[] {
  const by = (bound: Bound) =>
    words.filter(({ text, language }) => limitOfWords(text, language) === bound).map((one) => one.language);
  const [before, until] = [by('before'), by('until')];
  const warnings: LimitWarning[] = [];
  if (dateOnly && before.length > 0 && until.length > 0)
    warnings.push({ code: 'limitsDiffer', before, until });
  else if (dateOnly && before.length > 0) warnings.push({ code: 'dayExcluded', languages: before });
  const instants = new Set(words.map(({ at }) => Date.parse(at)));
  if (instants.size > 1)
    warnings.push({ code: 'instantsDiffer', languages: words.map(({ language }) => language) });
  return warnings;
}
