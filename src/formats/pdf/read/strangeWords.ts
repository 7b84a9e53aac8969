/**
 * Words of no language: what fonts give whose letters were numbered anew (Ghostscript, from the PostScript of programs
 * that name no letters), or that a program of another alphabet's day wrote. Such words are letters, so that no share of
 * letters tells them from text; but they have accents on nearly every letter, or signs and capitals in their midst.
 */

/** Letters and signs of the second half of WinAnsi and MacRoman, where Cyrillic letters of such fonts come to stand. */
const upperHalf =
  /[\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192†‡•…‰‹›€™∂∑∏π∫Ω√≈∆≤≥≠◊∞ﬁﬂ¬]/g;
const accented = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/g;
/** Shorter ones say nothing, as `été`; of longer ones Turkish `üçüncü` has the most. */
const long = /\S{4,}/g;
const mostAccented = 0.75;
/** Within a word: signs that stand in none. Brackets do, in negotiated texts, and others in programs' code. */
const oddSign = /[A-Za-z][@^`|~?][A-Za-z]/;
const capitalInside = /[a-z][A-Z]/g;

const worthLooking = /[\u00c0-\u00ff]{2}|[A-Za-z][@^`|~?][A-Za-z]|[a-z][A-Z]/;

/** Words seen of four signs and more, and those of no language by what they show. */
export interface WordCounts {
  words: number;
  accented: number;
  odd: number;
}

/** Adds what a line's text holds. */
export function countWords(text: string, counts: WordCounts): void {
  const words = text.match(long) ?? [];
  counts.words += words.length;
  if (!worthLooking.test(text)) return;
  for (const word of words)
    if (isAccented(word)) counts.accented++;
    else if (isOdd(word)) counts.odd++;
}

const countIn = (word: string, signs: RegExp): number => word.match(signs)?.length ?? 0;

const isAccented = (word: string): boolean =>
  countIn(word, accented) >= 3 && countIn(word, upperHalf) >= mostAccented * word.length;

/** `REGISTRY@MFA.EXAMPLE`, as lists of participants have them. */
const isMailInCapitals = (word: string): boolean =>
  /^[(<]?[A-Z\d._+-]+@[A-Z\d-]+(?:\.[A-Z\d-]+)+[)>.,;]*$/.test(word);

/** Names of several words written as one, as programs and technical annexes have them: `getDocumentTitle`. */
function isCamelCase(word: string): boolean {
  const parts = word.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const letters = parts.reduce((sum, { length }) => sum + length, 0);
  const spoken = parts.filter((part) => /[aeiouy]/i.test(part)).length;
  return letters >= wordsOfName * parts.length && spoken >= 0.6 * parts.length;
}

/** The words in such a name have at least so many letters, on the whole. */
const wordsOfName = 3;

const isOdd = (word: string): boolean => {
  const capitals = countIn(word, capitalInside);
  return (
    (capitals > 1 && !isCamelCase(word)) ||
    (oddSign.test(word) && !/\.[a-z]{2,}/.test(word) && !isMailInCapitals(word))
  );
};

/** On a page of such words: so many of a line's signs have accents where it holds some of them. */
const mostInLine = 0.35;

/** A line of such words, on a page where they are. */
export function isAccentedLine(text: string): boolean {
  const signs = text.replace(/[\s\d]/g, '');
  return countIn(signs, upperHalf) >= mostInLine * signs.length && signs.length > 0;
}

/** A line of them is enough where nearly every letter has an accent; programs' code has words with capitals inside. */
const fewestAccented = 5;
const fewestOdd = 8;
const mostOdd = 0.25;

export const areStrange = ({ words, accented, odd }: WordCounts): boolean =>
  accented >= fewestAccented || (odd >= fewestOdd && odd > mostOdd * words);
