/** Folds what did not change, but for one paragraph on each side of a change, so that its place is seen. Pure. */

import type { ComparedBlock } from '#domain/history/compare';

export interface Stretch {
  readonly kind: 'shown' | 'folded';
  /** Place of its first paragraph among all. */
  readonly at: number;
  readonly blocks: readonly ComparedBlock[];
}

/** Shorter stretches are not worth a fold. */
const shortest = 3;

/** All paragraphs, in order. */
export function folded(compared: readonly ComparedBlock[]): readonly Stretch[] {
  const isNear = compared.map((_, at) => [at - 1, at, at + 1].some((near) => isChanged(compared[near])));
  const stretches: { kind: Stretch['kind']; at: number; blocks: ComparedBlock[] }[] = [];
  compared.forEach((block, at) => {
    const kind = isNear[at] ? 'shown' : 'folded';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.blocks.push(block);
    else stretches.push({ kind, at, blocks: [block] });
  });
  return stretches.map((stretch) =>
    stretch.blocks.length < shortest ? { ...stretch, kind: 'shown' } : stretch,
  );
}

const isChanged = (block: ComparedBlock | undefined): boolean => block !== undefined && block.kind !== 'same';
