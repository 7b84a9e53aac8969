/**
 * Two hours of one instant, parted by a slash, with their clocks behind them in the same order: *18.00/15.00 (Astana/Vienna)*,
 * *18:00/15:00 Astana/Vienna time*.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';

export interface PairedClocks {
  /** The first hour and its clock, then the second, in words. */
  readonly first: string;
  readonly second: string;
}

const hour = String.raw`(?:[01]?\d|2[0-3])[.:][0-5]\d(?!\d|[.:]\d)`;
const unit = String.raw`(?:\s*(?:hours|hrs|часов|ч\.))?`;
const clock = String.raw`\p{Uppercase}[\p{Alphabetic}'’+\d:-]{1,20}(?: \p{Uppercase}[\p{Alphabetic}'’-]{1,20})?`;
const behindFirst = String.raw`${unit}\s*/\s*(?<second>${hour})${unit}(?:,?\s*(?:(?:по\s+)?времени\s+)?(?:\((?:время\s+)?)?(?<own>${clock})\s*/\s*(?<other>${clock})(?:\s+(?:time|уақыты(?:мен|\s+бойынша)?))?(?:\s+respectively)?\)?)?`;
const pair = once(() => new RegExp(String.raw`(?<![\d.:/])(?<first>${hour})${behindFirst}`, 'gu'));
const rest = once(() => new RegExp(`^${behindFirst}`, 'u'));

/** Null where the text has no such pair, or where it names no clocks. */
export function pairedClocks(text: string): PairedClocks | null {
  const found = [...text.matchAll(pair())].find(({ groups }) => groups?.own !== undefined)?.groups;
  if (found === undefined) return null;
  return { first: `${found.first} ${found.own} time`, second: `${found.second} ${found.other} time` };
}

/** The text without such pairs and their clocks. */
export const withoutPairs = (text: string): string => text.replace(pair(), ' ');

/** How many characters of the text, from its start, belong to the hour before it: a slash, another hour, and both clocks. */
export const pairTail = (text: string): Utf16Offset => rest().exec(text)?.[0].length ?? 0;
