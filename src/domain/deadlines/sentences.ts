/** Sentences of a note: where the one around a place begins and ends. */

import type { Utf16Offset } from '#domain/document/document';

const stop = /[.!?…]["»”)]?\s+(?=["«“(]?[\p{Uppercase}\p{N}])/gu;

/** *г. Астана*, *No. 7*, *Rev. 2*, *18 ч. 00 мин. 28 июня*: a full stop behind these ends no sentence. */
const isAbbreviation = (text: string, at: Utf16Offset): boolean =>
  /(?:^|[^a-z\u00c0-\u052f\p{N}])(?:[a-z\u00c0-\u052f]{1,2}|rev|add|corr|para|paras|art|mon|tue|tues|wed|thu|thur|thurs|fri|jan|feb|mar|apr|aug|sept|oct|nov|dec|encl|ref|мин|час|стр|ред|исх|ст|пп)$/iu.test(
    text.slice(Math.max(0, at - 6), at),
  );

/** A sentence is not looked for further away than this: a note has none that long, a hostile file may. */
const reach = 2_000;

/** The half-open range of the sentence that holds the place. */
export function sentenceAround(text: string, at: Utf16Offset): { from: Utf16Offset; to: Utf16Offset } {
  const start = Math.max(0, at - reach);
  const near = text.slice(start, at + reach);
  let from = start;
  for (const match of near.matchAll(stop)) {
    if (isAbbreviation(near, match.index)) continue;
    const end = start + match.index + match[0].length;
    if (end > at) return { from, to: start + match.index + 1 };
    from = end;
  }
  return { from, to: start + near.length };
}

/** The sentences of a text, in order. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { to } = sentenceAround(text, at);
    const end = Math.max(to, at + 1);
    sentences.push(text.slice(at, end).trim());
    at = end;
  }
  return sentences;
}
