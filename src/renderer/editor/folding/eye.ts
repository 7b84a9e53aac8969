/**
 * Which paragraph stands at the upper edge of a desk, so that it is brought back there when all heights
 * change: with the size of the type, the width of the window, or when a whole text is folded.
 */

import { firstBelow } from './drawnBlocks';

export interface Eye {
  readonly block: string;
  /** How far below the edge it begins, in pixels. */
  readonly below: number;
  /** How much of it is above the edge, 0 to 1. */
  readonly through: number;
}

/** Null at the very start of the text, which stays where it is, and where nothing is drawn. */
export function eyeOn(desk: HTMLElement, text: HTMLElement): Eye | null {
  const edge = desk.getBoundingClientRect().top;
  const element = text.children[firstBelow(text.children, edge)];
  if (desk.scrollTop === 0 || !(element instanceof HTMLElement)) return null;
  const { block } = element.dataset;
  const { top, height } = element.getBoundingClientRect();
  return block === undefined
    ? null
    : { block, below: Math.max(0, top - edge), through: Math.max(0, (edge - top) / Math.max(1, height)) };
}

/** Scrolls the paragraph back to where it stood; nothing where it is not drawn. */
export function backTo(desk: HTMLElement, text: HTMLElement, { block, below, through }: Eye): void {
  for (const child of text.children) {
    if (!(child instanceof HTMLElement) || child.dataset.block !== block) continue;
    const { top, height } = child.getBoundingClientRect();
    const moved = top + height * through - below - desk.getBoundingClientRect().top;
    if (Math.abs(moved) >= 1) desk.scrollTop += moved;
    return;
  }
}
