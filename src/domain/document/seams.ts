/**
 * Where a reader made one paragraph of two that a page had cut. A seam is kept as the words on both sides of it and not
 * as an offset, so that it is found again after labels, parties and repairs have changed the text elsewhere, and is
 * nowhere once the words at it are others.
 */

import type { BlockId, Utf16Offset } from './document';

export interface Seam {
  readonly block: BlockId;
  /** The last words before the cut and the first behind it, without the space that now parts them. */
  readonly before: string;
  readonly after: string;
}

/** A stretch of a text; a seam's is the space between the halves, or empty behind a hyphen. */
export interface SeamPlace {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

const letters = 40;

/** The seam whose second half begins at `at` of the block's text. */
export function seamAt(block: BlockId, text: string, at: Utf16Offset): Seam {
  const before = text.slice(0, at).trimEnd();
  return { block, before: before.slice(-letters), after: text.slice(at, at + letters) };
}

/** Where it is in the text; null where its words no longer stand together. */
export function placeOfSeam(text: string, { before, after }: Seam): SeamPlace | null {
  for (const space of [' ', '']) {
    const found = text.indexOf(before + space + after);
    if (found >= 0) return { from: found + before.length, to: found + before.length + space.length };
  }
  return null;
}
