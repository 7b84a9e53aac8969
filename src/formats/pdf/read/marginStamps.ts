/**
 * Words that several pages have at one place in their margins: `RESTRICTED` at mid-height, the address of an office.
 * They stay once. Where a page has too few lines to tell what its margin is, they are found again among its words.
 */

import type { Line } from './lines';
import { joinedPieces } from './pieces';

export interface StampedLines {
  /** As the page has it without its stamps; null where nothing else is left. */
  readonly instead: ReadonlyMap<Line, Line | null>;
  readonly texts: readonly string[];
}

/** Where each stays, by its words. */
type Stamps = ReadonlyMap<string, readonly Line[]>;

/** In points: programs set a stamp at one place; people that print and scan do not. */
const samePlace = 6;
/** On so many pages, or on both of two. */
const fewestPages = 3;

export function marginStamps(pages: readonly (readonly Line[])[]): StampedLines {
  const noted = pages.flatMap((lines) => lines.filter(({ inMargin }) => inMargin));
  const firsts = noted.length < 2 ? [] : stampsIn(noted, Math.min(fewestPages, pages.length));
  const instead = new Map<Line, Line | null>();
  if (firsts.length === 0) return { instead, texts: [] };
  const stamps = new Map<string, Line[]>();
  for (const first of firsts) stamps.set(first.text, [...(stamps.get(first.text) ?? []), first]);
  for (const line of pages.flat()) {
    const left = withoutStamps(line, stamps);
    if (left !== line) instead.set(line, left);
  }
  return { instead, texts: firsts.map(({ text }) => text) };
}

/** The first of each. */
function stampsIn(noted: readonly Line[], fewest: number): Line[] {
  const groups: Line[][] = [];
  const byText = new Map<string, Line[][]>();
  for (const line of noted) {
    const known = byText.get(line.text) ?? [];
    const same = known.find(([first]) => first !== undefined && isSame(line, first));
    if (same !== undefined) same.push(line);
    else {
      const own = [line];
      byText.set(line.text, [...known, own]);
      groups.push(own);
    }
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const on = new Set(group.map(({ page }) => page)).size;
    return first !== undefined && on > 1 && on >= fewest ? [first] : [];
  });
}

const isSame = (line: Line, other: Line): boolean =>
  line.text === other.text &&
  Math.abs(line.x0 - other.x0) < samePlace &&
  Math.abs(line.y - other.y) < samePlace;

function withoutStamps(line: Line, stamps: Stamps): Line | null {
  const isStamp = (one: Line) =>
    stamps.get(one.text)?.some((first) => one !== first && isSame(one, first)) === true;
  if (isStamp(line)) return null;
  const { pieces = [] } = line;
  const rest = pieces.filter((piece) => !isStamp(piece));
  if (line.table !== null || rest.length === pieces.length) return line;
  const joined = joinedPieces(rest);
  return joined === undefined ? null : { ...joined, left: line.left, right: line.right, pieces: rest };
}
