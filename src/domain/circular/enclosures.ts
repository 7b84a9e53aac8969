/**
 * Parts the blocks that stand behind (or before, or between) the note's versions into the documents
 * that they are. A document begins with a masthead that a title follows, or with a title, once the
 * one before it has got beyond its own.
 */

import type { Block } from '#domain/document/document';
import { blockText, looksLikeTitle } from './blockText';
import { headLength } from './documentHead';
import { isMasthead, isTitle, isTitleShaped } from './titleWords';

/** How far below a masthead its title may stand: presenter, place and date, title. */
const titleWithin = 3;

/** The blocks of each document, in order; all blocks are in one of them. */
export function splitEnclosures(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const documents: Block[][] = [];
  let rest = [...blocks];
  while (rest.length > 0) {
    const end = nextStart(rest, Math.max(1, headLength(rest)));
    documents.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return documents;
}

function nextStart(blocks: readonly Block[], from: number): number {
  for (let index = from; index < blocks.length; index += 1) if (startsDocument(blocks, index)) return index;
  return blocks.length;
}

/** True where the block at `index` is the first line of a document's head. */
export function startsDocument(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const text = blockText(block);
  if (isTitle(block, text)) return true;
  if (!isMasthead(text)) return false;
  const below = blocks.slice(index + 1, index + 1 + titleWithin);
  return below.some((next) => isTitle(next, blockText(next))) || isSetTitle(below[0]);
}

const isSetTitle = (block: Block | undefined): boolean =>
  block !== undefined && isTitleShaped(block, blockText(block)) && looksLikeTitle(block);
