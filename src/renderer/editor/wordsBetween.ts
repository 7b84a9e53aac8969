/** The words of a selection, without brackets and attributions. */

import type { EditorState } from 'prosemirror-state';
import type { PartyCode } from '#domain/notation/notation';
import { project } from '#domain/notation/project';
import { notationOf, originsIn, type ReadUnit } from './plugins/notationState';
import { endOf, unitsBetween } from './units';

/** Paragraphs are parted by a space; trimmed. Empty where only notation or nothing is selected. */
export const wordsBetween = (state: EditorState, from: number, to: number): string =>
  unitsBetween(notationOf(state).units, from, to)
    .map((unit) => wordsOf(unit, Math.max(from, unit.start), Math.min(to, endOf(unit))))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a part of one unit as a party reads them; positions. Trimmed. */
export function wordsOfUnit(unit: ReadUnit, from: number, to: number, party: PartyCode): string {
  const { rolling } = unit.reading;
  const read = project(rolling, { kind: 'party', party }, originsIn(unit)).paragraphs[0];
  const [start, end] = [from - unit.start, to - unit.start];
  const kept = read?.kept.filter((run) => run.from < end && run.to > start) ?? [];
  const [first, last] = [kept[0], kept.at(-1)];
  if (!first || !last || !read || read.text === null) return '';
  const at = first.at + Math.max(0, start - first.from);
  return read.text.slice(at, last.at + Math.min(end, last.to) - last.from).trim();
}

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
