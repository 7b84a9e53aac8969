/**
 * Edits of the words themselves: a repair of irregular brackets, taken by a person. A diagnostic counts
 * in the rolling text of a whole document; what is kept counts in single texts, so that it stays right
 * when borders move.
 */

import type { Block, BlockId } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import type { DocumentRolling } from '#domain/document/rolling';
import type { CellPlace } from '#domain/document/units';
import type { TextEdit } from '#domain/notation/notation';
import type { Reading } from '../circular';
import { withBlocks } from './parts';

/** Ordered edits of one text: a block's, or a table cell's. Offsets count from the start of that text. */
export interface UnitEdits {
  readonly block: BlockId;
  readonly cell: CellPlace | null;
  readonly edits: readonly TextEdit[];
}

/** Edits in offsets of `rolling.text`, told by text. One that runs over a border is cut there. */
export function editsByUnit({ units }: DocumentRolling, edits: readonly TextEdit[]): readonly UnitEdits[] {
  return units.flatMap(({ block, cell, start, text }) => {
    const end = start + text.length;
    const own = edits
      .filter(({ from, to }) => from <= end && (to > start || (from === to && from >= start)))
      .map(({ from, to, insert }) => ({
        from: Math.max(from, start) - start,
        to: Math.min(to, end) - start,
        insert: from >= start ? insert : '',
      }))
      .filter(({ from, to, insert }) => from < to || insert !== '');
    return own.length === 0 ? [] : [{ block, cell, edits: own }];
  });
}

/** The reading with the words edited, one after the other; typography follows them. In one walk: a long text may have hundreds to mend. */
export function editTexts(reading: Reading, units: readonly UnitEdits[]): Reading {
  const byBlock = new Map<BlockId, UnitEdits[]>();
  for (const unit of units) {
    const own = byBlock.get(unit.block);
    if (own === undefined) byBlock.set(unit.block, [unit]);
    else own.push(unit);
  }
  return withBlocks(reading, byBlock, (block, own) =>
    own.reduce((changed, { cell, edits }) => edited(changed, cell, edits), block),
  );
}

function edited(block: Block, cell: CellPlace | null, edits: readonly TextEdit[]): Block {
  if (block.kind !== 'table') return cell === null ? { ...block, ...applyEdits(block, edits) } : block;
  const rows = block.rows.map((row, at) =>
    at !== cell?.row
      ? row
      : {
          ...row,
          cells: row.cells.map((one, place) =>
            place === cell.cell ? { ...one, ...applyEdits(one, edits) } : one,
          ),
        },
  );
  return { ...block, rows };
}
