/** What was last looked for: kept while the window is open, for the next time that the bar is asked for. */

import { create } from 'zustand';
import type { FindPlace } from '#domain/finding/findRolling';
import type { PartyCode } from '#domain/notation/notation';

export interface FindQueryState {
  readonly words: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly place: FindPlace;
  readonly party: PartyCode | null;
}

interface FindStore {
  readonly query: FindQueryState;
  /** Counts how often the bar was asked for, so that it takes the focus again. */
  readonly opened: number;
  readonly set: (change: Partial<FindQueryState>) => void;
  /** The selected words are what is looked for; without any the last words stay. */
  readonly open: (selected: string) => void;
}

/** Longer selections are passages and not what somebody looks for. */
const longest = 200;

export const useFindQuery = create<FindStore>()((set) => ({
  query: { words: '', matchCase: false, wholeWords: false, place: 'anywhere', party: null },
  opened: 0,
  set: (change) => set(({ query }) => ({ query: { ...query, ...change } })),
  open: (selected) =>
    set(({ query, opened }) => ({
      opened: opened + 1,
      query:
        selected.trim() === '' || selected.length > longest || selected.includes('\n')
          ? query
          : { ...query, words: selected },
    })),
}));
