/**
 * The brackets of a whole document: all its units as one rolling text, so that a group may run over
 * several paragraphs, and the way back from an offset there to a place in a block.
 */

import { paragraphBreak, type Rolling } from '#domain/notation/notation';
import { type ParseOptions, parseRolling } from '#domain/notation/parse';
import type { BlockId, Document, Utf16Offset } from './document';
import { type CellPlace, type TextUnit, textUnits } from './units';

/** A place in a document; `offset` counts from the start of the block's or the cell's text. */
export interface DocumentPlace {
  readonly block: BlockId;
  readonly cell: CellPlace | null;
  readonly offset: Utf16Offset;
}

export interface DocumentRolling {
  readonly rolling: Rolling;
  /** One for each paragraph of the rolling text, in order. */
  readonly units: readonly TextUnit[];
  /** For each unit, the offset in `rolling.text` at which it starts. */
  readonly starts: readonly Utf16Offset[];
  /** The place of an offset in `rolling.text`; offsets outside count as the nearest end. Null: no text at all. */
  placeOf(offset: Utf16Offset): DocumentPlace | null;
}

/** Reads the brackets of a document. A paragraph break inside a unit's text counts as a line break. */
export function rollingOf(document: Document, options: ParseOptions = {}): DocumentRolling {
  const units = textUnits(document);
  const texts = units.map((unit) => unit.text.replaceAll(paragraphBreak, '\n'));
  const rolling = parseRolling(texts.join(paragraphBreak), options);
  const starts = startsOf(texts);
  return { rolling, units, starts, placeOf: (offset) => placeIn(units, starts, offset) };
}

function startsOf(texts: readonly string[]): readonly Utf16Offset[] {
  let at = 0;
  return texts.map((text) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
}

function placeIn(
  units: readonly TextUnit[],
  starts: readonly Utf16Offset[],
  offset: Utf16Offset,
): DocumentPlace | null {
  const index = lastAtOrBefore(starts, offset);
  const unit = units[index];
  if (unit === undefined) return null;
  const within = offset - (starts[index] ?? 0);
  return {
    block: unit.block,
    cell: unit.cell,
    offset: Math.max(0, Math.min(within, unit.text.length)),
  };
}

/** The index of the last start that is not behind `offset`; 0 if all are. Starts ascend. */
function lastAtOrBefore(starts: readonly Utf16Offset[], offset: Utf16Offset): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
