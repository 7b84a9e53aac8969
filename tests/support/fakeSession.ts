/** An open text that remembers what it was asked to do and shows what the test gives it. */

import type { Document } from '#domain/document/document';
import type { Anchor } from '#renderer/data/records';
import type {
  AnchorState,
  EditorApi,
  EditorCommand,
  EditorSnapshot,
  GroupRow,
  ProposalRow,
} from '#renderer/editor/editorApi';

export interface FakeSession extends EditorApi {
  readonly commands: EditorCommand[];
  readonly jumps: string[];
  /** What `setAnchors` was last given. */
  drawn: Parameters<EditorApi['setAnchors']>[0];
  show(change: Partial<EditorSnapshot>): void;
  select(anchor: Anchor | null): void;
  placeAnchors(states: readonly AnchorState[]): void;
}

const emptySnapshot: EditorSnapshot = {
  proposals: [],
  diagnostics: [],
  caretGroup: null,
  selection: null,
  canUndo: false,
  canRedo: false,
  version: 0,
  hint: null,
};

export const emptyDocument: Document = {
  title: null,
  symbol: null,
  revision: null,
  status: null,
  date: null,
  proposer: null,
  language: null,
  blocks: [],
};

export function fakeSession(
  shown: Partial<EditorSnapshot> = {},
  rolling: Document = emptyDocument,
): FakeSession {
  let snapshot: EditorSnapshot = { ...emptySnapshot, ...shown };
  let selected: Anchor | null = null;
  let states: readonly AnchorState[] = [];
  const listeners = new Set<() => void>();
  const commands: EditorCommand[] = [];
  const jumps: string[] = [];
  const nothing = () => undefined;
  const fake: FakeSession = {
    commands,
    jumps,
    drawn: [],
    show: (change) => {
      snapshot = { ...snapshot, ...change, version: snapshot.version + 1 };
      for (const listener of listeners) listener();
    },
    select: (anchor) => {
      selected = anchor;
    },
    placeAnchors: (placed) => {
      states = placed;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    get version() {
      return snapshot.version;
    },
    typing: false,
    content: () => ({ rolling, origins: [] }),
    run: (command) => {
      commands.push(command);
      return true;
    },
    project: () => rolling,
    setParty: nothing,
    setSuggesting: nothing,
    setGranularity: nothing,
    setAnchors: (anchors) => {
      fake.drawn = anchors;
    },
    anchors: () => states,
    anchorOfSelection: () => selected,
    anchorOfGroup: () => selected,
    anchorOfBlock: () => selected,
    setMargins: nothing,
    setPlaces: nothing,
    places: () => [],
    restore: () => true,
    canRepair: ({ diagnostic }) => diagnostic.repair !== null,
    repair: ({ diagnostic }) => jumps.push(`repair ${diagnostic.code}`) > 0,
    unitText: () => null,
    takeBack: (changes) => jumps.push(`take back ${changes.length}`) > 0,
    goToGroup: (key) => void jumps.push(`group ${key}`),
    goToBlock: (block, from, to) => void jumps.push(`block ${block} ${from ?? ''}-${to ?? ''}`),
    goToAnchor: (id) => void jumps.push(`anchor ${id}`),
    focus: () => void jumps.push('text'),
    mount: nothing,
    destroy: nothing,
  } as FakeSession;
  return fake;
}

let made = 0;

/** A group of the panel with what the test cares about. */
export function groupRow(change: Partial<GroupRow> = {}): GroupRow {
  made += 1;
  return {
    key: `g${made}`,
    block: 'b1',
    place: 'I.1',
    offset: 0,
    text: 'words',
    supports: [],
    opposes: [],
    origin: 'proposed',
    depth: 0,
    contested: false,
    ours: null,
    ...change,
  };
}

/** `[old] (-ISR) [new] (+ISR)` as the editor hands it to the panel. */
export const replacementRow = (old: Partial<GroupRow>, fresh: Partial<GroupRow>): ProposalRow => ({
  kind: 'replacement',
  groups: [groupRow({ origin: 'base', ...old }), groupRow({ origin: 'proposed', ...fresh })],
});

export const insertionRow = (change: Partial<GroupRow>): ProposalRow => ({
  kind: 'insertion',
  groups: [groupRow({ origin: 'proposed', ...change })],
});

export const deletionRow = (change: Partial<GroupRow>): ProposalRow => ({
  kind: 'deletion',
  groups: [groupRow({ origin: 'base', ...change })],
});
