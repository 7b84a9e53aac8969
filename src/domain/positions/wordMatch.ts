/**
 * Whether some words stand in a text, as a reader would say it: capitals, kinds of white space, dashes,
 * quotation marks and apostrophes make no difference, and a word is never found inside another one.
 */

const edgePunctuation = /^[\s.,;:!?]+|[\s.,;:!?]+$/gu;
const letterOrDigit = /[\p{Alphabetic}\p{N}\p{M}]/u;

/** The form in which two spellings of the same words are equal. */
export const plainForm = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The words to look for, without the punctuation around them; empty where there is nothing to look for. */
export const wantedForm = (words: string): string => plainForm(words).replace(edgePunctuation, '');

/**
 * True where `wanted` (in `wantedForm`) stands in `text` (in `plainForm`) as whole words. Nothing
 * stands nowhere: false for empty words.
 *
 * @example holdsWords(plainForm('We urge all States'), wantedForm('URGE')) // true
 */
export const holdsWords = (text: string, wanted: string): boolean => countWords(text, wanted) > 0;

/** True where a word stands on both sides of the place, so that cutting there would cut it. */
const runsThrough = (text: string, at: number): boolean =>
  letterOrDigit.test(text[at - 1] ?? '') && letterOrDigit.test(text[at] ?? '');

/** How often `wanted` (in `wantedForm`) stands in `text` (in `plainForm`) as whole words. */
export function countWords(text: string, wanted: string): number {
  if (wanted === '') return 0;
  let count = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (!runsThrough(text, at) && !runsThrough(text, at + wanted.length)) count++;
  return count;
}
