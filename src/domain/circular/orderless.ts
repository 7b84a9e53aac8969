/**
 * Dates in figures that name a day and a month in an order that nobody tells: *06/07/2024* is read day first, as all three languages
 * write it, and an American hand means 7 June. Said where nothing else in the note decides it.
 *
 * Source of the forms: `deadlines/dateForms`. A date with dots has the day first wherever it is written so.
 */

import { isoDay } from '#domain/deadlines/civil';
import { findDates } from '#domain/deadlines/dates';
import { type BlockId, isTextBlock } from '#domain/document/document';
import { once } from '#domain/once';
import type { NoteVersion } from './circular';

export interface Orderless {
  readonly block: BlockId;
  /** As printed: *06/07/2024*. */
  readonly words: string;
  /** The day as it was read, day first, and the day that it is month first; ISO. */
  readonly iso: string;
  readonly other: string;
}

/** *No. 5/6/2024* is the number of a note. */
const figures = once(
  () =>
    /(?<![\p{Alphabetic}\p{N}/.-]|\bNo\.?\s{0,2}|№\s{0,2})(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?![\p{N}./-]*\p{N})/gu,
);

/** Each once, in the order of the note. None where another date in figures can only be day first, or where words name that very day. */
export function orderlessDates(versions: readonly NoteVersion[]): readonly Orderless[] {
  const own = versions.filter(({ language }) => language === 'en');
  const found = own.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (isTextBlock(block) ? inFigures(block.id, block.text) : [])),
  );
  if (found.length === 0 || found.some(({ isDayFirst }) => isDayFirst)) return [];
  const open = found.filter(({ iso, other }) => iso !== null && other !== null && iso !== other);
  const named = open.length === 0 ? new Set<string>() : daysInWords(versions);
  const byWords = new Map([...open].reverse().map((one) => [one.words, one]));
  return [...byWords.values()]
    .reverse()
    .flatMap(({ block, words, iso, other }) =>
      iso === null || other === null || named.has(iso) ? [] : [{ block, words, iso, other }],
    );
}

function inFigures(block: BlockId, text: string) {
  if (!/\d[/-]\d/u.test(text)) return [];
  return [...text.matchAll(figures())].map(([words, first = '', second = '', year = '']) => ({
    ...{ block, words, isDayFirst: Number(first) > 12 },
    iso: isoDay(Number(year), Number(second), Number(first)),
    other: isoDay(Number(year), Number(first), Number(second)),
  }));
}

/** The days that any version names by the word of a month. */
function daysInWords(versions: readonly NoteVersion[]): ReadonlySet<string> {
  const texts = versions.flatMap(({ blocks }) => blocks.filter(isTextBlock).map(({ text }) => text));
  return new Set(
    texts.flatMap((text) =>
      findDates(text).flatMap(({ from, to, iso, lastIso }) =>
        /\p{Alphabetic}{3}/u.test(text.slice(from, to)) ? [iso, lastIso] : [],
      ),
    ),
  );
}
