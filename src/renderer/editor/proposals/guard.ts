/**
 * The last guard: no transaction, whatever made it, may change what the Secretariat sent. The base
 * projection of every circulated unit, its labels and its place in the order must be the same before
 * and after; a paragraph that was not circulated must add no words to the base. Everything before the
 * guard keeps this by construction, so that it only ever catches mistakes.
 *
 * Source: design notes of the field, "What must always hold", law 2.
 */

import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import { paragraphBreak } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import {
  changedBetween,
  type NotationState,
  notationAfter,
  notationOf,
  originsIn,
  originsThrough,
  type ReadUnit,
} from '../plugins/notationState';

/** Blocks of the circulated text; null for an own draft, which needs no guard. */
export type CirculatedBlocks = ReadonlySet<BlockId> | null;

/** Refuses transactions that touch the circulated base; `onRefused` hears of each one. */
export const guardPlugin = (circulated: CirculatedBlocks, onRefused: () => void): Plugin =>
  new Plugin({
    filterTransaction: (tr, state) => {
      if (circulated === null || !tr.docChanged || isProvisional(tr)) return true;
      if (keepsBase(state, tr, circulated)) return true;
      onRefused();
      return false;
    },
  });

const provisional = 'provisional';

/**
 * Lets an input method write into the page until it is done; what it wrote is taken back then and
 * made a proposal, so that the base is never saved otherwise.
 */
export const asProvisional = (tr: Transaction): Transaction => tr.setMeta(provisional, true);

export const isProvisional = (tr: Transaction): boolean => tr.getMeta(provisional) === true;

const approved = new WeakSet<Transaction>();

/**
 * True where the circulated units read the same before and after, in the same order, and groups over
 * several paragraphs still find their other half. Asked by whoever proposes and by the guard again, so
 * a transaction that has passed is remembered.
 */
export function keepsBase(state: EditorState, tr: Transaction, circulated: ReadonlySet<BlockId>): boolean {
  if (approved.has(tr)) return true;
  const before = notationOf(state);
  const after = notationAfter(before, tr);
  const kept = spanKeys(before) === spanKeys(after) && sameBase(before, after, circulated);
  if (kept) approved.add(tr);
  return kept;
}

const spanKeys = ({ spans, units }: NotationState): string =>
  spans
    .map(({ first, opening, last }) => `${units[first]?.facts[opening.index]?.key} ${units[last]?.key}`)
    .join();

function sameBase(before: NotationState, after: NotationState, circulated: ReadonlySet<BlockId>): boolean {
  const [basesBefore, basesAfter] = [baseReader(before), baseReader(after)];
  // What stands before and behind the change is the same, so it keeps its base and its place.
  const changed = changedBetween(before, after);
  const received = nextCirculated(changed.before, circulated);
  for (const unit of changed.after) {
    if (!circulated.has(unit.block)) {
      if (basesAfter(unit)) return false;
      continue;
    }
    const former = received();
    if (!former || !isSameUnit(former, unit)) return false;
    if (former.node !== unit.node && basesBefore(former) !== basesAfter(unit)) return false;
  }
  return received() === null;
}

const isSameUnit = (before: ReadUnit, after: ReadUnit): boolean =>
  before.node === after.node || (before.key === after.key && before.node.sameMarkup(after.node));

/** Hands out the circulated units one by one; null behind the last. */
function nextCirculated(units: readonly ReadUnit[], circulated: ReadonlySet<BlockId>): () => ReadUnit | null {
  let at = 0;
  return () => {
    for (let unit = units[at++]; unit; unit = units[at++]) if (circulated.has(unit.block)) return unit;
    return null;
  };
}

/** Units in a group over several paragraphs are read together, all others on their own. */
function baseReader({ spans, units }: NotationState): (unit: ReadUnit) => string | null {
  if (spans.length === 0) return baseAlone;
  const together = new Map<string, string | null>();
  for (const { first, last } of spans) {
    const joined = units.slice(first, last + 1);
    if (joined.every((unit) => together.has(unit.key))) continue;
    basesTogether(joined).forEach((base, i) => {
      const unit = joined[i];
      if (unit && !together.has(unit.key)) together.set(unit.key, base);
    });
  }
  return (unit) => (together.has(unit.key) ? (together.get(unit.key) ?? null) : baseAlone(unit));
}

function basesTogether(units: readonly ReadUnit[]): readonly (string | null)[] {
  const text = units.map((unit) => unit.node.textContent).join(paragraphBreak);
  const projected = project(parseRolling(text), { kind: 'base' }, originsThrough(units));
  return projected.paragraphs.map((paragraph) => paragraph.text);
}

const bases = new WeakMap<readonly unknown[], { readonly unit: ReadUnit; readonly base: string | null }>();

/** Null without words. Cached by the unit's facts, which are new with each edit. */
function baseAlone(unit: ReadUnit): string | null {
  const known = bases.get(unit.facts);
  if (known?.unit.node === unit.node) return known.base;
  const projected = project(unit.reading.rolling, { kind: 'base' }, originsIn(unit));
  const base = projected.paragraphs[0]?.text ?? null;
  bases.set(unit.facts, { unit, base });
  return base;
}
