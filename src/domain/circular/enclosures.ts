/**
 * Parts the blocks that stand behind (or before, or between) the note's versions into the documents
 * that they are. A document begins with a masthead that a title follows, or with a title, once the
 * one before it has got beyond its own.
 */

import type { Block } from '#domain/document/document';
import { ordinalOf } from './annexHeads';
import { blockText, isPageNumber, looksLikeTitle } from './blockText';
import { headLength, headReach, isEdition, isHeadBelowTitle } from './documentHead';
import { isMasthead, isSymbolLine, isTitle, isTitleShaped, namesKindOfText } from './titleWords';

/** How far below a masthead its title may stand: presenter, place and date, title. */
const titleWithin = 3;

/** How many lines of head may stand above a title: number, symbol, presenter, place and date, page. */
const mostHead = 8;

/** Where else a document begins: the note may name its title. */
export type IsExpected = (block: Block, index: number) => boolean;

const nothingExpected: IsExpected = () => false;

/** The blocks of each document, in order; all blocks are in one of them. */
export function splitEnclosures(
  blocks: readonly Block[],
  isExpected: IsExpected = nothingExpected,
): readonly (readonly Block[])[] {
  const documents: (readonly Block[])[] = [];
  const isNumbered = numberedStarts(blocks);
  for (let from = 0; from < blocks.length; ) {
    const head = Math.max(1, headLength(blocks.slice(from, from + headReach)));
    let end = from + head;
    while (
      end < blocks.length &&
      !isNumbered(end) &&
      !startsDocument(blocks, end) &&
      !isExpected(blocks[end] as Block, end)
    )
      end += 1;
    documents.push(blocks.slice(from, end));
    from = end;
  }
  return documents;
}

/** Where the first enclosed text is headed *Annex I*, *Annex II* begins the next, whatever its title. */
function numberedStarts(blocks: readonly Block[]): (index: number) => boolean {
  const starts = new Set<number>();
  const first = blocks
    .slice(0, 3)
    .map((block) => ordinalOf(blockText(block)))
    .find((found) => found !== null);
  if (first?.number !== 1) return (index) => starts.has(index);
  let next = 2;
  for (const [index, block] of blocks.entries()) {
    const found = ordinalOf(blockText(block).slice(0, 200));
    if (found === null || found.word !== first.word || found.number !== next) continue;
    starts.add(index);
    next += 1;
  }
  return (index) => starts.has(index);
}

/** True where the block at `index` is the first line of a document's head. */
export function startsDocument(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const text = blockText(block);
  if (isTitle(block, text) || isTitleAboveHead(block, text, blocks[index + 1])) return true;
  if (isSymbolWithTitle(block, text)) return true;
  if (!isMasthead(text)) return false;
  const below = blocks.slice(index + 1, index + 1 + mostHead);
  const isTitleLine = (next: Block): boolean => isTitle(next, blockText(next));
  if (below.slice(0, titleWithin).some(isTitleLine) || isSetTitle(below[0])) return true;
  const afterHead = below.find((next) => !isHeadLine(blockText(next)));
  return afterHead !== undefined && (isTitleLine(afterHead) || namesText(afterHead, blockText(afterHead)));
}

/** A symbol and a title are shorter; nothing longer is looked at. */
const longestHead = 300;

/** *SOC/2024/DRAFT/2 Draft Rules of the Youth Council*: symbol and title are lines of one paragraph. */
function isSymbolWithTitle(block: Block, text: string): boolean {
  if (text.length > longestHead) return false;
  const [, symbol = '', title = ''] = /^(\S+\/\S+)\s+(\p{Uppercase}.{3,200})$/u.exec(text) ?? [];
  return title !== '' && isSymbolLine(symbol) && isTitleShaped(block, title) && title.split(' ').length >= 2;
}

/** Words of a title that are set like any other, with a line of a head below: *Terms of Reference of …*, *Rev.2*. */
const isTitleAboveHead = (block: Block, text: string, below: Block | undefined): boolean =>
  namesText(block, text) && below !== undefined && isHeadBelowTitle(blockText(below));

const namesText = (block: Block, text: string): boolean =>
  isTitleShaped(block, text) && text.split(' ').length >= 4 && namesKindOfText(text);

const isHeadLine = (text: string): boolean => isMasthead(text) || isEdition(text) || isPageNumber(text);

const isSetTitle = (block: Block | undefined): boolean =>
  block !== undefined && isTitleShaped(block, blockText(block)) && looksLikeTitle(block);
