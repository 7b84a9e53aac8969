/**
 * Symbols that stand at the foot of their text and not at its head. Where one text ends, the next begins: a symbol between
 * them belongs to the text that the note gives it to.
 */

import type { Block, Document } from '#domain/document/document';
import { blockText } from './blockText';
import type { Mention } from './mentions';
import { coverage, titleWords } from './titleLikeness';
import { isSymbolLine } from './titleWords';

/** The blocks of each document, with symbols at the head of one that the note gives to the one before it moved to its foot. */
export function withFeet(
  documents: readonly (readonly Block[])[],
  mentions: readonly Mention[],
  read: (blocks: readonly Block[]) => Document,
): readonly (readonly Block[])[] {
  const moved: (readonly Block[])[] = [];
  for (const blocks of documents) {
    const before = moved.at(-1);
    const [first, ...rest] = blocks;
    if (
      before !== undefined &&
      first !== undefined &&
      rest.length > 0 &&
      isFootOf(first, before, rest, mentions, read)
    ) {
      moved[moved.length - 1] = [...before, first];
      moved.push(rest);
    } else moved.push(blocks);
  }
  return moved;
}

function isFootOf(
  first: Block,
  before: readonly Block[],
  rest: readonly Block[],
  mentions: readonly Mention[],
  read: (blocks: readonly Block[]) => Document,
): boolean {
  const sign = blockText(first).toUpperCase();
  if (!isSymbolLine(blockText(first))) return false;
  const naming = mentions.filter(({ symbol }) => symbol !== null && sign.startsWith(symbol.toUpperCase()));
  if (naming.length === 0) return false;
  const own = read(before);
  if (own.symbol !== null) return false;
  const like = ({ title }: Document): number =>
    Math.max(...naming.map(({ words }) => coverage(titleWords(title ?? ''), words)));
  return like(own) > like(read(rest)) && like(own) >= enough;
}

/** How much of a title the note must repeat. */
const enough = 0.5;
