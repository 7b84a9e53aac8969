/** What a column is written in, as far as its letters and its commonest words tell: enough to see that two are versions of one text. */

import { languageOf } from '#domain/circular/script';

/** `latin`: in Latin letters, of which nothing tells whether they are English; `foreign`: in such letters, and not English. */
export type WrittenIn = 'en' | 'foreign' | 'latin' | 'ru' | 'kk' | 'arabic' | 'hebrew' | 'han' | 'greek';

const scripts: readonly (readonly [WrittenIn, RegExp])[] = [
  ['arabic', /\p{Script=Arabic}/gu],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['greek', /\p{Script=Greek}/gu],
];

/** Has letters of one of these scripts, or signs: most texts have none. */
const mayBeOther = /[\u0370-\u03ff\u0590-\u08ff\u1f00-\u1fff\u2e80-\uffff]/;

/** So much of a text is looked at, in characters. */
const enough = 2_000;

/** Null for a text with too few letters to tell. */
export function writtenIn(whole: string): WrittenIn | null {
  const text = whole.slice(0, enough);
  const letters = text.match(/\p{Alphabetic}/gu)?.length ?? 0;
  if (letters < fewestLetters) return null;
  const isOther = mayBeOther.test(text);
  const other = isOther && scripts.find(([, sign]) => 2 * (text.match(sign)?.length ?? 0) > letters);
  if (other) return other[0];
  const language = languageOf(text);
  return language === 'en' ? inLatin(text) : language;
}

const fewestLetters = 20;

/** Of a text's words, that every English one has. */
const common = 0.06;
const fewestWords = 40;
/** Letters that stand alone are as few in any language. */
const mostAreWords = 0.7;
/** Of a text's words, that begin small; most of a list of names do not, whatever language it is in. */
const small = 0.5;

const wordsIn = (text: string): readonly string[] => text.match(/\p{Alphabetic}+/gu) ?? [];

function inLatin(text: string): 'en' | 'foreign' | 'latin' {
  const all = wordsIn(text);
  const words = all.filter(({ length }) => length > 1);
  // Signs of mathematics and of programs are no words of a language.
  if (words.length < fewestWords || words.length < mostAreWords * all.length) return 'latin';
  const share = (pattern: RegExp) => words.filter((word) => pattern.test(word)).length / words.length;
  if (share(/^(?:the|of|and|to|in|for|with|that|by)$/i) >= common) return 'en';
  return share(/^\p{Lowercase}/u) > small ? 'foreign' : 'latin';
}

/** Both are told, and are not the same. */
export const areOther = (one: WrittenIn | null, other: WrittenIn | null): boolean =>
  one !== null &&
  other !== null &&
  one !== other &&
  !(kinOf(one) === 'latin' && kinOf(other) === 'latin' && [one, other].includes('latin'));

/** More of a column in `language`; of two in the same letters a few lines tell too little. */
export function mayBeIn(text: string, language: WrittenIn | null): boolean {
  const own = writtenIn(text);
  if (own === null || language === null) return true;
  return wordsIn(text).length < fewestWords ? kinOf(own) === kinOf(language) : !areOther(own, language);
}

const kin: Partial<Record<WrittenIn, WrittenIn>> = { kk: 'ru', en: 'latin', foreign: 'latin' };
const kinOf = (language: WrittenIn): WrittenIn => kin[language] ?? language;
