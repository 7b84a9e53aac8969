/** Blocks as short lines, so that a test shows what a person would see. */

import type { Block, ReadText, StyledText } from '#domain/document/document';
import type { Result } from '#domain/result';

/** The value; an error fails the test with its code. */
export function okValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.facts)}`);
  return result.value;
}

/** One line a block: `p 1. words`, `h2 II. words`, `note 1 words`, `table a|b / c|d`. */
export const outlineOf = (text: ReadText): string[] => text.blocks.map(printBlock);

function printBlock(block: Block): string {
  if (block.kind === 'table') {
    return `table ${block.rows.map((row) => row.cells.map((cell) => cell.text).join('|')).join(' / ')}`;
  }
  if (block.kind === 'footnote') return `note ${block.note} ${block.text}`;
  const sign = block.kind === 'heading' ? `h${block.level}` : 'p';
  return [sign, ...(block.label === null ? [] : [block.label]), block.text].join(' ');
}

/** `bold words`, `note ¹`: each mark and the characters under it. */
export const marksOf = (styled: StyledText | Block | undefined): string[] =>
  styled === undefined || !('marks' in styled)
    ? []
    : styled.marks.map((mark) => `${mark.kind} ${styled.text.slice(mark.from, mark.to)}`);
