/**
 * Items into blocks: the letterhead first, then the text with each footnote behind the block that calls
 * it, endnotes last. Ids are `b1`, `b2`, … in that order.
 */

import type { Block } from '#domain/document/document';
import { textOf } from '#formats/text/flowItems';
import { joinStyled, trimStyled } from '#formats/text/styled';
import type { Item, NoteCall } from './items';

export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  /** The block that each remark begins in, by the remark's name. */
  readonly remarks: ReadonlyMap<string, string>;
}

export function blocksOf(items: readonly Item[]): PlacedBlocks {
  const blocks: Block[] = [];
  const remarks = new Map<string, string>();
  const endnotes: { call: NoteCall; at: number }[] = [];
  const addNote = (call: NoteCall, at: number) => {
    const id = `b${blocks.length + 1}`;
    for (const name of call.items.flatMap((item) => item.remarks)) remarks.set(name, id);
    const styled = trimStyled(joinStyled(call.items.map(textOf), '\n'));
    blocks.push({ kind: 'footnote', id, source: { at }, note: call.note, ...styled });
  };
  for (const item of items) {
    const id = `b${blocks.length + 1}`;
    blocks.push(blockOf(item, id));
    for (const name of item.remarks) remarks.set(name, id);
    for (const call of item.calls) {
      if (call.kind === 'endnote') endnotes.push({ call, at: item.at });
      else addNote(call, item.at);
    }
  }
  for (const { call, at } of endnotes) addNote(call, at);
  return { blocks, remarks };
}

function blockOf(item: Item, id: string): Block {
  const source = { at: item.at };
  if (item.kind === 'table') return { kind: 'table', id, source, rows: item.rows };
  const align = item.align === undefined ? {} : { align: item.align };
  const shared = { id, source, ...item.styled, label: item.label, ...align };
  if (item.heading !== null) return { kind: 'heading', level: item.heading, ...shared };
  return { kind: 'paragraph', level: item.level, ...shared };
}
