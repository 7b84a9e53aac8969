/** Tracked changes in Word's XML, and what a read file says when all are rejected or accepted. */

import type { Block, ReadText } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { emptyDocument } from '#tests/support/fakeSession';
import { p, r } from './docxOf';

const by = (author: string): string => (author === '' ? '' : ` w:author="${author}"`);

/** A run of deleted words. */
export const gone = (text: string): string =>
  `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;

export const ins = (author: string, text: string): string => `<w:ins${by(author)}>${r(text)}</w:ins>`;
export const del = (author: string, text: string): string => `<w:del${by(author)}>${gone(text)}</w:del>`;
export const moveTo = (author: string, text: string): string =>
  `<w:moveTo${by(author)}>${r(text)}</w:moveTo>`;
export const moveFrom = (author: string, text: string): string =>
  `<w:moveFrom${by(author)}>${r(text)}</w:moveFrom>`;

/** For the properties of a paragraph: its mark was inserted or deleted. */
export const onMark = (change: 'ins' | 'del', author: string): string =>
  `<w:rPr><w:${change}${by(author)}/></w:rPr>`;

export const blank = p('<w:r/>');

export interface Texts {
  readonly rejected: readonly string[];
  readonly accepted: readonly string[];
}

/** The texts of the blocks, without labels; a table as `a|b / c|d`. */
export function textsOf({ blocks }: ReadText): Texts {
  const document = { ...emptyDocument, blocks };
  const texts = (kind: 'base' | 'accepted') => projectDocument(document, { kind }).blocks.map(textOf);
  return { rejected: texts('base'), accepted: texts('accepted') };
}

function textOf(block: Block): string {
  if (block.kind !== 'table') return block.text;
  return block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join(' / ');
}
