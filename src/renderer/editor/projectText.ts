/** The open text through somebody's eyes, as a document of its own that nobody can save as the text. */

import type { Document } from '#domain/document/document';
import { projectionOf } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { View } from '#domain/notation/notation';
import type { ProjectedText } from './editorApi';
import { type NotationState, originsThrough } from './plugins/notationState';

/** `rolling` is the document that `notation` was read from. */
export function projectText(rolling: Document, notation: NotationState, view: View): ProjectedText {
  const { document, splits } = projectionOf(
    rolling,
    rollingOf(rolling),
    view,
    originsThrough(notation.units),
  );
  return { document, splits: splits.flatMap((index) => keyOf(notation, index) ?? []) };
}

/** The key of the nth group of the whole text. */
function keyOf({ units }: NotationState, index: number): string | null {
  let before = 0;
  for (const { facts } of units) {
    if (index < before + facts.length) return facts[index - before]?.key ?? null;
    before += facts.length;
  }
  return null;
}
