/**
 * What the page brings and not the text: running heads and feet, page numbers. They are known by standing
 * at the same place on many pages, with the same words or with a number that counts the pages. A running
 * head stays once, on the first page, since it may hold the letterhead or the symbol of the text.
 */

import { readRoman } from '#domain/document/roman';
import type { Line } from './lines';
import { marginStamps } from './marginStamps';
import { sectionHeads } from './sectionHeads';

export interface PageLines {
  readonly height: number;
  /** In reading order. */
  readonly lines: readonly Line[];
  /** Lines in other directions. */
  readonly turned: readonly Line[];
}

export interface Furnished {
  readonly pages: readonly PageLines[];
  /** Each different text that was left out and holds letters, as first printed. */
  readonly leftOut: readonly string[];
}

/** Of the page's height, above and below. */
const zone = 0.14;
/** Lines of a running head or foot. */
const deepest = 4;

interface Candidate {
  readonly page: number;
  readonly line: Line;
  readonly top: boolean;
  /** The text with numbers as `#`. */
  readonly shape: string;
  readonly numbers: readonly number[];
}

/** The pages without what repeats on them. */
export function withoutFurniture(pages: readonly PageLines[]): Furnished {
  const groups = new Map<string, Candidate[]>();
  const candidates = pages.map(candidatesOf);
  for (const candidate of candidates.flat()) {
    const key = keyOf(groups, candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const tagged = [...groups.values()].flat().some(({ line }) => line.artifact);
  const gone = new Set<Line>();
  const leftOut = new Set<string>();
  for (const group of groups.values()) {
    for (const { line } of redundant(group, pages.length, tagged)) {
      gone.add(line);
      if (/\p{Alphabetic}/u.test(line.text)) leftOut.add(line.text);
    }
  }
  for (const top of [true, false]) {
    const edges = candidates.map((own) => edgeOf(own, top, gone));
    for (const line of sectionHeads(
      edges,
      pages.map((page) => page.lines),
    )) {
      gone.add(line);
      leftOut.add(line.text);
    }
  }
  const fromBrowser = new Set(candidates.flatMap(printedByBrowser));
  for (const line of [...stamps(pages), ...fromBrowser]) {
    gone.add(line);
    leftOut.add(line.text);
  }
  const { instead, texts } = marginStamps(pages.map((page) => page.lines));
  for (const text of texts) leftOut.add(text);
  const unstamped = (line: Line): Line[] => {
    const other = gone.has(line) ? line : instead.get(line);
    return other === null ? [] : [other ?? line];
  };
  const kept = pages.map((page) => ({
    ...page,
    lines: keptOf(instead.size === 0 ? page.lines : page.lines.flatMap(unstamped), gone, fromBrowser),
    turned: page.turned.filter((line) => !gone.has(line)),
  }));
  // Pages that hold nothing else say that.
  if (kept.every(({ lines, turned }) => lines.length + turned.length === 0)) return { pages, leftOut: [] };
  return { pages: kept, leftOut: distinct([...leftOut]) };
}

/** The lines at one end of a page that are not known as the page's own yet, from its edge to the text. */
function edgeOf(candidates: readonly Candidate[], top: boolean, gone: ReadonlySet<Line>): Line[] {
  const own = candidates.flatMap((one) => (one.top === top && !gone.has(one.line) ? [one.line] : []));
  return top ? own : own.reverse();
}

/** The lines that stay; where a browser set its head into the margins, the edges of their column are theirs alone. */
function keptOf(
  lines: readonly Line[],
  gone: ReadonlySet<Line>,
  fromBrowser: ReadonlySet<Line>,
): readonly Line[] {
  const kept = lines.filter((line) => !gone.has(line));
  if (!lines.some((line) => fromBrowser.has(line))) return kept;
  const edges = new Map<number, { left: number; right: number }>();
  for (const { strip, x0, x1 } of kept) {
    const { left, right } = edges.get(strip) ?? { left: x0, right: x1 };
    edges.set(strip, { left: Math.min(left, x0), right: Math.max(right, x1) });
  }
  return kept.map((line) => ({ ...line, ...edges.get(line.strip) }));
}

/** `11/28/26, 11:00 PM`, then the title: with which browsers head the pages that they print. */
const printedAt = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]\.?M\.?)?(?: |$)/i;
/** The address that they set below, and the number of the page. */
const printedFrom = /^(?:https?|file|about|data|blob|app):\S* \d{1,4} ?\/ ?\d{1,4}$/;

/** Head and foot of a page that a browser printed: both, so that nobody's own date goes. */
function printedByBrowser(candidates: readonly Candidate[]): readonly Line[] {
  const head = candidates.find(({ top, line }) => top && printedAt.test(line.text));
  const foot = candidates.find(({ top, line }) => !top && printedFrom.test(line.text));
  return head === undefined || foot === undefined ? [] : [head.line, foot.line];
}

