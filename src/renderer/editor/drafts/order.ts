/**
 * What is put in order after every edit of an own draft, inside the edit itself, so that one undo takes both
 * back: ids are unique, tables whole, footnotes numbered by place and standing at the end in the order of
 * their calls, list numbers computed, and there is always a paragraph to write in. An edit that leaves
 * all this in order is left as it is.
 */

import type { Mark as ProseMark, Node as ProseNode } from 'prosemirror-model';
import { EditorState, Selection, type Transaction } from 'prosemirror-state';
import { fixTables } from 'prosemirror-tables';
import type { BlockId } from '#domain/document/document';
import { listPlaces } from '#domain/document/lists';
import type { LanguageCode } from '#domain/languages';
import { blockFromProse } from '../documentMapping';
import { schema } from '../schema';

export interface DraftRules {
  /** An id that no block has. */
  readonly newId: () => BlockId;
  /** Of the letters of lettered lists. */
  readonly language: LanguageCode | null;
}

/** Adds to the transaction what keeps the draft in order, and returns it. */
export function inOrder(tr: Transaction, rules: DraftRules): Transaction {
  fixAllTables(tr);
  giveIds(tr, rules.newId);
  orderNotes(tr, rules.newId);
  leaveRoom(tr, rules.newId);
  numberLists(tr, rules.language);
  if (!(tr.selection.$from.parent.isTextblock || tr.selection.$from.parent.type.spec.tableRole))
    tr.setSelection(Selection.near(tr.selection.$from));
  return tr;
}

interface Placed {
  readonly node: ProseNode;
  /** Position before the node. */
  readonly at: number;
}

function childrenOf(doc: ProseNode): readonly Placed[] {
  const placed: Placed[] = [];
  doc.forEach((node, at) => {
    placed.push({ node, at });
  });
  return placed;
}

/** Rows of unequal length are filled up, spans that overlap are cut, tables without cells go. */
function fixAllTables(tr: Transaction): void {
  const tables = childrenOf(tr.doc).filter(({ node }) => node.type === schema.nodes.table);
  if (tables.length === 0) return;
  for (const { node, at } of [...tables].reverse())
    if (node.children.every((row) => row.childCount === 0)) tr.delete(at, at + node.nodeSize);
  const fixed = fixTables(EditorState.create({ doc: tr.doc }));
  for (const step of fixed?.steps ?? []) tr.step(step);
}

function giveIds(tr: Transaction, newId: () => BlockId): void {
  const seen = new Set<string>();
  for (const { node, at } of childrenOf(tr.doc)) {
    const id: string = node.attrs.id;
    if (id === '' || seen.has(id)) {
      const fresh = newId();
      tr.setNodeAttribute(at, 'id', fresh);
      seen.add(fresh);
    } else seen.add(id);
  }
}

/** The characters that call a note, however its typography cuts them. Positions of the document. */
export interface NoteCall {
  readonly note: string;
  readonly from: number;
  readonly to: number;
}

const knownCalls = new WeakMap<ProseNode, readonly NoteCall[]>();

/** The calls of a block, counted from its own start. */
function callsInside(block: ProseNode): readonly NoteCall[] {
  const known = knownCalls.get(block);
  if (known) return known;
  const calls: NoteCall[] = [];
  block.descendants((node, at) => {
    const note = noteOf(node);
    if (note === null) return true;
    const last = calls.at(-1);
    if (last?.to === at && last.note === note) calls[calls.length - 1] = { ...last, to: at + node.nodeSize };
    else calls.push({ note, from: at, to: at + node.nodeSize });
    return false;
  });
  knownCalls.set(block, calls);
  return calls;
}

const noteOf = (node: ProseNode): string | null =>
  node.isText ? (schema.marks.note.isInSet(node.marks)?.attrs.note ?? null) : null;

/** All calls outside footnotes, in reading order. */
export const callsOf = (doc: ProseNode): readonly NoteCall[] =>
  childrenOf(doc).flatMap(({ node, at }) =>
    node.type === schema.nodes.footnote
      ? []
      : callsInside(node).map(({ note, from, to }) => ({
          note,
          from: at + 1 + from,
          to: at + 1 + to,
        })),
  );

function orderNotes(tr: Transaction, newId: () => BlockId): void {
  clearNoteMarks(tr);
  dropStrayCalls(tr);
  const numbers = numbersOf(callsOf(tr.doc));
  orderFootnotes(tr, numbers, newId);
  const calls = callsOf(tr.doc);
  for (const call of [...calls].reverse()) renumberCall(tr, call, numbers.get(call.note) ?? 1);
}

