/**
 * A list that a panel wants on paper: the panel says what it shows, and who writes files asks for the format.
 * Null while nothing is asked for.
 */

import { create } from 'zustand';

export interface ListToExport {
  readonly documentId: string;
  readonly title: string;
  /** What it was narrowed to, in words; empty for everything. */
  readonly subtitle: string;
  /** The first row is the head; all have as many cells. */
  readonly rows: readonly (readonly string[])[];
}

interface Lists {
  readonly asked: ListToExport | null;
  readonly ask: (list: ListToExport | null) => void;
}

export const useLists = create<Lists>()((set) => ({ asked: null, ask: (asked) => set({ asked }) }));
