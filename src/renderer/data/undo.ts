/**
 * What can be undone, kept over a restart. It belongs to one text to the character: a fingerprint of the
 * text is stored with it, and where another one is found (an older copy, a restored version) it is not used.
 */

import type { Block, Document } from '#domain/document/document';
import { db } from './database';

/** A fingerprint of all that steps of undo rest on: block ids, kinds and every character, in order. */
export function fingerprint({ blocks }: Document): string {
  const hash = new Hash();
  for (const block of blocks) hash.add(fingerprintOf(block));
  return `${hash}.${blocks.length}`;
}

const known = new WeakMap<Block, string>();

/** Of one block; an untouched block is the same value from save to save, and is read once. */
function fingerprintOf(block: Block): string {
  const before = known.get(block);
  if (before !== undefined) return before;
  const hash = new Hash();
  hash.add(block.id);
  hash.add(block.kind);
  if (block.kind === 'table') for (const row of block.rows) for (const cell of row.cells) hash.add(cell.text);
  else hash.add(block.text);
  known.set(block, `${hash}`);
  return `${hash}`;
}

/** Two 32-bit halves, each multiplied on; a fingerprint against mix-ups, not against an enemy. */
class Hash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  add(text: string): void {
    for (let i = 0; i < text.length; i += 1) this.#take(text.charCodeAt(i));
    this.#take(0xffff);
  }

  toString(): string {
    return `${(this.#high >>> 0).toString(36)}.${(this.#low >>> 0).toString(36)}`;
  }

  #take(unit: number): void {
    this.#high = Math.imul(this.#high ^ unit, 2654435761);
    this.#low = Math.imul(this.#low ^ unit, 1597334677);
  }
}

/** What was stored for this very text; null for anything else. */
export async function undoOf(documentId: string, rolling: Document): Promise<unknown> {
  const row = await db.undo.get(documentId);
  return row !== undefined && row.of === fingerprint(rolling) ? row.undo : null;
}

/** To be called inside an `action`, with the text that is stored there. */
export const putUndo = async (documentId: string, rolling: Document, undo: unknown): Promise<void> => {
  await db.undo.put({ documentId, of: fingerprint(rolling), undo });
};
