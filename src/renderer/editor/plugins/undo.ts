/**
 * Undo and redo without limit, one entry a thing that the person did. An entry holds its steps, the steps
 * back, where the selection was, and the origins of the groups in the paragraphs that changed: the text
 * cannot tell these, and an undo that forgot them would change what was circulated. Entries are plain
 * enough to be written down, so that undo goes on after a restart (`undoRecord`).
 *
 * ProseMirror's own history keeps neither origins nor itself; as nobody else writes into an open text,
 * nothing of its rebasing is needed here.
 */

import {
  type EditorState,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { Step } from 'prosemirror-transform';
import type { Origin } from '#domain/notation/notation';
import { schema } from '../schema';
import {
  changedBetween,
  correctionIn,
  notationOf,
  type OriginCorrection,
  type ReadUnit,
  tellOrigins,
  withCorrection,
} from './notationState';

interface Place {
  readonly anchor: number;
  readonly head: number;
}

/** The origins of all groups of some units, in the order of their `[`. */
type UnitOrigins = ReadonlyMap<string, readonly Origin[]>;

interface Entry {
  /** Transactions with the same one are one entry. */
  readonly id: number;
  readonly steps: readonly Step[];
  /** In the order in which they lead back. */
  readonly back: readonly Step[];
  readonly before: Place;
  readonly after: Place;
  readonly originsBefore: UnitOrigins;
  readonly originsAfter: UnitOrigins;
  /** Of an entry without steps: what a person said of a group's origin. */
  readonly correction?: OriginCorrection;
}

/** The latest entry and those before it. A list that shares its rest, because every key makes a new one. */
interface Entries {
  readonly entry: Entry;
  readonly rest: Entries | null;
}

interface History {
  readonly done: Entries | null;
  readonly undone: Entries | null;
}

const key = new PluginKey<History>('undo');
const stepMeta = 'undoStep';

export const undoPlugin = (saved: UndoRecord | null): Plugin<History> =>
  new Plugin<History>({
    key,
    state: {
      init: () => restored(saved),
      apply: (tr, history, before, after) => {
        const travelled: History | undefined = tr.getMeta(key);
        if (travelled) return travelled;
        const said = correctionIn(tr);
        if (said) return { done: { entry: correctionEntry(said, before), rest: history.done }, undone: null };
        if (!tr.docChanged || tr.getMeta('addToHistory') === false) return history;
        return recorded(history, tr, before, after);
      },
    },
  });

/** Transactions with one number are undone together. */
export const asUndoStep = (tr: Transaction, id: number): Transaction => tr.setMeta(stepMeta, id);

export const isUndoing = (tr: Transaction): boolean => tr.getMeta(key) !== undefined;

export const canUndo = (state: EditorState): boolean => historyOf(state).done !== null;
export const canRedo = (state: EditorState): boolean => historyOf(state).undone !== null;

/** The transaction that takes the last entry back; null where there is none. */
export function undoing(state: EditorState): Transaction | null {
  const { done, undone } = historyOf(state);
  if (done === null) return null;
  const { back, before, originsBefore, correction } = done.entry;
  const history = { done: done.rest, undone: { entry: done.entry, rest: undone } };
  if (correction)
    return withCorrection(travel(state, [], before, originsBefore, history), correction, 'before');
  return travel(state, back, before, originsBefore, history);
}

/** The transaction that does again what was undone last; null where there is nothing. */
export function redoing(state: EditorState): Transaction | null {
  const { done, undone } = historyOf(state);
  if (undone === null) return null;
  const { steps, after, originsAfter, correction } = undone.entry;
  const history = { done: { entry: undone.entry, rest: done }, undone: undone.rest };
  if (correction) return withCorrection(travel(state, [], after, originsAfter, history), correction);
  return travel(state, steps, after, originsAfter, history);
}

const nothing: History = { done: null, undone: null };

const historyOf = (state: EditorState): History => key.getState(state) ?? nothing;

function travel(
  state: EditorState,
  steps: readonly Step[],
  place: Place,
  origins: UnitOrigins,
  history: History,
): Transaction {
  const { tr } = state;
  for (const step of steps) tr.step(step);
  for (const [unit, list] of origins) tellOrigins(tr, unit, new Map(list.entries()));
  return tr.setSelection(selectionAt(tr, place)).setMeta(key, history).scrollIntoView();
}

function selectionAt({ doc }: Transaction, { anchor, head }: Place): Selection {
  const within = (at: number) => doc.resolve(Math.min(at, doc.content.size));
  return anchor === head
    ? Selection.near(within(head), -1)
    : TextSelection.between(within(anchor), within(head));
}

function recorded(history: History, tr: Transaction, before: EditorState, after: EditorState): History {
  const id: number = tr.getMeta(stepMeta) ?? Number.NaN;
  const last = history.done;
  const entry = entryOf(id, tr, before, after);
  // NaN equals nothing: a transaction without a number stands alone.
  if (last?.entry.id === id && history.undone === null)
    return { done: { entry: joined(last.entry, entry), rest: last.rest }, undone: null };
  return { done: { entry, rest: last }, undone: null };
}

function correctionEntry(correction: OriginCorrection, { selection }: EditorState): Entry {
  const place = { anchor: selection.anchor, head: selection.head };
  const none: UnitOrigins = new Map();
  // NaN equals nothing: a correction is never joined with an edit.
  return {
    id: Number.NaN,
    steps: [],
    back: [],
    before: place,
    after: place,
    originsBefore: none,
    originsAfter: none,
    correction,
  };
}

function entryOf(id: number, tr: Transaction, before: EditorState, after: EditorState): Entry {
  const changed = changedBetween(notationOf(before), notationOf(after));
  return {
    id,
    steps: tr.steps,
    back: tr.steps.map((step, i) => step.invert(tr.docs[i] ?? tr.before)).reverse(),
    before: { anchor: before.selection.anchor, head: before.selection.head },
    after: { anchor: after.selection.anchor, head: after.selection.head },
    originsBefore: originsOf(changed.before),
    originsAfter: originsOf(changed.after),
  };
}

const joined = (first: Entry, second: Entry): Entry => ({
  id: second.id,
  steps: [...first.steps, ...second.steps],
  back: [...second.back, ...first.back],
  before: first.before,
  after: second.after,
  originsBefore: new Map([...second.originsBefore, ...first.originsBefore]),
  originsAfter: new Map([...first.originsAfter, ...second.originsAfter]),
});

const originsOf = (units: readonly ReadUnit[]): UnitOrigins =>
  new Map(units.map((unit) => [unit.key, unit.facts.map(({ origin }) => origin)]));

interface EntryRecord {
  readonly steps: readonly unknown[];
  readonly back: readonly unknown[];
  readonly before: Place;
  readonly after: Place;
  readonly originsBefore: readonly (readonly [string, readonly Origin[]])[];
  readonly originsAfter: readonly (readonly [string, readonly Origin[]])[];
  readonly correction?: OriginCorrection;
}

/** The history as it is stored; entries from the oldest to the latest. */
export interface UndoRecord {
  readonly entries: readonly EntryRecord[];
}

/** So many entries are kept over a restart; in the open text there is no limit. */
const mostKept = 200;

const records = new WeakMap<Entry, EntryRecord>();

/** What can be undone, for storing beside the text. What was undone is not kept. */
export function undoRecord(state: EditorState): UndoRecord {
  const entries: EntryRecord[] = [];
  for (let at = historyOf(state).done; at !== null && entries.length < mostKept; at = at.rest)
    entries.push(recordOf(at.entry));
  return { entries: entries.reverse() };
}

function recordOf(entry: Entry): EntryRecord {
  const known = records.get(entry);
  if (known) return known;
  const { before, after } = entry;
  const record: EntryRecord = {
    steps: entry.steps.map((step) => step.toJSON()),
    back: entry.back.map((step) => step.toJSON()),
    before,
    after,
    originsBefore: [...entry.originsBefore],
    originsAfter: [...entry.originsAfter],
    ...(entry.correction ? { correction: entry.correction } : {}),
  };
  records.set(entry, record);
  return record;
}

/** The caller has made sure that the record belongs to this very text. */
function restored(saved: UndoRecord | null): History {
  const done = (saved?.entries ?? []).reduce<Entries | null>((rest, record) => {
    const steps = (list: readonly unknown[]) => list.map((json) => Step.fromJSON(schema, json));
    const entry: Entry = {
      id: Number.NaN,
      steps: steps(record.steps),
      back: steps(record.back),
      before: record.before,
      after: record.after,
      originsBefore: new Map(record.originsBefore),
      originsAfter: new Map(record.originsAfter),
      ...(record.correction ? { correction: record.correction } : {}),
    };
    return { entry, rest };
  }, null);
  return { done, undone: null };
}
