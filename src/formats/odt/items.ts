/** What a flow (body, cell, note, box, header) is read into, before blocks are made of it. */

import type { ItemOf, ParagraphOf, TableOf } from '#formats/text/flowItems';

export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  /** As printed in the text: `1`, `iv`, `*`. */
  readonly note: string;
  readonly items: readonly Item[];
}

export type ParagraphItem = ParagraphOf<NoteCall>;
export type TableItem = TableOf<NoteCall>;
export type Item = ItemOf<NoteCall>;
