/**
 * Cuts text into words and punctuation marks, which is what proposals are made of: a word is never
 * proposed by halves unless the person asks for letters. `counter-terrorism`, `victims’`, `A/RES/75/291`
 * and `1.5` are one word each.
 */

import type { Utf16Offset } from '#domain/document/document';
import { once } from '#domain/once';

/** `text` stands at `[from, to)` of what was cut. */
export interface Token {
  readonly text: string;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const words =
  /[\p{Alphabetic}\p{N}\p{M}]+(?:(?:['’\-‐‑/]|(?<=\p{N})[.,](?=\p{N}))[\p{Alphabetic}\p{N}\p{M}]+)*|[^\s]/gu;
const wordsAndSpace = once(() => new RegExp(`${words.source}|\\s+`, 'gu'));
const wordStart = /^[\p{Alphabetic}\p{N}\p{M}]/u;

/** Words and punctuation marks in order, white space left out. */
export const tokensOf = (text: string): readonly Token[] => cut(text, words);

/** The same with stretches of white space as tokens: joined they are the text. */
export const allTokensOf = (text: string): readonly Token[] => cut(text, wordsAndSpace());

/** False for punctuation and white space. */
export const isWord = (token: Token): boolean => wordStart.test(token.text);

const cut = (text: string, pattern: RegExp): readonly Token[] =>
  [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
