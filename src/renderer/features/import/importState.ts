/** The files that wait to come in, one review after the other. Nothing here is in the register yet. */

import { create } from 'zustand';
import type { Reading } from '#domain/circular/circular';
import type { ReadText } from '#domain/document/document';
import type { AppError } from '#domain/errors';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import type { TextEncoding } from '#formats/readFile';
import type { ReceivedFile } from '#renderer/data/circulars';
import type { TextLook } from '#renderer/workers/looking/lookThrough';
import type { Understood } from '#renderer/workers/understood';

export type Received = Pick<Understood, 'reading' | 'original' | 'authors'>;

/** A file that was read and that a person may look at before it comes in. */
export interface Reviewed {
  /** The text as the file has it, in its order; corrections never touch it. */
  readonly read: ReadText;
  readonly reading: Reading;
  /** The same with the authors' parties as remembered. */
  readonly received: Received;
  readonly file: ReceivedFile;
  /** What is known of each enclosed text, in their order. */
  readonly looks: readonly TextLook[];
  /** The profile of the organisation that the note names; null where none is known. */
  readonly profile: OrganisationProfile | null;
  /** All organisations known when the file was read, the likeliest first. */
  readonly profiles: readonly OrganisationProfile[];
  /** Parties of authors of tracked changes, as remembered from earlier files. */
  readonly parties: Readonly<Record<string, PartyCode>>;
  /** `text`: its encoding can be chosen. `pages`: drawn as such. `blocks`: shown paragraph by paragraph. */
  readonly original: 'text' | 'pages' | 'blocks';
  /** The encoding that the person chose; null where it was recognised. */
  readonly encoding: TextEncoding | null;
}

export type ImportItem = { readonly id: string; readonly name: string } & (
  | { readonly state: 'waiting' }
  | {
      readonly state: 'reading';
      readonly done: number;
      /** 0 while nobody knows how much it is. */
      readonly of: number;
      readonly cancel: () => void;
      /** From pictures of its pages, each of which takes seconds. */
      readonly recognising: boolean;
    }
  | ({ readonly state: 'review' } & Reviewed)
  | {
      readonly state: 'failed';
      readonly error: AppError;
      /** A scan: its words can be recognised when the person wants it. */
      readonly scan?: ReceivedFile;
    }
  | { readonly state: 'duplicate'; readonly circularId: string; readonly title: string }
);

/** What may change of an item; its id stays. */
export type ImportProgress = ImportItem extends infer T
  ? T extends unknown
    ? Omit<T, 'id' | 'name'>
    : never
  : never;

/** What became of one file of a sitting. */
export type Outcome = { readonly name: string } & (
  | { readonly result: 'imported' | 'duplicate'; readonly circularId: string }
  | { readonly result: 'refused'; readonly error: AppError }
  | { readonly result: 'left' }
);

interface Imports {
  readonly items: readonly ImportItem[];
  /** The dialog for pasted text is open, with this text in it; null when it is not. */
  readonly pasting: string | null;
  /** What became of the files since the list was last empty, in order. */
  readonly outcomes: readonly Outcome[];
  /** All that wait come in as they were read, without a review each. */
  readonly takingAll: boolean;
  /** Several came in together (a folder, *Import all*): the end says what became of each. */
  readonly summing: boolean;
  readonly add: (item: ImportItem) => void;
  readonly change: (id: string, progress: ImportProgress) => void;
  /** Takes an item off the list; `outcome` is what the summary says of it. */
  readonly remove: (id: string, outcome?: Outcome) => void;
  readonly paste: (text: string | null) => void;
  readonly set: (change: Partial<Pick<Imports, 'takingAll' | 'summing' | 'outcomes' | 'items'>>) => void;
}

export const useImports = create<Imports>()((set) => ({
  items: [],
  pasting: null,
  outcomes: [],
  takingAll: false,
  summing: false,
  add: (item) =>
    set(({ items, outcomes, summing }) => ({
      items: [...items, item],
      outcomes: items.length === 0 && !summing ? [] : outcomes,
    })),
  change: (id, progress) =>
    set(({ items }) => ({
      items: items.map((item) => (item.id === id ? { id, name: item.name, ...progress } : item)),
    })),
  remove: (id, outcome) =>
    set(({ items, outcomes }) => ({
      items: items.filter((item) => item.id !== id),
      outcomes: outcome ? [...outcomes, outcome] : outcomes,
    })),
  paste: (pasting) => set({ pasting }),
  set,
}));
