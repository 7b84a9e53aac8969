/**
 * Structure as proposals: splitting, joining and moving paragraphs, and new headings. Each is said in
 * brackets: the words go out where they stood, and come in where they are wanted, in a paragraph with a
 * label of its own. So nothing that was circulated changes its place, and withdrawing gives it back.
 *
 * Source: design notes of the field, "A group may hold a whole paragraph with its label".
 */

import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { nextInsertedLabel, proposeNewParagraph } from '#domain/notation/edits/newParagraph';
import { ownedOnlyBy } from '#domain/notation/positions';
import type { EditorHint } from '../hints';
import { notationOf, type ReadUnit } from '../plugins/notationState';
import { schema } from '../schema';
import { endOf, unitAt } from '../units';
import { wordsOfUnit } from '../wordsBetween';
import {
  beginProposal,
  concluded,
  hasBrackets,
  type Proposing,
  proposeChanges,
  type Rewritten,
} from './asProposal';
import type { Change } from './changes';
import { labelOf, wordsStart } from './newParagraph';

const refused = (hint: EditorHint): Rewritten => ({ kind: 'refused', hint });

/** `[tail] (-KAZ)` and a new paragraph `[11a. tail] (+KAZ)` behind it. */
export function splitParagraph(state: EditorState, proposing: Proposing): Rewritten {
  const { to } = state.selection;
  const unit = unitAt(notationOf(state).units, to);
  if (!unit || unit.cell !== null) return refused('wordsOnly');
  if (hasOthers(unit, proposing, to - unit.start)) return refused('othersInParagraph');
  const head = wordsOfUnit(unit, unit.start + wordsStart(unit), to, proposing.party);
  const tail = wordsOfUnit(unit, to, endOf(unit), proposing.party);
  if (head === '' || tail === '') return refused('wordsOnly');
  return proposeChanges(state, [{ from: to, to: endOf(unit), lines: ['', tail] }], proposing);
}

/** The words of the paragraph at the caret go to the end of the one before it. */
export function joinParagraphs(state: EditorState, proposing: Proposing): Rewritten {
  const { units } = notationOf(state);
  const unit = unitAt(units, state.selection.head);
  const before = unit && units[units.indexOf(unit) - 1];
  if (!unit || !before || isCellOrNote(unit) || isCellOrNote(before)) return refused('noParagraphThere');
  if (hasOthers(unit, proposing, 0)) return refused('othersInParagraph');
  const words = wordsOfUnit(unit, unit.start + wordsStart(unit), endOf(unit), proposing.party);
  const caret = endOf(before);
  const changes: readonly Change[] = [
    { from: caret, to: caret, lines: [words === '' ? '' : ` ${words}`] },
    { from: unit.start, to: endOf(unit), lines: [''] },
  ];
  const joined = proposeChanges(state, changes, proposing);
  if (joined.kind === 'taken') withCaret(joined.transaction, joined.transaction.mapping.map(caret, -1));
  return joined;
}

/** True at the very start of a paragraph's words, where Backspace means joining. */
export function isAtParagraphStart(state: EditorState): boolean {
  const { empty, head } = state.selection;
  const unit = unitAt(notationOf(state).units, head);
  return empty && unit !== null && !isCellOrNote(unit) && head - unit.start <= wordsStart(unit);
}

/**
 * The paragraph at the caret stands one place further up or down. A proposed paragraph of the delegation's
 * own simply goes there; a circulated one stays, its words asked out, and comes in there as a new one.
 */
export function moveParagraph(state: EditorState, direction: -1 | 1, proposing: Proposing): Rewritten {
  const { units } = notationOf(state);
  const unit = unitAt(units, state.selection.head);
  if (!unit || isCellOrNote(unit)) return refused('wordsOnly');
  const place = placeBeyond(units, unit, direction);
  if (place === null) return refused('noParagraphThere');
  if (hasOthers(unit, proposing, 0)) return refused('othersInParagraph');
  return isOwnParagraph(unit, proposing)
    ? moveOwn(state, unit, place, proposing)
    : moveCirculated(state, unit, place, labelBehind(units, place.behind), proposing);
}

/**
 * Another number for the paragraph at the caret. In a proposed paragraph of the delegation's own it is part of the
 * text; a circulated one keeps its number, its words are asked out, and a paragraph of that number asks for them.
 */
export function proposeLabel(state: EditorState, typed: string, proposing: Proposing): Rewritten {
  const { units } = notationOf(state);
  const unit = unitAt(units, state.selection.head);
  const label = typed.trim();
  if (!unit || isCellOrNote(unit)) return refused('wordsOnly');
  if (hasBrackets(label)) return refused('bracketsTyped');
  if (label === '' || label === labelOf(unit)) return refused('alreadySo');
  if (hasOthers(unit, proposing, 0)) return refused('othersInParagraph');
  return isOwnParagraph(unit, proposing)
    ? relabelOwn(state, unit, label, proposing)
    : moveCirculated(state, unit, { behind: unit, at: endOf(unit) + 1 }, label, proposing);
}

