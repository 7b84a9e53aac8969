/**
 * Warnings that a correction answers: a text that the note names and that was not recognised is there once a person has
 * given it its symbol or its title, or a border of its own. Undoing replays the shorter list, and the warning is back.
 */

import type { Warning } from '#domain/document/document';
import type { Reading } from '../circular';
import { fitness, titleWords } from '../titleLikeness';

/** The reading without the warnings about missing texts that no longer hold. */
export function withoutSettled(reading: Reading): Reading {
  const warnings = reading.warnings.filter((warning) => !isSettled(warning, reading));
  return warnings.length === reading.warnings.length ? reading : { ...reading, warnings };
}

/** Two titles of one text; more than by chance. */
const sameTitle = 0.5;

function isSettled({ code, facts }: Warning, { documents }: Reading): boolean {
  switch (code) {
    case 'note.symbolUnmatched': {
      const wanted = plain(String(facts?.symbol ?? ''));
      return documents.some(
        ({ symbol, revision }) =>
          symbol !== null && (plain(symbol) === wanted || plain(`${symbol}/Rev.${revision}`) === wanted),
      );
    }
    case 'note.documentMissing': {
      const wanted = titleWords(String(facts?.entry ?? ''));
      return documents.some(({ title }) => title !== null && fitness(titleWords(title), wanted) >= sameTitle);
    }
    case 'note.enclosureMissing':
      return documents.length > 0;
    default:
      return false;
  }
}

const plain = (symbol: string): string => symbol.replace(/\s/gu, '').toUpperCase();
