/** What a sentence in a note of 7 June 2024 sets (Astana, UTC+5), in one line: `comments 2024-06-14; meeting 2024-06-20T10:00+05:00`. */

import { expect } from 'vitest';
import { findDeadlines } from '#domain/deadlines/find';
import type { LanguageCode } from '#domain/languages';

const inNote = (language: LanguageCode, text: string) =>
  findDeadlines([{ text, item: false }], { language, zone: 'Asia/Almaty', noteDate: '2024-06-07' });

/**
 * Kind and last instant of each deadline, in the order of the sentence, `unread` for a limit that nobody can tell, and
 * `running` for one that is counted from a day that the note does not tell.
 */
export function limitsOf(language: LanguageCode, text: string): string {
  const { found, unread, running } = inNote(language, text);
  const said = found.map(
    ({ deadline: { kind, at, dateOnly } }) =>
      `${kind} ${dateOnly ? at.slice(0, 10) : at.slice(0, 16) + at.slice(19)}`,
  );
  return [...said, ...unread.map(() => 'unread'), ...running.map(() => 'running')].join('; ');
}

/** How many limits have an hour by two clocks that differ. */
export const clashesIn = (language: LanguageCode, text: string): number =>
  inNote(language, text).clashes.length;

/** Language, sentence of a note of 7 June 2024, and the kind and last instant of each deadline that it sets. */
export type SentenceRow = readonly [language: LanguageCode, text: string, wanted: string];

/** Title and test of a table of such rows: `it.each(sentences)(...setsLimits)`. */
export const setsLimits: readonly [string, (...row: SentenceRow) => void] = [
  '%s: %s',
  (language, text, wanted) => expect(limitsOf(language, text)).toBe(wanted),
];
