/**
 * A version as it is kept: the document's facts, and its blocks by the hash of what they say. Versions of
 * one text share almost every paragraph, so a version costs one hash a paragraph and the paragraphs that are
 * new. Chosen over chains of differences because each version stands on its own: a damaged paragraph
 * harms what shows it and nothing else, any version opens without replaying others, and the same
 * paragraph that comes back (an undo, a restore) costs nothing.
 */

import type { Block, Document } from '#domain/document/document';

export type DocumentFacts = Omit<Document, 'blocks'>;

/** The text that is hashed: equal for equal blocks, whatever the order of their properties. */
export const blockContent = (block: Block): string => JSON.stringify(block, sorted);

/** The facts of a document without its blocks. */
export function factsOf(document: Document): DocumentFacts {
  const { blocks: _, ...facts } = document;
  return facts;
}

/**
 * The document of a version; null when a block of it is missing, so that a version is shown whole or not
 * at all.
 */
export function unpacked(
  facts: DocumentFacts,
  hashes: readonly string[],
  blocks: ReadonlyMap<string, Block>,
): Document | null {
  const found = hashes.flatMap((hash) => blocks.get(hash) ?? []);
  return found.length === hashes.length ? { ...facts, blocks: found } : null;
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
