/**
 * Names of states in the cases in which Russian and Kazakh sentences have them: *предложение Индии*, *предложено
 * Израилем*, *Үндістанның ұсынысы*. Tried one ending at a time: a list of known names says which was right.
 */

import type { PartyCode } from '#domain/notation/notation';

const endings: readonly (readonly [RegExp, string])[] = [
  [/ской Федераци(?:и|ей)(?!\p{Alphabetic})/gu, 'ская Федерация'],
  [/и(?:и|ей)(?!\p{Alphabetic})/gu, 'ия'],
  [/(?:и|ей)(?!\p{Alphabetic})/gu, 'я'],
  [/(?:ой|ы)(?!\p{Alphabetic})/gu, 'а'],
  [/(?:а|ом)(?!\p{Alphabetic})/gu, ''],
  [/(?:я|ем)(?!\p{Alphabetic})/gu, 'ь'],
  [/(?:я|ем)(?!\p{Alphabetic})/gu, 'й'],
  [/[ндт][ыі]ң(?!\p{Alphabetic})/gu, ''],
];

/** What `find` finds in the words as they stand, or else in what they are in the nominative. */
export function inAnyCase(
  words: string,
  find: (words: string) => readonly PartyCode[],
): readonly PartyCode[] {
  const found = find(words);
  if (found.length > 0 || !/\p{Script=Cyrillic}/u.test(words)) return found;
  const forms = endings.map(([ending, nominative]) => words.replace(ending, nominative));
  return [...new Set(forms.flatMap((form) => (form === words ? [] : find(form))))];
}
