/**
 * One open text with everything that may be asked of it: places that are kept beside it, finding, replacing and
 * spelling, going to a place, and its view once mounted. No React. Every change goes through `SessionCore`.
 */

import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BlockId, Utf16Offset } from '#domain/document/document';
import type { RollingQuery } from '#domain/finding/findRolling';
import { inCaseOf } from '#domain/finding/inCaseOf';
import type { Origin } from '#domain/notation/notation';
import type { SpelledText } from '#domain/spelling/words';
import type { Anchor } from '#renderer/data/records';
import { correctingOrigin, isOriginCorrected } from './commands/correctOrigin';
import { groupByKey, selectGroup } from './commands/navigate';
import { repairing } from './commands/repair';
import { restoring } from './commands/restore';
import type {
  AnchorState,
  DiagnosticRow,
  EditorApi,
  EditorContent,
  GroupRow,
  KeptPlace,
  MarginMark,
} from './editorApi';
import type { Findable } from './findable';
import { TextView } from './folding/TextView';
import type { EditorHint } from './hints';
import {
  type AnchorToDraw,
  anchorOf,
  anchorStates,
  findAnchorsAgain,
  placeOfAnchor,
  withAnchors,
} from './plugins/anchors';
import { type Finding, type FoundHit, findingOf, nextHit, type Towards, withQuery } from './plugins/finding';
import { findPlacesAgain, placeStates, withMargins, withPlaces } from './plugins/margins';
import { notationOf } from './plugins/notationState';
import {
  type Misspelling,
  misspellingAt,
  nextMisspelling,
  spelledIn,
  type Verdict,
  withVerdicts,
} from './plugins/spelling';
import type { Proposing } from './proposals/asProposal';
import { labelOf } from './proposals/newParagraph';
import { keepFromReact } from './quietForReact';
import { type Replaced, replacing } from './replacing';
import { reveal } from './reveal';
import { SessionCore } from './SessionCore';
import { type MappedBlock, textMap } from './textMap';
import { placeIn, unitAt } from './units';
import { viewProps } from './viewProps';

export type { SessionOptions } from './SessionCore';

export class EditorSession extends SessionCore implements EditorApi, Findable {
  readonly #hoverListeners = new Set<() => void>();
  #hovered: GroupRow | null = null;

  protected get view(): EditorView | null {
    return this.shown?.view ?? null;
  }

  /** True for blocks that came with the text. */
  isCirculated(block: unknown): boolean {
    return typeof block === 'string' && (this.circulated?.has(block) ?? false);
  }

  /** How a unit (`block`, or `block#cell`) reads now; null when it is gone. */
  unitText(unit: string): string | null {
    return notationOf(this.state).units.find(({ key }) => key === unit)?.node.textContent ?? null;
  }

  setAnchors(anchors: readonly AnchorToDraw[]): void {
    this.apply(withAnchors(this.state.tr, anchors));
  }

  anchors(): readonly AnchorState[] {
    return anchorStates(this.state);
  }

  anchorOfSelection(): Anchor | null {
    const { from, to } = this.state.selection;
    return anchorOf(this.state.doc, from, to);
  }

  anchorOfGroup(key: string): Anchor | null {
    const found = groupByKey(notationOf(this.state), key);
    if (!found?.group.closed) return null;
    const { unit, group } = found;
    return anchorOf(this.state.doc, unit.start + group.innerFrom, unit.start + group.innerTo);
  }

  /** The number of the paragraph at the caret as printed; empty for none. */
  labelAtCaret(): string {
    const unit = unitAt(notationOf(this.state).units, this.state.selection.head);
    return (unit && labelOf(unit)) ?? '';
  }

  anchorOfBlock(block: BlockId): Anchor | null {
    const unit = notationOf(this.state).units.find((candidate) => candidate.block === block);
    return unit ? anchorOf(this.state.doc, unit.start, unit.start + unit.node.content.size) : null;
  }

