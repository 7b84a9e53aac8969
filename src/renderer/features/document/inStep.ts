/**
 * The rolling text and a projection scroll together by paragraph: the one under the hand leads, and the other
 * shows the same paragraph at the same height. A paragraph that the other has not is passed with the one before
 * it. By paragraph and not by pixels, because what is out of sight has no true height yet.
 */

import { type RefObject, useEffect } from 'react';
import { elementOfBlock } from '#renderer/editor/folding/TextView';
import { blockAtHeight } from './blockAtHeight';

/** How far below the top edge the eye is, as a part of the height. */
const eye = 0.2;

/** The paragraph of this id on a desk, drawn for it where it was folded. */
export function blockOn(desk: HTMLElement, block: string): HTMLElement | null {
  const text = desk.querySelector('.text-editor, .text-reading');
  return text && elementOfBlock(text, block);
}

interface EyePlace {
  readonly element: HTMLElement;
  /** How much of it is above the eye, 0 to 1. */
  readonly through: number;
}

/** The paragraph under the eye; null above the first one. */
export function placeUnderEye(desk: HTMLElement): EyePlace | null {
  const { top, height } = desk.getBoundingClientRect();
  const line = top + height * eye;
  const element = blockAtHeight(desk, line);
  if (element === null) return null;
  const box = element.getBoundingClientRect();
  return { element, through: Math.min(1, Math.max(0, (line - box.top) / Math.max(1, box.height))) };
}

/** Scrolls the desk until the same paragraph is under the eye. */
export function showPlace(desk: HTMLElement, place: EyePlace): void {
  let { element: from, through } = place;
  let there = blockOn(desk, from.dataset.block ?? '');
  while (!there) {
    const before = from.previousElementSibling;
    if (!(before instanceof HTMLElement) || before.dataset.block === undefined) return;
    from = before;
    through = 1;
    there = blockOn(desk, from.dataset.block ?? '');
  }
  const target = there;
  const settle = () => {
    const box = target.getBoundingClientRect();
    const sight = desk.getBoundingClientRect();
    desk.scrollTop += box.top + box.height * through - (sight.top + sight.height * eye);
  };
  settle();
  // Once more with the heights that the first one brought about.
  requestAnimationFrame(settle);
}

/** The desk that a hand or a key is in leads from then on. */
const leading = ['pointerenter', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/** Keeps two desks in step while `on`. */
export function useInStep(
  a: RefObject<HTMLElement | null>,
  b: RefObject<HTMLElement | null>,
  on: boolean,
): void {
  useEffect(() => {
    const [first, second] = [a.current, b.current];
    if (!on || !first || !second) return undefined;
    const leader = { current: first };
    const place = placeUnderEye(first);
    if (place) showPlace(second, place);
    const ends = [follow(first, second, leader), follow(second, first, leader)];
    return () => {
      for (const end of ends) end();
    };
  }, [a, b, on]);
}

function follow(desk: HTMLElement, other: HTMLElement, leader: { current: HTMLElement }): () => void {
  let frame = 0;
  const lead = () => {
    leader.current = desk;
  };
  const onScroll = () => {
    if (leader.current !== desk) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const place = placeUnderEye(desk);
      if (place) showPlace(other, place);
      else if (desk.scrollTop === 0) other.scrollTop = 0;
    });
  };
  for (const name of leading) desk.addEventListener(name, lead, { passive: true });
  desk.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    for (const name of leading) desk.removeEventListener(name, lead);
    desk.removeEventListener('scroll', onScroll);
  };
}
