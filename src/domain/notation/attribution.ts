/**
 * Reads the attributions behind a `]`: `(+ISR) (−IND; EU)`. Anything that is not exactly one, such as
 * `(SUM/2022/DRAFT/6)`, `(2022-2023)` or `(IND)`, is left to the words. Each attempt stops at the
 * first character that can't belong to an attribution, so that hostile text costs linear time.
 *
 * Source: design notes of the field, grammar of "Bracket notation".
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';
import { closeParenthesis, isCapital, isSeparator, openParenthesis, signOfUnit, skipGap } from './characters';
import type { Attribution, AttributionItem, PartyCode, Sign } from './notation';

const shortestCode = 2;
const longestCode = 10;

/** What stands behind a `]`. `to` is behind the last attribution, or where the reading began. */
export interface Attributions {
  readonly items: readonly Attribution[];
  readonly to: Utf16Offset;
}

/** `(IND, TUR)` where an attribution could stand: codes without any sign. */
export interface Signless {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly parties: readonly PartyCode[];
}

const none: readonly Attribution[] = [];

/** Every attribution from `at` on, up to `end` (exclusive); offsets are those of `text`. */
export function readAttributions(text: string, at: Utf16Offset, end: Utf16Offset): Attributions {
  let items: Attribution[] | null = null;
  let to = at;
  for (;;) {
    const attribution = readAttribution(text, skipGap(text, to, end), end);
    if (attribution === null) return { items: items ?? none, to };
    items ??= [];
    items.push(attribution);
    to = attribution.to;
  }
}

/** `(+Ind, tur)` where an attribution could stand: signed, and written like one but for small letters. */
export interface SmallLettered {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** Those with small letters in them, as written. */
  readonly codes: readonly { readonly from: Utf16Offset; readonly to: Utf16Offset }[];
}

/** The attribution in small letters behind those that end at `at`, or null. */
export function readSmallLettered(text: string, at: Utf16Offset, end: Utf16Offset): SmallLettered | null {
  const from = skipGap(text, at, end);
  const match =
    text.charCodeAt(from) === openParenthesis
      ? smallLettered().exec(text.slice(from, from + longestTry))
      : null;
  if (
    match === null ||
    from + match[0].length > end ||
    signOfUnit(match[0].slice(1).trimStart().charCodeAt(0)) === null
  )
    return null;
  const codes = [...match[0].matchAll(/\p{Alphabetic}+/gu)]
    .filter(([code]) => /\p{Lowercase}/u.test(code))
    .map(({ index, 0: code }) => ({ from: from + index, to: from + index + code.length }));
  return codes.length === 0 ? null : { from, to: from + match[0].length, codes };
}

const signedWords = /^\(\s?[+\p{Pd}\u2212\uff0b]\s?\p{Uppercase}[\p{Alphabetic}\p{N}][^()[\]\n]{0,80}\)/u;

/** `(+G77 and China)`: a sign and a name that nobody knows, behind the attributions that end at `at`; or null. */
export function readSignedWords(
  text: string,
  at: Utf16Offset,
  end: Utf16Offset,
): { readonly from: Utf16Offset; readonly to: Utf16Offset } | null {
  const from = skipGap(text, at, end);
  if (text.charCodeAt(from) !== openParenthesis) return null;
  const found = signedWords.exec(text.slice(from, Math.min(end, from + longestTry)));
  return found === null ? null : { from, to: from + found[0].length };
}

/** Longer than twenty codes with signs and spaces. */
const longestTry = 300;
const item = String.raw`\s?[+\p{Pd}\u2212\uff0b\ufe62]?\s?\p{Alphabetic}{2,10}\s?`;
const smallLettered = once(() => new RegExp(`^\\(${item}(?:[,;/]${item})*\\)`, 'u'));

/** The signless `(IND)` behind the attributions that end at `at`, or null. */
export function readSignless(text: string, at: Utf16Offset, end: Utf16Offset): Signless | null {
  const from = skipGap(text, at, end);
  const items = readItems(text, from, end, '+');
  if (items === null || items.list.some((item) => item.explicit)) return null;
  return { from, to: items.to, parties: items.list.map((item) => item.party) };
}

function readAttribution(text: string, at: number, end: number): Attribution | null {
  const read = readItems(text, at, end, null);
  return read === null ? null : { from: at, to: read.to, items: read.list };
}

/** `inherited` is the sign of a first item that has none; null where it must have one. */
function readItems(text: string, at: number, end: number, inherited: Sign | null) {
  if (at >= end || text.charCodeAt(at) !== openParenthesis) return null;
  const list: AttributionItem[] = [];
  let sign = inherited;
  for (let i = at + 1; ; i++) {
    const item = readItem(text, skipGap(text, i, end), end, sign);
    if (item === null) return null;
    list.push(item);
    sign = item.sign;
    i = skipGap(text, item.to, end);
    if (i >= end) return null;
    const unit = text.charCodeAt(i);
    if (unit === closeParenthesis) return { list, to: i + 1 };
    if (!isSeparator(unit)) return null;
  }
}

function readItem(text: string, at: number, end: number, inherited: Sign | null): AttributionItem | null {
  const own = at < end ? signOfUnit(text.charCodeAt(at)) : null;
  const sign = own ?? inherited;
  if (sign === null) return null;
  const from = own === null ? at : skipGap(text, at + 1, end);
  let to = from;
  while (to < end && to - from <= longestCode && isCapital(text.charCodeAt(to))) to++;
  const length = to - from;
  if (length < shortestCode || length > longestCode) return null;
  return { sign, party: text.slice(from, to), explicit: own !== null, from: at, to };
}
