/**
 * What a transaction did to the text, said unit by unit with the words before and after, for the log of a
 * sitting; and the way back, for taking an entry of that log back.
 */

import type { EditorState } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import { minimalEdits } from '#domain/notation/edits/minimalEdits';
import type { Voice } from '#domain/sitting/entry';
import type { EntryKind, UnitChange } from '#domain/sitting/sitting';
import { changedBetween, type NotationState, notationOf } from './plugins/notationState';
import { concluded, type Proposing, type Rewritten, writeEdits } from './proposals/asProposal';

/** One thing that was done to the open text. */
export interface TextChange {
  readonly kind: EntryKind;
  readonly voices: readonly Voice[];
  readonly block: BlockId;
  readonly place: string | null;
  readonly changes: readonly UnitChange[];
}

/** Units that came, went or read otherwise; one that only moved is not among them. */
export function unitChanges(before: NotationState, after: NotationState): readonly UnitChange[] {
  const changed = changedBetween(before, after);
  const texts = new Map<string, { before: string | null; after: string | null }>();
  for (const { key, node } of changed.before) texts.set(key, { before: node.textContent, after: null });
  for (const { key, node } of changed.after)
    texts.set(key, { before: texts.get(key)?.before ?? null, after: node.textContent });
  return [...texts]
    .map(([unit, change]) => ({ unit, ...change }))
    .filter((change) => change.before !== change.after);
}

/** The block that a unit key belongs to. */
export const blockOf = (unit: string): BlockId => unit.replace(/#\d+$/, '');

/**
 * Makes the units read `after` again. Refused where a paragraph that is gone would have to come back,
 * because nobody knows its place any more, or where the circulated text would change.
 */
export function takingBack(
  state: EditorState,
  changes: readonly UnitChange[],
  surroundings: Omit<Proposing, 'party'>,
): Rewritten {
  const { units } = notationOf(state);
  const places = new Map(units.map((unit) => [unit.key, unit]));
  const found = changes.map((change) => ({ change, unit: places.get(change.unit) }));
  const { tr } = state;
  for (const { change, unit } of found.sort((a, b) => (b.unit?.start ?? 0) - (a.unit?.start ?? 0))) {
    if (!unit) return { kind: 'refused', hint: 'noParagraphThere' };
    const { node, start } = unit;
    if (change.after !== null) writeEdits(tr, unit, minimalEdits(node.textContent, change.after));
    else if (surroundings.circulated.has(unit.block)) return { kind: 'refused', hint: 'circulatedStays' };
    else tr.delete(start - 1, start + node.content.size + 1);
  }
  if (!tr.docChanged) return { kind: 'refused', hint: 'alreadySo' };
  return concluded(state, tr.scrollIntoView(), { ...surroundings, party: '' });
}
