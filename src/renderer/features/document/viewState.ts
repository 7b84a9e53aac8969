/** Through whose eyes each open text is read, and who is in the coalition. May be forgotten. */

import { create } from 'zustand';
import type { PartyCode, View } from '#domain/notation/notation';

interface Eyes {
  readonly view: View;
  /** The last choice of parties, kept while another view is shown. */
  readonly parties: readonly PartyCode[];
}

interface EyesState {
  readonly texts: Readonly<Record<string, Eyes>>;
  readonly look: (documentId: string, view: View) => void;
}

const rolling: Eyes = { view: { kind: 'rolling' }, parties: [] };

export const useEyesState = create<EyesState>()((set) => ({
  texts: {},
  look: (documentId, view) =>
    set(({ texts }) => {
      const parties = view.kind === 'coalition' ? view.parties : (texts[documentId]?.parties ?? []);
      return { texts: { ...texts, [documentId]: { view, parties } } };
    }),
}));

export const useEyes = (documentId: string): Eyes =>
  useEyesState(({ texts }) => texts[documentId] ?? rolling);
