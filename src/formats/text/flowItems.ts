/**
 * What a flow of a word processor's file (body, cell, note, box, header) is read into, before blocks are made of it:
 * paragraphs with their labels, and tables. Each format has calls of notes of its own.
 */

import type { Alignment, StyledText, TableRow } from '#domain/document/document';
import type { Entry } from './listLines';
import { joinStyled } from './styled';

interface ItemBase<Call> {
  /** Ordinal of the element of the body that it belongs to, from 1. */
  readonly at: number;
  readonly calls: readonly Call[];
  /** Names of the remarks that begin here. */
  readonly remarks: readonly string[];
}

export interface ParagraphOf<Call> extends ItemBase<Call> {
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
  /** The id of its style; absent for the usual one. */
  readonly style?: string | undefined;
}

export interface TableOf<Call> extends ItemBase<Call> {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
  /** What stands in the only cell of a table with one; absent for others. */
  readonly alone?: readonly ItemOf<Call>[];
}

export type ItemOf<Call> = ParagraphOf<Call> | TableOf<Call>;

/** One string of an item, for places that have no blocks: labels before their words, cells parted by tabs. */
export function textOf(item: ItemOf<unknown>): StyledText {
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
export const joinHalves = <Call>(
  first: ItemOf<Call>,
  second: ItemOf<Call>,
  styled: StyledText,
): ItemOf<Call> =>
  first.kind === 'table'
    ? first
    : {
        ...first,
        styled,
        calls: [...first.calls, ...second.calls],
        remarks: [...first.remarks, ...second.remarks],
      };

/** One entry of a list that was typed into one paragraph; remarks go with the first, notes behind the last. */
export const entryOf = <Call>(
  whole: ItemOf<Call>,
  entry: Entry,
  isFirst: boolean,
  isLast: boolean,
): ItemOf<Call> =>
  whole.kind === 'table'
    ? whole
    : { ...whole, ...entry, calls: isLast ? whole.calls : [], remarks: isFirst ? whole.remarks : [] };
