/**
 * Pairs the paragraphs of a rolling text with those of the circulated one where both were read apart, so that
 * their ids tell nothing: by the words that stood there before anybody proposed.
 */

import type { Block, Document } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';
import { projectDocument } from '#domain/document/projection';
import { matchTokens } from '#domain/notation/edits/matchTokens';

/** The rolling text with the ids of the circulated blocks; blocks that were not circulated have new ones. */
export function withIdsOf(circulated: Document, rolling: Document): Document {
  const left = keysOf(circulated);
  const right = keysOf(rolling);
  const ids = new Map<string, string>();
  for (const [a, b] of matchTokens(tokensOf(left), tokensOf(right))) {
    const [old, own] = [left[a], right[b]];
    if (old !== undefined && own !== undefined) ids.set(own.id, old.id);
  }
  const blocks = rolling.blocks.map((block, index) => ({
    ...block,
    id: ids.get(block.id) ?? `new-${index + 1}`,
  }));
  return { ...rolling, blocks };
}

/** The blocks that have words in the base, with their letters. */
const keysOf = (document: Document): readonly { readonly id: string; readonly key: string }[] =>
  projectDocument(document, { kind: 'base' }).blocks.map((block) => ({ id: block.id, key: keyOf(block) }));

/** The label may stand in the text or beside it: both make the same key. */
const keyOf = (block: Block): string => blockText(block).replace(/\s+/g, '');

const tokensOf = (keys: readonly { readonly key: string }[]) =>
  keys.map(({ key }, index) => ({ text: key, from: index, to: index + 1 }));
