/**
 * The words of a paragraph that a dictionary may be asked about. The dictionary goes by the script of the
 * paragraph; words of another script in it are names and are left alone, as are party codes and all that
 * stands in attributions, abbreviations in capitals, symbols of documents, numbers and addresses. A
 * paragraph with Kazakh letters has no dictionary here.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Rolling } from '#domain/notation/notation';

export type SpellingLanguage = 'en' | 'ru';

export interface SpelledWord {
  readonly word: string;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

export interface SpelledText {
  readonly language: SpellingLanguage;
  /** In the order of the text. */
  readonly words: readonly SpelledWord[];
}

const kazakh = /[әғқңөұүһі]/iu;

/** Null for a paragraph without letters, or in a language that has no dictionary. */
export function languageOf(text: string): SpellingLanguage | null {
  if (kazakh.test(text)) return null;
  let [cyrillic, latin] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isIn(letter, 'а', 'я') || isIn(letter, 'А', 'Я') || letter === 'ё' || letter === 'Ё') cyrillic += 1;
    else if (isIn(letter, 'a', 'z') || isIn(letter, 'A', 'Z')) latin += 1;
  }
  if (cyrillic + latin === 0) return null;
  return cyrillic > latin ? 'ru' : 'en';
}

const isIn = (letter: string, first: string, last: string): boolean => letter >= first && letter <= last;

/** Null where there is nothing to look up. */
export function spelledWords({ text, groups }: Pick<Rolling, 'text' | 'groups'>): SpelledText | null {
  const language = languageOf(text);
  if (language === null) return null;
  const codes = groups.flatMap((group) => group.attributions);
  const words = [...text.matchAll(piece)].flatMap(({ 0: found, index }) =>
    codes.some(({ from, to }) => from <= index && index < to) ? [] : wordsIn(found, index, language),
  );
  return words.length === 0 ? null : { language, words };
}

/** Between white space, brackets and dashes. */
const piece = /[^\s()[\]{}«»“”„"—–…]+/gu;

/** Addresses, symbols (`SOC/2021/DRAFT/3`), and whatever has a figure in it. */
const noWord = /[/@\\_<>=+*#&\d]|\w\.\w/u;

const letters: Readonly<Record<SpellingLanguage, RegExp>> = {
  en: /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}]+)*/gu,
  ru: /[\p{Script=Cyrillic}\p{M}]+/gu,
};

function wordsIn(found: string, at: Utf16Offset, language: SpellingLanguage): readonly SpelledWord[] {
  if (noWord.test(found)) return [];
  return [...found.matchAll(letters[language])].flatMap(({ 0: word, index }) =>
    word.length < 2 || isAbbreviation(word)
      ? []
      : [{ word: word.replace(/\u0301/g, ''), from: at + index, to: at + index + word.length }],
  );
}

/** `UN`, `МИД`, `NGOs`, `CICA's`. */
const isAbbreviation = (word: string): boolean => /^\p{Uppercase}{2,}(?:['’]?s)?$/u.test(word);
