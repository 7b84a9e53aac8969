/**
 * A long list of blocks in stretches that are drawn when they come near: a circular of a thousand pages opens
 * as fast as one of five. A stretch that is not drawn yet keeps about the room that it will take.
 */

import { memo, type ReactNode, useRef } from 'react';
import type { Block } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';
import { useNear } from '#renderer/ui/useNear';
import { useStretches } from './stretches';

interface ChunksProps {
  readonly blocks: readonly Block[];
  /** The block that must be drawn, wherever it is. */
  readonly selected: string | null;
  /** The one that the Tab key reaches; null for none of these. */
  readonly stop?: string | null;
  /** Characters of a line, for the room that is kept. */
  readonly lineLength: number;
  /** Must stay the same function as long as what it draws is the same. */
  readonly draw: (block: Block, isCurrent: boolean, isStop: boolean) => ReactNode;
}

export function Chunks({ blocks, selected, stop = null, lineLength, draw }: ChunksProps) {
  return useStretches(blocks).map((own, place) => {
    const within = (block: string | null) =>
      block !== null && own.blocks.some(({ id }) => id === block) ? block : null;
    return (
      <Chunk
        key={own.key}
        blocks={own.blocks}
        selected={within(selected)}
        stop={within(stop)}
        isFirst={place === 0}
        lineLength={lineLength}
        draw={draw}
      />
    );
  });
}

interface ChunkProps extends Required<ChunksProps> {
  readonly isFirst: boolean;
}

/** Pixels of a line. */
const lineHeight = 23;

/** The room of a list of which nothing is drawn, each stretch with its place in the file. */
export const KeptRoom = memo(function KeptRoom({
  blocks,
  lineLength,
}: Pick<ChunksProps, 'blocks' | 'lineLength'>) {
  return useStretches(blocks).map((own) => (
    <div
      key={own.key}
      data-at={own.blocks[0]?.source?.at}
      style={{ height: roomOf(own.blocks, lineLength) }}
    />
  ));
});

/** The pixels that so many lines take; `lineLength` in characters. */
const roomOf = (blocks: readonly Block[], lineLength: number): number =>
  blocks.reduce((sum, block) => sum + 1 + Math.ceil(blockText(block).length / lineLength), 0) * lineHeight;

const Chunk = memo(function Chunk({ blocks, selected, stop, isFirst, lineLength, draw }: ChunkProps) {
  const element = useRef<HTMLDivElement>(null);
  const isNear = useNear(element, isFirst || selected !== null);
  if (isNear)
    return (
      <div role="presentation">
        {blocks.map((block) => draw(block, block.id === selected, block.id === stop))}
      </div>
    );
  return (
    <div
      ref={element}
      role="presentation"
      data-at={blocks[0]?.source?.at}
      style={{ height: roomOf(blocks, lineLength) }}
    />
  );
});
