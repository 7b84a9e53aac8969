/**
 * Reasons: why a party asks for something, kept by group. A reason is to share by definition, and leaves
 * only when the person asks for it: as a footnote behind the group, or in the third column of the table.
 *
 * Source: design notes of the field, "How others write it"; circular NCT/CID/696 (reasons in footnotes).
 */

import type { Block, BlockId, Document, Footnote, NoteMark, Utf16Offset } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import { byPlace } from '#domain/ordered';

/** A reason on the words `[from, to)` of a block, in offsets of the rolling text's block. */
export interface AnchoredReason {
  readonly block: BlockId;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly text: string;
}

/** A reason that has found its group. */
export interface GroupReason {
  readonly block: BlockId;
  /** Behind the group's last attribution, an offset in the block's text. */
  readonly at: Utf16Offset;
  readonly text: string;
}

/**
 * The reasons with the groups they belong to, in reading order: the innermost group that holds the words.
 * One whose group is gone is left out, as is an empty one. Groups over several paragraphs take their reason
 * where they begin.
 */
export function reasonsByGroup(
  document: Document,
  reasons: readonly AnchoredReason[],
  read: DocumentRolling = rollingOf(document),
): readonly GroupReason[] {
  if (reasons.length === 0) return [];
  return reasons
    .filter(({ text }) => text.trim() !== '')
    .flatMap((reason) => {
      const found = groupAround(read, reason);
      return found === undefined ? [] : [{ ...found, text: reason.text.trim() }];
    })
    .sort((a, b) => a.unit.index - b.unit.index || a.at - b.at)
    .map(({ block, at, text }) => ({ block, at, text }));
}

/**
 * The document with each reason as a footnote called right behind its group. `reasons` in reading order.
 * Where the text has footnotes of its own, those keep their numbers and reasons are called by letters.
 */
export function withReasonNotes(document: Document, reasons: readonly GroupReason[]): Document {
  if (reasons.length === 0) return document;
  const lettered = document.blocks.some(({ kind }) => kind === 'footnote');
  const noteOf = (index: number) => (lettered ? letters(index) : String(index + 1));
  const blocks = document.blocks.map((block) =>
    reasons.reduceRight<Block>(
      (so, reason, index) => (reason.block === block.id ? withCall(so, reason.at, noteOf(index)) : so),
      block,
    ),
  );
  const notes = reasons.map(
    ({ text }, index): Footnote => ({
      id: `reason-${index + 1}`,
      kind: 'footnote',
      note: noteOf(index),
      text,
      marks: [],
    }),
  );
  return { ...document, blocks: [...blocks, ...notes] };
}

/** The reasons of one block as the table's third column prints them, one a paragraph; empty for none. */
export const reasonsOfBlock = (reasons: readonly GroupReason[], block: BlockId): string =>
  reasons
    .filter((reason) => reason.block === block)
    .map(({ text }) => text)
    .join('\n');

/** The unit of the innermost group around the words, and the place behind that group in the block's text. */
function groupAround(read: DocumentRolling, { block, from, to }: AnchoredReason) {
  const [around] = read.rolling.groups
    .flatMap((group) => {
      const unit = read.unitAt(group.from);
      if (unit?.block !== block) return [];
      const { start, inBlock, text } = unit;
      const holds = inBlock + group.innerFrom - start <= from && to <= inBlock + group.innerTo - start;
      return holds ? [{ block, unit, at: inBlock + Math.min(group.to - start, text.length) }] : [];
    })
    .slice(-1);
  return around;
}

/** `a` … `z`, then `aa` … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** Writes a call into the block's text at a block offset. */
function withCall(block: Block, at: Utf16Offset, note: string): Block {
  if (block.kind !== 'table') return { ...block, ...called(block, at, note) };
  let next = 0;
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const offset = at - next;
      next += cell.text.length + 1;
      return offset < 0 || offset > cell.text.length ? cell : { ...cell, ...called(cell, offset, note) };
    }),
  }));
  return { ...block, rows };
}

function called(styled: Parameters<typeof applyEdits>[0], at: Utf16Offset, note: string) {
  const { text, marks } = applyEdits(styled, [{ from: at, to: at, insert: note }]);
  const call: NoteMark = { kind: 'note', from: at, to: at + note.length, note };
  const all = [...marks, call].sort(byPlace);
  return { text, marks: all };
}
