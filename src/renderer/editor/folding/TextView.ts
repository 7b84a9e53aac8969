/**
 * An open text on its page, however long. A text of a few pages is drawn whole. Of a longer one only what is in
 * sight is drawn, with some screens around it, the paragraphs of the caret, and the two ends, so that keys of the
 * system and *select all* find them; the rest is folded into spaces as high. So a key costs the same in three
 * hundred pages as in three. For screen readers, which read ahead of the eye, everything is drawn.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { type DirectEditorProps, EditorView } from 'prosemirror-view';
import type { BlockId } from '#domain/document/document';
import { BlockHeights } from './blockHeights';
import {
  type DrawnPart,
  drawnBetween,
  drawnParts,
  isDrawn,
  measured,
  type Place,
  placeAt,
} from './drawnBlocks';
import { isEverythingDrawn, onDrawEverything } from './everything';
import { backTo, type Eye, eyeOn } from './eye';
import { type BlockRange, foldedDocument, foldOf, type Part, partsOf, withDocument } from './foldedDocument';
import { foldView } from './foldView';
import { tableView } from './longTable';
import { wholeSelectionEvents } from './wholeSelection';
import { onWholeText } from './wholeText';

/** A text of fewer paragraphs is drawn whole. */
export const foldedFrom = 400;

/** How much is drawn above and below what is in sight, in heights of the desk; nearer than the least it is drawn anew. */
const around = { most: 1.5, least: 0.6 };

/** Paragraphs drawn on each side of the caret where that is out of sight, and where the eye is taken to it. */
const besideCaret = { apart: 3, coming: 40 };

const ofElement = new WeakMap<Element, TextView>();

/** The element of a paragraph in a drawn text (`.text-editor`, `.text-reading`), drawn for it if it was folded. */
export function elementOfBlock(text: Element, block: BlockId): HTMLElement | null {
  const find = () =>
    [...text.children].find(
      (child): child is HTMLElement => child instanceof HTMLElement && child.dataset.block === block,
    ) ?? null;
  return find() ?? (ofElement.get(text)?.drawAround(block) ? find() : null);
}

/** Sees to it that what is in sight of a text is drawn, before anybody asks what stands there. */
export const drawInSight = (text: Element): void => ofElement.get(text)?.follow();

