/** The chosen block of a review, the two panes that show it, and the ways to choose it from either. */

import { useRef, useState } from 'react';
import { receivedId } from '#domain/circular/corrections';
import { bringIntoView, useInStep } from './inStep';

export type Places = ReturnType<typeof usePlaces>;

export function usePlaces() {
  const original = useRef<HTMLElement | null>(null);
  const outline = useRef<HTMLElement | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const lead = useInStep(original, outline);
  const [ways] = useState(() => {
    const show = (pane: { readonly current: HTMLElement | null }, block: string) =>
      // A stretch that was not drawn yet is drawn by the choice itself; after that there is a place to go to.
      requestAnimationFrame(() => {
        lead(null);
        bringIntoView(pane.current, markOf(pane.current, block));
      });
    const choose =
      (...panes: readonly { readonly current: HTMLElement | null }[]) =>
      (block: string) => {
        setSelected(block);
        for (const pane of panes) show(pane, block);
      };
    const walk = choose(original, outline);
    return {
      fromOutline: choose(original),
      fromOriginal: choose(outline),
      showBoth: choose(original, outline),
      walkTo: (block: string) => {
        walk(block);
        requestAnimationFrame(() => rowOf(outline.current, block)?.focus({ preventScroll: true }));
      },
    };
  });
  // A half of a paragraph is on the left where the whole one is.
  return { original, outline, selected, received: selected === null ? null : receivedId(selected), ...ways };
}

const rowOf = (outline: HTMLElement | null, block: string): HTMLElement | null =>
  outline?.querySelector<HTMLElement>(`[data-row="${CSS.escape(block)}"]`) ?? null;

/** The outline has rows; on the left the block stands by itself, or only its page does. */
function markOf(pane: HTMLElement | null, block: string): string {
  const name = CSS.escape(block);
  const received = CSS.escape(receivedId(block));
  const own = `[data-row="${name}"], [data-original="${received}"]`;
  return pane?.querySelector(own) ? own : '[data-current="true"]';
}