  setMargins(marks: readonly MarginMark[]): void {
    this.apply(withMargins(this.state.tr, marks));
  }

  setPlaces(places: readonly KeptPlace[]): void {
    this.apply(withPlaces(this.state.tr, places));
  }

  places(): readonly AnchorState[] {
    return placeStates(this.state);
  }

  restore(content: EditorContent): boolean {
    this.endComposition();
    const tr = restoring(this.state, content);
    if (!tr) return true;
    if (!this.takingBackWith(() => this.apply(this.undoStep(tr, true)))) return false;
    this.apply(findAnchorsAgain(this.state));
    return this.apply(findPlacesAgain(this.state));
  }

  canRepair({ diagnostic }: DiagnosticRow): boolean {
    return repairing(this.state, diagnostic, this.circulated) !== null;
  }

  repair({ diagnostic }: DiagnosticRow): boolean {
    this.endComposition();
    const tr = repairing(this.state, diagnostic, this.circulated);
    return tr !== null && this.apply(this.undoStep(tr, true));
  }

  find(query: RollingQuery | null): void {
    this.apply(withQuery(this.state.tr, query));
  }

  finding(): Finding {
    return findingOf(this.state);
  }

  goToHit(direction: Towards): boolean {
    const selection = nextHit(this.state, direction);
    if (!selection) return false;
    this.apply(this.state.tr.setSelection(selection).scrollIntoView());
    if (this.view) reveal(this.view, selection.from);
    return true;
  }

  /** Says where a group's words come from, as one step of undo; false where nothing would change. */
  correctOrigin(key: string, origin: Origin): boolean {
    this.endComposition();
    const tr = correctingOrigin(this.state, key, origin);
    return tr !== null && this.apply(tr);
  }

  isOriginCorrected(key: string): boolean {
    return isOriginCorrected(this.state, key);
  }

  /** The whole text as its map shows it. */
  textMap(): readonly MappedBlock[] {
    return textMap(this.state, this.party);
  }

  /**
   * Puts `words` in place of the current hit, or of all; in a circulated text as proposals. One step of undo.
   * Without a current hit nothing is replaced and the next one is selected.
   */
  replace(words: string, all: boolean): Replaced {
    this.endComposition();
    const { hits, current } = this.finding();
    const proposing = this.draft ? null : this.proposing();
    const one = hits[current];
    const wanted = all ? [...hits].reverse() : one ? [one] : [];
    if (!this.draft && !proposing) this.refuse(this.suggesting ? 'chooseDelegation' : 'readingOnly');
    else if (!this.draft && !this.suggesting) this.refuse('readingOnly');
    else return this.#replaceEach(wanted, words, proposing);
    return { replaced: 0, left: wanted.length };
  }

