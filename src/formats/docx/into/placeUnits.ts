/** Finds the circulated words of a block in the paragraphs of the file that it was read from. */

import type { Block, StyledText } from '#domain/document/document';
import { type FileParagraph, opaque } from './paragraphs';

/** A block's or a cell's text, paragraph by paragraph. */
export interface PlacedLine {
  readonly paragraph: FileParagraph;
  /** Where the line begins in the block's or the cell's text, and its length there. */
  readonly from: number;
  readonly length: number;
  /** The place in the paragraph's text of an offset in the line. */
  inParagraph(offset: number): number;
}

/** The lines of each text of the block; null for a text that is not found as it was read. */
export function placeBlock(
  block: Block,
  paragraphs: readonly FileParagraph[],
): readonly (readonly PlacedLine[] | null)[] {
  const own = paragraphs.filter(({ at }) => at === block.source?.at);
  if (block.kind === 'footnote') return [null];
  if (block.kind !== 'table') return [placeText(block, own, { next: 0 })];
  const queue = { next: 0 };
  return block.rows.flatMap(({ cells }) => cells.map((cell) => placeText(cell, own, queue)));
}

function placeText(
  styled: StyledText,
  paragraphs: readonly FileParagraph[],
  queue: { next: number },
): readonly PlacedLine[] | null {
  const lines: PlacedLine[] = [];
  let from = 0;
  let next = queue.next;
  for (const text of linesOf(styled, paragraphs.length > 1)) {
    const line = asInFile(styled, from, text);
    const found = paragraphs.findIndex(
      (one, at) => at >= next && !one.isTracked && startOf(one, line.text) >= 0,
    );
    const paragraph = paragraphs[found];
    if (paragraph === undefined) return null;
    const start = startOf(paragraph, line.text);
    lines.push({ paragraph, from, length: text.length, inParagraph: (offset) => start + line.place(offset) });
    next = found + 1;
    from += text.length + 1;
  }
  queue.next = next;
  return lines;
}

/** A cell's paragraphs are parted by line breaks; in a paragraph a line break is a sign of its own. */
const linesOf = ({ text }: StyledText, isCell: boolean): readonly string[] =>
  isCell ? text.split('\n') : [text];

/** Where the words stand in a paragraph, behind its number and nothing else; -1 where they don't. */
function startOf({ text }: FileParagraph, words: string): number {
  const end = text.trimEnd();
  if (!end.endsWith(words)) return -1;
  const start = end.length - words.length;
  // A typed number, at most: `11a bis.`, `OP3 alt`.
  return start <= 24 && /^\s*(?:\S{1,10}(?:\s\S{1,8})?\s*)?$/.test(end.slice(0, start)) ? start : -1;
}

/** A line with one sign for each call of a note, and how offsets move by that. */
function asInFile({ marks }: StyledText, from: number, text: string) {
  const calls = marks
    .filter((mark) => mark.kind === 'note' && mark.from >= from && mark.to <= from + text.length)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  let shown = '';
  let at = 0;
  for (const call of calls) {
    shown += text.slice(at, call.from) + opaque;
    at = call.to;
  }
  const place = (offset: number): number =>
    calls.reduce((moved, call) => (call.to <= offset ? moved - (call.to - call.from) + 1 : moved), offset);
  return { text: shown + text.slice(at), place };
}
