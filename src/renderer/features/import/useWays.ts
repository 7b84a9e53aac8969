/** What a person may do in the lists and the outline of a review. */

import { useEffect, useMemo, useRef } from 'react';
import type { Reading } from '#domain/circular/circular';
import {
  type Correction,
  countsLetters,
  withCorrection,
  withoutCorrection,
  wordsOf,
} from '#domain/circular/corrections';
import type { Block, BlockId } from '#domain/document/document';
import { withHeadLater } from './useHeads';
import type { ChangeHistory } from './useHistory';

export interface ReviewWays {
  readonly correct: (correction: Correction) => void;
  /** Several at once, in this order. */
  readonly correctAll: (corrections: readonly Correction[]) => void;
  /** Takes one correction back, wherever it stands in the list. */
  readonly takeBack: (place: number) => void;
  /** An offer that the person does not take: it is not shown again. */
  readonly decline: (key: string) => void;
}

/** The same functions for ever: the parts that nothing changes are not drawn again. */
export function useWays(
  change: ChangeHistory,
  decline: ReviewWays['decline'],
  now: { readonly reading: Reading; readonly lookedAt: LookedAt },
): ReviewWays {
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
  });
  return useMemo(() => {
    const correctAll = (corrections: readonly Correction[]) => {
      const isSeen = wordsSeenIn(latest.current);
      // What counts letters of a text that has others by now would cut its words; a cut tells its place by words.
      const possible = corrections.filter((one) => !countsLetters(one) || one.kind === 'part' || isSeen(one));
      if (possible.length === 0) return;
      change(({ done }) => ({
        done: possible.reduce((list, one) => withCorrection(list, withHeadLater(one)), done),
        undone: [],
      }));
    };
    return {
      decline,
      correctAll,
      correct: (correction) => correctAll([correction]),
      takeBack: (place) => change(({ done }) => ({ done: withoutCorrection(done, place), undone: [] })),
    };
  }, [change, decline]);
}

type LookedAt = readonly (readonly Block[] | null)[];

/** Whether the paragraphs that a correction counts in are still those that were looked through when it was offered. */
function wordsSeenIn({ reading, lookedAt }: { readonly reading: Reading; readonly lookedAt: LookedAt }) {
  const texts = reading.documents.map(({ blocks }) => blocks);
  const [seen, all] = [blocksById(lookedAt), blocksById(texts)];
  return (correction: Correction): boolean => {
    // The parts of a text that was cut meanwhile have other numbers by now.
    const now = correction.kind === 'suggestions' ? blocksById([texts[correction.index] ?? null]) : all;
    return wordsOf(correction).every((id) => seen().get(id) === now().get(id));
  };
}

/** The first of each name, looked for when somebody asks. */
function blocksById(lists: LookedAt): () => ReadonlyMap<BlockId, Block> {
  let found: Map<BlockId, Block> | null = null;
  return () => {
    if (found !== null) return found;
    found = new Map();
    for (const list of lists)
      for (const block of list ?? []) if (!found.has(block.id)) found.set(block.id, block);
    return found;
  };
}
