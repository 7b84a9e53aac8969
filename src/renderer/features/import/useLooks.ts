/**
 * Keeps the texts of a review looked through: each again when its words or its remarks have changed, in a worker. Until
 * an answer has come a text shows what was known of it before.
 */

import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Reading } from '#domain/circular/circular';
import type { Block, Document, ReadAnnotation } from '#domain/document/document';
import type { AppError } from '#domain/errors';
import { linesOnLooks } from '#domain/suggestions/legend';
import type { Looking } from '#renderer/workers/looking/looking';
import {
  type LookWish,
  type PlacedRemark,
  remarksOn,
  type TextLook,
} from '#renderer/workers/looking/lookThrough';
import type { Segment } from '#renderer/workers/looking/segments';
import type { Reviewed } from './importState';
import { inItsOwnTask } from './inItsOwnTask';

export interface Looks {
  /** By the places of the texts; null for one that was never looked through. */
  readonly texts: readonly (TextLook | null)[];
  /** The paragraphs that each of these was worked out from, the places as above. */
  readonly lookedAt: readonly (readonly Block[] | null)[];
  /** All of them are of the texts as they now are. */
  readonly isReady: boolean;
  /** Why a text could not be looked through; null where nothing failed. */
  readonly failure: AppError | null;
}

interface Kept {
  readonly remarks: readonly PlacedRemark[];
  /** Null while nobody has answered. */
  readonly look: TextLook | null;
}

/** What is shown of a text: as it now is, and as it was when it was looked through. */
interface Shown {
  readonly document: Document;
  readonly lookedAt: readonly Block[];
  readonly look: TextLook;
}

/** What was known when the file had been read. */
const keptAtFirst = ({ documents, annotations }: Reading, looks: readonly TextLook[]): ByBlocks =>
  new WeakMap(
    documents.flatMap((document, at): [readonly Block[], Kept][] => {
      const look = looks[at];
      return look ? [[document.blocks, { remarks: remarksOn(document, annotations), look }]] : [];
    }),
  );

/** Milliseconds. */
const drawEvery = 200;

type ByBlocks = WeakMap<readonly Block[], Kept>;

export function useLooks(
  { documents, annotations }: Pick<Reading, 'documents' | 'annotations'>,
  { profile, profiles, reading, looks: atFirst }: Reviewed,
  looking: Looking,
): Looks {
  const [kept] = useState(() => keptAtFirst(reading, atFirst));
  const [answers, setAnswers] = useState(0);
  const [failure, setFailure] = useState<AppError | null>(null);
  const shown = useRef<readonly Shown[]>([]);
  /** The last thing that the worker was asked: what has changed meanwhile is asked once, when it has answered. */
  const asked = useRef<Promise<unknown>>(Promise.resolve());
  const wishes = useMemo(
    () => documents.map((document) => ({ document, remarks: remarksOn(document, annotations) })),
    [documents, annotations],
  );
  useEffect(() => {
    let wanted = true;
    // What failed was asked of other words: as long as these are not looked through nobody knows.
    setFailure(null);
    const askAll = async () => {
      await asked.current;
      await inItsOwnTask();
      let drawn = performance.now();
      const unknown = wanted ? wishes.filter((wish) => !isKept(kept, wish)) : [];
      for (const [at, wish] of unknown.entries()) {
        const asking = looking.look({ ...wish, profile, profiles, elsewhere: linesOf(reading) });
        asked.current = asking;
        const answer = await asking;
        if (answer.ok) {
          const before = shownBefore(shown.current, wish.document)?.look ?? null;
          kept.set(wish.document.blocks, {
            remarks: wish.remarks,
            look: withOldPieces(answer.value, before),
          });
        }
        if (!answer.ok && wanted) return setFailure(answer.error);
        // Each answer for itself would draw the whole review thirty times where there are thirty texts.
        if (wanted && at < unknown.length - 1 && performance.now() - drawn < drawEvery) continue;
        drawn = performance.now();
        // A key that is pressed meanwhile comes first.
        startTransition(() => setAnswers((count) => count + 1));
        // Another correction has come meanwhile: its own round asks for what it still needs.
        if (!wanted) return;
      }
    };
    void askAll();
    return () => {
      wanted = false;
    };
  }, [wishes, kept, looking, profile, profiles, reading]);
  // Together, so that nothing counts as looked through before it is shown.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `answers` tells that `kept` holds more
  const { known, areKept } = useMemo(
    () => ({
      known: wishes.map((wish) => knownOf(wish, kept, shown.current)),
      areKept: wishes.every((wish) => isKept(kept, wish)),
    }),
    [wishes, kept, answers],
  );
  useEffect(() => {
    shown.current = known.filter((one) => one !== null);
  }, [known]);
  return useMemo(() => looksOf(known, areKept || failure !== null, failure), [known, areKept, failure]);
}

const looksOf = (known: readonly (Shown | null)[], isReady: boolean, failure: AppError | null): Looks => ({
  texts: known.map((one) => one?.look ?? null),
  lookedAt: known.map((one) => one?.lookedAt ?? null),
  isReady,
  failure,
});

/** Of the text as it is, else what was last known of it; null for one that was never looked through. */
function knownOf(wish: Wish, kept: ByBlocks, shown: readonly Shown[]): Shown | null {
  const { document } = wish;
  const look = isKept(kept, wish) ? kept.get(document.blocks)?.look : undefined;
  if (look) return { document, look, lookedAt: document.blocks };
  const before = shownBefore(shown, document);
  return before && { ...before, document };
}

const lines = new WeakMap<Reading, LookWish['elsewhere']>();

/** Of the file as received: looked for once. */
function linesOf(reading: Reading): LookWish['elsewhere'] {
  const found = lines.get(reading) ?? linesOnLooks(reading);
  lines.set(reading, found);
  return found;
}

type Wish = Pick<LookWish, 'document' | 'remarks'>;

function isKept(kept: ByBlocks, { document, remarks }: Wish): boolean {
  const known = kept.get(document.blocks);
  return (
    known?.look != null &&
    known.remarks.length === remarks.length &&
    known.remarks.every(([place, remark], at) => remarks[at]?.[0] === place && remarks[at]?.[1] === remark)
  );
}

/** What was last known of the text that begins, or ends, with the same paragraph. */
function shownBefore(shown: readonly Shown[], { blocks }: Document): Shown | null {
  const [first, last] = [blocks[0]?.id, blocks.at(-1)?.id];
  const found = shown.find(
    ({ document }) => document.blocks[0]?.id === first || document.blocks.at(-1)?.id === last,
  );
  return found ?? null;
}

/** The look with the very pieces of the one before where they are the same, so that only other rows are drawn again. */
function withOldPieces(look: TextLook, before: TextLook | null): TextLook {
  if (before === null) return look;
  const segments = new Map<string, readonly Segment[]>();
  for (const [key, pieces] of look.segments) {
    const old = before.segments.get(key);
    segments.set(key, old !== undefined && isSame(old, pieces) ? old : pieces);
  }
  return { ...look, segments };
}

const isSame = (a: readonly Segment[], b: readonly Segment[]): boolean =>
  a.length === b.length &&
  a.every((one, at) => {
    const other = b[at];
    return (
      other !== undefined &&
      one.text === other.text &&
      one.role === other.role &&
      one.origin === other.origin &&
      one.marks.join() === other.marks.join()
    );
  });

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
