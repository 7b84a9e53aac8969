/** The words of a selection, without brackets and attributions. */

import type { EditorState } from 'prosemirror-state';
import { notationOf, type ReadUnit } from './plugins/notationState';
import { endOf, unitsBetween } from './units';

/** Paragraphs are parted by a space; trimmed. Empty where only notation or nothing is selected. */
export const wordsBetween = (state: EditorState, from: number, to: number): string =>
  unitsBetween(notationOf(state).units, from, to)
    .map((unit) => wordsOf(unit, Math.max(from, unit.start), Math.min(to, endOf(unit))))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function wordsOf(unit: ReadUnit, from: number, to: number): string {
  const notation = unit.reading.rolling.groups
    .flatMap((group) => [
      { from: group.from, to: group.innerFrom },
      { from: group.innerTo, to: group.to },
    ])
    .sort((a, b) => a.from - b.from);
  const text = unit.node.textContent.slice(0, to - unit.start);
  let words = '';
  let at = from - unit.start;
  for (const mark of notation) {
    if (mark.from > at) words += text.slice(at, mark.from);
    at = Math.max(at, mark.to);
  }
  return words + text.slice(at);
}
