/** What stands open while a story is read: flows of paragraphs, and runs. */

import type { ParagraphBuilder } from './paragraphBuilder';
import type { FinishedParagraph } from './paragraphItem';
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
  /** A page ended behind the last words of the flow. */
  pageTurned: boolean;
}

/** In a header or footer, which stand on every page: the number of a page there is no text of anybody's. */
export const isRunning = ([root]: readonly Flow[]): boolean => /^w:(?:hdr|ftr)$/.test(root?.name ?? '');

export interface Run {
  style: string | undefined;
  readonly direct: RunProperties;
  /** A note whose mark is the run's own text. */
  custom: { kind: 'footnote' | 'endnote'; id: string; from: number } | null;
}

/** Takes finished paragraphs into their flow. Remarks on paragraphs without words hang on the next one: `waiting`. */
export function takeFinished(flow: Flow, finished: readonly FinishedParagraph[], waiting: string[]): void {
  for (const { builder, made } of finished) {
    const [first, ...more] = made;
    if (first === undefined) {
      waiting.push(...builder.comments);
      flow.pageTurned ||= builder.startsPage || builder.endsPage;
    } else {
      const page = flow.pageTurned || builder.startsPage ? { startsPage: true } : {};
      flow.items.push({ ...first, ...page, remarks: [...waiting.splice(0), ...first.remarks] }, ...more);
      flow.pageTurned = builder.endsPage;
    }
    flow.items.push(...builder.boxed);
  }
}
