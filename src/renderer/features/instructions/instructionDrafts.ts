/**
 * The instruction that is being written or changed, one a text. It lives outside the panel, so that looking
 * at the proposals for a moment loses nothing.
 */

import { create } from 'zustand';
import type { InstructionPosition, RedLine } from '#domain/positions/redLines';
import type { InstructionRecord, PlaceScope } from '#renderer/data/records';
import type { CaretPlaces } from './caretPlaces';

export interface InstructionDraft {
  /** The record that is changed; null for a new one. */
  readonly record: InstructionRecord | null;
  readonly places: CaretPlaces;
  readonly scope: PlaceScope;
  readonly position: InstructionPosition;
  readonly rule: RedLine['rule'];
  readonly words: string;
  readonly fallback: string;
  readonly linkedTo: string | null;
  readonly remark: string;
  readonly source: string;
  readonly date: string;
}

interface DraftState {
  readonly drafts: Readonly<Record<string, InstructionDraft>>;
  readonly setDraft: (documentId: string, draft: InstructionDraft) => void;
  readonly dropDraft: (documentId: string) => void;
}

export const useInstructionDrafts = create<DraftState>()((set) => ({
  drafts: {},
  setDraft: (documentId, draft) => set(({ drafts }) => ({ drafts: { ...drafts, [documentId]: draft } })),
  dropDraft: (documentId) =>
    set(({ drafts }) => ({
      drafts: Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== documentId)),
    })),
}));

/** A new instruction for a place; the words of the place are offered as those of a red line. */
export const newDraft = (places: CaretPlaces, scope: PlaceScope): InstructionDraft => ({
  record: null,
  places,
  scope,
  position: 'support',
  rule: 'keep',
  words: places.group?.quote ?? '',
  fallback: '',
  linkedTo: null,
  remark: '',
  source: '',
  date: '',
});

export const draftOf = (record: InstructionRecord): InstructionDraft => ({
  record,
  places: {
    group: record.scope === 'group' ? record.anchor : null,
    paragraph: record.scope === 'paragraph' ? record.anchor : null,
  },
  scope: record.scope,
  position: record.position,
  rule: record.redLine?.rule ?? 'keep',
  words: record.redLine?.words ?? '',
  fallback: record.fallback,
  linkedTo: record.linkedTo,
  remark: record.remark,
  source: record.source,
  date: record.date ?? '',
});