/** A footnote calls no footnote. */
function clearNoteMarks(tr: Transaction): void {
  for (const { node, at } of childrenOf(tr.doc))
    if (node.type === schema.nodes.footnote && callsInside(node).length > 0)
      tr.removeMark(at + 1, at + node.nodeSize - 1, schema.marks.note);
}

/** A call whose footnote is gone goes with it. */
function dropStrayCalls(tr: Transaction): void {
  const notes = new Set(
    childrenOf(tr.doc).flatMap(({ node }) => (node.type === schema.nodes.footnote ? [node.attrs.note] : [])),
  );
  for (const call of [...callsOf(tr.doc)].reverse()) if (!notes.has(call.note)) tr.delete(call.from, call.to);
}

function numbersOf(calls: readonly NoteCall[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { note } of calls) if (!numbers.has(note)) numbers.set(note, numbers.size + 1);
  return numbers;
}

/** Called footnotes stand at the end, by number; those that nothing calls any more are gone. */
function orderFootnotes(tr: Transaction, numbers: ReadonlyMap<string, number>, newId: () => BlockId): void {
  const children = childrenOf(tr.doc);
  const footnotes = children.filter(({ node }) => node.type === schema.nodes.footnote);
  const wanted = [...numbers.keys()].map((note) => footnotes.find(({ node }) => node.attrs.note === note));
  const tail = children.slice(children.length - wanted.length);
  const settled =
    footnotes.length === wanted.length && wanted.every((placed, i) => placed?.at === tail[i]?.at);
  if (!settled)
    moveFootnotes(
      tr,
      footnotes,
      wanted.flatMap((placed) => placed?.node ?? []),
      newId,
    );
  const now = childrenOf(tr.doc).filter(({ node }) => node.type === schema.nodes.footnote);
  now.forEach(({ node, at }, i) => {
    if (node.attrs.note !== String(i + 1)) tr.setNodeAttribute(at, 'note', String(i + 1));
  });
}

function moveFootnotes(
  tr: Transaction,
  footnotes: readonly Placed[],
  wanted: readonly ProseNode[],
  newId: () => BlockId,
): void {
  const { anchor } = tr.selection;
  const inside = footnotes.find(({ node, at }) => at < anchor && anchor < at + node.nodeSize);
  for (const { node, at } of [...footnotes].reverse()) tr.delete(at, at + node.nodeSize);
  if (tr.doc.childCount === 0) tr.insert(0, emptyParagraph(newId()));
  let at = tr.doc.content.size;
  for (const node of wanted) {
    tr.insert(at, node);
    // The caret stays in the note that it was in.
    if (inside?.node === node) tr.setSelection(Selection.near(tr.doc.resolve(at + (anchor - inside.at))));
    at += node.nodeSize;
  }
}

function renumberCall(tr: Transaction, { note, from, to }: NoteCall, number: number): void {
  const sign = String(number);
  if (note === sign && tr.doc.textBetween(from, to) === sign) return;
  const marks = tr.doc.nodeAt(from)?.marks ?? [];
  const others = marks.filter((mark: ProseMark) => mark.type !== schema.marks.note);
  tr.replaceWith(from, to, schema.text(sign, [...others, schema.mark('note', { note: sign })]));
}

/** A paragraph to write in at the end of the text, before the footnotes; also behind a table. */
function leaveRoom(tr: Transaction, newId: () => BlockId): void {
  const body = childrenOf(tr.doc).filter(({ node }) => node.type !== schema.nodes.footnote);
  const last = body.at(-1);
  if (last && last.node.type !== schema.nodes.table) return;
  tr.insert(last ? last.at + last.node.nodeSize : 0, emptyParagraph(newId()));
}

export const emptyParagraph = (id: BlockId): ProseNode => schema.node('paragraph', { id });

function numberLists(tr: Transaction, language: LanguageCode | null): void {
  const children = childrenOf(tr.doc);
  const places = listPlaces(
    children.map(({ node }) => blockFromProse(node)),
    language,
  );
  for (const { node, at } of children) {
    const label = places.get(node.attrs.id)?.label;
    if (label !== undefined && node.attrs.label !== label) tr.setNodeAttribute(at, 'label', label);
  }
}
