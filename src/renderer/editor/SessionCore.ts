/**
 * What an open text is: its state, the rule that every change of words becomes a proposal before it is applied,
 * the steps of undo, input methods, and the snapshot that panels read. The snapshot is made on demand and keeps
 * its identity until something that it shows has changed. `EditorSession` adds what may be asked of the text.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import type { BlockId, Document } from '#domain/document/document';
import type { PartyCode, View } from '#domain/notation/notation';
import type { UnitChange } from '#domain/sitting/sitting';
import { type TextChange, takingBack } from './changeLog';
import { ChangeTeller } from './changeTeller';
import { runCommand } from './commands/runCommand';
import { circulatedBlocks, createState, type OpenedText, undoPause } from './createState';
import { fromProse } from './documentMapping';
import { atFirstRoom, titled } from './drafts/opening';
import { inOrder } from './drafts/order';
import { runDraft } from './drafts/runDraft';
import type { DrawingOptions, GroupDescription } from './drawUnit';
import type { EditorCommand, EditorContent, EditorSnapshot, Granularity, ProjectedText } from './editorApi';
import type { TextView } from './folding/TextView';
import type { EditorHint } from './hints';
import { redraw } from './plugins/drawing';
import { correctionIn, notationOf, originRecords } from './plugins/notationState';
import { asUndoStep, isUndoing, redoing, type UndoRecord, undoing, undoRecord } from './plugins/undo';
import { projectText } from './projectText';
import {
  asProposal,
  isProposal,
  type Proposing,
  proposeChanges,
  type Rewritten,
} from './proposals/asProposal';
import type { Change } from './proposals/changes';
import { differenceOf } from './proposals/composition';
import type { Surroundings } from './proposals/enter';
import { asProvisional, type CirculatedBlocks, isProvisional } from './proposals/guard';
import { SnapshotMaker } from './snapshot';

export interface SessionOptions extends OpenedText {
  readonly party: PartyCode | null;
  /** Codes of the organisation's members, for *unknown party*; null: every code is known. */
  readonly parties: ReadonlySet<PartyCode> | null;
  /** Words for screen readers; none where absent. */
  readonly speak?: (group: GroupDescription) => string;
  /** An id that no block has; random where absent. */
  readonly newId?: () => BlockId;
}

