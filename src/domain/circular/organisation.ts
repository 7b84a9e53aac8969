/** Whose circular it is: the profile whose name, letterhead or acronym stands in the text. */

import { languages } from '#domain/languages';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { oneLine } from './blockText';

/** So much of a text is looked at: an organisation is named at its beginning. */
const enough = 100_000;

const plain = (text: string): string => oneLine(text).toLowerCase();

const isWord = (text: string, word: string): boolean =>
  new RegExp(
    `(?<!\\p{Alphabetic})${word.replace(/[^\p{Alphabetic}\p{N} ]/gu, '.')}(?!\\p{Alphabetic})`,
    'u',
  ).test(text);

/**
 * A name in any of its cases: *Секретариат Совещания по взаимодействию …* names *Совещание по взаимодействию …*.
 * `text` and `name` in small letters.
 */
function isInflectedIn(text: string, name: string): boolean {
  const stems = (name.match(/\p{Alphabetic}+/gu) ?? []).map((word) =>
    word.slice(0, Math.max(2, word.length - 3)),
  );
  // Most texts lack one of the words, and are not searched letter by letter.
  if (stems.length === 0 || !stems.every((stem) => text.includes(stem))) return false;
  const words = stems.map((stem) => `${stem}\\p{Alphabetic}{0,6}`).join('[^\\p{Alphabetic}]+');
  return new RegExp(`(?<!\\p{Alphabetic})${words}(?!\\p{Alphabetic})`, 'u').test(text);
}

/** `lower`: the text in small letters. */
function evidence(text: string, lower: string, profile: OrganisationProfile): number {
  const names = languages.flatMap((language) => profile.name[language] ?? []);
  const acronyms = languages.flatMap((language) => profile.acronym[language] ?? []);
  return (
    names.filter((name) => lower.includes(plain(name)) || isInflectedIn(lower, plain(name))).length * 3 +
    acronyms.filter((acronym) => isWord(text, acronym)).length
  );
}

/** The profile that the text speaks for most, the first of equals; null where none is named. */
export function organisationOf(
  whole: string,
  profiles: readonly OrganisationProfile[],
): OrganisationProfile | null {
  const text = whole.slice(0, enough);
  const lower = plain(text);
  const ranked = profiles
    .map((profile) => ({ profile, weight: evidence(text, lower, profile) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.profile ?? null;
}