export class TextView {
  readonly view: EditorView;
  readonly #heights = new BlockHeights();
  readonly #ends: (() => void)[] = [];
  readonly #folds: boolean;
  #state: EditorState;
  #parts: readonly Part[] = [];
  /** What is drawn because it is in sight. */
  #sight: BlockRange = { from: 0, to: 2 * besideCaret.coming };
  /** What stands at the upper edge of the desk. */
  #eye: Eye | null = null;
  /** Width and type size, on which all heights depend; empty before the text was laid out. */
  #shape = '';
  #known: { readonly doc: ProseNode; readonly parts: string; readonly drawn: ProseNode } | null = null;
  /** The folds of one document, by their first and last block: the same node again means the same element. */
  #made: { readonly doc: ProseNode | null; readonly folds: Map<string, ProseNode> } = {
    doc: null,
    folds: new Map(),
  };

  /** `folds`: whether a long text may be folded; an own draft is drawn whole, for its edits look through all of it. */
  constructor(element: HTMLElement, props: DirectEditorProps, folds = true) {
    this.#folds = folds;
    this.#state = props.state;
    this.view = new EditorView(
      { mount: element },
      {
        ...props,
        state: this.#drawn(props.state),
        nodeViews: { ...props.nodeViews, ...(folds && { table: tableView }), fold: foldView },
        handleDOMEvents: { ...props.handleDOMEvents, ...wholeSelectionEvents(() => this.#state) },
      },
    );
    ofElement.set(element, this);
    this.redraw();
    this.#listen();
  }

  /** The whole text. */
  get state(): EditorState {
    return this.#state;
  }

  /** Shows another state; where it takes the eye to the caret, what stands around that is drawn too. */
  update(state: EditorState): void {
    const before = this.#state;
    const taken = Reflect.get(state, 'scrollToSelection') !== Reflect.get(before, 'scrollToSelection');
    const turned = this.#isFoldable(state) !== this.#isFoldable(before);
    if (turned) this.#look();
    this.#state = state;
    if (state.doc.childCount !== before.doc.childCount)
      this.#sight = movedBy(this.#sight, before.doc, state.doc);
    const head = childAt(state.doc, state.selection.head);
    const far = taken && this.#parts.some(({ from, to, folded }) => folded && from <= head && head < to);
    if (far) this.#sight = { from: head - besideCaret.coming, to: head + besideCaret.coming };
    this.view.updateState(this.#drawn(state));
    if (far) this.follow();
    else if (turned && !taken) this.#back();
  }

  /** What the view asks for, asked of the whole text. */
  whole(tr: Transaction): Transaction {
    return onWholeText(this.#state, tr);
  }

  /** Draws a paragraph and its neighbours; false where the text has none of that id. */
  drawAround(block: BlockId): boolean {
    const at = this.#state.doc.children.findIndex(({ attrs }) => attrs.id === block);
    if (at < 0) return false;
    this.#see({ from: at - besideCaret.coming, to: at + besideCaret.coming });
    return true;
  }

  /** Draws what is in sight of the desk, and what will soon be. Nothing moves under the eye. */
  follow(): void {
    const desk = this.#desk();
    if (!desk || !this.#isFolded) return;
    const { top, bottom, height } = desk.getBoundingClientRect();
    if (isDrawn(this.#drawnParts(), top - height * around.least, bottom + height * around.least)) return;
    this.#readCaret();
    const found = this.#around(desk);
    if (!found) return;
    this.#see(found.sight);
    this.#keep(desk, found.kept);
  }

  /**
   * What is to be drawn as the desk stands, and the paragraph that keeps its place: one that is seen, and where there
   * is none the one that would be. Measures what is drawn now.
   */
  #around(desk: HTMLElement): { readonly sight: BlockRange; readonly kept: Place } | null {
    const { top, bottom, height } = desk.getBoundingClientRect();
    const parts = this.#drawnParts();
    this.#measure(parts);
    const heightOf = this.#heightOf();
    const [first, last] = [placeAt(parts, top, heightOf), placeAt(parts, bottom, heightOf)];
    if (!first || !last) return null;
    const { childCount } = this.#state.doc;
    const room = height * around.most;
    const from = stepped(first.index, -1, childCount, room, heightOf);
    const to = stepped(last.index, 1, childCount, room, heightOf) + 1;
    return { sight: { from, to }, kept: drawnBetween(parts, top, bottom) ?? first };
  }

  /** Before a text that was drawn whole is folded: what is in sight of it stays drawn. */
  #look(): void {
    const desk = this.#desk();
    if (!desk || this.#isFolded || this.#state.doc.childCount === 0) return;
    this.#eye = eyeOn(desk, this.view.dom);
    this.#sight = this.#around(desk)?.sight ?? this.#sight;
  }

  /** Brings what stood at the upper edge of the desk back there, and draws what is in sight then. */
  #back(): void {
    const [desk, eye] = [this.#desk(), this.#eye];
    if (!desk) return;
    if (eye) backTo(desk, this.view.dom, eye);
    this.follow();
    // Once more with the heights that the first one brought about.
    if (eye) requestAnimationFrame(() => backTo(desk, this.view.dom, eye));
    else this.#eye = eyeOn(desk, this.view.dom);
  }

  /**
   * Draws other paragraphs, stretch by stretch, because ProseMirror finds the elements of paragraphs that stay only where
   * all before or all behind them is the same. The elements of the caret stay, or a drag of the mouse and an input
   * method would lose them.
   */
  #see(sight: BlockRange): void {
    const before = this.#sight;
    this.#sight = sight;
    for (const cut of this.#cuts(before, sight)) {
      const above = { from: sight.from, to: Math.min(sight.to, cut) };
      this.redraw([above, { from: Math.max(before.from, cut), to: before.to }]);
    }
    this.redraw();
  }

  /** Children that are drawn before and after: both ends of the selection, and one of those that stay in sight. */
  #cuts(before: BlockRange, after: BlockRange): readonly number[] {
    const { doc, selection } = this.#state;
    const [from, to] = [Math.max(before.from, after.from), Math.min(before.to, after.to)];
    const staying = from < to ? [(from + to) >> 1] : [];
    const ends = [selection.head, selection.anchor].map((at) => childAt(doc, at));
    return [...new Set([...ends, ...staying])].sort((a, b) => a - b);
  }

  redraw(sights: readonly BlockRange[] = [this.#sight]): void {
    this.view.updateState(this.#drawn(this.#state, sights));
  }

  destroy(): void {
    for (const end of this.#ends) end();
    ofElement.delete(this.view.dom);
    this.view.destroy();
  }

  #listen(): void {
    this.#ends.push(onDrawEverything(() => this.#turn()));
    const desk = this.view.dom.closest<HTMLElement>('.document__desk');
    if (!desk) return;
    const onScroll = () => this.#scrolled(desk);
    desk.addEventListener('scroll', onScroll, { passive: true });
    this.#ends.push(() => desk.removeEventListener('scroll', onScroll));
    if (typeof ResizeObserver === 'undefined') return;
    const resized = new ResizeObserver(() => this.#resized());
    resized.observe(desk);
    resized.observe(this.view.dom);
    this.#ends.push(() => resized.disconnect());
  }

  #turn(): void {
    this.#look();
    this.redraw();
    this.#back();
  }

  #scrolled(desk: HTMLElement): void {
    this.follow();
    // With another shape the browser scrolls, and not the reader.
    if (this.#shapeNow() === this.#shape) this.#eye = eyeOn(desk, this.view.dom);
  }

  #resized(): void {
    const shape = this.#shapeNow();
    if (shape === '' || shape === this.#shape) this.follow();
    else this.#reshaped(shape);
  }

  /** Nothing that was measured holds. */
  #reshaped(shape: string): void {
    this.#shape = shape;
    this.#heights.forget();
    this.#measure(this.#drawnParts());
    this.#made = { doc: null, folds: new Map() };
    this.#known = null;
    this.redraw();
    this.#back();
  }

  #shapeNow(): string {
    const { width } = this.view.dom.getBoundingClientRect();
    return width > 0 ? `${width} ${getComputedStyle(this.view.dom).fontSize}` : '';
  }

  /**
   * A key of the system may have moved the browser's caret, and the desk with it, before ProseMirror heard of that;
   * drawing would put the caret back. Hearing of it now is what the browser would tell it a moment later.
   */
  #readCaret(): void {
    if (this.view.hasFocus()) this.view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
  }

  /** Null while it is not on the screen. */
  #desk(): HTMLElement | null {
    const desk = this.view.dom.closest<HTMLElement>('.document__desk');
    return desk && desk.clientHeight > 0 ? desk : null;
  }

  get #isFolded(): boolean {
    return this.#parts.some(({ folded }) => folded);
  }

  #isFoldable({ doc }: EditorState): boolean {
    return this.#folds && !isEverythingDrawn() && doc.childCount >= foldedFrom;
  }

  #measure(parts: readonly DrawnPart[]): void {
    for (const [index, height] of measured(parts)) this.#heights.note(this.#state.doc.child(index), height);
  }

  #drawnParts(): readonly DrawnPart[] {
    return drawnParts(this.view.dom.children, this.#parts);
  }

  #heightOf(): (index: number) => number {
    const estimate = this.#heights.estimate();
    const { doc } = this.#state;
    return (index) => estimate(doc.child(index));
  }

  /** Scrolls a paragraph back to where it stood before others were drawn or folded above it. */
  #keep(desk: HTMLElement, { index, top }: Place): void {
    const part = this.#drawnParts().find(({ from, to, folded }) => !folded && from <= index && index < to);
    const element = part?.elements[index - part.from];
    const moved = element ? element.getBoundingClientRect().top - top : 0;
    if (Math.abs(moved) >= 1) desk.scrollTop += moved;
  }

  #drawn(state: EditorState, sights: readonly BlockRange[] = [this.#sight]): EditorState {
    this.#parts = this.#partsOf(state, sights);
    this.view?.dom.toggleAttribute('data-folded', this.#isFolded);
    return withDocument(state, this.#document(state.doc));
  }

  #partsOf(state: EditorState, sights: readonly BlockRange[]): readonly Part[] {
    const { doc, selection } = state;
    const count = doc.childCount;
    if (!this.#isFoldable(state)) return [{ from: 0, to: count, folded: false }];
    const [head, anchor] = [selection.head, selection.anchor].map((at) => childAt(doc, at));
    const beside = (at = 0, room = 0) => ({ from: at - room, to: at + room + 1 });
    const caret = [beside(head, besideCaret.apart), beside(anchor)];
    return partsOf(count, [beside(0), ...caret, ...sights, beside(count - 1)]);
  }

  /** The same document as long as nothing in it changes, so that a mere move of the caret draws nothing. */
  #document(doc: ProseNode): ProseNode {
    const parts = this.#parts.map(({ from, folded }) => (folded ? `-${from}` : `${from}`)).join();
    if (this.#known?.doc !== doc || this.#known.parts !== parts)
      this.#known = { doc, parts, drawn: foldedDocument(doc, this.#parts, this.#folded(doc)) };
    return this.#known.drawn;
  }

  #folded(doc: ProseNode): (range: BlockRange) => ProseNode {
    if (this.#made.doc !== doc) this.#made = { doc, folds: new Map() };
    const { folds } = this.#made;
    const heightOf = this.#heights.estimate();
    return ({ from, to }) => {
      const fold = folds.get(`${from}-${to}`) ?? foldOf(doc.children.slice(from, to), heightOf);
      folds.set(`${from}-${to}`, fold);
      return fold;
    };
  }
}

/** The child of the document that a position is in or before. */
const childAt = (doc: ProseNode, position: number): number =>
  Math.min(doc.resolve(position).index(0), doc.childCount - 1);

/** The last child within so many pixels from a child on, up (-1) or down (1). */
function stepped(
  start: number,
  direction: -1 | 1,
  count: number,
  room: number,
  heightOf: (index: number) => number,
): number {
  let at = start;
  for (let left = room; left > 0 && at + direction >= 0 && at + direction < count; at += direction)
    left -= heightOf(at + direction);
  return at;
}

/** The same paragraphs after some came or went; in quite another text, what stands at their place. */
function movedBy(sight: BlockRange, before: ProseNode, after: ProseNode): BlockRange {
  const more = after.childCount - before.childCount;
  if (Math.abs(more) > besideCaret.coming) return sight;
  const at = before.children.findIndex((child, i) => after.maybeChild(i) !== child);
  const changed = at < 0 ? before.childCount : at;
  const moved = (index: number) => (changed < index ? index + more : index);
  return { from: moved(sight.from), to: moved(sight.to) };
}
