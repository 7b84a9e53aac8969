/** What a file means, once the authors of its tracked changes have their parties. Worked out in workers only. */

import type { Reading } from '#domain/circular/circular';
import type { Block, ReadAuthor, ReadText } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { linesOnLooks } from '#domain/suggestions/legend';
import { understandTracked } from '#domain/tracked/understandTracked';
import { lookThrough, remarksOn, type TextLook } from './looking/lookThrough';

export interface Understood {
  readonly reading: Reading;
  /** The paragraphs as the file has them, with the parties of its authors. */
  readonly original: readonly Block[];
  /** Under the names of the file: two authors may have become one party. */
  readonly authors: readonly ReadAuthor[];
  /** Id of the profile whose text it is; null where none is known. */
  readonly owner: string | null;
}

/** An understood file with what the review shows first, so that it opens whole. */
export interface LookedThrough extends Understood {
  /** Of each text, in their order. */
  readonly looks: readonly TextLook[];
}

export interface UnderstandingWish {
  /** As the file has it: parties are never given to a text that has some already. */
  readonly read: ReadText;
  /** Parties of authors of tracked changes, by name. */
  readonly parties: Readonly<Record<string, PartyCode>>;
  readonly profiles: readonly OrganisationProfile[];
}

/** As on the command line: with what the remarks in the margin offer. */
export function understood({ read, parties, profiles }: UnderstandingWish): Understood {
  const {
    read: text,
    reading,
    organisation,
  } = understandTracked(read, profiles, new Map(Object.entries(parties)));
  return { reading, original: text.blocks, authors: text.authors ?? [], owner: organisation?.id ?? null };
}

export function lookedThrough(wish: UnderstandingWish): LookedThrough {
  const meaning = understood(wish);
  const { profiles } = wish;
  const profile = profiles.find(({ id }) => id === meaning.owner) ?? null;
  const { documents, annotations } = meaning.reading;
  const elsewhere = linesOnLooks(meaning.reading);
  const around = { profile, profiles, elsewhere, authorCodes: meaning.authors.map(({ code }) => code) };
  const looks = documents.map((document) =>
    lookThrough({ document, remarks: remarksOn(document, annotations), ...around }),
  );
  return { ...meaning, looks };
}
