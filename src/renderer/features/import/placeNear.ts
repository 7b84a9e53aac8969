/** Which printed paragraph a click on a page means: the one under it, else the nearest within reach. */

import type { PrintedPlace } from '#domain/document/document';

/** In points (1/72 inch): about two lines. */
const reach = 24;

/** `places` of one page; `point` in points from its top left corner. Null for a click on empty paper. */
export function placeNear(
  places: readonly PrintedPlace[],
  { x, y }: { readonly x: number; readonly y: number },
): PrintedPlace | null {
  let best: PrintedPlace | null = null;
  let least = reach;
  for (const place of places) {
    const distance = Math.hypot(outside(x, place.x0, place.x1), outside(y, place.y0, place.y1));
    if (distance < least || (distance === 0 && best !== null && isInside(place, best))) {
      best = place;
      least = distance;
    }
  }
  return best;
}

const outside = (value: number, from: number, to: number): number => Math.max(0, from - value, value - to);

/** A paragraph in a larger one's box (a column beside a wide table) is the one that is meant. */
const isInside = (a: PrintedPlace, b: PrintedPlace): boolean =>
  (a.x1 - a.x0) * (a.y1 - a.y0) < (b.x1 - b.x0) * (b.y1 - b.y0);
