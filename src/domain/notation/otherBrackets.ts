/**
 * Brackets of another kind around words that are attributed: `{undertake} (-ISR)`. Nobody's position is read there. Where
 * such a pair is attributed, pairs of its kind without attributions are brackets of the text, too. One pass over the text.
 */

import type { Utf16Offset } from '#domain/document/document';
import { readAttributions } from './attribution';
import { type Attribution, type PartyCode, paragraphBreak } from './notation';

/** Places of an opening bracket and of its closing one. */
export interface OtherPair {
  readonly open: Utf16Offset;
  readonly close: Utf16Offset;
}

const closers: Readonly<Record<string, string>> = {
  '{': '}',
  '<': '>',
  '⟨': '⟩',
  '〈': '〉',
  '⟦': '⟧',
  '【': '】',
  '〔': '〕',
};
const openers: ReadonlyMap<string, string> = new Map(
  Object.entries(closers).map(([open, close]) => [close, open]),
);
const any = /[{}<>⟨⟩〈〉⟦⟧【】〔〕]/u;
const sign = new RegExp(`${any.source}|${paragraphBreak}`, 'gu');
const words = /\p{Alphabetic}{2}/u;

/** Spares nearly all texts the rest. */
export const mayHoldOthers = (text: string): boolean => any.test(text);

/** Who signs behind a bracket is known. */
export type IsKnown = (party: PartyCode) => boolean;

/** The pairs that are brackets of the text, by the place of their opening one. */
export function otherPairs(text: string, isKnown: IsKnown): readonly OtherPair[] {
  const pairs = pairsIn(text);
  const kinds = new Set(
    pairs.filter(({ close }) => isSigned(text, close + 1, isKnown)).map(({ open }) => text[open]),
  );
  return pairs.filter(({ open }) => kinds.has(text[open])).sort((a, b) => a.open - b.open);
}

/** Those around words. They nest, and stand in one paragraph each; a word is looked at once, however many are around it. */
function pairsIn(text: string): readonly OtherPair[] {
  const pairs: OtherPair[] = [];
  let open: { readonly at: number; readonly sign: string }[] = [];
  let [end, lastWords] = [0, -1];
  for (const { 0: found, index } of text.matchAll(sign)) {
    if (words.test(text.slice(end, index))) lastWords = end;
    end = index + 1;
    const opener = openers.get(found);
    const last = open.at(-1);
    if (found === paragraphBreak) open = [];
    else if (opener === undefined) open.push({ at: index, sign: found });
    else if (last?.sign === opener) {
      open.pop();
      if (lastWords > last.at) pairs.push({ open: last.at, close: index });
    }
  }
  return pairs;
}

function isSigned(text: string, at: Utf16Offset, isKnown: IsKnown): boolean {
  const { items } = readAttributions(text, at, Math.min(text.length, at + longest));
  return namesKnown(items, isKnown);
}

export const namesKnown = (attributions: readonly Attribution[], isKnown: IsKnown): boolean =>
  attributions.some(({ items }) => items.some(({ party }) => isKnown(party)));

/** A bracket is not looked for further away than this, or a hostile text would be searched over and over. */
const reach = 2_000;
/** Attributions longer than this are looked at no further. */
const longest = 400;

/** The lone opening bracket that a `]` with attributions at `at` was meant to close, in its paragraph; null for none. */
export function openerBefore(text: string, from: Utf16Offset, at: Utf16Offset): Utf16Offset | null {
  const start = Math.max(from, at - reach);
  const before = text.slice(start, at);
  const last = Math.max(...Object.keys(closers).map((open) => before.lastIndexOf(open)));
  const close = closers[before[last] ?? ''];
  return close === undefined || before.includes(close, last) || !words.test(before.slice(last))
    ? null
    : start + last;
}

/** The closing bracket of another kind, attributed, that was meant to close a `[`; null for none. */
export function closerBehind(
  text: string,
  from: Utf16Offset,
  to: Utf16Offset,
  isKnown: IsKnown,
): Utf16Offset | null {
  const found = any.exec(text.slice(from, Math.min(to, from + reach)));
  const at = found === null ? -1 : from + found.index;
  return found !== null && openers.has(found[0]) && isSigned(text, at + 1, isKnown) ? at : null;
}
