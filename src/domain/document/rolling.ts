/**
 * The brackets of a whole document: all its units as one rolling text, so that a group may run over
 * several paragraphs, and the way back from an offset there to a place in a block.
 */

import { paragraphBreak, type Rolling } from '#domain/notation/notation';
import { type ParseOptions, parseRolling } from '#domain/notation/parse';
import { countBefore } from '#domain/ordered';
import type { BlockId, Document, Utf16Offset } from './document';
import { type CellPlace, type TextUnit, textUnits } from './units';

/** A place in a document; `offset` counts from the start of the block's or the cell's text. */
export interface DocumentPlace {
  readonly block: BlockId;
  readonly cell: CellPlace | null;
  readonly offset: Utf16Offset;
}

/** A text of the document with its place in the rolling text. */
export interface RollingUnit extends TextUnit {
  /** Place in `DocumentRolling.units`. */
  readonly index: number;
  /** The offset in `rolling.text` at which it starts. */
  readonly start: Utf16Offset;
}

export interface DocumentRolling {
  readonly rolling: Rolling;
  /** One for each paragraph of the rolling text, in order. */
  readonly units: readonly RollingUnit[];
  /** The unit of an offset in `rolling.text`; offsets outside count as the nearest end. Null: no text at all. */
  unitAt(offset: Utf16Offset): RollingUnit | null;
  /** The units that hold some of `[from, to)`, which must not be empty. */
  unitsOver(run: { readonly from: Utf16Offset; readonly to: Utf16Offset }): readonly RollingUnit[];
  /** The place of an offset in `rolling.text`; offsets outside count as the nearest end. Null: no text at all. */
  placeOf(offset: Utf16Offset): DocumentPlace | null;
}

/** Reads the brackets of a document. A paragraph break inside a unit's text counts as a line break. */
export function rollingOf(document: Document, options: ParseOptions = {}): DocumentRolling {
  const units = placed(textUnits(document));
  const texts = units.map(({ text }) => text.replaceAll(paragraphBreak, '\n'));
  const indexAt = (offset: Utf16Offset) =>
    Math.max(0, countBefore(units, ({ start }) => start <= offset) - 1);
  const unitAt = (offset: Utf16Offset) => units[indexAt(offset)] ?? null;
  return {
    rolling: parseRolling(texts.join(paragraphBreak), options),
    units,
    unitAt,
    unitsOver: ({ from, to }) => units.slice(indexAt(from), indexAt(to - 1) + 1),
    placeOf: (offset) => placeIn(unitAt(offset), offset),
  };
}

function placed(units: readonly TextUnit[]): readonly RollingUnit[] {
  let next = 0;
  return units.map((unit, index) => {
    const start = next;
    next += unit.text.length + 1;
    return { ...unit, index, start };
  });
}

function placeIn(unit: RollingUnit | null, offset: Utf16Offset): DocumentPlace | null {
  if (unit === null) return null;
  const { block, cell, start, text } = unit;
  return { block, cell, offset: Math.max(0, Math.min(offset - start, text.length)) };
}
