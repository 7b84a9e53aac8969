/**
 * The text units of an open text: each heading, paragraph, footnote and table cell, in reading
 * order. A unit is what a group normally stands in, so everything about notation works unit by unit.
 *
 * Three coordinates meet here. A *position* is ProseMirror's. A *unit offset* is UTF-16 units from
 * the unit's first character: position − `start`. A *block offset* is what records keep: for a table
 * the cells' texts in reading order, parted by one `\n`; for all others the unit offset itself.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import type { BlockId, Utf16Offset } from '#domain/document/document';

export interface Unit {
  /** `block`, or `block#cell` in a table; unique in the document. */
  readonly key: string;
  readonly block: BlockId;
  /** Ordinal of the cell in its table in reading order, null outside tables. */
  readonly cell: number | null;
  readonly node: ProseNode;
  /** Position of the first character. */
  readonly start: number;
  /** Block offset of the first character; 0 outside tables. */
  readonly blockOffset: Utf16Offset;
}

const known = new WeakMap<ProseNode, readonly Unit[]>();

/** All units in reading order; cached by the document node. */
export function unitsOf(doc: ProseNode): readonly Unit[] {
  const cached = known.get(doc);
  if (cached) return cached;
  const units = unitsOfBlocks(doc.children, 0);
  known.set(doc, units);
  return units;
}

/** The units of blocks that follow each other from a position on. */
export function unitsOfBlocks(blocks: readonly ProseNode[], from: number): readonly Unit[] {
  const units: Unit[] = [];
  let position = from;
  for (const block of blocks) {
    if (block.isTextblock) units.push(blockUnit(block, position));
    else units.push(...cellUnits(block, position));
    position += block.nodeSize;
  }
  return units;
}

const blockUnit = (node: ProseNode, position: number): Unit => ({
  key: node.attrs.id,
  block: node.attrs.id,
  cell: null,
  node,
  start: position + 1,
  blockOffset: 0,
});

function cellUnits(table: ProseNode, position: number): Unit[] {
  const units: Unit[] = [];
  let blockOffset = 0;
  table.descendants((node, inside) => {
    if (!node.isTextblock) return true;
    const block: BlockId = table.attrs.id;
    const cell = units.length;
    units.push({ key: `${block}#${cell}`, block, cell, node, start: position + 1 + inside + 1, blockOffset });
    blockOffset += node.content.size + 1;
    return false;
  });
  return units;
}

/** Position behind the unit's last character. */
export const endOf = (unit: Unit): number => unit.start + unit.node.content.size;

/**
 * The unit that holds a position, or null between blocks. A binary search, because the caret asks
 * after every move.
 */
export function unitAt<U extends Unit>(units: readonly U[], position: number): U | null {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const unit = units[middle];
    if (!unit) return null;
    if (position < unit.start) high = middle - 1;
    else if (position > endOf(unit)) low = middle + 1;
    else return unit;
  }
  return null;
}

/** Units that begin within `[from, to)`, in order. */
export const unitsWithin = <U extends Unit>(units: readonly U[], from: number, to: number): readonly U[] =>
  units.slice(firstFrom(units, from), firstFrom(units, to));

/** The index of the first unit that begins at a position or behind it; their number where none does. */
function firstFrom(units: readonly Unit[], position: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Units that share at least a border with `[from, to]`, in order. */
export const unitsBetween = <U extends Unit>(units: readonly U[], from: number, to: number): readonly U[] =>
  units.filter((unit) => unit.start <= to && endOf(unit) >= from);

/** The unit and unit offset of a block offset, or null where the block or the place is gone. */
export function placeIn<U extends Unit>(
  units: readonly U[],
  block: BlockId,
  blockOffset: Utf16Offset,
): { readonly unit: U; readonly offset: Utf16Offset } | null {
  for (const unit of units) {
    if (unit.block !== block) continue;
    const offset = blockOffset - unit.blockOffset;
    if (offset >= 0 && offset <= unit.node.content.size) return { unit, offset };
  }
  return null;
}
