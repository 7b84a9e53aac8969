/** What a flow (body, cell, note, box, header) is read into, before blocks are made of it. */

import type { Alignment, StyledText, TableRow } from '#domain/document/document';
import type { Entry } from '#formats/text/listLines';
import { joinStyled } from '#formats/text/styled';

export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  /** As printed in the text: `1`, `iv`, `*`. */
  readonly note: string;
  readonly items: readonly Item[];
}

interface ItemBase {
  /** Ordinal of the element of the body that it belongs to, from 1. */
  readonly at: number;
  readonly calls: readonly NoteCall[];
  /** Names of the remarks that begin here. */
  readonly remarks: readonly string[];
}

export interface ParagraphItem extends ItemBase {
  readonly kind: 'paragraph';
  /** Trimmed, without the label, tracked changes as groups. */
  readonly styled: StyledText;
  readonly label: string | null;
  /** Label and words as one line, where they stand in brackets together; else a space parts them. */
  readonly line?: StyledText;
  /** From 1, or null for a paragraph. */
  readonly heading: number | null;
  /** Depth in a list, from 0. */
  readonly level: number;
  readonly align?: Alignment;
  /** A page ends between the words before it and these. */
  readonly startsPage?: boolean;
}

export interface TableItem extends ItemBase {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export type Item = ParagraphItem | TableItem;

/** One string of an item, for places that have no blocks: labels before their words, cells parted by tabs. */
export function textOf(item: Item): StyledText {
  if (item.kind === 'table') {
    return joinStyled(
      item.rows.map((row) => joinStyled(row.cells, '\t')),
      '\n',
    );
  }
  if (item.line !== undefined) return item.line;
  return item.label === null ? item.styled : joinStyled([{ text: item.label, marks: [] }, item.styled], ' ');
}

/** Two halves of one paragraph, with what hangs on either. */
export const joinHalves = (first: Item, second: Item, styled: StyledText): Item =>
  first.kind === 'table'
    ? first
    : {
        ...first,
        styled,
        calls: [...first.calls, ...second.calls],
        remarks: [...first.remarks, ...second.remarks],
      };

/** One entry of a list that was typed into one paragraph; remarks go with the first, notes behind the last. */
export const entryOf = (whole: Item, entry: Entry, isFirst: boolean, isLast: boolean): Item =>
  whole.kind === 'table'
    ? whole
    : { ...whole, ...entry, calls: isLast ? whole.calls : [], remarks: isFirst ? whole.remarks : [] };
