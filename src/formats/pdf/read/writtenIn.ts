/** What a column is written in, as far as its letters and its commonest words tell: enough to see that two are versions of one text. */

import { languageOf } from '#domain/circular/script';

export type WrittenIn = 'en' | 'latin' | 'ru' | 'kk' | 'arabic' | 'hebrew' | 'han' | 'greek';

const scripts: readonly (readonly [WrittenIn, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['greek', /\p{Script=Greek}/gu],
];

/** So much of a text is looked at. */
const enough = 4_000;

/** Null for a text with too few letters to tell. Another language in Latin letters is told from English by its words. */
export function writtenIn(whole: string): WrittenIn | null {
  const text = whole.slice(0, enough);
  const letters = text.match(/\p{Alphabetic}/gu)?.length ?? 0;
  if (letters < fewestLetters) return null;
  const other = scripts.find(([, sign]) => 2 * (text.match(sign)?.length ?? 0) > letters);
  if (other !== undefined) return other[0];
  const language = languageOf(text);
  return language === 'en' && isForeign(text) ? 'latin' : language;
}

const fewestLetters = 20;

/** Of a text's words, that every English one has. */
const common = 0.06;
const fewestWords = 40;
/** Letters that stand alone are as few in any language. */
const mostAreWords = 0.7;

/** Long enough to tell, and without the words that every English text has. */
function isForeign(text: string): boolean {
  const all = text.match(/\p{Alphabetic}+/gu) ?? [];
  const words = all.filter(({ length }) => length > 1);
  // Signs of mathematics and of programs are no words of a language.
  if (words.length < mostAreWords * all.length) return false;
  const english = words.filter((word) => /^(?:the|of|and|to|in|for|with|that|by)$/i.test(word));
  return words.length >= fewestWords && english.length < common * words.length;
}

const kin: Partial<Record<WrittenIn, WrittenIn>> = { kk: 'ru', latin: 'en' };

/** A few lines of a column in `language`: of two in the same letters they tell too little. */
export function mayBeIn(text: string, language: WrittenIn | null): boolean {
  const own = writtenIn(text);
  return own === null || language === null || (kin[own] ?? own) === (kin[language] ?? language);
}
