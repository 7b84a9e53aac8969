/** Walking from group to group with the keys, in reading order, over the borders of paragraphs. */

import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { Group } from '#domain/notation/notation';
import { isContested } from '#domain/notation/positions';
import { type NotationState, notationOf, type ReadUnit } from '../plugins/notationState';
import { unitAt, unitsBetween } from '../units';

/** A group with the unit that it stands in. */
export interface FoundGroup {
  readonly unit: ReadUnit;
  readonly group: Group;
}

export interface Walk {
  readonly direction: 1 | -1;
  readonly contestedOnly: boolean;
}

/** Puts the caret at the first word of the next group; null when there is none in this direction. */
export function walkToGroup(state: EditorState, { direction, contestedOnly }: Walk): Transaction | null {
  const start = groupStart(state);
  // Without a group at the caret, one that begins just here is still ahead.
  const here = start ?? state.selection.head - (direction > 0 ? 1 : 0);
  const wanted = (found: FoundGroup) => !contestedOnly || isContested(found.group);
  const found = nextFrom(notationOf(state), here, direction, wanted);
  return found && selectGroup(state, found);
}

/** Puts the caret at the first word of a group. */
export const selectGroup = (state: EditorState, { unit, group }: FoundGroup): Transaction =>
  state.tr
    .setSelection(TextSelection.create(state.doc, unit.start + group.innerFrom))
    .setMeta('addToHistory', false)
    .scrollIntoView();

/** The group at the caret; of a range every group that lies in it whole, in reading order. */
export function groupsIn(state: EditorState): readonly FoundGroup[] {
  const { from, to, empty, head } = state.selection;
  if (empty) {
    const found = groupAt(state, head);
    return found ? [found] : [];
  }
  return unitsBetween(notationOf(state).units, from, to).flatMap((unit) =>
    unit.reading.rolling.groups
      .filter((group) => unit.start + group.from >= from && unit.start + group.to <= to)
      .map((group) => ({ unit, group })),
  );
}

/**
 * The innermost group that a position is in; behind its last attribution still counts, before its `[`
 * does not. Null outside groups.
 */
export function groupAt(state: EditorState, position: number): FoundGroup | null {
  const unit = unitAt(notationOf(state).units, position);
  if (!unit) return null;
  const offset = position - unit.start;
  let innermost: Group | null = null;
  for (const group of unit.reading.rolling.groups)
    if (group.from < offset && offset <= group.to && isInside(group, offset, innermost)) innermost = group;
  return innermost && { unit, group: innermost };
}

/** At a border that two groups share, the one whose words the position touches is meant. */
function isInside(group: Group, offset: number, so: Group | null): boolean {
  if (so === null || so.depth < group.depth) return true;
  const touches = group.innerFrom <= offset && offset <= group.innerTo;
  return touches && group.depth === so.depth;
}

/** The group with this key, or null when it is gone. */
export function groupByKey(notation: NotationState, key: string): FoundGroup | null {
  for (const unit of notation.units) {
    const index = unit.facts.findIndex((fact) => fact.key === key);
    const group = unit.reading.rolling.groups[index];
    if (group) return { unit, group };
  }
  return null;
}

/** Where the group at the caret begins, so that walking leaves it instead of coming back to it. */
function groupStart(state: EditorState): number | null {
  const found = groupAt(state, state.selection.head);
  return found && found.unit.start + found.group.from;
}

function nextFrom(
  { units }: NotationState,
  here: number,
  direction: 1 | -1,
  wanted: (found: FoundGroup) => boolean,
): FoundGroup | null {
  const ordered = direction > 0 ? units : [...units].reverse();
  for (const unit of ordered) {
    const { groups } = unit.reading.rolling;
    const inOrder = direction > 0 ? groups : [...groups].reverse();
    for (const group of inOrder) {
      const from = unit.start + group.from;
      if ((direction > 0 ? from > here : from < here) && wanted({ unit, group })) return { unit, group };
    }
  }
  return null;
}
