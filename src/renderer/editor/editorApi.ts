/**
 * What the rest of the window may ask of an open text. `EditorSession` implements it without React;
 * `EditorSurface` mounts it. The snapshot is immutable and keeps its identity until something that
 * a panel shows has changed, so it can feed `useSyncExternalStore`.
 */

import type { BlockId, Document, Utf16Offset } from '#domain/document/document';
import type { Diagnostic, Origin, PartyCode, Proposal, View } from '#domain/notation/notation';
import type { Entry } from '#domain/sitting/entry';
import type { UnitChange } from '#domain/sitting/sitting';
import type { Anchor, OriginRecord } from '#renderer/data/records';
import type { DraftEdit } from './drafts/draftEdit';

/** A group as panels show it. `key` is stable while the group stands in the text. */
export interface GroupRow {
  readonly key: string;
  readonly block: BlockId;
  /** The paragraph's number with its section where known (`II.10`), else null. */
  readonly place: string | null;
  /** Offset of `[` in the block's text; for a table in its cells' texts, parted by one `\n`. */
  readonly offset: Utf16Offset;
  /** The words inside, without inner attributions. */
  readonly text: string;
  readonly supports: readonly PartyCode[];
  readonly opposes: readonly PartyCode[];
  readonly origin: Origin;
  readonly depth: number;
  readonly contested: boolean;
  /** The delegation's sign on it, or null. */
  readonly ours: '+' | '-' | null;
}

/** A line of the proposals panel: one group, or a replacement pair with its two groups. */
export interface ProposalRow {
  readonly kind: Proposal['kind'];
  readonly groups: readonly GroupRow[];
}

export interface DiagnosticRow {
  readonly block: BlockId;
  readonly place: string | null;
  readonly diagnostic: Diagnostic;
}

export interface EditorSnapshot {
  readonly proposals: readonly ProposalRow[];
  readonly diagnostics: readonly DiagnosticRow[];
  /** The innermost group at the caret, or null. */
  readonly caretGroup: GroupRow | null;
  readonly selection: {
    readonly block: BlockId;
    readonly from: Utf16Offset;
    readonly to: Utf16Offset;
    readonly empty: boolean;
  } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Counts changes of the text since opening; the save queue compares it. */
  readonly version: number;
  /** Why the last command or edit was not taken (`editor.hint.…` catalogue key), or null. */
  readonly hint: string | null;
}

/** Whole words are marked by default; letters when asked. */
export type Granularity = 'words' | 'letters';

export type EditorCommand =
  | { readonly kind: 'proposeDeletion' }
  | { readonly kind: 'proposeInsertion'; readonly text: string }
  | { readonly kind: 'proposeReplacement'; readonly text: string }
  | { readonly kind: 'proposeParagraph'; readonly text: string }
  /**
   * Without a group: every group in the selection, or the one at the caret. `whole`: with the other half
   * of its replacement, as one step.
   */
  | {
      readonly kind: 'support' | 'oppose' | 'withdraw';
      readonly group?: string;
      readonly whole?: boolean;
    }
  /** Several groups as one step of undo. */
  | {
      readonly kind: 'signAll';
      readonly as: 'support' | 'oppose' | 'withdraw';
      readonly groups: readonly string[];
      readonly whole?: boolean;
      /** Groups that get the other sign in the same step: the old place of words that are moved. */
      readonly contrary?: readonly string[];
    }
  /** All groups of one paragraph. */
  | {
      readonly kind: 'signParagraph';
      readonly as: 'support' | 'oppose' | 'withdraw';
      readonly block: BlockId;
    }
  /** What others say in the room, at the selection. */
  | { readonly kind: 'enter'; readonly entry: Entry }
  /** The words behind the caret become a paragraph of their own. */
  | { readonly kind: 'splitParagraph' }
  /** The paragraph at the caret goes on in the one before it. */
  | { readonly kind: 'joinParagraphs' }
  /** Before the paragraph above, or behind the one below. */
  | { readonly kind: 'moveParagraph'; readonly direction: -1 | 1 }
  | { readonly kind: 'proposeHeading'; readonly text: string }
  /** Another number for the paragraph at the caret. */
  | { readonly kind: 'proposeLabel'; readonly text: string }
  /** Other words for the place of the group at the caret. */
  | { readonly kind: 'proposeAlternative'; readonly text: string }
  | { readonly kind: 'nextGroup' | 'previousGroup' | 'nextContested' | 'previousContested' }
  | { readonly kind: 'undo' | 'redo' }
  /** Only in an own draft; false elsewhere. */
  | { readonly kind: 'draft'; readonly edit: DraftEdit };

