/**
 * Prints a part of a stretch from its two readings: a difference by words, neighbouring changes joined
 * when fewer than two unchanged words stand between them, and a change that can't be printed alone
 * taken together with the words beside it until it can.
 *
 * Source: design notes of the editor, "Own proposals are a difference, not a history".
 */

import type { PartyCode } from '../notation';
import type { Edges } from '../seams';
import { type Match, matchTokens } from './matchTokens';
import { type Exactness, type Gap, printGap } from './printGap';
import type { Granularity } from './proposedEdit';
import { isWord, type Token, tokensOf } from './tokens';

/** The readings of a window: `head` and `tail` are the same in both. */
export interface Readings {
  readonly head: string;
  readonly base: string;
  readonly own: string;
  readonly tail: string;
}

const fewestUnchangedWords = 2;
/** Enough to see a `(+IND)` that stands there as words and must not become an attribution. */
const contextTokens = 8;

/** The notation, or null when no notation of these words can be read back. */
export const printWindow = (
  readings: Readings,
  edges: Edges,
  party: PartyCode,
  granularity: Granularity,
): string | null =>
  printAs('exact', readings, edges, party, granularity) ??
  // White space at an edge of the text is nothing that brackets can hold: better the words than nothing.
  printAs('words', readings, edges, party, granularity);

function printAs(
  exactness: Exactness,
  readings: Readings,
  edges: Edges,
  party: PartyCode,
  granularity: Granularity,
): string | null {
  let view = viewOf(readings, granularity);
  for (;;) {
    const { matches } = view;
    const parts = gapsOf(view).map((gap, i) =>
      printGap(gap, edgesAt(view, i, edges), party, granularity, exactness),
    );
    const failed = parts.indexOf(null);
    if (failed < 0) return woven(view, parts);
    if (matches.length === 0) return null;
    view = { ...view, matches: matches.filter((_, i) => i !== failed - 1 && i !== failed) };
  }
}

interface View {
  readonly base: string;
  readonly own: string;
  readonly old: readonly Token[];
  readonly fresh: readonly Token[];
  readonly matches: readonly Match[];
}

function viewOf({ head, base, own, tail }: Readings, granularity: Granularity): View {
  const [whole, wanted] = [head + base + tail, head + own + tail];
  const [old, fresh] = [tokensOf(whole), tokensOf(wanted)];
  const before = tokensOf(head).length;
  const after = tokensOf(tail).length;
  const middle = matchTokens(
    old.slice(before, old.length - after),
    fresh.slice(before, fresh.length - after),
  );
  const matches: Match[] = [
    ...Array.from({ length: before }, (_, i): Match => [i, i]),
    ...middle.map(([i, j]): Match => [before + i, before + j]),
    ...Array.from({ length: after }, (_, i): Match => [old.length - after + i, fresh.length - after + i]),
  ];
  const same = matches.filter(([i, j]) => old[i]?.text === fresh[j]?.text);
  const view = { base: whole, own: wanted, old, fresh, matches: same };
  return granularity === 'letters' ? view : { ...view, matches: joinNeighbours(view) };
}

/** One gap before each match and one behind the last. */
function gapsOf({ base, own, old, fresh, matches }: View): readonly Gap[] {
  const stops: readonly Match[] = [...matches, [old.length, fresh.length]];
  return stops.map(([i, j], n) => {
    const [lastI, lastJ] = matches[n - 1] ?? [-1, -1];
    return {
      before: old[lastI]?.text ?? '',
      base: base.slice(old[lastI]?.to ?? 0, old[i]?.from ?? base.length),
      own: own.slice(fresh[lastJ]?.to ?? 0, fresh[j]?.from ?? own.length),
      after: base.slice(old[i]?.from ?? base.length, old[Math.min(i + contextTokens, old.length) - 1]?.to),
    };
  });
}

/** Beside an unchanged word there is no edge, whatever stands at the ends of the window. */
const edgesAt = ({ matches }: View, gap: number, edges: Edges): Edges => ({
  start: gap === 0 ? edges.start : 'word',
  end: gap === matches.length ? edges.end : 'word',
});

/** Takes out the matches between two changes that are too close to stand apart. */
function joinNeighbours(view: View): readonly Match[] {
  const changed = gapsOf(view).map((gap) => gap.base !== gap.own);
  const dropped = new Set<number>();
  let lastChange = -1;
  changed.forEach((isChange, gap) => {
    if (!isChange) return;
    if (lastChange >= 0 && wordsBetween(view, lastChange, gap) < fewestUnchangedWords)
      for (let match = lastChange; match < gap; match++) dropped.add(match);
    lastChange = gap;
  });
  return view.matches.filter((_, match) => !dropped.has(match));
}

const wordsBetween = ({ old, matches }: View, fromGap: number, toGap: number): number =>
  matches.slice(fromGap, toGap).filter(([i]) => old[i] !== undefined && isWord(old[i])).length;

const woven = ({ old, matches }: View, gaps: readonly (string | null)[]): string =>
  gaps.flatMap((gap, n) => [gap, old[matches[n]?.[0] ?? -1]?.text]).join('');
