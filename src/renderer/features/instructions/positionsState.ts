/**
 * What was computed about each open text: the red lines it crosses, how far its paragraphs are agreed, and
 * what has lost its place. Computed in one place by `PositionSync`, read by the panel and the status line.
 */

import { create } from 'zustand';
import type { BlockId } from '#domain/document/document';
import type { Agreement } from '#domain/positions/agreement';
import type { Crossing } from '#domain/positions/redLines';

export interface Crossed {
  readonly ways: readonly Crossing[];
  /** Where to look; null for the whole text. */
  readonly block: BlockId | null;
}

export interface Positions {
  /** By instruction id. */
  readonly crossed: ReadonlyMap<string, Crossed>;
  /** In reading order. */
  readonly agreement: ReadonlyMap<BlockId, Agreement>;
  /** Printed places (`II.10`) by block. */
  readonly places: ReadonlyMap<BlockId, string>;
  readonly order: readonly BlockId[];
}

interface PositionsState {
  readonly texts: Readonly<Record<string, Positions>>;
  readonly know: (documentId: string, positions: Positions) => void;
}

export const usePositionsState = create<PositionsState>()((set) => ({
  texts: {},
  know: (documentId, positions) => set(({ texts }) => ({ texts: { ...texts, [documentId]: positions } })),
}));

export const nothingKnown: Positions = {
  crossed: new Map(),
  agreement: new Map(),
  places: new Map(),
  order: [],
};

/** Empty until the text was read once. */
export const usePositions = (documentId: string): Positions =>
  usePositionsState(({ texts }) => texts[documentId] ?? nothingKnown);
