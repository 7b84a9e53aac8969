/** What is understood of a file, with what the commands ask of it: made wherever the file was read, thread or not. */

import type { Reading } from '#domain/circular/circular';
import type { ReadAuthor, ReadText } from '#domain/document/document';
import { partyCodes } from '#domain/organisations/members';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { shippedProfiles } from '#domain/organisations/shipped';
import type { AuthorMapping } from '#domain/tracked/authors';
import { understandTracked } from '#domain/tracked/understandTracked';

export interface Understood {
  readonly reading: Reading;
  /** Whose text it is, or null. */
  readonly organisation: OrganisationProfile | null;
  /** The codes of its members; undefined where nobody knows whose text it is. */
  readonly parties: ReadonlySet<string> | undefined;
  /** Who tracked changes, with the parties that they stand for. */
  readonly authors: readonly ReadAuthor[];
  /** What `read` prints of it, where that was asked for; `reading` then has no documents, which would only be copied. */
  readonly printed?: string;
}

export interface Asked {
  /** The parties of authors that a person named. */
  readonly chosen: AuthorMapping;
  /** How `read` shows it, where nothing else is wanted. */
  readonly print?: 'json' | 'summary';
}

export function understood(text: ReadText, chosen: AuthorMapping): Understood {
  const { read, reading, organisation } = understandTracked(text, shippedProfiles, chosen);
  const parties = organisation === null ? undefined : new Set(partyCodes(organisation));
  return { reading, organisation, parties, authors: read.authors ?? [] };
}

/** What makes the answer to what a command asks: loaded before there is a text, so that two threads load together. */
export async function answererOf({ chosen, print }: Asked): Promise<(text: ReadText) => Understood> {
  const printer = print === undefined ? null : await printerOf(print);
  return (text) => {
    const whole = understood(text, chosen);
    if (printer === null) return whole;
    return {
      ...whole,
      reading: { ...whole.reading, documents: [], annotations: [] },
      printed: printer(whole),
    };
  };
}

/** Each lies in a file of its own, which nobody loads who prints the other. */
async function printerOf(print: 'json' | 'summary'): Promise<(whole: Understood) => string> {
  if (print === 'summary') {
    const { summary } = await import('./summary');
    return ({ reading }) => summary(reading);
  }
  const { readJson } = await import('./readJson');
  return (whole) => `${JSON.stringify(readJson(whole), null, 2)}\n`;
}
