/**
 * What a print says when it is read, checked with the projections themselves: a candidate counts only
 * if its base is the rejected text and its accepted projection the accepted text, to the character, save
 * for spaces that stand doubled right at a change.
 */

import type { View } from '#domain/notation/notation';
import { paragraphBreak } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import { hasWords } from '#domain/notation/seams';

export interface Readings {
  readonly rejected: string;
  readonly accepted: string;
}

/** Both projections of a rolling text, trimmed. */
export function readingsOf(rollingText: string): Readings {
  const rolling = parseRolling(rollingText);
  const read = (kind: 'base' | 'accepted'): string =>
    joined(project(rolling, { kind } satisfies View).paragraphs.map(({ text }) => text ?? ''));
  return { rejected: read('base'), accepted: read('accepted') };
}

/**
 * What the two texts say as texts of their own. A text may hold brackets itself: then its words count
 * as the notation reads them.
 */
export function wantedReadings(rejected: string, accepted: string): Readings {
  if (!mayHoldNotation(rejected + accepted)) return { rejected: words(rejected), accepted: words(accepted) };
  return {
    rejected: words(readingsOf(rejected).rejected),
    accepted: words(readingsOf(accepted).accepted),
  };
}

export const saysSame = (a: Readings, b: Readings): boolean =>
  words(a.rejected) === words(b.rejected) && words(a.accepted) === words(b.accepted);

/**
 * The same save for spaces that a change left doubled: somebody who strikes a word and not a space beside
 * it does not ask for two, and whoever writes it by hand puts one.
 */
export const saysNearlySame = (a: Readings, b: Readings): boolean =>
  closedUp(words(a.rejected)) === closedUp(words(b.rejected)) &&
  closedUp(words(a.accepted)) === closedUp(words(b.accepted));

/** One space for several, as projections have it at a place where something was left out; tabs stay. */
export const closedUp = (text: string): string =>
  text.replace(/\s{2,}/g, (space) => (space.includes('\n') ? '\n' : space.includes('\t') ? space : ' '));

/** Brackets, or a parenthesis that would be read as an attribution behind a group. */
export const mayHoldNotation = (text: string): boolean =>
  /[[\]]|\(\s*[+\-\u2010-\u2015\u2212\uff0b\uff0d\ufe62\ufe63]/.test(text);

/** A projected paragraph without words disappears; so does one of closing punctuation alone. */
const words = (text: string): string => (hasWords(text) ? text.trim() : '');

const joined = (paragraphs: readonly string[]): string => paragraphs.join(paragraphBreak);
