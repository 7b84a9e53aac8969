/**
 * Which tokens of an old and a new text are the same ones: a longest common subsequence by Myers's
 * greedy algorithm, after the equal ends are set aside. Texts that have little in common are not worth
 * the time: beyond `mostDifferences` only the ends match, and the middle counts as replaced.
 */

import type { Token } from './tokens';

/** Indices of two tokens that are the same, in the old and in the new list. */
export type Match = readonly [old: number, fresh: number];

const mostDifferences = 400;

/** All matches in ascending order. */
export function matchTokens(a: readonly Token[], b: readonly Token[]): readonly Match[] {
  const same = (i: number, j: number) => a[i]?.text === b[j]?.text;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(a.length - 1 - end, b.length - 1 - end)) end++;
  const middle = commonSubsequence(a.length - start - end, b.length - start - end, (i, j) =>
    same(start + i, start + j),
  );
  const head = Array.from({ length: start }, (_, i): Match => [i, i]);
  const tail = Array.from({ length: end }, (_, i): Match => [a.length - end + i, b.length - end + i]);
  return [...head, ...middle.map(([i, j]): Match => [start + i, start + j]), ...tail];
}

type Same = (i: number, j: number) => boolean;

function commonSubsequence(n: number, m: number, same: Same): readonly Match[] {
  if (n === 0 || m === 0) return [];
  const frontiers: ReadonlyMap<number, number>[] = [];
  let reached: ReadonlyMap<number, number> = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(n + m, mostDifferences); d++) {
    frontiers.push(reached);
    const next = step(d, reached, n, m, same);
    if ((next.get(n - m) ?? -1) >= n) return walkBack(frontiers, n, m);
    reached = next;
  }
  return [];
}

/** The furthest place of the old list on each diagonal after `d` differences. */
function step(d: number, before: ReadonlyMap<number, number>, n: number, m: number, same: Same) {
  const reached = new Map<number, number>();
  for (let k = -d; k <= d; k += 2) {
    let i = comesFromAbove(k, d, before) ? at(before, k + 1) : at(before, k - 1) + 1;
    while (i < n && i - k < m && same(i, i - k)) i++;
    reached.set(k, i);
  }
  return reached;
}

const at = (reached: ReadonlyMap<number, number>, k: number): number => reached.get(k) ?? -1;

const comesFromAbove = (k: number, d: number, before: ReadonlyMap<number, number>): boolean =>
  k === -d || (k !== d && at(before, k - 1) < at(before, k + 1));

function walkBack(frontiers: readonly ReadonlyMap<number, number>[], n: number, m: number): readonly Match[] {
  const matches: Match[] = [];
  let i = n;
  let j = m;
  for (const [d, before] of [...frontiers.entries()].reverse()) {
    const k = i - j;
    const from = comesFromAbove(k, d, before) ? k + 1 : k - 1;
    const startI = d === 0 ? 0 : from === k + 1 ? at(before, from) : at(before, from) + 1;
    while (i > startI && j > 0) matches.push([--i, --j]);
    i = d === 0 ? 0 : at(before, from);
    j = i - from;
  }
  return matches.reverse();
}
