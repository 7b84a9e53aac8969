/**
 * Reasons: why a party asks for something, kept by group. A reason is to share by definition, and leaves
 * only when the person asks for it: as a footnote behind the group, or in the third column of the table.
 *
 * Source: design notes of the field, "How others write it"; circular NCT/CID/696 (reasons in footnotes).
 */

import type { Block, BlockId, Document, Footnote, NoteMark, Utf16Offset } from '#domain/document/document';
import { applyEdits } from '#domain/document/marks';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import { unitsOf } from '#domain/document/units';
import type { Group } from '#domain/notation/notation';

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
  const starts = unitStarts(read);
  return reasons
    .filter(({ text }) => text.trim() !== '')
    .flatMap((reason) => {
      const found = groupAround(read, starts, reason);
      return found === null
        ? []
        : [{ ...found, order: starts.get(found.unit)?.rank ?? 0, text: reason.text.trim() }];
    })
    .sort((a, b) => a.order - b.order || a.at - b.at)
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

interface UnitStart {
  readonly rank: number;
  /** Offset of the unit in its block. */
  readonly inBlock: Utf16Offset;
}

function unitStarts(read: DocumentRolling): ReadonlyMap<number, UnitStart> {
  const starts = new Map<number, UnitStart>();
  let end: { block: BlockId; at: Utf16Offset } | null = null;
  read.units.forEach((unit, rank) => {
    const inBlock: Utf16Offset = end?.block === unit.block ? end.at + 1 : 0;
    starts.set(read.starts[rank] ?? 0, { rank, inBlock });
    end = { block: unit.block, at: inBlock + unit.text.length };
  });
  return starts;
}

function groupAround(read: DocumentRolling, starts: ReadonlyMap<number, UnitStart>, reason: AnchoredReason) {
  let best: { readonly group: Group; readonly unit: number; readonly inBlock: number } | null = null;
  for (const group of read.rolling.groups) {
    const unit = unitOf(read, group.from);
    const block = read.units[unit]?.block;
    if (block !== reason.block) continue;
    const start = read.starts[unit] ?? 0;
    const inBlock = starts.get(start)?.inBlock ?? 0;
    const from = inBlock + group.innerFrom - start;
    const to = inBlock + group.innerTo - start;
    if (from <= reason.from && reason.to <= to) best = { group, unit: start, inBlock };
  }
  if (best === null) return null;
  const unitText = read.units[unitOf(read, best.group.from)]?.text.length ?? 0;
  const at = best.inBlock + Math.min(best.group.to - best.unit, unitText);
  return { block: reason.block, unit: best.unit, at };
}

/** The index of the unit that holds an offset of the rolling text. */
function unitOf(read: DocumentRolling, offset: Utf16Offset): number {
  let low = 0;
  let high = read.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((read.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** `a` … `z`, then `aa` … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** Writes a call into the block's text at a block offset. */
function withCall(block: Block, at: Utf16Offset, note: string): Block {
  if (block.kind !== 'table') return { ...block, ...called(block, at, note) };
  let start = 0;
  let unit = 0;
  const starts = unitsOf(block).map(({ text }) => {
    const here = start;
    start += text.length + 1;
    return here;
  });
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const offset = at - (starts[unit++] ?? 0);
      return offset < 0 || offset > cell.text.length ? cell : { ...cell, ...called(cell, offset, note) };
    }),
  }));
  return { ...block, rows };
}

function called(styled: Parameters<typeof applyEdits>[0], at: Utf16Offset, note: string) {
  const { text, marks } = applyEdits(styled, [{ from: at, to: at, insert: note }]);
  const call: NoteMark = { kind: 'note', from: at, to: at + note.length, note };
  const all = [...marks, call].sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, marks: all };
}
