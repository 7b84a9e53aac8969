/** Where on its pages each block is printed: so that a click on the page finds the words, and the words their page. */

import type { PrintedPlace } from '#domain/document/document';
import type { Line } from './lines';

/** One place a column of each page; lines of pages that are read lying on their side have none. */
export function placesOf(
  block: string,
  lines: readonly Line[],
  isUpright: (page: number) => boolean,
): PrintedPlace[] {
  const places = new Map<number, PrintedPlace>();
  for (const line of lines) {
    if (!isUpright(line.page)) continue;
    for (const own of line.table === null ? [line] : cellLines(line)) {
      const before = places.get(line.strip);
      places.set(line.strip, {
        block,
        page: line.page + 1,
        x0: Math.min(own.x0, before?.x0 ?? own.x0),
        x1: Math.max(own.x1, before?.x1 ?? own.x1),
        y0: Math.min(own.y - ascent * own.size, before?.y0 ?? Number.POSITIVE_INFINITY),
        y1: Math.max(own.y + descent * own.size, before?.y1 ?? Number.NEGATIVE_INFINITY),
      });
    }
  }
  return [...places.values()];
}

/** Of the letters' size, over and under the line that they stand on. */
const ascent = 0.85;
const descent = 0.25;

const cellLines = ({ table }: Line): readonly Line[] =>
  table?.rows.flat().flatMap((cell) => cell.lines) ?? [];
