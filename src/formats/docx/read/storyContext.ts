/** What the stories of one Word file share while they are read, and where each of them goes when it has ended. */

import type { Limits } from '#formats/limits';
import type { CommentRanges } from './comments';
import type { NoteCalls } from './noteCalls';
import type { Finishing } from './paragraphItem';
import type { StoryItem } from './storyItems';
import type { Attributes } from './xml';

/** What all stories of one file share. */
export interface StoryContext extends Finishing {
  readonly calls: NoteCalls;
  readonly comments: CommentRanges;
  readonly limits: Limits;
  /** Paragraphs read so far, in all stories. */
  readonly paragraphs: { count: number };
}

/**
 * A story that has ended: its element (`w:body`, `w:footnote`), its attributes, what it holds, the id
 * of its last paragraph ('' for none).
 */
export type StorySink = (
  name: string,
  attributes: Attributes,
  items: readonly StoryItem[],
  lastParagraph: string,
) => void;
