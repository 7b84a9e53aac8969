/**
 * What was understood, on the right: the note's facts, then part by part the note versions and the
 * enclosed texts as an outline. Up and Down walk its paragraphs; the tools below act on the one chosen.
 */

import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#domain/circular/circular';
import { type Part, partsOf } from '#domain/circular/corrections';
import type { BlockId, ReadAnnotation } from '#domain/document/document';
import { useAfterFirst } from '#renderer/ui/useAfterFirst';
import { Contents } from './Contents.tsx';
import { NoteFacts } from './NoteFacts.tsx';
import { PartSection } from './PartSection.tsx';
import { usePartKeys } from './partKeys';
import { namePart } from './partNames';
import type { Review } from './useReview';
import { isSameList } from './useSame';

interface OutlineProps {
  readonly review: Review;
  readonly pane: RefObject<HTMLElement | null>;
  readonly selected: string | null;
  readonly onSelect: (block: string) => void;
  /** Chosen with the keys: the row has to be seen and to take the focus. */
  readonly onWalk: (block: string) => void;
}

export function Outline({ review, pane, selected, onSelect, onWalk }: OutlineProps) {
  const { t } = useTranslation('import');
  const { reading, texts, ways } = review;
  const parts = useParts(reading);
  const keys = usePartKeys(parts);
  const ids = useMemo(() => parts.flatMap(({ blocks }) => blocks.map(({ id }) => id)), [parts]);
  const stop = selected !== null && ids.includes(selected) ? selected : ids[0];
  const onKeyDown = useWalk(ids, stop, onWalk);
  const remarks = useMemo(() => remarksByBlock(reading.annotations), [reading.annotations]);
  const isDrawn = useAfterFirst();
  const here = parts.findIndex((part) => within(part, selected) !== null);
  return (
    <section ref={pane} className="import__understood" aria-label={t('understood')}>
      {parts.length > 1 && <Contents reading={reading} parts={parts} here={here} onGo={onWalk} />}
      {reading.note ? <NoteFacts note={reading.note} /> : <p className="import__lone">{t('noNote')}</p>}
      {(isDrawn ? parts : []).map((part, ordinal) => (
        <PartSection
          key={keys[ordinal]}
          part={part}
          name={namePart(t, reading, part)}
          ordinal={ordinal}
          blocksBefore={parts[ordinal - 1]?.blocks.length ?? 0}
          facts={part.kind === 'document' ? (reading.documents[part.index] ?? null) : null}
          language={languageOf(reading, part)}
          segments={part.kind === 'document' ? (texts[part.index]?.segments ?? null) : null}
          remarks={remarks}
          selected={within(part, selected)}
          stop={within(part, stop ?? null)}
          begins={parts.length <= partsAtOnce || ordinal === 0}
          correct={ways.correct}
          onSelect={onSelect}
          onKeyDown={onKeyDown}
        />
      ))}
    </section>
  );
}

/** So many parts are drawn at once, all of an ordinary circular; of a long one those that somebody comes near. */
const partsAtOnce = 6;

/** The block where it stands in the part; so that choosing one draws only the part that it stands in again. */
const within = ({ blocks }: Part, block: string | null): string | null =>
  block !== null && blocks.some(({ id }) => id === block) ? block : null;

/** The parts, each the very same as long as its paragraphs are, so that a correction draws only what it touches. */
function useParts(reading: Reading): readonly Part[] {
  const kept = useRef<readonly Part[]>([]);
  return useMemo(() => {
    const now = partsOf(reading).map((part) => kept.current.find((old) => isSamePart(old, part)) ?? part);
    if (!isSameList(kept.current, now)) kept.current = now;
    return kept.current;
  }, [reading]);
}

function remarksByBlock(
  annotations: readonly ReadAnnotation[],
): ReadonlyMap<BlockId, readonly ReadAnnotation[]> {
  const byBlock = new Map<BlockId, ReadAnnotation[]>();
  for (const remark of annotations) {
    const own = byBlock.get(remark.block);
    if (own === undefined) byBlock.set(remark.block, [remark]);
    else own.push(remark);
  }
  return byBlock;
}

const isSamePart = (a: Part, b: Part): boolean =>
  a.kind === b.kind && a.index === b.index && a.blocks === b.blocks;

const languageOf = ({ documents, note }: Reading, { kind, index }: Part) =>
  (kind === 'document' ? documents[index] : note?.versions[index])?.language ?? null;

const steps: Readonly<Record<string, number>> = {
  ...{ ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 },
  ...{ Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY },
};

/** Up, Down, Page up and Page down go from paragraph to paragraph, Home and End to the first and the last; the listener stays the same one. */
function useWalk(
  ids: readonly string[],
  from: string | undefined,
  onWalk: (block: string) => void,
): (event: KeyboardEvent) => void {
  const now = useRef({ ids, from, onWalk });
  useEffect(() => {
    now.current = { ids, from, onWalk };
  }, [ids, from, onWalk]);
  const listener = useRef((event: KeyboardEvent) => {
    const step = steps[event.key];
    const place = now.current;
    if (step === undefined || place.from === undefined) return;
    event.preventDefault();
    const at = place.ids.indexOf(place.from) + step;
    const to = place.ids[Math.max(0, Math.min(place.ids.length - 1, at))];
    if (to !== undefined) place.onWalk(to);
  });
  return listener.current;
}
