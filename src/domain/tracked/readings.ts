/**
 * What a print says when it is read, checked with the projections themselves: a candidate counts only
 * if its base is the rejected text and its accepted projection the accepted text, to the character.
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

/** Brackets, or a parenthesis that would be read as an attribution behind a group. */
export const mayHoldNotation = (text: string): boolean => /[[\]]|\(\s*[+\-\u2212\u2013]/.test(text);

/** A projected paragraph without words disappears; so does one of closing punctuation alone. */
const words = (text: string): string => (hasWords(text) ? text.trim() : '');

const joined = (paragraphs: readonly string[]): string => paragraphs.join(paragraphBreak);
