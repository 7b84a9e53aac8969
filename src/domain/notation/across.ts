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
  /** Spans that end in one of the openings of this paragraph, innermost first. */
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
  paragraphs.forEach((edges, paragraph) => {
    for (const closing of edges.closings) {
      const nearest = waiting.at(-1);
      if (nearest === undefined) break;
      nearest.closedBy.push({ paragraph, closing });
      const openings = paragraphs[nearest.paragraph]?.openings.length ?? 0;
      if (nearest.closedBy.length >= openings) done.push(...waiting.splice(-1));
    }
    if (edges.openings.length > 0) waiting.push({ paragraph, closedBy: [] });
  });
  return [...done, ...waiting].flatMap((entry) =>
    spansOf(entry, paragraphs[entry.paragraph]?.openings ?? []),
  );
}

function spansOf(entry: Waiting, openings: readonly Group[]): Span[] {
  const outer = openings.slice(0, entry.closedBy.length).reverse();
  return outer.flatMap((opening, i) => {
    const by = entry.closedBy[i];
    return by === undefined
      ? []
      : [{ openParagraph: entry.paragraph, opening, closeParagraph: by.paragraph, closing: by.closing }];
  });
}