export abstract class SessionCore {
  readonly #facts: Document;
  protected readonly circulated: CirculatedBlocks;
  /** Codes of the organisation's members; null: every code is known. */
  readonly parties: ReadonlySet<PartyCode> | null;
  /** An id that no block of the text has. */
  readonly newId: () => BlockId;
  /** True for an own draft, which is edited freely. */
  readonly draft: boolean;
  readonly #listeners = new Set<() => void>();
  readonly #teller = new ChangeTeller({
    party: () => this.party,
    placeOf: (state, block) => this.maker.placeOf(state, block),
  });
  protected readonly maker: SnapshotMaker;
  #state: EditorState;
  protected shown: TextView | null = null;
  #drawing: DrawingOptions;
  #suggesting: boolean;
  #granularity: Granularity = 'words';
  #version = 0;
  #hint: EditorHint | null = null;
  #snapshot: EditorSnapshot | null = null;
  #writing = false;
  /** Of the last letter, in milliseconds of the system's clock; 0 after a command. */
  #typedAt = 0;
  #step = 0;
  /** The state before an input method began to write; null while none does. */
  #beforeComposition: EditorState | null = null;

  constructor(options: SessionOptions) {
    this.#facts = options.rolling;
    this.circulated = circulatedBlocks(options);
    this.parties = options.parties;
    this.newId = options.newId ?? (() => `n-${crypto.randomUUID()}`);
    this.draft = options.circulated === null;
    this.#suggesting = !this.draft;
    this.#drawing = { party: options.party, speak: options.speak ?? (() => '') };
    this.maker = new SnapshotMaker(options.rolling);
    const start = createState({
      opened: options,
      parties: options.parties,
      drawing: this.#drawing,
      onRefused: () => this.refuse('circulatedStays'),
    });
    this.#state = this.draft ? atFirstRoom(start) : start;
  }

  /** The state now; for the surface and for tests. */
  get state(): EditorState {
    return this.#state;
  }

  /** True while typing becomes proposals. */
  get suggesting(): boolean {
    return this.#suggesting;
  }

  /** True from an edit until the caret is moved without one. */
  get writing(): boolean {
    return this.#writing;
  }

  get version(): number {
    return this.#version;
  }

  get typing(): boolean {
    return this.#writing && this.#typedAt > 0 && Date.now() - this.#typedAt < undoPause;
  }

  get granularity(): Granularity {
    return this.#granularity;
  }

  get party(): PartyCode | null {
    return this.#drawing.party;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  getSnapshot = (): EditorSnapshot => {
    this.#snapshot ??= this.maker.snapshot(this.#state, {
      party: this.party,
      version: this.#version,
      hint: this.#hint,
    });
    return this.#snapshot;
  };

  content(): EditorContent {
    const settled = this.#beforeComposition ?? this.#state;
    const rolling = fromProse(settled.doc, this.#facts);
    return { rolling: this.draft ? titled(rolling) : rolling, origins: originRecords(notationOf(settled)) };
  }

  /** What can be undone now, for storing beside the text. */
  undoRecord(): UndoRecord {
    return undoRecord(this.#beforeComposition ?? this.#state);
  }

  project(view: View): Document {
    return this.projection(view).document;
  }

  /** As `project`, with what a coalition is split on. */
  projection(view: View): ProjectedText {
    return projectText(this.content().rolling, notationOf(this.#beforeComposition ?? this.#state), view);
  }

  run(command: EditorCommand): boolean {
    this.endComposition();
    return this.#teller.commanded(command, () => this.#carryOut(command));
  }

  #carryOut(command: EditorCommand): boolean {
    switch (command.kind) {
      case 'undo':
        return this.#travel(undoing(this.#state));
      case 'redo':
        return this.#travel(redoing(this.#state));
      case 'draft':
        return this.#editDraft(runDraft(this.#state, command.edit, this.newId));
      default:
        return this.takeRewritten(
          runCommand(this.#state, command, this.proposing(), this.surroundings()),
          true,
        );
    }
  }

  /** Told of each thing that was done to the text, with the words before and after. */
  subscribeChanges(listener: (change: TextChange) => void): () => void {
    return this.#teller.subscribe(listener);
  }

  /** As delegates cite a block (`II.10`); null where it has no number. */
  placeOf(block: BlockId): string | null {
    return this.maker.placeOf(this.#state, block);
  }

  /** Makes units read `after` again, as one step of undo; false, with a hint, where that cannot be. */
  takeBack(changes: readonly UnitChange[]): boolean {
    this.endComposition();
    return this.takingBackWith(() =>
      this.takeRewritten(takingBack(this.#state, changes, this.surroundings()), true),
    );
  }

  /** What is done meanwhile takes something back; nobody says it. */
  protected takingBackWith(work: () => boolean): boolean {
    return this.#teller.takingBack(work);
  }

  /** Every transaction of the view and of the history comes through here. */
  dispatch = (tr: Transaction): void => {
    const whole = this.shown?.whole(tr) ?? tr;
    if (whole.getMeta('composition') !== undefined && whole.docChanged && this.#suggesting)
      this.#compose(whole);
    else this.#take(whole);
  };

  /** An input method is done: what it wrote is taken back and proposed as one change. */
  endComposition = (): void => {
    const before = this.#beforeComposition;
    if (!before) return;
    const change = differenceOf(before.doc, this.#state.doc);
    this.#beforeComposition = null;
    this.#show(before);
    if (change) this.propose([change]);
  };

  /** In suggest mode proposes the changes; false where that is off, so that the caller edits freely. */
  propose(changes: readonly Change[] | ((proposing: Proposing) => readonly Change[])): boolean {
    if (!this.#suggesting) return false;
    const proposing = this.proposing();
    if (!proposing) this.refuse('chooseDelegation');
    else {
      const said = typeof changes === 'function' ? changes(proposing) : changes;
      this.takeRewritten(proposeChanges(this.#state, said, proposing));
    }
    return true;
  }

  setParty(party: PartyCode | null): void {
    if (party === this.party) return;
    this.#redraw({ ...this.#drawing, party });
  }

  /** Words for screen readers, again when the language of the interface changes. */
  setSpeech(speak: (group: GroupDescription) => string): void {
    this.#redraw({ ...this.#drawing, speak });
  }

  setSuggesting(on: boolean): void {
    this.endComposition();
    this.#suggesting = on && !this.draft;
    this.#changed();
  }

  setGranularity(granularity: Granularity): void {
    this.#granularity = granularity;
    this.#changed();
  }

  #take(tr: Transaction): void {
    if (this.draft && tr.docChanged && !isUndoing(tr)) this.apply(this.undoStep(tr, false));
    else if (!tr.docChanged || !this.#suggesting || isProposal(tr) || isUndoing(tr)) this.apply(tr);
    else {
      const proposing = this.proposing();
      if (proposing) this.takeRewritten(asProposal(this.#state, tr, proposing));
      else this.refuse('chooseDelegation');
    }
  }

  /** A command in an own draft; false where it is no draft or the edit is not possible here. */
  #editDraft(tr: Transaction | null): boolean {
    if (!this.draft || tr === null) return false;
    return this.apply(tr.docChanged ? this.undoStep(tr, true) : tr);
  }

  #compose(tr: Transaction): void {
    this.#beforeComposition ??= this.#state;
    this.apply(asProvisional(tr).setMeta('addToHistory', false));
  }

  /** `alone`: a step of undo of its own, however quickly it follows the one before. */
  protected takeRewritten(rewritten: Rewritten, alone = false): boolean {
    if (rewritten.kind === 'refused') return this.refuse(rewritten.hint);
    return this.apply(this.undoStep(rewritten.transaction, alone));
  }

  /** One run of typing is one step of undo. */
  protected undoStep(tr: Transaction, alone: boolean): Transaction {
    const goesOn = !alone && this.#writing && tr.time - this.#typedAt < undoPause;
    if (!goesOn) this.#step++;
    this.#typedAt = alone ? 0 : tr.time;
    return asUndoStep(tr, this.#step);
  }

  /** Several transactions that follow are one step of undo, each applied by `applyInStep`. */
  protected beginStep(): void {
    this.#step++;
    this.#typedAt = 0;
  }

  protected applyInStep(tr: Transaction): boolean {
    return this.apply(asUndoStep(tr, this.#step));
  }

  #travel(tr: Transaction | null): boolean {
    this.#typedAt = 0;
    return tr !== null && this.apply(tr);
  }

  protected refuse(hint: EditorHint): false {
    this.#hint = hint;
    this.#changed();
    return false;
  }

  protected apply(given: Transaction): boolean {
    const tr = this.draft && given.docChanged && !isUndoing(given) ? inOrder(given, this.#rules()) : given;
    const { state, transactions } = this.#state.applyTransaction(tr);
    if (transactions.length === 0) return false;
    if (tr.docChanged || tr.selectionSet) {
      this.#hint = null;
      this.#writing = tr.docChanged;
    }
    if (tr.docChanged || correctionIn(tr)) this.#version++;
    const before = this.#state;
    this.#show(state);
    if (tr.docChanged && !isProvisional(tr)) this.#teller.tell(before, state, isUndoing(tr));
    return true;
  }

  #redraw(drawing: DrawingOptions): void {
    this.#drawing = drawing;
    this.apply(redraw(this.#state.tr, drawing));
  }

  #show(state: EditorState): void {
    this.#state = state;
    this.shown?.update(state);
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }

  /** Who proposes now; null where no delegation is chosen. */
  protected proposing(): Proposing | null {
    const { party } = this;
    return party === null ? null : { ...this.surroundings(), party };
  }

  #rules() {
    return { newId: this.newId, language: this.#facts.language };
  }

  protected surroundings(): Surroundings {
    const circulated = this.circulated ?? new Set<BlockId>();
    return { granularity: this.#granularity, circulated, newId: this.newId };
  }
}
