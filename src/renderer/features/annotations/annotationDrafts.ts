/**
 * The annotation that is being written, one a text. It lives outside the panel so that looking at
 * the proposals for a moment does not lose half a sentence; it becomes a fact when it is saved.
 */

import { create } from 'zustand';
import type { Anchor } from '#renderer/data/records';

export type Visibility = 'private' | 'share';

export interface AnnotationDraft {
  readonly anchor: Anchor;
  readonly visibility: Visibility;
  readonly text: string;
}

interface DraftState {
  /** By document id. */
  readonly drafts: Readonly<Record<string, AnnotationDraft>>;
  readonly setDraft: (documentId: string, draft: AnnotationDraft) => void;
  readonly dropDraft: (documentId: string) => void;
}

export const useAnnotationDrafts = create<DraftState>()((set) => ({
  drafts: {},
  setDraft: (documentId, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [documentId]: draft } })),
  dropDraft: (documentId) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== documentId)),
    })),
}));
