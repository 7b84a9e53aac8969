/**
 * One line of what somebody says in the room, as a note-taker types it: `+ind` or `-ind, rus` signs a place,
 * words with signs behind them (`encourage +isr, bhr -irn`) are words that parties ask for or are against. Codes are typed in
 * any case, with commas or without. An unknown code is never guessed silently: it comes back with the nearest
 * known one.
 *
 * Source: design notes of the field, "Bracket notation" (an item without a sign takes the one before it).
 */

import { nearestParty } from '../notation/nearestParty';
import type { PartyCode, Sign } from '../notation/notation';

/** What a party said: for (`+`), against (`-`). */
export interface Voice {
  readonly party: PartyCode;
  readonly sign: Sign;
}

export interface Entry {
  /** Words that are asked for, trimmed; null where a place is only signed. */
  readonly words: string | null;
  /** In the order said; each party once, its last sign counts. */
  readonly voices: readonly Voice[];
}

/** A code that nobody in the organisation has; `nearest` is what was probably meant, or null. */
export interface UnknownCode {
  readonly code: PartyCode;
  readonly nearest: PartyCode | null;
}

export type EntryReading =
  | { readonly kind: 'entry'; readonly entry: Entry }
  /** Nothing was typed. */
  | { readonly kind: 'empty' }
  /** Words, and nobody who asks for them (yet). */
  | { readonly kind: 'nobody'; readonly words: string }
  | { readonly kind: 'unknown'; readonly codes: readonly UnknownCode[]; readonly corrected: string | null };

const sign = '[+\\-−–]';
const code = '\\p{Alphabetic}{2,10}';
const item = `${sign}\\s?${code}`;
/** Behind white space or at the start: a sign with a code, then more of them, or codes behind commas. */
const tail = new RegExp(
  `(?:^|\\s)\\(?(${item}(?:\\s*[,;/]\\s*${sign}?\\s?${code}|\\)?\\s*\\(?${item})*)\\)?$`,
  'u',
);
const items = new RegExp(`(${sign})?\\s?(${code})`, 'gu');

/** `known` null: every code is known. Example: `-ind, rus` is two voices against, without words. */
export function readEntry(line: string, known: ReadonlySet<PartyCode> | null): EntryReading {
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  const found = tail.exec(text);
  if (found === null) return { kind: 'nobody', words: text };
  const voices = voicesOf(found[1] ?? '');
  const unknown = known === null ? [] : voices.filter(({ party }) => !known.has(party));
  if (known !== null && unknown.length > 0) return unknownIn(text, found.index, unknown, known);
  const words = text.slice(0, found.index).trim();
  return { kind: 'entry', entry: { words: words === '' ? null : words, voices: lastSigns(voices) } };
}

function voicesOf(signs: string): readonly Voice[] {
  let last: Sign = '+';
  return [...signs.matchAll(items)].map(([, own, party = '']) => {
    if (own !== undefined) last = own === '+' ? '+' : '-';
    return { party: party.toUpperCase(), sign: last };
  });
}

function lastSigns(voices: readonly Voice[]): readonly Voice[] {
  const signs = new Map(voices.map(({ party, sign: side }) => [party, side]));
  return [...signs].map(([party, side]) => ({ party, sign: side }));
}

/** The line with the nearest codes put in, where each unknown one has one. */
function unknownIn(
  text: string,
  at: number,
  unknown: readonly Voice[],
  known: ReadonlySet<PartyCode>,
): EntryReading {
  const codes = unknown.map(({ party }) => ({ code: party, nearest: nearestParty(party, known) }));
  const instead = new Map(codes.map(({ code: wrong, nearest }) => [wrong, nearest]));
  const signs = text
    .slice(at)
    .replace(new RegExp(code, 'gu'), (typed) => instead.get(typed.toUpperCase()) ?? typed);
  const corrected = codes.every(({ nearest }) => nearest !== null) ? text.slice(0, at) + signs : null;
  return { kind: 'unknown', codes, corrected };
}
