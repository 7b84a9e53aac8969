/** The files that wait to come in, one review after the other. Nothing here is in the register yet. */

import { create } from 'zustand';
import type { Reading } from '#domain/circular/circular';
import type { AppError } from '#domain/errors';
import type { ReceivedFile } from '#renderer/data/circulars';

export type ImportItem = { readonly id: string; readonly name: string } & (
  | { readonly state: 'reading'; readonly done: number; readonly of: number; readonly cancel: () => void }
  | { readonly state: 'review'; readonly reading: Reading; readonly file: ReceivedFile }
  | { readonly state: 'failed'; readonly error: AppError }
  | { readonly state: 'duplicate'; readonly circularId: string; readonly title: string }
);

/** What may change of an item; its id stays. */
export type ImportProgress = ImportItem extends infer T
  ? T extends unknown
    ? Omit<T, 'id' | 'name'>
    : never
  : never;

interface Imports {
  readonly items: readonly ImportItem[];
  /** The dialog for pasted text is open, with this text in it; null when it is not. */
  readonly pasting: string | null;
  readonly add: (item: ImportItem) => void;
  readonly change: (id: string, progress: ImportProgress) => void;
  readonly remove: (id: string) => void;
  readonly paste: (text: string | null) => void;
}

export const useImports = create<Imports>()((set) => ({
  items: [],
  pasting: null,
  add: (item) => set(({ items }) => ({ items: [...items, item] })),
  change: (id, progress) =>
    set(({ items }) => ({
      items: items.map((item) => (item.id === id ? { id, name: item.name, ...progress } : item)),
    })),
  remove: (id) => set(({ items }) => ({ items: items.filter((item) => item.id !== id) })),
  paste: (pasting) => set({ pasting }),
}));
