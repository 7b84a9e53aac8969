/** Pasted and dropped text as lines, and where its paragraphs go. */

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