/** On so many pages the same words aslant or in a margin are a stamp: `DRAFT`, `For official use`. */
const stampedPages = 3;

/** Lines in other directions that many pages have in common, without those of the first one. */
function stamps(pages: readonly PageLines[]): readonly Line[] {
  const byText = new Map<string, Line[]>();
  for (const line of pages.flatMap(({ turned }) => turned)) {
    const same = byText.get(line.text);
    if (same === undefined) byText.set(line.text, [line]);
    else same.push(line);
  }
  return [...byText.values()].flatMap((same) => {
    const on = new Set(same.map(({ page }) => page));
    return on.size >= stampedPages ? same.filter(({ page }) => page !== same[0]?.page) : [];
  });
}

/** One for each shape: `Page 2 of 7` says enough for all pages. */
function distinct(texts: readonly string[]): string[] {
  const byShape = new Map<string, string>();
  for (const text of texts) if (!byShape.has(shapeOf(text))) byShape.set(shapeOf(text), text);
  return [...byShape.values()];
}

const shapeOf = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

function candidatesOf({ lines, height }: PageLines, page: number): Candidate[] {
  const inOrder = lines
    .filter(({ y }) => y < zone * height || y > (1 - zone) * height)
    .filter(({ table, inMargin }) => table === null && !inMargin)
    .sort((a, b) => a.y - b.y);
  const top = inOrder.slice(0, deepest).filter(({ y }) => y < zone * height);
  const bottom = inOrder
    .slice(-deepest)
    .filter(({ y }) => y > (1 - zone) * height && !top.some((line) => line.y === y));
  return [...top, ...bottom].map((line) => ({
    page,
    line,
    top: top.includes(line),
    ...(isSmallRoman(line.text)
      ? { shape: 'i', numbers: [romanIn(line.text)] }
      : { shape: shapeOf(line.text), numbers: (line.text.match(/\d+/g) ?? []).map(Number) }),
  }));
}

/** Of one shape and within a few points of one height. */
function keyOf(groups: ReadonlyMap<string, unknown>, { line, top, shape }: Candidate): string {
  const height = Math.round(line.y / 6);
  const key = (at: number) => `${top ? 'top' : 'bottom'} ${at} ${shape}`;
  return [height, height - 1, height + 1].map(key).find((one) => groups.has(one)) ?? key(height);
}

/** The lines of a group that are left out: none, all, or all but the first. */
function redundant(group: readonly Candidate[], pages: number, tagged: boolean): readonly Candidate[] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.every(({ line }) => isPageNumber(line.text))) return pageNumbers(group, pages);
  if (countsPages(group)) return group;
  const same = group.filter(({ line }) => line.text === first.line.text);
  if (!isRunning(same, pages, tagged)) return [];
  return first.top && first.page === 0 ? same.slice(1) : same;
}

/** Numbers that go on from the page before, or begin anew with a text. */
function pageNumbers(group: readonly Candidate[], pages: number): readonly Candidate[] {
  const byPage = new Map(group.map(({ page, numbers }) => [page, numbers[0] ?? 0]));
  return group.filter(({ page, numbers, line }) => {
    const number = numbers[0] ?? 0;
    const goesOn = byPage.get(page - 1) === number - 1 || byPage.get(page + 1) === number + 1;
    return (
      goesOn || line.artifact || (pages > 1 && (number === page + 1 || (number <= 2 && group.length > 1)))
    );
  });
}

/** On pages one after another, or on every second. A file that names its artifacts names its heads, too. */
function isRunning(same: readonly Candidate[], pages: number, tagged: boolean): boolean {
  let run = 1;
  let longest = 1;
  same.forEach(({ page }, index) => {
    const before = same[index - 1];
    run = before !== undefined && page - before.page <= 2 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  if (same.every(({ line }) => line.artifact)) return longest >= 2;
  return longest >= (tagged ? 5 : 3) || (longest === 2 && pages === 2 && !tagged);
}

/** A number in it goes up by one with every page. */
function countsPages(group: readonly Candidate[]): boolean {
  const [first] = group;
  if (first === undefined || group.length < 2) return false;
  return first.numbers.some((number, place) =>
    group.every((one) => (one.numbers[place] ?? Number.NaN) - number === one.page - first.page),
  );
}

/** `iv`, `- iv -`: the numbers of pages before the text. */
const isSmallRoman = (text: string): boolean =>
  /^[-–—|(\s]*[ivxl]{1,7}[-–—|)\s]*$/.test(text) && romanIn(text) > 0;

const romanIn = (text: string): number => readRoman(text.replace(/[^a-z]/g, '').toUpperCase());

const isPageNumber = (text: string): boolean =>
  isSmallRoman(text) ||
  /^\s*(?:[-–—|]\s*)?(?:(?:page|p\.|стр\.|страница|бет)\s*)?\d{1,4}(?:\s*(?:\/|of|из)\s*\d{1,4})?(?:\s*[-–—|])?\s*$/i.test(
    text,
  );
