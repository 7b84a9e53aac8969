/** What a story (body, header, note, remark) is read into, before blocks are made of it. */

import type { ItemOf, ParagraphOf, TableOf } from '#formats/text/flowItems';
import type { NoteCall } from './noteCalls';

export type ParagraphItem = ParagraphOf<NoteCall>;
export type TableItem = TableOf<NoteCall>;
export type StoryItem = ItemOf<NoteCall>;
