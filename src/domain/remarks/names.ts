/** Finds members of organisations, and other States, where running text names them. */

import type { PartyCode } from '#domain/notation/notation';
import { plainName } from '#domain/organisations/plainName';
import type { OrganisationProfile } from '#domain/organisations/profile';
import {
  beginningOfTwo,
  mayBeginLongState,
  mayBeginState,
  partyOfState,
  stateByPlainName,
  stateNamed,
} from '#domain/organisations/states';
import { isPartOfOther } from './personLike';

/** A name this short may be a word of the text (`Ho`), so only its code counts. */
const shortestName = 4;

/** *United Kingdom of Great Britain and Northern Ireland* has eight words, *Лаосская Народно-Демократическая …* five. */
const mostWords = 10;

/** Looks for members' names without case, for other States' with a capital, and for codes in capitals; as whole words. */
export class PartyNames {
  /** By `plainName`. */
  readonly #byName = new Map<string, PartyCode>();
  readonly #byCode = new Map<string, PartyCode>();
  readonly #first = new Set<string>();
  /** How names of several words begin (`beginningOfTwo`). */
  readonly #firstTwo = new Set<string>();

  /** `profiles`: the organisations whose members may be meant, the likeliest first. They win over other States. */
  constructor(readonly profiles: readonly OrganisationProfile[]) {
    for (const { code, short, full, aliases } of profiles.flatMap(({ members }) => members)) {
      this.#add(code, code);
      for (const name of [...Object.values(full), ...Object.values(short), ...aliases]) {
        if (name !== undefined) this.#add(name, code);
      }
    }
  }

  /** The parties that `text` names, each once, in the order of the text. */
  in(text: string): readonly PartyCode[] {
    const words = [...text.matchAll(word)].map(({ 0: letters, index }) => ({
      ...{ letters, from: index, to: index + letters.length },
    }));
    const found = new Set<PartyCode>();
    for (let at = 0; at < words.length; ) {
      const named = this.#at(text, words.slice(at, at + mostWords));
      if (named !== null) found.add(named.party);
      at += named?.words ?? 1;
    }
    return [...found];
  }

  /** The longest name that begins with the first of `words`: *Republic of Korea* is not *Korea*. */
  #at(text: string, words: readonly Word[]): Named | null {
    const [first] = words;
    if (first === undefined) return null;
    const beginning = plainName(first.letters);
    const mayBe = this.#first.has(beginning) || (isCapital.test(first.letters) && mayBeginState(beginning));
    if (mayBe) {
      for (let count = this.#longestAt(text, words, beginning); count > 0; count--) {
        const last = words[count - 1] ?? first;
        const party = this.#called(text, first.from, last.to, count);
        if (party !== null) return { party, words: count };
      }
    }
    const code = this.#byCode.get(first.letters) ?? this.#stateOfLetters(first.letters, text);
    return code === null ? null : { party: code, words: 1 };
  }

  /** How many words a name may have that begins with the first of them; one where no name goes on with the second. */
  #longestAt(text: string, words: readonly Word[], beginning: string): number {
    const count = joined(text, words);
    const [first, second] = words;
    if (count < 2 || first === undefined || second === undefined) return count;
    // *Bosnia & Herzegovina* has a word between the two, *D.R. Congo* two in the first.
    if (beginning.includes(' ') || text.slice(first.to, second.from).includes('&')) return count;
    const next = plainName(second.letters);
    const goesOn = this.#firstTwo.has(beginningOfTwo(beginning, next)) || mayBeginLongState(beginning, next);
    return goesOn ? count : 1;
  }

  #called(text: string, from: number, to: number, count: number): PartyCode | null {
    const name = text.slice(from, to);
    const plain = plainName(name);
    const member = this.#byName.get(plain);
    if (member !== undefined) return count > 1 || !isOfSomebody(text, from, to) ? member : null;
    if (!isCapital.test(name) || noNames.has(plain) || plain.length < shortestName - 1) return null;
    const state = stateByPlainName(plain);
    if (state === null || (count === 1 && isPartOfOther(text, from, to))) return null;
    return partyOfState(state, this.profiles);
  }

  /** Where all is in capitals, codes are words: *WE CAN NOT*. */
  #stateOfLetters(written: string, text: string): PartyCode | null {
    const letters = written.replaceAll('.', '');
    if (!isAbbreviation(letters) || isAllCapitals(text)) return null;
    const state = stateNamed(letters);
    return state === null ? null : partyOfState(state, this.profiles);
  }

  /** Codes and abbreviations are kept as they are: *ind* may be a word. Whoever comes first keeps a name. */
  #add(name: string, party: PartyCode): void {
    if (isAbbreviation(name)) {
      if (!this.#byCode.has(name)) this.#byCode.set(name, party);
      return;
    }
    const plain = plainName(name);
    if (name.length < shortestName || this.#byName.has(plain)) return;
    this.#byName.set(plain, party);
    const [first = '', second] = plain.split(' ');
    this.#first.add(first);
    if (second !== undefined) this.#firstTwo.add(beginningOfTwo(first, second));
  }
}

interface Word {
  readonly letters: string;
  readonly from: number;
  readonly to: number;
}

interface Named {
  readonly party: PartyCode;
  readonly words: number;
}

const word = /(?:[A-Z]\.){2,4}|[a-z0-9\u00c0-\u052f]+/giu;
const isCapital = /^\p{Uppercase}/u;
const isAbbreviation = (name: string): boolean => /^\p{Uppercase}{2,10}$/u.test(name);
const isAllCapitals = (text: string): boolean =>
  !/\p{Lowercase}/u.test(text) && text.trim().split(/\s+/u).length > 3;

/** *Того, кто …* */
const noNames: ReadonlySet<string> = new Set(['того']);

/** How many of the words have nothing but one gap between them, as the words of a name may have. */
function joined(text: string, words: readonly Word[]): number {
  const end = words.findIndex(
    ({ to }, at) => !gap.test(text.slice(to, words[at + 1]?.from ?? to + 9)) || words[at + 1] === undefined,
  );
  return end < 0 ? words.length : end + 1;
}

const gap = /^[\s\u00a0\-‑–—’'‘ʼ.&(),]{1,3}$/u;

/** *Jordan Smith*: of a member's name only where it is a person's, too. */
const isOfSomebody = (text: string, from: number, to: number): boolean =>
  isPersonLikeMember.test(text.slice(from, to)) && isPartOfOther(text, from, to);
const isPersonLikeMember = /^(?:Jordan|Israel|China|India|Georgia)$/u;
