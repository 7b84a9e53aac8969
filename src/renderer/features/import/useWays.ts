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
  return useMemo(
    () => ({
      decline,
      correct: (correction) => {
        // What counts letters of a text that has others by now would cut its words; a cut tells its place by words.
        const isByWords = !countsLetters(correction) || correction.kind === 'part';
        if (!isByWords && !isOfWordsSeen(correction, latest.current)) return;
        change(({ done }) => ({ done: withCorrection(done, withHeadLater(correction)), undone: [] }));
      },
      takeBack: (place) => change(({ done }) => ({ done: withoutCorrection(done, place), undone: [] })),
    }),
    [change, decline],
  );
}

type LookedAt = readonly (readonly Block[] | null)[];

/** The paragraphs that the correction counts in are still those that were looked through when it was offered. */
function isOfWordsSeen(
  correction: Correction,
  { reading, lookedAt }: { readonly reading: Reading; readonly lookedAt: LookedAt },
): boolean {
  const find = (id: BlockId, lists: LookedAt) => {
    for (const list of lists) {
      const block = list?.find((one) => one.id === id);
      if (block !== undefined) return block;
    }
    return null;
  };
  const texts = reading.documents.map(({ blocks }) => blocks);
  // The parts of a text that was cut meanwhile have other numbers by now.
  const now = correction.kind === 'suggestions' ? [texts[correction.index] ?? null] : texts;
  return wordsOf(correction).every((id) => find(id, lookedAt) === find(id, now));
}
