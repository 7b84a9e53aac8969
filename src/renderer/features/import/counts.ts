/** How much of what a file holds, for the one line above the review. */

import type { Reading } from '#domain/circular/circular';
import { partsOf } from '#domain/circular/corrections';
import type { ReadAuthor } from '#domain/document/document';

export interface Counts {
  readonly paragraphs: number;
  readonly tables: number;
  readonly footnotes: number;
  readonly comments: number;
}

/** Headings count as paragraphs, the note's own paragraphs too. */
export function countsOf(reading: Pick<Reading, 'note' | 'documents' | 'annotations'>): Counts {
  const kinds = partsOf(reading).flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
  const tables = kinds.filter((kind) => kind === 'table').length;
  const footnotes = kinds.filter((kind) => kind === 'footnote').length;
  return {
    paragraphs: kinds.length - tables - footnotes,
    tables,
    footnotes,
    comments: reading.annotations.length,
  };
}

/** Tracked changes of one author, insertions and deletions together. */
export const changesBy = ({ insertions, deletions }: ReadAuthor): number => insertions + deletions;
