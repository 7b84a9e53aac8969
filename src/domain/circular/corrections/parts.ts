/**
 * The parts of a reading in the order of the file: note versions and enclosed texts, which may stand
 * between one another. Borders are moved between neighbours in this order, and a part is named by its
 * ordinal in it.
 */

import type { Block, BlockId } from '#domain/document/document';
import type { Reading } from '../circular';

export interface Part {
  readonly kind: 'version' | 'document';
  /** Place in `note.versions` or in `documents`. */
  readonly index: number;
  readonly blocks: readonly Block[];
}

/** All parts in the order of the file; where blocks do not tell their places, note versions come first. */
export function partsOf(reading: Pick<Reading, 'note' | 'documents'>): readonly Part[] {
  const versions = (reading.note?.versions ?? []).map(
    ({ blocks }, index): Part => ({ kind: 'version', index, blocks }),
  );
  const documents = reading.documents.map(({ blocks }, index): Part => ({ kind: 'document', index, blocks }));
  const parts = [...versions, ...documents];
  const ends = new Map(
    parts.map((part) => [part, [part.blocks[0]?.source?.at, part.blocks.at(-1)?.source?.at]]),
  );
  if ([...ends.values()].flat().includes(undefined)) return parts;
  const [start, end] = [(part: Part) => ends.get(part)?.[0] ?? 0, (part: Part) => ends.get(part)?.[1] ?? 0];
  // Two parts may begin on one page of a PDF: the one that ends there comes first.
  return parts.sort((a, b) => start(a) - start(b) || end(a) - end(b));
}

/** Where a block stands: the ordinal of its part, and its place in the part. Null for an unknown block. */
export function placeOfBlock(
  parts: readonly Part[],
  block: BlockId,
): { readonly part: number; readonly at: number } | null {
  for (const [part, { blocks }] of parts.entries()) {
    const at = blocks.findIndex(({ id }) => id === block);
    if (at >= 0) return { part, at };
  }
  return null;
}

/** The reading with other blocks in one of its parts. */
export function withPartBlocks(reading: Reading, part: Part, blocks: readonly Block[]): Reading {
  const replaced = <T extends { readonly blocks: readonly Block[] }>(items: readonly T[]): readonly T[] =>
    items.map((item, index) => (index === part.index ? { ...item, blocks } : item));
  if (part.kind === 'document') return { ...reading, documents: replaced(reading.documents) };
  const { note } = reading;
  return note === null ? reading : { ...reading, note: { ...note, versions: replaced(note.versions) } };
}

/** The reading with those blocks changed that `wanted` names; parts without any of them are the very same. */
export function withBlocks<Wanted>(
  reading: Reading,
  wanted: ReadonlyMap<BlockId, Wanted>,
  change: (block: Block, wanted: Wanted) => Block,
): Reading {
  return partsOf(reading).reduce((changed, part) => {
    if (!part.blocks.some(({ id }) => wanted.has(id))) return changed;
    const blocks = part.blocks.map((block) => {
      const own = wanted.get(block.id);
      return own === undefined ? block : change(block, own);
    });
    return withPartBlocks(changed, part, blocks);
  }, reading);
}

/** The reading with one block changed, wherever it stands; the same reading where it is unknown. */
export function withBlock(reading: Reading, id: BlockId, change: (block: Block) => Block): Reading {
  const parts = partsOf(reading);
  const place = placeOfBlock(parts, id);
  const part = place === null ? undefined : parts[place.part];
  if (part === undefined) return reading;
  const blocks = part.blocks.map((block) => (block.id === id ? change(block) : block));
  return withPartBlocks(reading, part, blocks);
}
