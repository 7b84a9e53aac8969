/**
 * Pairs what is left over in single paragraphs: a `[` that stands first in one paragraph with a `]`
 * that ends another. Cheap enough to run after every keystroke, because only the few leftovers of
 * each paragraph are looked at.
 *
 * Source: design notes of the field: a group may run over several paragraphs; then `[` stands at the
 * start of one and `]` at the end of another.
 */

import type { Group } from './notation';
import type { ParagraphParse, Stray } from './paragraph';

/** A group over several paragraphs; the numbers count the paragraphs given to `pairAcross`. */
export interface Span {
  readonly openParagraph: number;
  readonly opening: Group;
  readonly closeParagraph: number;
  readonly closing: Stray;
}

/** The leftovers of a paragraph, in text order. */
export type ParagraphEdges = Pick<ParagraphParse, 'openings' | 'closings'>;

interface Waiting {
  readonly paragraph: number;
  readonly openings: readonly Group[];
  /** What ends its openings, the innermost first. */
  readonly closedBy: { readonly paragraph: number; readonly closing: Stray }[];
}

/**
 * Pairs leftovers as brackets nest: each closing takes the nearest paragraph that has an opening
 * left. Where a paragraph has more openings than are closed, the outer ones are taken, so that the
 * others, which end with their paragraph, stay inside.
 */
export function pairAcross(paragraphs: readonly ParagraphEdges[]): readonly Span[] {
  const waiting: Waiting[] = [];
  const done: Waiting[] = [];
  paragraphs.forEach(({ openings, closings }, paragraph) => {
    for (const closing of closings) {
      const nearest = waiting.at(-1);
      if (nearest === undefined) break;
      nearest.closedBy.push({ paragraph, closing });
      if (nearest.closedBy.length >= nearest.openings.length) done.push(...waiting.splice(-1));
    }
    if (openings.length > 0) waiting.push({ paragraph, openings, closedBy: [] });
  });
  return [...done, ...waiting].flatMap(spansOf);
}

function spansOf({ paragraph, openings, closedBy }: Waiting): Span[] {
  const outer = openings.slice(0, closedBy.length).reverse();
  return closedBy.flatMap((by, i) => {
    const opening = outer[i];
    return opening === undefined
      ? []
      : [{ openParagraph: paragraph, opening, closeParagraph: by.paragraph, closing: by.closing }];
  });
}
