/**
 * What a transaction wants, whatever made it (keys, paste, drop, cut, an input method): places of the
 * old text and the lines that should stand there instead. Structure is read as lines too: a split is
 * an empty first and an empty second line.
 */

import type { Fragment, Slice } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';

/** Replace `[from, to]` of the old document, in positions, by lines of plain text; at least one line. */
export interface Change {
  readonly from: number;
  readonly to: number;
  /** The first line goes to `from`; each further one is a paragraph of its own. */
  readonly lines: readonly string[];
}

interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The changes of a transaction in the order of the text; none where only marks or attributes change. */
export const changesOf = (tr: Transaction): readonly Change[] =>
  regionsOf(tr).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    lines: linesOf(tr.doc.slice(fromB, toB)),
  }));

/** Each step's ranges, carried back to the document before and on to the document after. */
function regionsOf(tr: Transaction): readonly Region[] {
  const regions: Region[] = [];
  tr.mapping.maps.forEach((map, i) => {
    // A slice of a mapping inverts as the whole, hence new ones.
    const back = new Mapping(tr.mapping.maps.slice(0, i)).invert();
    const on = new Mapping(tr.mapping.maps.slice(i + 1));
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      regions.push({
        fromA: back.map(oldFrom, -1),
        toA: back.map(oldTo, 1),
        fromB: on.map(newFrom, -1),
        toB: on.map(newTo, 1),
      });
    });
  });
  return regions.sort((a, b) => a.fromA - b.fromA || a.fromB - b.fromB).reduce(joinTouching, []);
}

function joinTouching(joined: Region[], next: Region): Region[] {
  const last = joined.at(-1);
  if (!last || (next.fromA > last.toA && next.fromB > last.toB)) return [...joined, next];
  const toA = Math.max(last.toA, next.toA);
  const toB = Math.max(last.toB, next.toB);
  return [...joined.slice(0, -1), { ...last, toA, toB }];
}

/** The plain lines of a slice. Whole blocks start on a line of their own, behind an empty first one. */
export function linesOf(slice: Slice): readonly string[] {
  if (slice.content.firstChild?.isInline ?? true) return [textOf(slice.content)];
  const lines: string[] = slice.openStart === 0 ? [''] : [];
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textContent);
    return false;
  });
  return lines.length === 0 ? [''] : lines;
}

const textOf = (content: Fragment): string => content.textBetween(0, content.size);
