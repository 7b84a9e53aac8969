/** The words of a block on one line, and how they are set: what recognising needs, and no more. */

import { type Block, isTextBlock } from '#domain/document/document';

/** White space (line breaks, no-break spaces) as single spaces; soft hyphens and what has no width gone; letters with their signs as one. */
export const oneLine = (text: string): string =>
  isOneLine.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();

/** Common letters and signs with single spaces between them, as nearly every paragraph has: nothing to do. */
const isOneLine = /^(?:[!-~А-я–—‘’“”]+ )*[!-~А-я–—‘’“”]+$/;

// Every step of understanding asks for the words of the same, unchanging blocks.
const known = new WeakMap<Block, string>();

/** All words of a block, the cells of a table one after another, on one line. */
export function blockText(block: Block): string {
  const text = known.get(block) ?? wordsOf(block);
  known.set(block, text);
  return text;
}

function wordsOf(block: Block): string {
  if (isTextBlock(block)) return oneLine(block.text);
  return oneLine(block.rows.flatMap((row) => row.cells.map((cell) => cell.text)).join(' '));
}

/** True for a numbered or dotted entry of a list, also where a reader left the dash in the text. */
export function isListItem(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  return block.label !== null || /^\s*[-–—•]\s/u.test(block.text);
}

/** True where all letters are capitals, and there are some. */
export const isCapitals = (text: string): boolean =>
  /\p{Alphabetic}{2}/u.test(text) && !/\p{Lowercase}/u.test(text);

/** True where a text block is set like a title: a heading, centred, or bold throughout. */
export function looksLikeTitle(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph') return false;
  const bold = block.marks
    .filter(({ kind }) => kind === 'bold')
    .reduce((sum, { from, to }) => sum + to - from, 0);
  return block.align === 'center' || (block.text.length > 0 && bold >= block.text.trim().length * 0.9);
}

/** True for the number of a page that a reader left between the paragraphs: *2*, *- 2 -*, *Page 2 of 7*, *стр. 3*. */
export const isPageNumber = (text: string): boolean =>
  text.length <= 24 &&
  /^(?:[-–—]\s*)?(?:(?:page|p\.|страница|стр\.|бет)\s*)?\d{1,3}(?:\s*(?:\/|of|из)\s*\d{1,3})?(?:\s*-?\s*(?:бет))?(?:\s*[-–—])?$/iu.test(
    text,
  );
