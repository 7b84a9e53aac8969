/**
 * A long list of blocks cut into stretches that stay theirs: when a paragraph is joined, cut or moved to another text,
 * only the stretch that it stands in is drawn again, and none of those behind it.
 */

import { useRef } from 'react';
import type { Block } from '#domain/document/document';
import { namesOf } from './partKeys';
import { isSameList } from './useSame';

export interface Stretch {
  readonly key: number;
  readonly blocks: readonly Block[];
}

const atFirst = 20;

/** A stretch that has lost its border to the one before may grow so long. */
const atMost = 2 * atFirst;

export function useStretches(blocks: readonly Block[]): readonly Stretch[] {
  const kept = useRef<{ readonly of: readonly Block[] | null; readonly stretches: readonly Stretch[] }>({
    of: null,
    stretches: [],
  });
  if (kept.current.of !== blocks)
    kept.current = { of: blocks, stretches: stretchesOf(blocks, kept.current.stretches) };
  return kept.current.stretches;
}

/** With the borders of `before` where they still are; the very same list for a stretch that has not changed. */
export function stretchesOf(blocks: readonly Block[], before: readonly Stretch[]): readonly Stretch[] {
  const lists = cut(blocks, new Set(before.map((one) => one.blocks[0]?.id)));
  const ends = before.map((one) => ({
    key: one.key,
    first: one.blocks[0]?.id,
    last: one.blocks.at(-1)?.id,
  }));
  const byKey = new Map(before.map((one) => [one.key, one]));
  return namesOf(
    lists.map((own) => ({ blocks: own })),
    ends,
  ).map(({ key }, place): Stretch => {
    const own = lists[place] ?? [];
    const old = byKey.get(key);
    return old !== undefined && isSameList(old.blocks, own) ? old : { key, blocks: own };
  });
}

function cut(blocks: readonly Block[], borders: ReadonlySet<string | undefined>): readonly Block[][] {
  const longest = borders.size === 0 ? atFirst : atMost;
  const lists: Block[][] = [];
  for (const block of blocks) {
    const last = lists.at(-1);
    if (last === undefined || borders.has(block.id) || last.length >= longest) lists.push([block]);
    else last.push(block);
  }
  return lists;
}