/** An annotation's place in the open text; `lost` when its words are gone. */
export interface AnchorState {
  readonly id: string;
  readonly anchor: Anchor;
  readonly lost: boolean;
}

/** What the margin of a block can say; each has a form of its own beside its word. */
export type MarginKind =
  | 'red-line'
  | 'instruction'
  | 'overtaken'
  | 'reserved'
  | 'pending'
  | 'linked'
  | 'ad-referendum'
  | 'agreed';

/** A mark in the margin of a block. `label` is the short word that is drawn, in the person's language. */
export interface MarginMark {
  readonly block: BlockId;
  readonly kind: MarginKind;
  readonly label: string;
}

/** A place that is carried through every edit without being drawn. */
export interface KeptPlace {
  readonly id: string;
  readonly anchor: Anchor;
}

/** What is saved: always read together, in one transaction. */
export interface EditorContent {
  readonly rolling: Document;
  readonly origins: readonly OriginRecord[];
}

/** A projection with the groups (by key) on which the parties of a coalition stand on both sides. */
export interface ProjectedText {
  readonly document: Document;
  readonly splits: readonly string[];
}

export interface EditorApi {
  subscribe(listener: () => void): () => void;
  getSnapshot(): EditorSnapshot;
  /** Counts changes of the text since opening, as the snapshot says it, without making one. */
  readonly version: number;
  /** True for an own draft, which is edited freely and holds no proposals. Absent: false. */
  readonly draft?: boolean;
  /** True while letters follow each other; what only shows the text may wait then. */
  readonly typing: boolean;
  content(): EditorContent;
  run(command: EditorCommand): boolean;
  /** The projected text for a view other than rolling, read-only. */
  project(view: View): Document;
  setParty(party: PartyCode | null): void;
  setSuggesting(on: boolean): void;
  setGranularity(granularity: Granularity): void;
  /** Annotations to draw; private ones are drawn as such. */
  setAnchors(
    anchors: readonly {
      readonly id: string;
      readonly anchor: Anchor;
      readonly visibility: 'private' | 'share';
      readonly resolved: boolean;
    }[],
  ): void;
  anchors(): readonly AnchorState[];
  /** An anchor for the selection, or null when nothing is selected. */
  anchorOfSelection(): Anchor | null;
  /** An anchor for the words inside a group, or null when it is gone or runs over several paragraphs. */
  anchorOfGroup(key: string): Anchor | null;
  /** An anchor for a whole block, or null when there is none of that id. */
  anchorOfBlock(block: BlockId): Anchor | null;
  /** What the margin shows, in the order in which the marks of one block are drawn. */
  setMargins(marks: readonly MarginMark[]): void;
  /** Places of what is kept beside the text; replaces the former ones. */
  setPlaces(places: readonly KeptPlace[]): void;
  places(): readonly AnchorState[];
  /** Puts another state of this text in its place, as one step of undo; false when that was refused. */
  restore(content: EditorContent): boolean;
  /** True where the row's repair would leave the circulated words as they were sent. */
  canRepair(row: DiagnosticRow): boolean;
  /** Makes the row's repair, as one step of undo; false where `canRepair` is, and nothing is changed. */
  repair(row: DiagnosticRow): boolean;
  /** How a unit (`block`, or `block#cell`) reads now; null when it is gone. */
  unitText(unit: string): string | null;
  /** Makes units read `after` again, as one step of undo; false, with a hint, where that cannot be. */
  takeBack(changes: readonly UnitChange[]): boolean;
  goToGroup(key: string): void;
  goToBlock(block: BlockId, from?: Utf16Offset, to?: Utf16Offset): void;
  goToAnchor(id: string): void;
  focus(): void;
  mount(element: HTMLElement): void;
  destroy(): void;
}
