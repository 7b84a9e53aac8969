/**
 * The authors of a file's tracked changes. While the file is read each has a code that no text uses;
 * when all its words are known, a code made from the name that no other attribution has.
 */

import type { Block, ReadAuthor } from '#domain/document/document';
import { unitsOf } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import { codeFromName } from '#domain/tracked/authors';
import { codesIn, type Renaming } from '#domain/tracked/renameParties';
import type { Attributes } from './xml';

interface Author {
  readonly name: string | null;
  /** Stands in the brackets while the file is read. */
  readonly working: PartyCode;
  insertions: number;
  deletions: number;
}

export type ChangeKind = 'insertions' | 'deletions';

export class TrackedAuthors {
  private readonly authors = new Map<string, Author>();

  /** Changes counted so far, of all authors. */
  get changes(): number {
    return [...this.authors.values()].reduce((sum, one) => sum + one.insertions + one.deletions, 0);
  }

  /** Counts a change, and gives the code that its author has while the file is read. */
  sign(attributes: Attributes, kind: ChangeKind): PartyCode {
    const name = (attributes.get('w:author') ?? '').trim();
    const author = this.authors.get(name) ?? this.added(name);
    author[kind]++;
    return author.working;
  }

  private added(name: string): Author {
    const working = workingCode(this.authors.size);
    const author = { name: name === '' ? null : name, working, insertions: 0, deletions: 0 };
    this.authors.set(name, author);
    return author;
  }

  /** The authors with their lasting codes, and the renaming from the codes that the blocks have now. */
  named(blocks: readonly Block[]): { authors: readonly ReadAuthor[]; renaming: Renaming } {
    const working = new Set([...this.authors.values()].map((author) => author.working));
    const typed = blocks.flatMap(unitsOf).flatMap(({ text }) => codesIn(text));
    const taken = new Set(typed.filter((code) => !working.has(code)));
    const renaming = new Map<PartyCode, PartyCode>();
    const authors = [...this.authors.values()].map(({ name, working: before, insertions, deletions }) => {
      const code = codeFromName(name, taken);
      taken.add(code);
      renaming.set(before, code);
      return { name, code, insertions, deletions };
    });
    return { authors, renaming };
  }
}

/** Ten letters that no delegation has for a code: the ordinal between two rare pairs. */
function workingCode(ordinal: number): PartyCode {
  let rest = ordinal;
  let letters = '';
  for (let i = 0; i < 6; i++) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return `QX${letters}XQ`;
}
