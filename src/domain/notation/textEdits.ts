/**
 * Text edits as values: applying them, and where an offset of the old text is afterwards. A list of
 * edits is ordered, its edits don't overlap, and all of them are in offsets of the old text.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { TextEdit } from './notation';

/** The text after the edits. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.from), edit.insert);
    at = edit.to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * Where an offset of the old text is after the edits. At a place where text was inserted, or inside
 * text that was replaced, `side` -1 is before the new text and 1 behind it.
 */
export function mapOffset(edits: readonly TextEdit[], offset: Utf16Offset, side: -1 | 1): Utf16Offset {
  let grown = 0;
  for (const edit of edits) {
    if (edit.from > offset || (edit.from === offset && side < 0)) break;
    if (edit.to > offset || (edit.to === offset && side < 0))
      return edit.from + grown + (side < 0 ? 0 : edit.insert.length);
    grown += growthOf(edit);
  }
  return offset + grown;
}

/** By how much the edits that end at or before `offset` move what stands behind them. */
export const growthBefore = (edits: readonly TextEdit[], offset: Utf16Offset): number =>
  edits.filter((edit) => edit.to <= offset).reduce((sum, edit) => sum + growthOf(edit), 0);

const growthOf = ({ from, to, insert }: TextEdit): number => insert.length - (to - from);
