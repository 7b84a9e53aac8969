/** Typography, headings, lists and indents of an own draft, as transactions; null where nothing changes. */

import type { Attrs, Node as ProseNode } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Alignment, ListItem, ListStyle } from '#domain/document/document';
import { type HeadingAttrs, schema } from '../schema';
import type { DraftMark } from './draftEdit';

/** Deepest levels: of lists and indents from 0, of headings from 1. */
export const deepest = { paragraph: 5, heading: 3 } as const;

/** The words of the selection take the mark, or lose it where all have it; at a caret, what is typed next. */
export function toggleMark(state: EditorState, name: DraftMark): Transaction {
  const type = schema.marks[name];
  const { tr, selection } = state;
  if (selection.empty) {
    const on = type.isInSet(state.storedMarks ?? selection.$from.marks());
    return on ? tr.removeStoredMark(type) : tr.addStoredMark(type.create());
  }
  const on = hasMark(state, name);
  for (const { $from, $to } of selection.ranges) {
    if (on) tr.removeMark($from.pos, $to.pos, type);
    else tr.addMark($from.pos, $to.pos, type.create());
  }
  return tr.scrollIntoView();
}

/** True where every character of the selection has the mark; at a caret, where typing would take it on. */
export function hasMark(state: EditorState, name: DraftMark): boolean {
  const type = schema.marks[name];
  const { selection } = state;
  if (selection.empty) return Boolean(type.isInSet(state.storedMarks ?? selection.$from.marks()));
  let [some, all] = [false, true];
  for (const { $from, $to } of selection.ranges)
    state.doc.nodesBetween($from.pos, $to.pos, (node) => {
      if (!node.isText) return;
      some = true;
      if (!type.isInSet(node.marks)) all = false;
    });
  return some && all;
}

/** Plain letters; calls of footnotes stay. */
export function clearMarks(state: EditorState): Transaction {
  const { tr } = state;
  for (const { $from, $to } of state.selection.ranges)
    for (const [name, type] of Object.entries(schema.marks))
      if (name !== 'note') tr.removeMark($from.pos, $to.pos, type);
  return tr.setStoredMarks([]);
}

interface PlacedBlock {
  readonly node: ProseNode;
  readonly at: number;
}

/** The headings and paragraphs that the selection touches, in order. */
export function blocksOf(state: EditorState): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const { from, to } = state.selection;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type === schema.nodes.paragraph || node.type === schema.nodes.heading) blocks.push({ node, at });
    return false;
  });
  return blocks;
}

export function asBlock(state: EditorState, as: 'paragraph' | 'heading', level = 1): Transaction | null {
  const type = schema.nodes[as];
  return change(state, (node) => {
    if (as === 'heading') return { type, attrs: { level, ...(node.type === type ? {} : plain) } };
    return node.type === type ? null : { type, attrs: { level: 0, ...plain } };
  });
}

const plain = { label: null, list: null } as const;

/** Headings stay headings: only their number changes. */
export function asList(state: EditorState, style: ListStyle | null): Transaction | null {
  const all = blocksOf(state).every(({ node }) => listOf(node)?.style === style);
  const wanted = all ? null : style;
  return change(state, (node) => {
    if (wanted === null) return listOf(node) === null ? null : { attrs: plain };
    const list = listOf(node);
    return { attrs: { list: list?.start ? { style: wanted, start: list.start } : { style: wanted } } };
  });
}

export function startList(state: EditorState, start: 'restart' | 'continue'): Transaction | null {
  const [first] = blocksOf(state);
  const list = first && listOf(first.node);
  if (!first || !list) return null;
  const { style } = list;
  const next: ListItem = list.start === start ? { style } : { style, start };
  return state.tr.setNodeMarkup(first.at, null, { ...first.node.attrs, list: next });
}

export const changeLevel = (state: EditorState, by: 1 | -1): Transaction | null =>
  change(state, (node) => {
    const { level } = node.attrs as HeadingAttrs;
    const heading = node.type === schema.nodes.heading;
    const least = heading ? 1 : 0;
    const next = Math.min(Math.max(level + by, least), heading ? deepest.heading : deepest.paragraph);
    return next === level ? null : { attrs: { level: next } };
  });

export const alignBlocks = (state: EditorState, align: Alignment | null): Transaction | null =>
  change(state, (node) => (node.attrs.align === align ? null : { attrs: { align } }));

interface Markup {
  readonly type?: ProseNode['type'];
  readonly attrs: Attrs;
}

function change(state: EditorState, next: (node: ProseNode) => Markup | null): Transaction | null {
  const { tr } = state;
  for (const { node, at } of blocksOf(state)) {
    const markup = next(node);
    if (markup) tr.setNodeMarkup(at, markup.type ?? node.type, { ...node.attrs, ...markup.attrs });
  }
  return tr.docChanged ? tr.scrollIntoView() : null;
}

export const listOf = (node: ProseNode): ListItem | null =>
  (node.attrs as Partial<HeadingAttrs>).list ?? null;
