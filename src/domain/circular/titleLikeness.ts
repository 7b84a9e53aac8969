/**
 * How alike the words of a note are to the title of a text. Words lose their endings; Russian and Kazakh
 * words are put into English by `fieldWords`, so that versions and enclosures of different languages meet.
 */

import { fieldWords } from './fieldWords';

const empty = new Set(
  'the and for with from draft approved adopted agreed updated revised enclosed following cica asean проект проекта проекты для при про это год года годы свмда азия кеңесі кеңесінің кеңесіне туралы және мен жобасы жобасын жобасының бойынша жөніндегі'.split(
    ' ',
  ),
);

/** The words that tell one title from another; years and pairs of years too. */
export function titleWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{N}{4}(?:-\p{N}{4})?|\p{Alphabetic}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !empty.has(word)).flatMap(plain));
}

/** A word without plural ending, or the English words for it, or its first six letters. */
function plain(word: string): readonly string[] {
  const known = knownWords(word);
  if (known !== null) return known;
  if (/^[a-z]/u.test(word)) return [word.replace(/s$/u, '')];
  return [/^\p{Alphabetic}/u.test(word) ? word.slice(0, 6) : word];
}

const longest = Math.max(...[...fieldWords.keys()].map((beginning) => beginning.length));

function knownWords(word: string): readonly string[] | null {
  const latin = /^[a-z]/u.test(word);
  for (let length = Math.min(longest, word.length); length >= 2; length -= 1) {
    const words = fieldWords.get(word.slice(0, length));
    // An English word is an abbreviation or nothing: *social* is no *SOC*.
    if (words !== undefined && (!latin || word.length - length <= 1)) return words.split(' ');
  }
  return null;
}

/** The part of `wanted` that `there` has, 0 to 1; 0 where nothing is wanted. */
export function coverage(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => there.has(word)).length / wanted.size;
}

/** How well a title and the words of a mention fit: titles run longer than their mentions, mentions add who agreed. */
export function fitness(title: ReadonlySet<string>, mention: ReadonlySet<string>): number {
  const alike = 0.7 * coverage(title, mention) + 0.3 * coverage(mention, title);
  return areOfOtherYears(title, mention) ? otherYears * alike : alike;
}

/** *Chairmanship in 2022-2024* and *Chairmanships in 2022-2026* are two texts, alike as they are. */
const otherYears = 0.6;

function areOfOtherYears(title: ReadonlySet<string>, mention: ReadonlySet<string>): boolean {
  const [own, theirs] = [title, mention].map((words) => [...words].filter((word) => /^\p{N}/u.test(word)));
  return (
    own !== undefined && own.length > 0 && theirs?.length !== 0 && !own.some((year) => mention.has(year))
  );
}
