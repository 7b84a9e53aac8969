/**
 * Who stands behind the authors of tracked changes. Reading a file gives each author a code of his
 * own; here the codes become parties: those that a person chose, else the party whose name or code the
 * author bears, else a code made from the name. A file need not be read again for another choice.
 *
 * Source: design notes, "Interfaces that stay stable", `--author`.
 */

import type { ReadAuthor, ReadText, Warning } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { longestName, suggestedParty } from '#domain/remarks/partyOfName';
import { type Renaming, renamedSeams, renamedText, renameInBlocks } from './renameParties';

/** Parties by the authors' names as the file has them; `''` for changes without an author. */
export type AuthorMapping = ReadonlyMap<string, PartyCode>;

/**
 * The text with parties in place of authors; authors without a party keep the code made from their
 * name, and a warning (`tracked.authorUnknown`) says so. `profiles` as for `suggestedParty`. Give it the text as it was read, not one that it
 * returned: there two authors may already be one party.
 */
export function assignAuthors(
  read: ReadText,
  mapping: AuthorMapping,
  profiles: readonly OrganisationProfile[],
): ReadText {
  if (read.authors === undefined) return read;
  const parties = read.authors.map((author) => partyOf(author, mapping, profiles));
  const renaming: Renaming = new Map(
    read.authors.flatMap(({ code }, index): [PartyCode, PartyCode][] => {
      const party = parties[index] ?? null;
      return party === null || party === code ? [] : [[code, party]];
    }),
  );
  return {
    ...read,
    blocks: renameInBlocks(read.blocks, renaming),
    ...(read.seams === undefined ? {} : { seams: renamedSeams(read.seams, read.blocks, renaming) }),
    annotations: read.annotations.map((one) => ({ ...one, quote: renamedText(one.quote, renaming) })),
    authors: read.authors.map((author) => ({ ...author, code: renaming.get(author.code) ?? author.code })),
    warnings: [...read.warnings, ...read.authors.flatMap((author, i) => unknownAuthor(author, parties[i]))],
  };
}

const partyOf = (
  { name }: ReadAuthor,
  mapping: AuthorMapping,
  profiles: readonly OrganisationProfile[],
): PartyCode | null => mapping.get(name ?? '') ?? suggestedParty(name, profiles);

function unknownAuthor(
  { name, code, insertions, deletions }: ReadAuthor,
  party: PartyCode | null | undefined,
) {
  if (party !== null) return [];
  const count = insertions + deletions;
  const who = name === null ? 'An author without a name' : `The author “${name}”`;
  const message = `${who} is no party known here: ${count} tracked ${count === 1 ? 'change stands' : 'changes stand'} under the code ${code}.`;
  return [
    { code: 'tracked.authorUnknown', message, facts: { name: name ?? '', code, count } } satisfies Warning,
  ];
}

const longestCode = 10;
const fewNamesakes = 20;

/**
 * A code of 2 to 10 capitals made from a name, *Maria Silva* → `MARIASILVA`, unlike all that are `taken`.
 * Cyrillic names are spelled in Latin letters; names without letters become `AUTHOR`.
 */
export function codeFromName(name: string | null, taken: ReadonlySet<PartyCode>): PartyCode {
  const letters = latin((name ?? '').slice(0, longestName)).slice(0, longestCode);
  const wanted = letters.length < 2 ? 'AUTHOR' : letters;
  if (!taken.has(wanted)) return wanted;
  // Behind a few namesakes the search goes on where nobody can be yet: a file may name thousands.
  for (let number = 1; ; number = number === fewNamesakes ? Math.max(taken.size, number + 1) : number + 1) {
    const suffix = inLetters(number);
    const code = wanted.slice(0, longestCode - suffix.length) + suffix;
    if (!taken.has(code)) return code;
  }
}

const latin = (name: string): string =>
  [...name.toLowerCase()]
    .map((letter) => cyrillic.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');

/** 1 is B: the one who comes second. 26 letters, then two. */
function inLetters(number: number): string {
  const letter = String.fromCharCode(65 + (number % 26));
  return number < 26 ? letter : inLetters(Math.floor(number / 26)) + letter;
}

const cyrillic: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k' },
    ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
    ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ә: 'a', ғ: 'g' },
    ...{ қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ї: 'i', є: 'e', ў: 'u' },
  }),
);
