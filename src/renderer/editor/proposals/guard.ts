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

/**
 * True where the circulated units read the same before and after, in the same order, and groups over
 * several paragraphs still find their other half.
 */
export function keepsBase(state: EditorState, tr: Transaction, circulated: ReadonlySet<BlockId>): boolean {
  const before = notationOf(state);
  const after = notationAfter(before, tr);
  return (
    spanKeys(before).join() === spanKeys(after).join() &&
    sameBase(readBase(before, circulated), readBase(after, circulated))
  );
}

const spanKeys = ({ spans, units }: NotationState): readonly (string | undefined)[] =>
  spans.map(({ first, opening, last }) => `${units[first]?.facts[opening.index]?.key} ${units[last]?.key}`);

interface BaseUnit {
  readonly unit: ReadUnit;
  readonly circulated: boolean;
  /** Called only for units that have changed. */
  readonly base: () => string | null;
}

function sameBase(before: readonly BaseUnit[], after: readonly BaseUnit[]): boolean {
  const received = before.filter(({ circulated }) => circulated);
  let at = 0;
  for (const now of after) {
    const former = now.circulated ? received[at++] : null;
    const holds = former === null ? !now.base() : former !== undefined && readsTheSame(former, now);
    if (!holds) return false;
  }
  return at === received.length;
}

const readsTheSame = (before: BaseUnit, after: BaseUnit): boolean =>
  before.unit.node === after.unit.node ||
  (before.unit.key === after.unit.key &&
    before.unit.node.sameMarkup(after.unit.node) &&
    before.base() === after.base());

/** Units in a group over several paragraphs are read together, all others on their own. */
function readBase(notation: NotationState, circulated: ReadonlySet<BlockId>): readonly BaseUnit[] {
  const together = new Map<string, () => string | null>();
  for (const { first, last } of notation.spans) {
    const units = notation.units.slice(first, last + 1);
    const bases = once(() => basesTogether(units));
    units.forEach((unit, i) => {
      if (!together.has(unit.key)) together.set(unit.key, () => bases()[i] ?? null);
    });
  }
  return notation.units.map((unit) => ({
    unit,
    circulated: circulated.has(unit.block),
    base: together.get(unit.key) ?? (() => baseAlone(unit)),
  }));
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