function relabelOwn(state: EditorState, unit: ReadUnit, label: string, proposing: Proposing): Rewritten {
  const printed = labelOf(unit) ?? '';
  const behind = printed === '' ? (unit.reading.rolling.groups[0]?.innerFrom ?? 0) : 0;
  const at = unit.node.textContent.indexOf(printed, behind);
  // A number that is no part of the text stays as it is.
  if (at < 0) return refused('wordsOnly');
  const from = unit.start + at;
  const tr = state.tr.insertText(printed === '' ? `${label} ` : label, from, from + printed.length);
  return concluded(state, tr.scrollIntoView(), proposing);
}

/** Behind which unit a moved one stands; `behind` null at the very start. `at` is a position between blocks. */
interface Place {
  readonly behind: ReadUnit | null;
  readonly at: number;
}

function placeBeyond(units: readonly ReadUnit[], unit: ReadUnit, direction: -1 | 1): Place | null {
  const here = units.indexOf(unit);
  const other = units[here + direction];
  if (!other || isCellOrNote(other)) return null;
  if (direction > 0) return { behind: other, at: endOf(other) + 1 };
  return { behind: units[here - 2] ?? null, at: other.start - 1 };
}

function moveOwn(state: EditorState, unit: ReadUnit, { at }: Place, proposing: Proposing): Rewritten {
  const tr = state.tr;
  const offset = state.selection.head - unit.start;
  tr.delete(unit.start - 1, endOf(unit) + 1);
  const target = tr.mapping.map(at);
  tr.insert(target, unit.node);
  return concluded(state, withCaret(tr, target + 1 + offset), proposing);
}

function moveCirculated(
  state: EditorState,
  unit: ReadUnit,
  { at }: Place,
  label: string | null,
  proposing: Proposing,
): Rewritten {
  const words = wordsOfUnit(unit, unit.start, endOf(unit), proposing.party);
  if (words === '') return refused('wordsOnly');
  if (hasBrackets(words)) return refused('othersInParagraph');
  const out = beginProposal(state, [{ from: unit.start, to: endOf(unit), lines: [''] }], proposing);
  if (out.kind === 'refused') return out;
  const tr = out.transaction;
  const text = proposeNewParagraph(label, words, proposing.party);
  const target = tr.mapping.map(at, at < unit.start ? -1 : 1);
  const attrs = { ...unit.node.attrs, id: proposing.newId(), source: null, label: null };
  tr.insert(target, unit.node.type.create(attrs, schema.text(text)));
  return concluded(state, withCaret(tr, target + 1 + text.indexOf(words)), proposing);
}

function labelBehind(units: readonly ReadUnit[], behind: ReadUnit | null): string | null {
  const previous = behind && labelOf(behind);
  if (previous === null) return null;
  return nextInsertedLabel(previous, new Set(units.flatMap((unit) => labelOf(unit) ?? [])));
}

/** A new heading behind the block at the caret, of the level of the heading above. */
export function proposeHeading(state: EditorState, text: string, proposing: Proposing): Rewritten {
  const { units } = notationOf(state);
  const unit = unitAt(units, state.selection.to);
  if (!unit || isCellOrNote(unit)) return refused('noParagraphThere');
  if (hasBrackets(text)) return refused('bracketsTyped');
  const above = units
    .slice(0, units.indexOf(unit) + 1)
    .filter(({ node }) => node.type.name === 'heading')
    .at(-1);
  const level: unknown = above?.node.attrs.level ?? 1;
  const attrs = { id: proposing.newId(), source: null, level, label: null, align: null };
  const words = proposeNewParagraph(null, text, proposing.sides?.askers ?? proposing.party);
  const tr = state.tr.insert(endOf(unit) + 1, schema.node('heading', attrs, schema.text(words)));
  return concluded(state, withCaret(tr, endOf(unit) + 3 + text.trim().length), proposing);
}

const withCaret = (tr: Transaction, at: number): Transaction =>
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(at, tr.doc.content.size)))).scrollIntoView();

const isCellOrNote = (unit: ReadUnit): boolean => unit.cell !== null || unit.node.type.name === 'footnote';

/** A whole paragraph that nobody but the party has asked for. */
const isOwnParagraph = (unit: ReadUnit, { circulated }: Proposing): boolean => !circulated.has(unit.block);

/** Brackets of others, or without a name, from an offset on. */
const hasOthers = ({ reading }: ReadUnit, { party }: Proposing, from: number): boolean =>
  reading.edges !== null ||
  reading.rolling.groups.some((group) => group.to > from && !ownedOnlyBy(group, party));
