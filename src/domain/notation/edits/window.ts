/**
 * How much of a stretch is read and printed again around an edit: the words that the edit touches,
 * the party's own groups beside them or fewer than two words away, and two unchanged words on either
 * side. All other proposals of the stretch keep their notation to the character.
 */

import type { Utf16Offset } from '#domain/document/document';
import { isSpace, skipSpace, skipSpaceBack } from '../characters';
import type { Group } from '../notation';
import type { Run } from '../seams';
import type { Stretch } from './partition';
import { isWord, tokensOf } from './tokens';

/** `[hotFrom, hotTo)` may change; around it `[from, to)` takes in unchanged words. */
export interface Window extends Run {
  readonly hotFrom: Utf16Offset;
  readonly hotTo: Utf16Offset;
}

const contextWords = 2;

export function windowAround(text: string, stretch: Stretch, edit: Run): Window {
  const clusters = clustersOf(text, stretch);
  let hot = touchedChunks(text, stretch, clusters, edit);
  for (let grown = overNear(text, stretch, clusters, hot); !isSame(grown, hot); ) {
    hot = grown;
    grown = overNear(text, stretch, clusters, hot);
  }
  return {
    from: contextStart(text, plainBefore(clusters, stretch, hot.from), hot.from),
    hotFrom: hot.from,
    hotTo: hot.to,
    to: contextEnd(text, hot.to, plainAfter(clusters, stretch, hot.to)),
  };
}

const clamp = (offset: Utf16Offset, { from, to }: Run): Utf16Offset => Math.max(from, Math.min(to, offset));
const isSame = (a: Run, b: Run): boolean => a.from === b.from && a.to === b.to;

/** The party's groups with the white space around them, as one where nothing else parts them. */
function clustersOf(text: string, { own, from, to }: Stretch): readonly Run[] {
  const clusters: Run[] = [];
  for (const group of own) {
    const run = withSpace(text, group, { from, to });
    const last = clusters.at(-1);
    if (last !== undefined && run.from <= last.to)
      clusters[clusters.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else clusters.push(run);
  }
  return clusters;
}

const withSpace = (text: string, group: Pick<Group, 'from' | 'to'>, within: Run): Run => ({
  from: skipSpaceBack(text, group.from, within.from),
  to: skipSpace(text, group.to, within.to),
});

/** The edit with the chunks between white space that it touches, or the cluster that it lies in. */
function touchedChunks(text: string, stretch: Stretch, clusters: readonly Run[], edit: Run): Run {
  const from = clamp(edit.from, stretch);
  const to = clamp(edit.to, stretch);
  const isInside = (at: Utf16Offset) => clusters.some((cluster) => cluster.from < at && at < cluster.to);
  return {
    from: isInside(from) ? from : chunkStart(text, from, plainBefore(clusters, stretch, from)),
    to: isInside(to) ? to : chunkEnd(text, to, plainAfter(clusters, stretch, to)),
  };
}

/** One round of growing over clusters that are near, and over the chunks that these are glued to. */
function overNear(text: string, stretch: Stretch, clusters: readonly Run[], hot: Run): Run {
  const near = nearTo(text, clusters, hot);
  const from = Math.min(hot.from, ...near.map((cluster) => cluster.from));
  const to = Math.max(hot.to, ...near.map((cluster) => cluster.to));
  const isGluedLeft = from < hot.from && !isSpace(text.charCodeAt(from));
  const isGluedRight = to > hot.to && !isSpace(text.charCodeAt(to - 1));
  return {
    from: isGluedLeft ? chunkStart(text, from, plainBefore(clusters, stretch, from)) : from,
    to: isGluedRight ? chunkEnd(text, to, plainAfter(clusters, stretch, to)) : to,
  };
}

/** Clusters that the range touches, and the next one on either side if too few words part it. */
function nearTo(text: string, clusters: readonly Run[], hot: Run): readonly Run[] {
  const touched = clusters.filter((cluster) => cluster.from <= hot.to && hot.from <= cluster.to);
  const before = clusters.filter((cluster) => cluster.to < hot.from).at(-1);
  const behind = clusters.find((cluster) => cluster.from > hot.to);
  const isClose = (from: Utf16Offset, to: Utf16Offset) =>
    tokensOf(text.slice(from, to)).filter(isWord).length < contextWords;
  if (before !== undefined && isClose(before.to, hot.from)) touched.push(before);
  if (behind !== undefined && isClose(hot.to, behind.from)) touched.push(behind);
  return touched;
}

/** Where the plain words that end at `at` begin: behind the cluster before, or with the stretch. */
const plainBefore = (clusters: readonly Run[], { from }: Run, at: Utf16Offset): Utf16Offset =>
  Math.max(from, ...clusters.filter((cluster) => cluster.to <= at).map((cluster) => cluster.to));

const plainAfter = (clusters: readonly Run[], { to }: Run, at: Utf16Offset): Utf16Offset =>
  Math.min(to, ...clusters.filter((cluster) => cluster.from >= at).map((cluster) => cluster.from));

/** Back over the chunk that touches `at`, with the white space before it. */
function chunkStart(text: string, at: Utf16Offset, limit: Utf16Offset): Utf16Offset {
  let i = skipSpaceBack(text, at, limit);
  if (i < at) return i;
  while (i > limit && !isSpace(text.charCodeAt(i - 1))) i--;
  return skipSpaceBack(text, i, limit);
}

function chunkEnd(text: string, at: Utf16Offset, limit: Utf16Offset): Utf16Offset {
  let i = skipSpace(text, at, limit);
  if (i > at) return i;
  while (i < limit && !isSpace(text.charCodeAt(i))) i++;
  return skipSpace(text, i, limit);
}

/** The start of the second word before `at`; of the first, or `at` itself, where there are fewer. */
function contextStart(text: string, limit: Utf16Offset, at: Utf16Offset): Utf16Offset {
  const words = tokensOf(text.slice(limit, at)).filter(isWord);
  const first = words.at(-contextWords);
  return first === undefined ? limit : limit + first.from;
}

function contextEnd(text: string, at: Utf16Offset, limit: Utf16Offset): Utf16Offset {
  const words = tokensOf(text.slice(at, limit)).filter(isWord);
  const last = words[contextWords - 1];
  return last === undefined ? limit : at + last.to;
}
