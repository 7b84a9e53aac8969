/**
 * Support, oppose, withdraw: only attributions change. A group that runs over several paragraphs is
 * signed at its far end, by reading its paragraphs as one text.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import { oppose, support, withdraw } from '#domain/notation/edits/signing';
import { type Origins, paragraphBreak, type Rolling } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import type { FoundGroup } from '../commands/navigate';
import { notationOf, originsIn, originsThrough, type ReadUnit, tellOrigins } from '../plugins/notationState';
import {
  type ChangedText,
  concluded,
  type Proposing,
  type Rewritten,
  removeIfEmpty,
  writeEdits,
} from './asProposal';

export type Signing = 'support' | 'oppose' | 'withdraw';

const signings = { support, oppose, withdraw } as const;

/** The transaction that signs a group for the delegation; the caret stays where it is. */
export function sign(
  state: EditorState,
  signing: Signing,
  found: FoundGroup,
  proposing: Proposing,
): Rewritten {
  const units = unitsOfGroup(state, found);
  const text = units.map((unit) => unit.node.textContent).join(paragraphBreak);
  const rolling = units.length === 1 ? found.unit.reading.rolling : parseRolling(text);
  const index = rolling.groups.findIndex((group) => group.from === found.group.from);
  const signed = signings[signing](
    rolling,
    index,
    proposing.party,
    units.length === 1 ? originsIn(found.unit) : originsDiffering(rolling, units),
  );
  if (signed.kind === 'refused') return { kind: 'refused', hint: signed.hint };
  const tr = state.tr;
  writeOver(tr, units, signed);
  for (const unit of [...units].reverse()) removeIfEmpty(tr, unit, proposing.circulated);
  return concluded(state, tr, proposing);
}

function unitsOfGroup(state: EditorState, { unit, group }: FoundGroup): readonly ReadUnit[] {
  const { spans, units } = notationOf(state);
  const span = spans.find(
    ({ first, opening }) => units[first]?.key === unit.key && opening.index === group.index,
  );
  return span ? units.slice(span.first, span.last + 1) : [unit];
}

/** Origins that the joined text does not tell, as the domain wants them. */
const originsDiffering = (rolling: Rolling, units: readonly ReadUnit[]): Origins =>
  new Map([...originsThrough(units)].filter(([index, origin]) => rolling.groups[index]?.origin !== origin));

/** Edits of the joined text, each written into the unit that it lies in, last first. */
function writeOver(tr: Transaction, units: readonly ReadUnit[], { edits, origins }: ChangedText): void {
  let end = units.reduce((length, unit) => length + unit.node.content.size + 1, 0);
  for (const unit of [...units].reverse()) {
    const start = end - unit.node.content.size - 1;
    const inside = edits.filter((edit) => edit.from >= start && edit.to < end);
    writeEdits(
      tr,
      unit,
      inside.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start })),
    );
    end = start;
  }
  tellEach(tr, units, origins);
}

/** The origins told for the joined text, handed to each unit by the number of groups that it has now. */
function tellEach(tr: Transaction, units: readonly ReadUnit[], origins: Origins): void {
  const texts = units.map(({ start }) => tr.doc.nodeAt(tr.mapping.map(start, -1) - 1)?.textContent ?? '');
  const { groups } = parseRolling(texts.join(paragraphBreak));
  let before = 0;
  units.forEach((unit, i) => {
    const count = parseRolling(texts[i] ?? '').groups.length;
    const mine = groups.slice(before, before + count);
    const told = mine.map(({ index, origin }, at) => [at, origins.get(index) ?? origin] as const);
    tellOrigins(tr, unit.key, new Map(told));
    before += count;
  });
}
