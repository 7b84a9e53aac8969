/** The print of a tracked text while it is put together: words of the text, and signs around them. */

import type { Utf16Offset } from '#domain/document/document';
import type { KeptRun, PartyCode, Sign } from '#domain/notation/notation';

/** `text.slice(from, to)` of the tracked text. */
export interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** A string is a bracket, an attribution or white space; a span is words. */
export type Part = string | Span;

export const partsText = (text: string, parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : text.slice(part.from, part.to))).join('');

/** A group of these parts, `[undertake] (-ISR)`. */
export const groupOf = (
  inner: readonly Part[],
  sign: Sign,
  parties: readonly PartyCode[],
): readonly Part[] => ['[', ...inner, `] (${parties.map((party) => sign + party).join(', ')})`];

/** The whole text, and where its words come from. */
export function assemble(text: string, parts: readonly Part[]): { text: string; kept: readonly KeptRun[] } {
  const kept: KeptRun[] = [];
  const printed: string[] = [];
  let at = 0;
  for (const part of parts) {
    const words = typeof part === 'string' ? part : text.slice(part.from, part.to);
    if (typeof part !== 'string' && part.from < part.to) kept.push({ ...part, at });
    printed.push(words);
    at += words.length;
  }
  return { text: printed.join(''), kept };
}

/** The span without white space at its ends; empty spans end where they begin. */
export function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return { from: Math.min(start, to), to: Math.max(Math.min(start, to), from + words.trimEnd().length) };
}

export const leadOf = (text: string): string => text.slice(0, text.length - text.trimStart().length);
export const trailOf = (text: string): string => text.slice(text.trimEnd().length);
export const isBlankText = (text: string): boolean => text.trim() === '';
