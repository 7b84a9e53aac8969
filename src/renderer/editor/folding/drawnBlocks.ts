/**
 * Where the paragraphs of a partly folded text stand in the window. Heights and places are pixels of the window, an
 * index is that of a child of the whole document. `elements` are the children of the text's element, one for each
 * drawn paragraph and one for each folded part.
 */

import type { BlockRange, Part } from './foldedDocument';

/** A part with its elements. */
export interface DrawnPart extends Part {
  readonly elements: readonly Element[];
}

export function drawnParts(elements: HTMLCollection, parts: readonly Part[]): readonly DrawnPart[] {
  let at = 0;
  return parts.map((part) => {
    const from = at;
    at += part.folded ? 1 : part.to - part.from;
    return {
      ...part,
      elements: Array.from({ length: at - from }, (_, i) => elements[from + i]).filter(isThere),
    };
  });
}

const isThere = (element: Element | undefined): element is Element => element !== undefined;

const topOf = (element: Element | undefined): number => element?.getBoundingClientRect().top ?? 0;
const bottomOf = (element: Element | undefined): number => element?.getBoundingClientRect().bottom ?? 0;

/** Whether all between two heights is drawn; beyond the ends of the text there is nothing to draw. */
export function isDrawn(parts: readonly DrawnPart[], top: number, bottom: number): boolean {
  const last = parts.at(-1);
  return parts.some(
    (part) =>
      !part.folded &&
      (part.from === 0 || topOf(part.elements[0]) <= top) &&
      (part === last || bottomOf(part.elements.at(-1)) >= bottom),
  );
}

/** A paragraph and where its upper edge stands, or would stand. */
export interface Place {
  readonly index: number;
  readonly top: number;
}

/** The paragraph at a height; the first one above all, the last one below all. */
export function placeAt(
  parts: readonly DrawnPart[],
  y: number,
  heightOf: (index: number) => number,
): Place | null {
  const part = parts.find(({ elements }) => bottomOf(elements.at(-1)) > y) ?? parts.at(-1);
  if (!part) return null;
  if (part.folded) return placeInFold(part, topOf(part.elements[0]), y, heightOf);
  const found = part.elements.findIndex((element) => bottomOf(element) > y);
  const at = found < 0 ? part.elements.length - 1 : found;
  return { index: part.from + at, top: topOf(part.elements[at]) };
}

function placeInFold(
  { from, to }: BlockRange,
  start: number,
  y: number,
  heightOf: (index: number) => number,
): Place {
  let top = start;
  let index = from;
  while (index < to - 1 && top + heightOf(index) <= y) top += heightOf(index++);
  return { index, top };
}

/** The first drawn paragraph that is seen between two heights; null where all there is folded. */
export function drawnBetween(parts: readonly DrawnPart[], top: number, bottom: number): Place | null {
  for (const { folded, from, elements } of parts) {
    if (folded) continue;
    const at = elements.findIndex((element) => bottomOf(element) > top);
    if (at >= 0 && topOf(elements[at]) < bottom) return { index: from + at, top: topOf(elements[at]) };
  }
  return null;
}

/** The height of each drawn paragraph with its distance to the next, by index. */
export function measured(parts: readonly DrawnPart[]): readonly (readonly [index: number, height: number])[] {
  const drawn = parts.flatMap(({ folded, from, elements }) =>
    elements.map((element, i) => ({ index: folded ? null : from + i, box: element.getBoundingClientRect() })),
  );
  return drawn.flatMap(({ index, box }, i) => {
    const height = (drawn[i + 1]?.box.top ?? box.bottom) - box.top;
    return index === null || height <= 0 ? [] : [[index, height] as const];
  });
}

/** The index of the first child whose lower edge is below `y`; their number where there is none. */
export function firstBelow(children: HTMLCollection, y: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
