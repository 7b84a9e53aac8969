/**
 * Where the annotations sit in the open text. Each place is mapped through every step; one whose
 * words go is lost, and is looked for by its quotation after each later change, so that an undo
 * finds it again. Private ones are drawn hatched, those to share with a dotted line.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Anchor } from '#renderer/data/records';
import type { AnchorState } from '../editorApi';
import { endOf, placeIn, type Unit, unitsBetween, unitsOf } from '../units';

export interface AnchorToDraw {
  readonly id: string;
  readonly anchor: Anchor;
  readonly visibility: 'private' | 'share';
  readonly resolved: boolean;
}

/** Positions in the open text; null while the words are lost. */
export type AnchorPlace = { readonly from: number; readonly to: number } | null;

/** Anything that has a place in the text. */
export interface Placed {
  readonly anchor: Anchor;
  readonly place: AnchorPlace;
}

interface PlacedAnchor extends AnchorToDraw, Placed {}

interface Anchors {
  readonly placed: readonly PlacedAnchor[];
  readonly drawn: DecorationSet;
}

/** How many characters of context a quotation has on each side. */
const contextLength = 24;

const key = new PluginKey<Anchors>('anchors');

/** Replaces all annotations' places by these. */
export const withAnchors = (tr: Transaction, anchors: readonly AnchorToDraw[]): Transaction =>
  tr.setMeta(key, anchors).setMeta('addToHistory', false);

/** Looks for every annotation anew, after so much of the text has changed that mapping would lose them. */
export const findAnchorsAgain = (state: EditorState): Transaction =>
  withAnchors(state.tr, key.getState(state)?.placed ?? []);

export const anchorsPlugin = (): Plugin<Anchors> =>
  new Plugin<Anchors>({
    key,
    state: {
      init: () => ({ placed: [], drawn: DecorationSet.empty }),
      apply: (tr, anchors) => {
        const asked: readonly AnchorToDraw[] | undefined = tr.getMeta(key);
        if (asked)
          return draw(
            asked.map((anchor) => ({ ...anchor, place: findPlace(tr.doc, anchor.anchor) })),
            tr.doc,
          );
        if (!tr.docChanged || anchors.placed.length === 0) return anchors;
        return draw(
          anchors.placed.map((anchor) => follow(anchor, tr)),
          tr.doc,
        );
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
  });

/** Every annotation with its place as the text stands now, in the order in which they were given. */
export const anchorStates = (state: EditorState): readonly AnchorState[] =>
  (key.getState(state)?.placed ?? []).map(({ id, anchor, place }) => ({ id, anchor, lost: place === null }));

/** The place of an annotation in positions, or null when it is lost or unknown. */
export const placeOfAnchor = (state: EditorState, id: string): AnchorPlace =>
  key.getState(state)?.placed.find((anchor) => anchor.id === id)?.place ?? null;

/** An anchor for a range of words, over several units too; null when it holds none. */
export function anchorOf(doc: ProseNode, from: number, to: number): Anchor | null {
  const units = unitsBetween(unitsOf(doc), from, to).filter((unit) => hasWords(unit, from, to));
  const [first, last] = [units[0], units.at(-1)];
  if (!first || !last) return null;
  const start = Math.max(from, first.start) - first.start;
  const end = Math.min(to, endOf(last)) - last.start;
  const quotes = units.map((unit) => {
    const text = unit.node.textContent.slice(0, unit === last ? end : undefined);
    return unit === first ? text.slice(start) : text;
  });
  return {
    block: first.block,
    from: first.blockOffset + start,
    to: first.blockOffset + start + (quotes[0]?.length ?? 0),
    ...(first === last ? {} : { end: { block: last.block, to: last.blockOffset + end } }),
    quote: quotes.join('\n'),
    before: first.node.textContent.slice(Math.max(0, start - contextLength), start),
    after: last.node.textContent.slice(end, end + contextLength),
  };
}

/** True where the range holds at least one character of the unit. */
const hasWords = (unit: Unit, from: number, to: number): boolean =>
  Math.max(from, unit.start) < Math.min(to, endOf(unit));

/** Where something is after a transaction, its anchor told anew; lost where its words went. */
export function follow<P extends Placed>(anchor: P, tr: Transaction): P {
  if (anchor.place === null) return { ...anchor, place: findPlace(tr.doc, anchor.anchor) };
  const from = tr.mapping.map(anchor.place.from, 1);
  const to = tr.mapping.map(anchor.place.to, -1);
  const moved = anchorOf(tr.doc, from, to);
  return moved ? { ...anchor, anchor: moved, place: { from, to } } : { ...anchor, place: null };
}

/**
 * Where the anchor says, if its words stand there; else where its quotation stands in its block. A range
 * over several units is found by its first and its last words.
 */
export function findPlace(doc: ProseNode, anchor: Anchor): AnchorPlace {
  const units = unitsOf(doc);
  if (anchor.end === undefined) return findWords(units, anchor);
  const words = anchor.quote.split('\n');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const { block, to } = anchor.end;
  const start = findWords(units, { ...anchor, quote: first, after: '' });
  const end = findWords(units, { ...anchor, block, from: to - last.length, quote: last, before: '' });
  return start && end && start.from < end.to ? { from: start.from, to: end.to } : null;
}

function findWords(units: readonly Unit[], anchor: Anchor): AnchorPlace {
  const there = placeIn(units, anchor.block, anchor.from);
  if (there && quoteAt(there.unit, there.offset, anchor)) return range(there.unit, there.offset, anchor);
  for (const unit of units) {
    if (unit.block !== anchor.block) continue;
    const offset = findQuote(unit.node.textContent, anchor);
    if (offset !== null) return range(unit, offset, anchor);
  }
  return null;
}

const quoteAt = (unit: Unit, offset: number, { quote }: Anchor): boolean =>
  quote !== '' && unit.node.textContent.startsWith(quote, offset);

const range = (unit: Unit, offset: number, { quote }: Anchor) => ({
  from: unit.start + offset,
  to: unit.start + offset + quote.length,
});

/** The occurrence of the quotation with most of its context around it; the first among equals. */
function findQuote(text: string, { quote, before, after }: Anchor): number | null {
  if (quote === '') return null;
  let best: { readonly at: number; readonly likeness: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const likeness = commonEnd(text.slice(0, at), before) + commonStart(text.slice(at + quote.length), after);
    if (best === null || likeness > best.likeness) best = { at, likeness };
  }
  return best?.at ?? null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function draw(placed: readonly PlacedAnchor[], doc: ProseNode): Anchors {
  const decorations = placed.flatMap(({ id, place, visibility, resolved }) => {
    if (place === null) return [];
    const classes = `anchor ${visibility}${resolved ? ' resolved' : ''}`;
    return [Decoration.inline(place.from, place.to, { class: classes, 'data-anchor': id })];
  });
  return { placed, drawn: DecorationSet.create(doc, decorations) };
}
