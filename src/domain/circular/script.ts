/**
 * Which of the three languages a text is in, by its letters alone: Latin is English, Cyrillic is
 * Russian, and Cyrillic with the letters that Russian does not have (ӘҒҚҢӨҰҮІ and Һ) is Kazakh.
 */

import type { LanguageCode } from '#domain/languages';

/** So much of a text is looked at; nobody changes the language after that. */
const enough = 20_000;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The language, or null for a text without letters. A Kazakh name in a Russian text leaves it Russian. */
export function languageOf(whole: string): LanguageCode | null {
  const text = whole.slice(0, enough);
  const latin = count(text, /\p{Script=Latin}/gu);
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  if (latin + cyrillic === 0) return null;
  if (latin > cyrillic) return 'en';
  return count(text, /[әғқңөұүіһ]/giu) >= cyrillic * 0.03 ? 'kk' : 'ru';
}
