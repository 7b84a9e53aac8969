/**
 * What is being looked for in an open text or a projection, where it stands, and the drawing of every hit. Hits
 * follow the text: only changed paragraphs are searched again. The hit that is selected is the current one.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { findInRolling, type Hit, type RollingQuery, searchableRolling } from '#domain/finding/findRolling';
import type { Rolling } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { unitsOf } from '../units';

/** `from` and `to` are positions. */
export interface FoundHit extends Hit {
  /** The unit's key. */
  readonly unit: string;
}

/** On (1), back (-1), or to the nearest from the start of the selection on (0). */
export type Towards = 1 | -1 | 0;

export interface Finding {
  /** Null while nothing is looked for. */
  readonly query: RollingQuery | null;
  /** In reading order. */
  readonly hits: readonly FoundHit[];
  /** Index of the selected hit, or -1. */
  readonly current: number;
}

type Read = (textblock: ProseNode) => Rolling;
type HitsOf = (textblock: ProseNode) => readonly Hit[];

interface State {
  readonly query: RollingQuery | null;
  readonly hitsOf: HitsOf;
  readonly hits: readonly FoundHit[];
  readonly drawn: DecorationSet;
}

const key = new PluginKey<State>('finding');

/** Looks for something else; null ends it. */
export const withQuery = (tr: Transaction, query: RollingQuery | null): Transaction =>
  tr.setMeta(key, { query }).setMeta('addToHistory', false);

export function findingOf(state: EditorState): Finding {
  const { query = null, hits = [] } = key.getState(state) ?? {};
  return { query, hits, current: currentOf(hits, state) };
}

/** `read`: the brackets of a textblock, where they are read already. */
export const findingPlugin = (read: Read = ({ textContent }) => parseRolling(textContent)): Plugin<State> =>
  new Plugin<State>({
    key,
    state: {
      init: () => nothing,
      apply: (tr, before, _, state) => {
        const asked: { readonly query: RollingQuery | null } | undefined = tr.getMeta(key);
        if (asked)
          return asked.query === null ? nothing : search(state, asked.query, searcher(asked.query, read));
        if (before.query === null || !(tr.docChanged || tr.selectionSet)) return before;
        return tr.docChanged
          ? search(state, before.query, before.hitsOf)
          : { ...before, drawn: draw(state, before.hits) };
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

const nothing: State = { query: null, hitsOf: () => [], hits: [], drawn: DecorationSet.empty };

/**
 * The selection of the next hit in a direction, from the selection on and around the ends; null without hits.
 * What is selected is passed unless it is no hit, or unless `direction` is 0: then it may begin where the selection does.
 */
export function nextHit(state: EditorState, direction: Towards): TextSelection | null {
  const { hits, current } = findingOf(state);
  if (hits.length === 0) return null;
  const passes = current >= 0 && direction !== 0;
  const index = passes ? current + direction : besideSelection(hits, state, direction);
  const hit = hits[(index + hits.length) % hits.length];
  return hit ? TextSelection.create(state.doc, hit.from, hit.to) : null;
}

function besideSelection(hits: readonly FoundHit[], { selection }: EditorState, direction: Towards): number {
  const behind = hits.findIndex(({ from }) => from >= selection.from);
  const next = behind < 0 ? hits.length : behind;
  return direction < 0 ? next - 1 : next;
}

const currentOf = (hits: readonly FoundHit[], { selection }: EditorState): number =>
  hits.findIndex(({ from, to }) => from === selection.from && to === selection.to);

/** Remembers by textblock, so that an edit costs one of them. */
function searcher(query: RollingQuery, read: Read): HitsOf {
  const known = new WeakMap<ProseNode, readonly Hit[]>();
  return (textblock) => {
    const remembered = known.get(textblock);
    if (remembered) return remembered;
    const hits = findInRolling(searchableRolling(read(textblock), query), query);
    known.set(textblock, hits);
    return hits;
  };
}

function search(state: EditorState, query: RollingQuery, hitsOf: HitsOf): State {
  const hits = unitsOf(state.doc).flatMap(({ key: unit, node, start }) =>
    hitsOf(node).map((hit) => ({ ...hit, unit, from: start + hit.from, to: start + hit.to })),
  );
  return { query, hitsOf, hits, drawn: draw(state, hits) };
}

function draw(state: EditorState, hits: readonly FoundHit[]): DecorationSet {
  const current = currentOf(hits, state);
  return DecorationSet.create(
    state.doc,
    hits.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: index === current ? 'hit current' : 'hit' }),
    ),
  );
}
