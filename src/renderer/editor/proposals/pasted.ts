/** Pasted and dropped text as lines, and where its paragraphs go. */

import type { Slice } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import { notationOf } from '../plugins/notationState';
import { unitAt } from '../units';
import type { Change } from './changes';

/** The paragraphs of a plain text: its lines, without empty ones and without space at their ends. */
export const pastedLines = (text: string): readonly string[] => {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
  return lines.length === 1 ? lines.filter(Boolean) : lines.map((line) => line.trim()).filter(Boolean);
};

/**
 * One line goes in where the caret is. Several become paragraphs of their own behind a circulated
 * paragraph; in the delegation's own paragraph the first line goes on where the caret is.
 */
export function pastedChange(
  state: EditorState,
  lines: readonly string[],
  circulated: ReadonlySet<BlockId>,
): Change {
  const { from, to } = state.selection;
  const unit = unitAt(notationOf(state).units, from);
  const asParagraphs = lines.length > 1 && from === to && unit !== null && circulated.has(unit.block);
  return { from, to, lines: asParagraphs ? ['', ...lines] : lines };
}

/** The paragraphs of what only came as foreign markup; a cell is one of them. */
export function linesOfMarkup({ content }: Slice): readonly string[] {
  const lines: string[] = [];
  content.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent);
    return !node.isTextblock;
  });
  return pastedLines(lines.join('\n'));
}

/**
 * Words let go at a place. Several paragraphs go behind a circulated one, as when they are pasted; words let go
 * beside a word are parted from it, because the pointer is no caret and nobody aims between two letters.
 */
export function droppedChange(
  state: EditorState,
  at: number,
  lines: readonly string[],
  circulated: ReadonlySet<BlockId>,
): Change {
  const unit = unitAt(notationOf(state).units, at);
  const place = { from: at, to: at };
  if (lines.length > 1 && unit !== null && circulated.has(unit.block))
    return { ...place, lines: ['', ...lines] };
  return { ...place, lines: lines.length === 1 ? [partedFrom(state, at, lines[0] ?? '')] : lines };
}

const startsWord = /^[\p{L}\p{N}]/u;
const endsWord = /[\p{L}\p{N}]$/u;
const endsPhrase = /[\p{L}\p{N},;:.!?)\]]$/u;

/** With a space towards the word that it would grow onto; inside a word nothing is added. */
export function partedFrom(state: EditorState, at: number, words: string): string {
  const $at = state.doc.resolve(at);
  const text = $at.parent.textContent;
  const [before, after] = [text.slice(0, $at.parentOffset), text.slice($at.parentOffset)];
  if (endsWord.test(before) && startsWord.test(after)) return words;
  const lead = endsPhrase.test(before) && startsWord.test(words) ? ' ' : '';
  const tail = endsPhrase.test(words) && startsWord.test(after) ? ' ' : '';
  return lead + words + tail;
}
