/**
 * Keeps the texts of a review looked through: each again when its words or its remarks have changed, in a worker. Until
 * an answer has come a text shows what was known of it before.
 */

import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import type { Block, ReadAnnotation, ReadAuthor } from '#domain/document/document';
import type { AppError } from '#domain/errors';
import { linesOnLooks } from '#domain/suggestions/legend';
import { inItsOwnTask } from '#renderer/ui/inItsOwnTask';
import type { Looking } from '#renderer/workers/looking/looking';
import {
  type LookWish,
  type PlacedRemark,
  remarksOn,
  type TextLook,
} from '#renderer/workers/looking/lookThrough';
import type { Reviewed } from './importState';
import { KeptLooks, type Now, type Wish } from './keptLooks';

export interface Looks {
  /** By the places of the texts; null for one that was never looked through. */
  readonly texts: readonly (TextLook | null)[];
  /** The paragraphs that each of these was worked out from, the places as above. */
  readonly lookedAt: readonly (readonly Block[] | null)[];
  /** All of them are of the texts as they now are, or could not be worked out. */
  readonly isReady: boolean;
  /** Why a text could not be looked through; null where nothing failed. */
  readonly failure: AppError | null;
}

/** Milliseconds. */
const drawEvery = 200;

/** What is the same for all texts of a file. */
type Around = Omit<LookWish, keyof Wish>;

export function useLooks(
  { documents, annotations }: Pick<Reading, 'documents' | 'annotations'>,
  authors: readonly ReadAuthor[],
  { profile, profiles, reading, looks: atFirst }: Reviewed,
  looking: Looking,
): Looks {
  const [kept] = useState(() => new KeptLooks(reading, atFirst));
  const [answers, setAnswers] = useState(0);
  const wishes = useMemo(
    () => documents.map((document) => ({ document, remarks: remarksOn(document, annotations) })),
    [documents, annotations],
  );
  useEffect(() => {
    const round = { isWanted: true };
    // A key that is pressed meanwhile comes first.
    const draw = () => startTransition(() => setAnswers((count) => count + 1));
    const around = {
      profile,
      profiles,
      elsewhere: linesOf(reading),
      authorCodes: authors.map(({ code }) => code),
    };
    void askAll(wishes, around, { kept, looking, round, draw });
    return () => {
      round.isWanted = false;
    };
  }, [wishes, kept, looking, profile, profiles, reading, authors]);
  // Together, so that nothing counts as looked through before it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `answers` tells that `kept` holds more
  const now = useMemo(() => kept.of(wishes), [wishes, kept, answers]);
  useEffect(() => kept.show(now.known), [kept, now]);
  return useMemo(() => looksOf(now), [now]);
}

interface Asking {
  readonly kept: KeptLooks;
  readonly looking: Looking;
  /** No longer wanted when another correction has come: its own round asks for what it still needs. */
  readonly round: { readonly isWanted: boolean };
  readonly draw: () => void;
}

/** Asks for what is not known of the texts, one after the other; a text that cannot be looked through leaves the others theirs. */
async function askAll(
  wishes: readonly Wish[],
  around: Around,
  { kept, looking, round, draw }: Asking,
): Promise<void> {
  // What has changed meanwhile is asked once, when the worker has answered what it was asked last.
  await kept.asked;
  await inItsOwnTask();
  let drawn = performance.now();
  const unknown = round.isWanted ? kept.unknownOf(wishes) : [];
  for (const [at, wish] of unknown.entries()) {
    const asking = looking.look({ ...wish, ...around });
    kept.asked = asking;
    kept.take(wish, await asking);
    // Each answer for itself would draw the whole review thirty times where there are thirty texts.
    if (round.isWanted && at < unknown.length - 1 && performance.now() - drawn < drawEvery) continue;
    drawn = performance.now();
    draw();
    if (!round.isWanted) return;
  }
}

const looksOf = ({ known, isReady, failure }: Now): Looks => ({
  texts: known.map((one) => one?.look ?? null),
  lookedAt: known.map((one) => one?.lookedAt ?? null),
  isReady,
  failure,
});

const lines = new WeakMap<Reading, LookWish['elsewhere']>();

/** Of the file as received: looked for once. */
function linesOf(reading: Reading): LookWish['elsewhere'] {
  const found = lines.get(reading) ?? linesOnLooks(reading);
  lines.set(reading, found);
  return found;
}

/** The remarks that stand on none of the texts. */
export function remarksElsewhere({
  documents,
  annotations,
}: Pick<Reading, 'documents' | 'annotations'>): readonly PlacedRemark[] {
  if (annotations.length === 0) return [];
  const inTexts = new Set(documents.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  return annotations.flatMap((remark: ReadAnnotation, place): PlacedRemark[] =>
    inTexts.has(remark.block) ? [] : [[place, remark]],
  );
}
