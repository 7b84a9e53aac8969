/**
 * Keeps the reader's place: the paragraph at the top of the desk stays there when whose eyes is changed,
 * and when the person comes back from another tab. By paragraph and not by pixels, because what is out
 * of sight has no true height yet.
 */

import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { BlockId } from '#domain/document/document';
import { blockAtHeight } from './blockAtHeight';
import { blockOn } from './inStep';

const places = new Map<string, BlockId>();

/** Below the top edge, so that the border between two paragraphs is no matter of luck. In pixels. */
const justBelow = 12;

/** While paragraphs get their true height, scrolling is not the reader's. In milliseconds. */
const settling = 250;

/** `shown` changes with what lies on the desk; the place is found again after each change. */
export function useKeptPlace(documentId: string, desk: RefObject<HTMLElement | null>, shown: string): void {
  const settledAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another text lies on the desk
  useLayoutEffect(() => {
    const block = places.get(documentId);
    if (block === undefined) return;
    settledAt.current = performance.now() + settling;
    const goThere = () => desk.current && blockOn(desk.current, block)?.scrollIntoView?.({ block: 'start' });
    goThere();
    // Once more with the heights that the first one brought about.
    const frame = requestAnimationFrame(goThere);
    return () => cancelAnimationFrame(frame);
  }, [documentId, desk, shown]);
  useEffect(() => {
    const element = desk.current;
    if (!element) return;
    const note = () => {
      const block = performance.now() < settledAt.current ? null : topBlock(element);
      if (block !== null) places.set(documentId, block);
    };
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [documentId, desk]);
}

/** The first paragraph in sight, below the bar of a projection where there is one. */
function topBlock(desk: HTMLElement): BlockId | null {
  const padding = Number.parseFloat(getComputedStyle(desk).scrollPaddingTop) || 0;
  const { top } = desk.getBoundingClientRect();
  return blockAtHeight(desk, top + padding + justBelow)?.dataset.block ?? null;
}
