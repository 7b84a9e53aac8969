/**
 * What can be undone, kept over a restart. It belongs to one text to the character: a fingerprint of the
 * text is stored with it, and where another one is found (an older copy, a restored version) it is not used.
 */

import type { Document } from '#domain/document/document';
import { db } from './database';

/** A fingerprint of all that steps of undo rest on: block ids, kinds and every character, in order. */
export function fingerprint({ blocks }: Document): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of JSON.stringify(blocks.map(essence))) {
    const code = unit.charCodeAt(0);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}.${blocks.length}`;
}

const essence = (block: Document['blocks'][number]) =>
  block.kind === 'table'
    ? [block.id, block.kind, block.rows.map((row) => row.cells.map((cell) => cell.text))]
    : [block.id, block.kind, block.text];

/** What was stored for this very text; null for anything else. */
export async function undoOf(documentId: string, rolling: Document): Promise<unknown> {
  const row = await db.undo.get(documentId);
  return row !== undefined && row.of === fingerprint(rolling) ? row.undo : null;
}

/** To be called inside an `action`, with the text that is stored there. */
export const putUndo = async (documentId: string, rolling: Document, undo: unknown): Promise<void> => {
  await db.undo.put({ documentId, of: fingerprint(rolling), undo });
};
