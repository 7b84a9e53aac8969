/**
 * Which State a name means, in any case of a Russian or Kazakh sentence. It is asked for names that no member of an
 * organisation at hand bears: whoever circulates texts has observers, partners and guests, too.
 *
 * The names are searched where they stand in their lines. A map of them would take longer to make than most texts to be
 * read, and few texts name anybody who is no member.
 */

import type { WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import { memberByName } from './members';
import { plainLetters, plainName } from './plainName';
import type { OrganisationProfile } from './profile';
import { beginnings, isCyrillic, nominatives, stemOf } from './stateCases';
import { stateNames } from './stateNames';

export interface State {
  readonly code: PartyCode;
  /** The short name comes first. */
  readonly names: Readonly<Record<'en' | 'ru' | 'kk', readonly string[]>>;
}

/** All of them, in the order of their English names; the members of the United Nations first. */
export const allStates = (): readonly State[] => stateNames.trim().split('\n').map(stateOf);

function stateOf(line: string): State {
  const [code = '', ...columns] = line.split('|');
  const [en = [], ru = [], kk = []] = columns.map((names) => names.split(';'));
  return { code, names: { en, ru, kk } };
}

/** `stateNames` as `plainName` spells names, which stay parted as they were. */
let flat = '';
/** Names of several words in Cyrillic letters by what is left of them without endings. */
let stems: ReadonlyMap<string, PartyCode> | null = null;

function flatNames(): string {
  if (flat === '')
    flat = plainLetters(stateNames, /[^\p{Alphabetic};|\n]+/gu)
      .replace(/ (?=[;|\n])/g, '')
      .toLowerCase();
  return flat;
}

/**
 * The code of the State that is called so: *Norway*, *the Kingdom of Norway*, *NOR*, *Норвегией*, *Норвегияның*, *UK*.
 * Null for other words, and for names in small letters.
 */
export function stateNamed(name: string): PartyCode | null {
  if (name.length > longestName) return null;
  const letters = name.replace(/[.\s]/gu, '');
  if (letters.length < 6 && /^\p{Uppercase}{2,5}$/u.test(letters)) {
    const meant = stateNames.includes(`\n${letters}|`) ? letters : ownerOf(stateNames, letters);
    if (meant !== null) return meant;
  }
  return startsAsName.test(name) ? stateByPlainName(plainName(name)) : null;
}

/** The longest name has 70 letters. */
const longestName = 100;
const startsAsName = /^[^\p{Alphabetic}]*(?:[Tt]he )?\p{Uppercase}/u;

/** As `stateNamed`, for what `plainName` made of a name; abbreviations are none. */
export function stateByPlainName(plain: string): PartyCode | null {
  if (plain.length < 4 && !shortNames.has(plain)) return null;
  const exact = ownerOf(flatNames(), plain);
  if (exact !== null || !isCyrillic(plain)) return exact;
  for (const nominative of nominatives(plain)) {
    const meant = ownerOf(flatNames(), nominative);
    if (meant !== null) return meant;
  }
  if (!plain.includes(' ')) return null;
  stems ??= stemsOfNames();
  return stems.get(stemOf(plain)) ?? null;
}

/** All others that are so short are abbreviations. */
const shortNames: ReadonlySet<string> = new Set(['чад', 'bih', 'биг']);

/** The code at the beginning of the line in which `name` stands as a whole name; null where none does. */
function ownerOf(lines: string, name: string): PartyCode | null {
  if (name === '') return null;
  const index = indexFor(lines);
  if (index !== null) return index.get(name) ?? null;
  for (let at = lines.indexOf(name); at >= 0; at = lines.indexOf(name, at + 1)) {
    const [before = '', behind = ''] = [lines[at - 1], lines[at + name.length]];
    if (!'|;'.includes(before) || !'|;\n'.includes(behind)) continue;
    const start = lines.lastIndexOf('\n', at) + 1;
    return lines.slice(start, lines.indexOf('|', start)).toUpperCase();
  }
  return null;
}

/** A file may name thousands: behind so many searches the map is worth what it takes to make. */
const manySearches = 500;
const searches = new Map<string, number>();
const indices = new Map<string, ReadonlyMap<string, PartyCode>>();

/** Codes by the names of `lines`; null as long as few were asked for. */
function indexFor(lines: string): ReadonlyMap<string, PartyCode> | null {
  const made = indices.get(lines);
  if (made !== undefined) return made;
  const count = (searches.get(lines) ?? 0) + 1;
  searches.set(lines, count);
  if (count < manySearches) return null;
  const index = new Map<string, PartyCode>();
  for (const line of lines.trim().split('\n')) {
    const [code = '', ...columns] = line.split('|');
    for (const name of columns.flatMap((names) => names.split(';')))
      if (!index.has(name)) index.set(name, code.toUpperCase());
  }
  indices.set(lines, index);
  return index;
}

function stemsOfNames(): ReadonlyMap<string, PartyCode> {
  const found = new Map<string, PartyCode>();
  for (const line of flatNames().trim().split('\n')) {
    const [code = '', , ru = '', kk = ''] = line.split('|');
    for (const name of [...ru.split(';'), ...kk.split(';')])
      if (name.includes(' ')) found.set(stemOf(name), code.toUpperCase());
  }
  return found;
}

/** Whether a name may begin with this word, as `plainName` spells it: spares most words of a text the search. */
export function mayBeginState(word: string): boolean {
  const names = flatNames();
  return (isCyrillic(word) ? beginnings(word) : [word]).some(
    (beginning) => names.includes(`;${beginning}`) || names.includes(`|${beginning}`),
  );
}

/** How two words of a name begin, in any of its cases: *Республикой Корея* and *Республика Корея* alike. */
export const beginningOfTwo = (first: string, second: string): string =>
  `${first.slice(0, 3)} ${second.slice(0, 3)}`;

let twoWords: ReadonlySet<string> | null = null;

/** Whether a name of several words may begin with these two, as `plainName` spells them: spares the longer searches. */
export function mayBeginLongState(first: string, second: string): boolean {
  twoWords ??= new Set(
    [...flatNames().matchAll(/(?<=[;|])(\p{Alphabetic}+) (\p{Alphabetic}+)/gu)].map(
      ([, one = '', two = '']) => beginningOfTwo(one, two),
    ),
  );
  return twoWords.has(beginningOfTwo(first, second));
}

/** The code under which an organisation at hand has the State, or the State's own; the likeliest organisation first. */
export function partyOfState(code: PartyCode, profiles: readonly OrganisationProfile[]): PartyCode {
  const name = lineOf(code)?.names.en[0];
  if (name === undefined) return code;
  for (const profile of profiles) {
    const member = memberByName(profile, name);
    if (member !== null) return member.code;
  }
  return code;
}

function lineOf(code: PartyCode): State | null {
  const at = stateNames.indexOf(`\n${code}|`);
  return at < 0 ? null : stateOf(stateNames.slice(at + 1, stateNames.indexOf('\n', at + 1)));
}

/** What a State is called in short; its code where it is none, in English in a fourth language. */
export function stateName(code: PartyCode, language: WrittenLanguage): string {
  const names = lineOf(code)?.names;
  if (names === undefined) return code;
  const own = language === 'ru' || language === 'kk' ? names[language] : names.en;
  return own[0] ?? code;
}
