/** What a story (body, header, note, remark) is read into, before blocks are made of it. */

import type { Alignment, StyledText, TableRow } from '#domain/document/document';
import type { Entry } from '#formats/text/listLines';
import { joinStyled } from '#formats/text/styled';
import type { NoteCall } from './noteCalls';

export interface ParagraphItem {
  readonly kind: 'paragraph';
  readonly at: number;
  /** Trimmed, without the label. */
  readonly styled: StyledText;
  readonly label: string | null;
  /** Label and words as one line, where they stand in brackets together; else a space parts them. */
  readonly line?: StyledText;
  /** The level of a heading from 1, or null. */
  readonly heading: number | null;
  /** Depth in a list, from 0. */
  readonly level: number;
  readonly align?: Alignment;
  /** A page ends between the words before it and these. */
  readonly startsPage?: boolean;
  /** The id of its style; absent for the usual one. */
  readonly style?: string | undefined;
  readonly calls: readonly NoteCall[];
  readonly comments: readonly string[];
}

export interface TableItem {
  readonly kind: 'table';
  readonly at: number;
  readonly rows: readonly TableRow[];
  readonly calls: readonly NoteCall[];
  readonly comments: readonly string[];
}

export type StoryItem = ParagraphItem | TableItem;

/** One string of an item, for places that have no blocks: labels before their words, cells parted by tabs. */
export function textOf(item: StoryItem): StyledText {
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
export const joinHalves = (first: StoryItem, second: StoryItem, styled: StyledText): StoryItem =>
  first.kind === 'table'
    ? first
    : {
        ...first,
        styled,
        calls: [...first.calls, ...second.calls],
        comments: [...first.comments, ...second.comments],
      };

/** One entry of a list that was typed into one paragraph; remarks go with the first, notes behind the last. */
export const entryOf = (whole: StoryItem, entry: Entry, isFirst: boolean, isLast: boolean): StoryItem =>
  whole.kind === 'table'
    ? whole
    : { ...whole, ...entry, calls: isLast ? whole.calls : [], comments: isFirst ? whole.comments : [] };
