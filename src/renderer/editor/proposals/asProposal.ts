/**
 * In suggest mode every transaction is rewritten here before it is applied: what was to be changed in
 * the text becomes a proposal of the delegation. A pure function from state and transaction to
 * transaction, so that it is tested without a view. The arithmetic inside one paragraph is the
 * domain's (`#domain/notation/edits`); this file spreads a change over paragraphs and cells.
 */

import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import type { Granularity, ProposedEdit } from '#domain/notation/edits/proposedEdit';
import { proposeEdit } from '#domain/notation/edits/proposeEdit';
import { proposeTogether, type Sides } from '#domain/notation/edits/proposeTogether';
import type { PartyCode, TextEdit } from '#domain/notation/notation';
import type { EditorHint } from '../hints';
import { notationOf, notationSoFar, originsIn, type ReadUnit, tellOrigins } from '../plugins/notationState';
import { endOf, unitsBetween } from '../units';
import { type Change, changesOf } from './changes';
import { keepsBase } from './guard';
import { insertParagraphs, labelOf, roomFor } from './newParagraph';

/** Who proposes, and how. */
export interface Proposing {
  readonly party: PartyCode;
  /** Where several speak: who asks (`party` among them) and who is against; absent where `party` is alone. */
  readonly sides?: Sides;
  readonly granularity: Granularity;
  /** Blocks that came with the text; all others are somebody's proposal and vanish with their words. */
  readonly circulated: ReadonlySet<BlockId>;
  /** An id that no block of the document has. */
  readonly newId: () => BlockId;
}

export type Rewritten =
  | { readonly kind: 'taken'; readonly transaction: Transaction }
  | { readonly kind: 'refused'; readonly hint: EditorHint };

export type ChangedText = Extract<ProposedEdit, { readonly kind: 'changed' }>;

/** Marks transactions that already are proposals. */
const proposal = 'proposal';

export const isProposal = (tr: Transaction): boolean => tr.getMeta(proposal) === true;

/** The proposal that a transaction on `state` amounts to, or the hint why it cannot be one. */
export const asProposal = (state: EditorState, tr: Transaction, proposing: Proposing): Rewritten =>
  proposeChanges(state, changesOf(tr), proposing);

/** As `asProposal`, for changes said directly. Changes are in text order and do not overlap. */
export function proposeChanges(
  state: EditorState,
  changes: readonly Change[],
  proposing: Proposing,
): Rewritten {
  const begun = beginProposal(state, changes, proposing);
  return begun.kind === 'refused' ? begun : concluded(state, begun.transaction, proposing);
}

/** The same, still open for more before it is concluded. */
export function beginProposal(
  state: EditorState,
  changes: readonly Change[],
  proposing: Proposing,
): Rewritten {
  const tr = state.tr;
  let refused: EditorHint = 'wordsOnly';
  let caret: number | null = null;
  for (const change of [...changes].reverse()) {
    const since = tr.steps.length;
    const { units } = notationSoFar(notationOf(state), tr);
    const outcome = proposeChange(tr, units, movedBy(tr, change), proposing);
    refused = outcome.refused ?? refused;
    caret = outcome.caret ?? (caret === null ? null : tr.mapping.slice(since).map(caret));
  }
  if (!tr.docChanged) return { kind: 'refused', hint: refused };
  if (caret !== null) tr.setSelection(Selection.near(tr.doc.resolve(caret), -1));
  return { kind: 'taken', transaction: tr.scrollIntoView() };
}

/**
 * Marks the transaction as a proposal, unless it would change what was circulated. The words of a concluded
 * transaction must not be changed further: what it leads to is computed here, once.
 */
export function concluded(state: EditorState, tr: Transaction, { circulated }: Proposing): Rewritten {
  if (!keepsBase(state, tr, circulated)) return { kind: 'refused', hint: 'notationBroken' };
  return { kind: 'taken', transaction: tr.setMeta(proposal, true) };
}

/** Where a change stands after those behind it: these may have written its neighbours anew. */
function movedBy({ mapping }: Transaction, { from, to, lines }: Change): Change {
  const end = mapping.map(to, -1);
  return { from: from === to ? end : Math.min(end, mapping.map(from, 1)), to: end, lines };
}

interface Outcome {
  readonly caret: number | null;
  readonly refused: EditorHint | null;
}

/**
 * One change, from its last unit to its first, so that positions before it stay true. The first unit
 * gets the first line; further lines become new paragraphs behind it.
 */
