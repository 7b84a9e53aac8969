/** What stands open while a story is read: flows of paragraphs, and runs. */

import type { ParagraphBuilder } from './paragraphBuilder';
import type { RunProperties } from './runProperties';
import type { StoryItem } from './storyItems';
import type { Attributes } from './xml';

/** A flow of paragraphs and tables: a story's root, a cell or a text box. */
export interface Flow {
  readonly name: string;
  readonly attributes: Attributes;
  readonly items: StoryItem[];
  /** Paragraphs whose ends were inserted or deleted, so that the next one may belong to them. */
  readonly chain: ParagraphBuilder[];
}

export interface Run {
  style: string | undefined;
  readonly direct: RunProperties;
  /** A note whose mark is the run's own text. */
  custom: { kind: 'footnote' | 'endnote'; id: string; from: number } | null;
}
