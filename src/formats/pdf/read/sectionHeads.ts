/**
 * Running heads that change from section to section: at the head or foot of many pages, apart from the text, stand words
 * that the text itself has elsewhere, as the heading of a section. They are no repetition on a page, and so not known by that.
 */

import type { Line } from './lines';

/** On so many pages, and of so many of these the words are found elsewhere. */
const fewestPages = 3;
const mostly = 0.8;
/** In font sizes: white between such a head and the text, and between the lines of a head. */
const apart = 1.7;
/** In font sizes: heads of one line and of two have their middles at one height. */
const samePlace = 1.3;
/** Fewer letters stand anywhere by chance. */
const fewestLetters = 6;
/** More heads that differ are none. */
const mostTexts = 200;

/** The lines of such heads. Each of `edges` has the lines at one end of a page, from the page's edge to the text; `all` lines of the file. */
export function sectionHeads(edges: readonly (readonly Line[])[], all: readonly (readonly Line[])[]): Line[] {
  const heads = inOnePlace(edges.flatMap((lines) => headOf(lines, all) ?? []));
  if (heads.length < fewestPages) return [];
  const words = all
    .flat()
    .map(({ text }) => lettersOf(text))
    .join('');
  const found = elsewhere(heads, words);
  return found.length >= Math.max(fewestPages, mostly * heads.length)
    ? found.flatMap(({ lines }) => lines)
    : [];
}

interface Head {
  readonly lines: readonly Line[];
  readonly text: string;
  readonly middle: number;
  readonly size: number;
}

/** The lines of an edge up to the first gap; null where no gap parts them from the text. */
function headOf(lines: readonly Line[], all: readonly (readonly Line[])[]): Head[] | null {
  const own: Line[] = [];
  for (const line of lines) {
    const before = own.at(-1);
    if (before !== undefined && isApart(before, line)) break;
    own.push(line);
  }
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return null;
  const others = (all[first.page] ?? []).filter((line) => !own.includes(line));
  if (others.length === 0 || !others.every((line) => isApart(last, line) && isApart(first, line)))
    return null;
  const text = lettersOf(
    [...own]
      .sort((a, b) => a.y - b.y)
      .map((line) => line.text)
      .join(' '),
  );
  return [{ lines: own, text, middle: (first.y + last.y) / 2, size: first.size }];
}

const isApart = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) > apart * a.size;

/** Of one size, and at the height at which most of them stand. */
function inOnePlace(heads: readonly Head[]): Head[] {
  const middles = heads.map(({ middle }) => middle).sort((a, b) => a - b);
  const usual = heads.find(({ middle }) => middle === middles[Math.floor(middles.length / 2)]);
  return heads.filter(
    ({ middle, size }) =>
      usual !== undefined &&
      Math.abs(middle - usual.middle) < samePlace * size &&
      Math.abs(size - usual.size) < 0.1,
  );
}

/** Those whose words the text has elsewhere, too. */
function elsewhere(heads: readonly Head[], words: string): Head[] {
  const counts = new Map<string, number>();
  for (const { text } of heads) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size > mostTexts) return [];
  const found = new Set(
    [...counts].flatMap(([text, count]) =>
      text.length >= fewestLetters && hasMore(words, text, count) ? [text] : [],
    ),
  );
  return heads.filter(({ text }) => found.has(text));
}

function hasMore(words: string, text: string, count: number): boolean {
  let [at, seen] = [words.indexOf(text), 0];
  while (at >= 0 && seen <= count) {
    seen++;
    at = words.indexOf(text, at + 1);
  }
  return seen > count;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{Alphabetic}\p{N}]+/gu, '');
