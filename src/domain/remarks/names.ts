/** Finds members of organisations where running text names them. */

import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';

/** A name this short may be a word of the text (`Ho`), so only its code counts. */
const shortestName = 4;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Looks for names without case, and for codes in capitals, as whole words. */
export class PartyNames {
  readonly #byName = new Map<string, PartyCode>();
  readonly #pattern: RegExp | null;

  /** `profiles`: the organisations whose members may be meant, the likeliest first. */
  constructor(profiles: readonly OrganisationProfile[]) {
    for (const { code, short, full, aliases } of profiles.flatMap(({ members }) => members)) {
      this.#add(code, code);
      for (const name of [...Object.values(full), ...Object.values(short), ...aliases]) {
        if (name !== undefined) this.#add(name, code);
      }
    }
    // Longer names first: *Republic of Korea* is not *Korea*.
    const known = [...this.#byName.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.#pattern =
      known.length === 0
        ? null
        : new RegExp(
            `(?<![a-z\\u00c0-\\u052f\\p{N}])(?:${known.join('|')})(?![a-z\\u00c0-\\u052f\\p{N}])`,
            'giu',
          );
  }

  /** The parties that `text` names, each once, in the order of the text. */
  in(text: string): readonly PartyCode[] {
    if (this.#pattern === null) return [];
    const found = [...text.matchAll(this.#pattern)].flatMap(
      ([name]) => this.#byName.get(name) ?? this.#byName.get(name.toLowerCase()) ?? [],
    );
    return [...new Set(found)];
  }

  /** Codes and abbreviations are kept as they are: *ind* may be a word. Whoever comes first keeps a name. */
  #add(name: string, party: PartyCode): void {
    const key = isAbbreviation(name) ? name : name.toLowerCase();
    const isTold = isAbbreviation(name) || name.length >= shortestName;
    if (isTold && !this.#byName.has(key)) this.#byName.set(key, party);
  }
}

const isAbbreviation = (name: string): boolean => /^\p{Uppercase}{2,10}$/u.test(name);
