/**
 * Through whose eyes each open text is read, who is in the coalition, whether the rolling text stands beside
 * the projection, and whether its differences to the base are marked. May be forgotten.
 */

import { create } from 'zustand';
import type { PartyCode, View } from '#domain/notation/notation';

/**
 * A reading that a person may choose. `redLines` is all accepted without what crosses our red lines; which
 * groups that are is computed where it is shown, because it changes with the text.
 */
export type Eyes = Exclude<View, { kind: 'without' }> | { readonly kind: 'redLines' };

export interface Looking {
  readonly view: Eyes;
  /** The last choice of parties, kept while another view is shown. */
  readonly parties: readonly PartyCode[];
  /** The rolling text stands beside the projection, and they scroll together. */
  readonly beside: boolean;
  /** What the projection changes in the base is marked. */
  readonly differences: boolean;
}

interface EyesState {
  readonly texts: Readonly<Record<string, Looking>>;
  readonly look: (documentId: string, view: Eyes) => void;
  readonly setBeside: (documentId: string, on: boolean) => void;
  readonly setDifferences: (documentId: string, on: boolean) => void;
}

const atFirst: Looking = { view: { kind: 'rolling' }, parties: [], beside: false, differences: false };

export const useEyesState = create<EyesState>()((set) => {
  const change = (documentId: string, to: (now: Looking) => Partial<Looking>) =>
    set(({ texts }) => {
      const now = texts[documentId] ?? atFirst;
      return { texts: { ...texts, [documentId]: { ...now, ...to(now) } } };
    });
  return {
    texts: {},
    look: (documentId, view) =>
      change(documentId, (now) => ({
        view,
        parties: view.kind === 'coalition' ? view.parties : now.parties,
        beside: now.beside && view.kind !== 'rolling',
      })),
    // Beside the rolling text there must be something else: the base, until another reading is chosen.
    setBeside: (documentId, on) =>
      change(documentId, ({ view }) => ({
        beside: on,
        view: on && view.kind === 'rolling' ? { kind: 'base' } : view,
      })),
    setDifferences: (documentId, on) =>
      change(documentId, ({ view }) => ({
        differences: on,
        view: on && (view.kind === 'rolling' || view.kind === 'base') ? { kind: 'accepted' } : view,
      })),
  };
});

export const useLooking = (documentId: string): Looking =>
  useEyesState(({ texts }) => texts[documentId] ?? atFirst);
