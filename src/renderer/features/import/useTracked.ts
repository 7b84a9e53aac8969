/** Tracked changes of a file on the left of the review, as a word processor shows them: each author with a colour of his own. */

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block, BlockId, ReadAuthor, ReadText } from '#domain/document/document';
import type { Hue } from '#domain/document/hues';
import { asTracked } from '#domain/tracked/asTracked';
import { hueClass } from '#renderer/ui/hueClass';
import type { TrackedLook } from '#renderer/ui/PaperText.tsx';

interface Tracked {
  /** The paragraphs with the codes of the authors, which no typed bracket has. */
  readonly received: ReadonlyMap<BlockId, Block>;
  readonly look: TrackedLook;
}

/** Null for a file without tracked changes. */
export function useTracked({ authors, blocks }: ReadText): Tracked | null {
  const { t } = useTranslation('import');
  return useMemo(() => {
    if (authors === undefined || authors.length === 0) return null;
    const codes = new Set(authors.map(({ code }) => code));
    const byCode = new Map(authors.map((author, place) => [author.code, { author, place }]));
    return {
      received: new Map(blocks.map((block) => [block.id, block])),
      look: {
        of: (text) => asTracked(text, codes),
        look: ({ kind, author }) => ({
          className: hueOfAuthor(byCode.get(author)?.place ?? 0),
          title: t(`authors.${kind}`, { name: byCode.get(author)?.author.name ?? t('authors.nameless') }),
        }),
      },
    };
  }, [authors, blocks, t]);
}

/** Told apart by eye; with more authors the names tell, which stand on each change and in the table. */
const authorHues: readonly Hue[] = ['red', 'blue', 'green', 'purple', 'orange', 'teal', 'pink', 'brown'];

const hueOfAuthor = (place: number): string =>
  hueClass('ink', authorHues[place % authorHues.length] ?? 'red');

/** The classes of an author's colour, by his name. */
export const huesByName = (authors: readonly ReadAuthor[]): ReadonlyMap<string | null, string> =>
  new Map(authors.map(({ name }, place) => [name, hueOfAuthor(place)]));
