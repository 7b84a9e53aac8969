/** Stretches of a text that look alike: found by their marks, cut and joined. */

import type { StyleMark, Utf16Offset } from '#domain/document/document';
import type { TextUnit } from '#domain/document/units';

export interface Span {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** The stretches of the unit that bear the look and hold words. */
export const spansOf = ({ text, marks }: TextUnit, kind: StyleMark['kind']): readonly Span[] =>
  marks.filter((mark) => mark.kind === kind && text.slice(mark.from, mark.to).trim() !== '');

/** The parts of a span that no other span covers; `others` in order. */
export function without({ from, to }: Span, others: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = from;
  for (const other of others) {
    if (other.to <= at || to <= other.from) continue;
    if (at < other.from) rest.push({ from: at, to: other.from });
    at = other.to;
  }
  return at < to ? [...rest, { from: at, to }] : rest;
}

/** Nothing but white space lies between the two. */
export const isNextTo = (text: string, a: Span, b: Span): boolean => {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return first.to <= second.from && text.slice(first.to, second.from).trim() === '';
};

/** All of the unit, but for a label's or a sentence's last sign. */
export const isWhole = ({ text }: TextUnit, { from, to }: Span): boolean =>
  text.slice(0, from).trim() === '' && /^[\s.,;:]*$/u.test(text.slice(to));

/** A paragraph of its own, not a heading that bears no style. */
export const isSentence = (words: string): boolean =>
  /[.;:,]["”»’)]?$/u.test(words) && words.split(/\s+/u).length >= 4;

const address = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\S+$/iu;

export const isAddress = (words: string): boolean => address.test(words.trim());

/** *strikethrough* that is struck, *underlined* that is underlined: a look that is shown, and no change. */
export const isSample = (words: string): boolean => sample.test(words.trim());

const sample =
  /^(?:single |double )?(?:under ?lined?s?|strike ?(?:through|out)|struck[ -](?:through|out)|striked|bold|colou?red|highlighted|strike)(?: (?:text|sample|words?|here))?[.,]?$|^(?:(?:deleted|removed|added|inserted|new|old) (?:text|words?)|deletions?|additions?|insertions?)\.?$|^(?:за|под|пере)ч[её]ркнутый(?: текст)?\.?$/iu;
