/**
 * A long list of blocks in stretches that are drawn when they come near: a circular of a thousand pages opens
 * as fast as one of five. A stretch that is not drawn yet keeps about the room that it will take.
 */

import { memo, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Block } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';

interface ChunksProps {
  readonly blocks: readonly Block[];
  /** The block that must be drawn, wherever it is. */
  readonly selected: string | null;
  /** Characters of a line, and pixels of one, for the room that is kept. */
  readonly lineLength: number;
  readonly draw: (block: Block) => ReactNode;
  /** The beginning is drawn at once, near or not; true unless said. */
  readonly begins?: boolean;
}

const chunkLength = 40;

export function Chunks({ blocks, selected, lineLength, draw, begins = true }: ChunksProps) {
  const count = Math.ceil(blocks.length / chunkLength);
  return Array.from({ length: count }, (_, place) => {
    const own = blocks.slice(place * chunkLength, (place + 1) * chunkLength);
    return (
      <Chunk
        key={own[0]?.id ?? place}
        blocks={own}
        wanted={own.some(({ id }) => id === selected)}
        isFirst={begins && place === 0}
        lineLength={lineLength}
        draw={draw}
      />
    );
  });
}

interface ChunkProps extends Pick<ChunksProps, 'blocks' | 'lineLength' | 'draw'> {
  readonly wanted: boolean;
  readonly isFirst: boolean;
}

const lineHeight = 23;

const Chunk = memo(function Chunk({ blocks, wanted, isFirst, lineLength, draw }: ChunkProps) {
  const element = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(isFirst);
  const drawn = near || wanted;
  useEffect(() => {
    if (drawn || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [drawn]);
  useEffect(() => {
    if (wanted) setNear(true);
  }, [wanted]);
  if (drawn) return <div role="presentation">{blocks.map(draw)}</div>;
  const lines = blocks.reduce((sum, block) => sum + 1 + Math.ceil(blockText(block).length / lineLength), 0);
  return (
    <div
      ref={element}
      role="presentation"
      data-at={blocks[0]?.source?.at}
      style={{ height: lines * lineHeight }}
    />
  );
});
