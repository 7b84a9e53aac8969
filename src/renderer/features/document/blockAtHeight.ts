/**
 * Which paragraph of a desk stands at a height of the window. Asked with every scroll and, by the map, after every
 * edit: a search by halves reads a dozen boxes, where asking the browser what is at a point makes it look through
 * all the paragraphs of a text.
 */

import { firstBelow } from '#renderer/editor/folding/drawnBlocks';
import { drawInSight } from '#renderer/editor/folding/TextView';

/**
 * The block at `y`, in pixels of the window; between two blocks the lower one. Null above the first block, below the
 * last, and while nothing is drawn.
 */
export function blockAtHeight(desk: HTMLElement, y: number): HTMLElement | null {
  const text = desk.querySelector('.text-editor, .text-reading');
  if (!text) return null;
  drawInSight(text);
  if (y < text.getBoundingClientRect().top) return null;
  const { children } = text;
  let at = firstBelow(children, y);
  for (let element = children[at]; element; element = children[++at])
    if (element instanceof HTMLElement && element.dataset.block !== undefined) return element;
  return null;
}