  #replaceEach(hits: readonly FoundHit[], words: string, proposing: Proposing | null): Replaced {
    const matchCase = this.finding().query?.matchCase ?? false;
    this.beginStep();
    let replaced = 0;
    for (const hit of hits) {
      const found = this.state.doc.textBetween(hit.from, hit.to);
      const tr = replacing(this.state, hit, matchCase ? words : inCaseOf(found, words), proposing);
      if (tr && this.applyInStep(tr)) replaced++;
    }
    if (hits.length <= 1) this.goToHit(1);
    return { replaced, left: hits.length - replaced };
  }

  /** Underlines what these verdicts call wrong, from now on; null ends that. */
  setVerdicts(isRight: Verdict | null): void {
    this.apply(withVerdicts(this.state.tr, isRight));
  }

  /**
   * Words of the text that a dictionary may be asked about, of each paragraph that is not among `asked` as it reads
   * now; it is put there. One by one, so that a long text can be looked through with pauses.
   */
  *spelled(asked: WeakSet<object>): Generator<SpelledText> {
    for (const unit of notationOf(this.state).units) {
      const spelled = asked.has(unit.node) ? null : spelledIn(unit);
      asked.add(unit.node);
      if (spelled) yield spelled;
    }
  }

  /** Selects the next misspelled word; false where there is none. */
  goToMisspelling(): boolean {
    const next = nextMisspelling(this.state);
    if (next) this.#select(next.from, next.to);
    return next !== null;
  }

  /** The misspelled word that the caret touches, or that stands at a place of the window in pixels. */
  misspelling(at?: { readonly left: number; readonly top: number }): Misspelling | null {
    const position = at ? this.view?.posAtCoords(at)?.pos : this.state.selection.head;
    return position === undefined ? null : misspellingAt(this.state, position);
  }

  /** Puts the right word there; in a circulated text as a proposal. */
  correct(misspelling: Misspelling, word: string): void {
    const { from, to } = misspelling;
    if (this.state.doc.textBetween(from, to) === '') return;
    this.#select(from, to);
    if (!this.propose([{ from, to, lines: [word] }]))
      this.apply(this.undoStep(this.state.tr.insertText(word, from, to), true));
  }

  /** Where a stretch stands on the screen, in pixels of the window; null while nothing is drawn. */
  rectOf({ from }: Pick<Misspelling, 'from'>): Pick<DOMRect, 'left' | 'top' | 'bottom'> | null {
    return this.view?.coordsAtPos(from) ?? null;
  }

  goToGroup(key: string): void {
    const found = groupByKey(notationOf(this.state), key);
    if (found) this.apply(selectGroup(this.state, found));
  }

  goToBlock(block: BlockId, from: Utf16Offset = 0, to: Utf16Offset = from): void {
    const { units } = notationOf(this.state);
    const start = placeIn(units, block, from);
    const end = placeIn(units, block, to) ?? start;
    if (start && end) this.#select(start.unit.start + start.offset, end.unit.start + end.offset);
  }

  goToAnchor(id: string): void {
    const place = placeOfAnchor(this.state, id);
    if (place) this.#select(place.from, place.to);
  }

  /** A dialog that is just being closed still holds the focus: then the text takes it once that has gone. */
  focus(): void {
    if (this.view?.dom.ownerDocument.querySelector('dialog[open]')) setTimeout(() => this.view?.focus());
    else this.view?.focus();
  }

  mount(element: HTMLElement): void {
    this.shown?.destroy();
    this.shown = new TextView(element, { ...viewProps(this), state: this.state }, !this.draft);
    keepFromReact(element);
  }

  destroy(): void {
    this.endComposition();
    this.shown?.destroy();
    this.shown = null;
  }

  /** Where a group stands on the screen, in pixels of the window; null while it is not drawn. */
  rectOfGroup(key: string): DOMRect | null {
    return this.view?.dom.querySelector(`[data-group="${CSS.escape(key)}"]`)?.getBoundingClientRect() ?? null;
  }

  subscribeHover = (listener: () => void): (() => void) => {
    this.#hoverListeners.add(listener);
    return () => this.#hoverListeners.delete(listener);
  };

  /** Shows a hint until the next edit or move. */
  say(hint: EditorHint): void {
    this.refuse(hint);
  }

  /** The group under the pointer, or null. */
  getHovered = (): GroupRow | null => this.#hovered;

  /** Told by the view; null when the pointer is over no group. */
  hover = (key: string | null): void => {
    if (key === (this.#hovered?.key ?? null)) return;
    this.#hovered = key === null ? null : this.groupRow(key);
    for (const listener of this.#hoverListeners) listener();
  };

  /** The row of a group by its key, or null when it is gone. */
  groupRow(key: string): GroupRow | null {
    const found = groupByKey(notationOf(this.state), key);
    if (!found) return null;
    return this.maker.groupAt(this.state, found.unit.start + found.group.innerFrom, this.party);
  }

  #select(from: number, to: number): void {
    const selection = TextSelection.create(this.state.doc, from, to);
    this.apply(this.state.tr.setSelection(selection).scrollIntoView());
  }
}