function proposeChange(
  tr: Transaction,
  units: readonly ReadUnit[],
  change: Change,
  proposing: Proposing,
): Outcome {
  const touched = touchedUnits(units, change);
  const first = touched[0];
  if (!first) return { caret: null, refused: 'wordsOnly' };
  if (change.lines.some(hasBrackets)) return { caret: null, refused: 'bracketsTyped' };
  let refused: EditorHint | null = null;
  for (const unit of touched.slice(1).reverse()) {
    const edited = editUnit(tr, unit, localEdit(unit, change, ''), proposing);
    refused = edited.refused ?? refused;
  }
  const [line = '', ...more] = linesFor(first, change.lines);
  const behind = insertParagraphs(tr, units, first, more, proposing);
  const edited = editUnit(tr, first, localEdit(first, change, line), proposing, more.length > 0);
  if (more.length > 0) keepRoom(tr, first, proposing);
  const shift = tr.mapping.slice(edited.since);
  return {
    caret: behind === null ? edited.caret : shift.map(behind),
    refused: edited.refused ?? refused,
  };
}

/** Units that the change takes words from; for a bare insertion the one that it stands in. */
function touchedUnits(units: readonly ReadUnit[], { from, to }: Change): readonly ReadUnit[] {
  const near = unitsBetween(units, from, to);
  if (near.length > 0) return near;
  const before = units.filter((unit) => unit.start <= from).at(-1) ?? units[0];
  return before ? [before] : [];
}

/** Only paragraphs and headings have paragraphs behind them; elsewhere a line break parts the lines. */
const linesFor = (unit: ReadUnit, lines: readonly string[]): readonly string[] =>
  unit.cell === null && unit.node.type.name !== 'footnote' ? lines : [lines.join('\n')];

function localEdit(unit: ReadUnit, { from, to }: Change, insert: string): TextEdit {
  const clamp = (position: number) => Math.min(Math.max(position, unit.start), endOf(unit)) - unit.start;
  return { from: clamp(from), to: clamp(to), insert };
}

/** Others' brackets are never written by pasting them; theirs is what they said where they said it. */
export const hasBrackets = (words: string): boolean => /[[\]]/.test(words);

/** The delegation's own paragraph whose words all go into the next one stays, with its number and room to type. */
function keepRoom(tr: Transaction, unit: ReadUnit, { party, sides, circulated }: Proposing): void {
  if (unit.cell !== null || circulated.has(unit.block)) return;
  const at = tr.mapping.map(unit.start, -1);
  const left = tr.doc.nodeAt(at - 1)?.textContent ?? '';
  const label = labelOf(unit);
  const room = roomFor(label, sides?.askers ?? party);
  if (left === '') tr.insertText(room, at);
  else if (left === room.replace(' ]', ']')) tr.insertText(' ', at + left.indexOf(']'));
}

interface EditedUnit extends Outcome {
  /** How many steps the transaction had before this unit was edited. */
  readonly since: number;
}

function editUnit(
  tr: Transaction,
  unit: ReadUnit,
  edit: TextEdit,
  { party, sides, granularity, circulated }: Proposing,
  keep = false,
): EditedUnit {
  const since = tr.steps.length;
  if (edit.from === edit.to && edit.insert === '')
    return { since, caret: unit.start + edit.from, refused: null };
  const { rolling } = unit.reading;
  const options = { granularity, origins: originsIn(unit) };
  const proposed = sides
    ? proposeTogether(rolling, edit, sides, options)
    : proposeEdit(rolling, edit, party, options);
  if (proposed.kind === 'refused') return { since, caret: null, refused: proposed.hint };
  applyProposed(tr, unit, proposed);
  const gone = !keep && removeIfEmpty(tr, unit, circulated);
  return { since, caret: gone ? Math.max(0, unit.start - 2) : unit.start + proposed.caret, refused: null };
}

function applyProposed(tr: Transaction, unit: ReadUnit, { edits, origins }: ChangedText): void {
  writeEdits(tr, unit, edits);
  tellOrigins(tr, unit.key, origins);
}

/** Puts the domain's text edits into the unit, last first; typography goes on through them. */
export function writeEdits(tr: Transaction, unit: ReadUnit, edits: readonly TextEdit[]): void {
  for (const { from, to, insert } of [...edits].reverse()) {
    if (insert === '') tr.delete(unit.start + from, unit.start + to);
    else tr.insertText(insert, unit.start + from, unit.start + to);
  }
}

/** A paragraph that was not circulated disappears with its last words; true then. */
export function removeIfEmpty(tr: Transaction, unit: ReadUnit, circulated: ReadonlySet<BlockId>): boolean {
  if (unit.cell !== null || circulated.has(unit.block)) return false;
  const at = tr.mapping.map(unit.start, -1) - 1;
  const node = tr.doc.nodeAt(at);
  if (!node?.isTextblock || node.attrs.id !== unit.block || node.content.size > 0) return false;
  tr.delete(at, at + 2);
  return true;
}
