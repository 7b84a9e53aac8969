/**
 * Which of the three languages a text is in, by its letters alone: Latin is English, Cyrillic is
 * Russian, and Cyrillic with the letters that Russian does not have (ӘҒҚҢӨҰҮІ and Һ) is Kazakh.
 */

import type { LanguageCode } from '#domain/languages';

/** So much of a text is looked at; nobody changes the language after that. */
const enough = 20_000;

/**
 * The language, or null for a text without letters, or mostly of another script (Arabic, Chinese). A Kazakh name in a
 * Russian text leaves it Russian.
 */
export function languageOf(whole: string): LanguageCode | null {
  const text = whole.slice(0, enough);
  if (!beyondLatin.test(text)) return anyLatin.test(text) ? 'en' : null;
  const { latin, cyrillic, kazakh, other } = lettersIn(text);
  if (latin + cyrillic === 0 || other > latin + cyrillic) return null;
  if (latin > cyrillic) return 'en';
  return kazakh >= cyrillic * 0.03 ? 'kk' : 'ru';
}

/** Signs that may be letters of another script: a text without any need not be counted. `µ` is no Latin letter; dashes and quotation marks are none. */
const beyondLatin = /[µ\u0250-\u200f\u203b-\uffff]/;
const anyLatin = /[A-Za-z]|\p{Script=Latin}/u;

interface Letters {
  latin: number;
  cyrillic: number;
  /** Of the Cyrillic ones, those that Russian does not have. */
  kazakh: number;
  other: number;
}

const kazakhLetters = new Set([...'әғқңөұүіһӘҒҚҢӨҰҮІҺ']);

/** By code where it is one of the common letters: every paragraph of a file is asked, each many times. */
function lettersIn(text: string): Letters {
  const letters = { latin: 0, cyrillic: 0, kazakh: 0, other: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) letters.latin += isAsciiLetter(code) ? 1 : 0;
    else if (code >= 0x410 && code < 0x450) letters.cyrillic++;
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
      at += letter.length - 1;
      if (/\p{Script=Cyrillic}/u.test(letter)) {
        letters.cyrillic++;
        if (kazakhLetters.has(letter)) letters.kazakh++;
      } else if (/\p{Script=Latin}/u.test(letter)) letters.latin++;
      else if (/\p{Letter}/u.test(letter)) letters.other++;
    }
  }
  return letters;
}

/** `text` has four letters or more: by code, as most texts have them at once. */
export function hasWords(text: string): boolean {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = code < 0x80 ? isAsciiLetter(code) : /\p{Alphabetic}/u.test(String.fromCharCode(code));
    if (isLetter && ++letters === fewestLetters) return true;
  }
  return false;
}

const fewestLetters = 4;

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
