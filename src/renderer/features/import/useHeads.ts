/**
 * Reads what a text says of itself that a person has cut from another: in a worker, so that the border stands at once
 * and title and symbol come when they are known. Nothing that was put right meanwhile is lost: the answer goes to its own
 * correction in the list, wherever that stands by then, and what a person wrote later stands over it.
 */

import { useEffect, useRef } from 'react';
import type { Reading } from '#domain/circular/circular';
import { blocksFrom, type Correction, type DocumentFacts, factsUnread } from '#domain/circular/corrections';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { sentenceOf } from '#renderer/i18n/index';
import { toastProblem } from '#renderer/state/toasts';
import { inItsOwnTask } from '#renderer/ui/inItsOwnTask';
import type { Looking } from '#renderer/workers/looking/looking';

type Split = Extract<Correction, { kind: 'split' }>;

/** A correction as it comes from a button; a text cut off has its head read later. */
export const withHeadLater = (correction: Correction): Correction =>
  correction.kind === 'split' ? { ...correction, head: factsUnread } : correction;

export const awaitsHead = (correction: Correction): correction is Split =>
  correction.kind === 'split' && correction.head === factsUnread;

/** The list with a head in its place; the same list where the correction is not in it. */
export const withHead = (
  corrections: readonly Correction[],
  split: Correction,
  head: DocumentFacts,
): readonly Correction[] =>
  corrections.includes(split)
    ? corrections.map((one) => (one === split ? { ...split, head } : one))
    : corrections;

interface Wanted {
  /** The corrections of which `reading` is made. */
  readonly done: readonly Correction[];
  readonly reading: Reading;
  readonly profile: OrganisationProfile | null;
}

export function useHeads(
  { done, reading, profile }: Wanted,
  looking: Looking,
  onHead: (split: Correction, head: DocumentFacts) => void,
): void {
  const asked = useRef(new WeakSet<Correction>());
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  useEffect(() => {
    const ask = async (split: Split) => {
      await inItsOwnTask();
      if (!isOpen.current) return;
      const answer = await looking.head({ blocks: blocksFrom(reading, split.block), profile });
      if (!answer.ok) toastProblem(sentenceOf(answer.error));
      onHead(split, answer.ok ? answer.value : { ...factsUnread });
    };
    for (const split of done) {
      if (!awaitsHead(split) || asked.current.has(split)) continue;
      asked.current.add(split);
      void ask(split);
    }
  }, [done, reading, profile, looking, onHead]);
}
