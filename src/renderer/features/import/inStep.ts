/**
 * Two panes that scroll together by where in the file their blocks came from. Elements with `data-at` are the
 * marks: a paragraph, a drawn page, or a stretch that is not drawn yet. The pane under the hand leads and the
 * other follows, so they never push each other.
 */

import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** All marks with one `data-at`, in pixels from the top of the pane's content. */
interface Span {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far below the top edge of the pane the eye is, as a part of its height. */
const eye = 0.25;

function spansOf(pane: HTMLElement): readonly Span[] {
  const origin = pane.getBoundingClientRect().top - pane.scrollTop;
  const spans: Span[] = [];
  for (const element of pane.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(element.dataset.at);
    const box = element.getBoundingClientRect();
    const last = spans.at(-1);
    if (last?.at === at) spans[spans.length - 1] = { ...last, bottom: box.bottom - origin };
    else spans.push({ at, top: box.top - origin, bottom: box.bottom - origin });
  }
  return spans;
}

/** The place under the eye: the mark's `at`, and how far through it as a fraction; null without marks. */
function placeUnderEye(pane: HTMLElement): { readonly at: number; readonly through: number } | null {
  const line = pane.scrollTop + pane.clientHeight * eye;
  const spans = spansOf(pane);
  const span = spans.filter(({ top }) => top <= line).at(-1) ?? spans[0];
  if (span === undefined) return null;
  const height = Math.max(1, span.bottom - span.top);
  return { at: span.at, through: Math.max(0, Math.min(1, (line - span.top) / height)) };
}

function scrollTo(pane: HTMLElement, place: { readonly at: number; readonly through: number }): void {
  const spans = spansOf(pane);
  const span = spans.filter(({ at }) => at <= place.at).at(-1) ?? spans[0];
  if (span === undefined) return;
  const through = span.at === place.at ? place.through : 1;
  pane.scrollTop = span.top + (span.bottom - span.top) * through - pane.clientHeight * eye;
}

const isAtEnd = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;

/** Brings an element of a pane into view, where the eye is. */
export function bringIntoView(pane: HTMLElement | null, selector: string): void {
  const element = pane?.querySelector<HTMLElement>(selector);
  if (!pane || !element) return;
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const isSeen = offset >= 0 && offset + Math.min(element.clientHeight, 80) <= pane.clientHeight;
  if (!isSeen) pane.scrollTop += offset - pane.clientHeight * eye;
}

/** The pane that a hand or a key is in leads from then on. */
const leading = ['pointerenter', 'pointerdown', 'wheel', 'keydown', 'focusin'] as const;

/** Keeps two panes in step while they are mounted. Returns a function that says which one leads. */
export function useInStep(
  a: RefObject<HTMLElement | null>,
  b: RefObject<HTMLElement | null>,
): (leader: HTMLElement | null) => void {
  const leader = useRef<HTMLElement | null>(null);
  const lead = useCallback((pane: HTMLElement | null) => {
    leader.current = pane;
  }, []);
  useEffect(() => {
    const [first, second] = [a.current, b.current];
    if (!first || !second) return undefined;
    const ends = [follow(first, second, leader), follow(second, first, leader)];
    return () => {
      for (const end of ends) end();
    };
  }, [a, b]);
  return lead;
}

function follow(pane: HTMLElement, other: HTMLElement, leader: { current: HTMLElement | null }): () => void {
  let frame = 0;
  const lead = () => {
    leader.current = pane;
  };
  const keepUp = () => {
    if (leader.current !== pane) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const place = placeUnderEye(pane);
      // At its end the eye is not on the last paragraph yet, and the other pane may be of another height.
      if (isAtEnd(pane)) other.scrollTop = other.scrollHeight;
      else if (place !== null) scrollTo(other, place);
    });
  };
  for (const name of leading) pane.addEventListener(name, lead, { passive: true });
  pane.addEventListener('scroll', keepUp, { passive: true });
  // What was only kept room for is drawn, higher or lower than was thought.
  const drawn = new MutationObserver(keepUp);
  for (const each of [pane, other]) drawn.observe(each, { childList: true, subtree: true });
  return () => {
    cancelAnimationFrame(frame);
    drawn.disconnect();
    for (const name of leading) pane.removeEventListener(name, lead);
    pane.removeEventListener('scroll', keepUp);
  };
}
