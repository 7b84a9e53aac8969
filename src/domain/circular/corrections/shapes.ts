/**
 * What a block is (heading, paragraph, footnote) and which number it carries. No letter is lost: a number
 * goes back to the front of the words when it is no label, and comes out of them when it is one.
 */

import type { Block, BlockId, StyledText, TextBlock } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import type { Reading } from '../circular';
import { withBlock } from './parts';

/** What a text block can be made; a table stays a table. `level` as in `Heading` and `Paragraph`. */
export type BlockShape =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph'; readonly level: number }
  | { readonly kind: 'footnote' };

/** A footnote's mark becomes a label, a label or a mark before the words becomes a footnote's mark. */
export const changeBlockKind = (reading: Reading, id: BlockId, shape: BlockShape): Reading =>
  withBlock(reading, id, (block) => shaped(block, shape));

/**
 * Gives a heading or paragraph another label; null makes its number the first of its words again. A
 * label that the words begin with is taken out of them.
 */
export const changeLabel = (reading: Reading, id: BlockId, label: string | null): Reading =>
  withBlock(reading, id, (block) => labelled(block, label));

function shaped(block: Block, shape: BlockShape): Block {
  if (block.kind === 'table') return block;
  const { id, text, marks, source } = block;
  const common = { id, text, marks, ...(source === undefined ? {} : { source }) };
  if (shape.kind === 'footnote') return asFootnote(block, common);
  const align = block.kind !== 'footnote' && block.align !== undefined ? { align: block.align } : {};
  return { ...common, ...align, ...shape, label: labelOf(block) };
}

const labelOf = (block: TextBlock): string | null => (block.kind === 'footnote' ? block.note : block.label);

type Common = Pick<TextBlock, 'id' | 'text' | 'marks' | 'source'>;

function asFootnote(block: TextBlock, common: Common): Block {
  if (block.kind === 'footnote') return block;
  const label = block.label?.replace(/^\(+|[.):]+$/gu, '');
  if (label) return { ...common, kind: 'footnote', note: label };
  const found = /^(\d{1,3}|[*†‡]{1,3})[.)]?\s+/u.exec(common.text);
  const words = found ? applyEdits(common, [{ from: 0, to: found[0].length, insert: '' }]) : common;
  return { ...common, ...words, kind: 'footnote', note: found?.[1] ?? '*' };
}

function labelled(block: Block, label: string | null): Block {
  if (block.kind === 'table' || block.kind === 'footnote') return block;
  const wanted = label?.trim() || null;
  if (wanted === block.label) return block;
  if (wanted === null) return { ...block, ...withNumber(block, block.label), label: null };
  const words = block.label === null ? withoutNumber(block, wanted) : block;
  return { ...block, text: words.text, marks: words.marks, label: wanted };
}

const withNumber = ({ text, marks }: StyledText, label: string | null): StyledText =>
  label === null ? { text, marks } : applyEdits({ text, marks }, [{ from: 0, to: 0, insert: `${label} ` }]);

function withoutNumber({ text, marks }: StyledText, label: string): StyledText {
  if (!text.startsWith(label)) return { text, marks };
  const space = /^\s*/u.exec(text.slice(label.length))?.[0].length ?? 0;
  return applyEdits({ text, marks }, [{ from: 0, to: label.length + space, insert: '' }]);
}
