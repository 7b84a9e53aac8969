/**
 * A thin map of the whole text beside the scroll bar: where it is agreed, proposed, contested, ours, and where a red
 * line is crossed, told by place and form as well as colour; and the part that is in sight. A click goes there.
 * It says nothing that the panels do not say, so it is no stop for the keyboard.
 */

import { type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { MappedBlock } from '#renderer/editor/textMap';
import { useSnapshot } from '#renderer/state/openTexts';
import { useAtRest } from '#renderer/ui/useAtRest';
import { blockAtHeight } from './blockAtHeight';
import { blockOn } from './inStep';
import './mapStrip.css';

interface MapStripProps {
  readonly session: EditorSession;
  /** The desk that scrolls. */
  readonly desk: RefObject<HTMLElement | null>;
}

/** Marks are drawn as whole thousandths of the height; nearer ones are one mark. */
const steps = 400;

/** How long the text rests at the least before the map is drawn anew, in milliseconds. */
const rest = 250;

export function MapStrip({ session, desk }: MapStripProps) {
  const { t } = useTranslation('seeing');
  const blocks = useMap(session);
  const marks = useMemo(() => marksOf(blocks), [blocks]);
  const sight = useSight(desk, blocks);
  const kinds = ['agreed', 'proposed', 'contested', 'ours', 'redLine'] as const;
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const block = blockAt(blocks, (event.clientY - top) / height);
    const element = block !== null && desk.current ? blockOn(desk.current, block) : null;
    element?.scrollIntoView({ block: 'center' });
    if (element) requestAnimationFrame(() => element.scrollIntoView({ block: 'center' }));
  };
  return (
    <div
      className="map"
      aria-hidden
      data-testid="map"
      title={`${t('map.label')}: ${kinds.map((kind) => t(`map.${kind}`)).join(', ')}`}
      onClick={onClick}
    >
      {marks.map(({ kind, from, to }) => (
        <span
          key={`${kind} ${from}`}
          className={`map__mark map__mark--${kind}`}
          style={{ insetBlockStart: percent(from), blockSize: percent(to - from) }}
        />
      ))}
      <span
        className="map__sight"
        style={{
          insetBlockStart: percent(sight.from * steps),
          blockSize: percent((sight.to - sight.from) * steps),
        }}
      />
    </div>
  );
}

const percent = (step: number) => `${(step * 100) / steps}%`;

function useMap(session: EditorSession): readonly MappedBlock[] {
  const snapshot = useSnapshot(session);
  const [blocks, setBlocks] = useState<readonly MappedBlock[]>(() => session.textMap());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new snapshot may be a new text or new margins
  const draw = useCallback(() => setBlocks(session.textMap()), [session, snapshot]);
  useAtRest(draw, rest);
  return blocks;
}

export interface MapMark {
  readonly kind: 'agreed' | 'proposed' | 'contested' | 'ours' | 'redLine';
  /** In steps from the top. */
  readonly from: number;
  readonly to: number;
}

/** Marks of one kind that touch are one. */
export function marksOf(blocks: readonly MappedBlock[]): readonly MapMark[] {
  const whole = blocks.reduce((sum, { length }) => sum + length, 0);
  const open = new Map<MapMark['kind'], { kind: MapMark['kind']; from: number; to: number }>();
  const marks: MapMark[] = [];
  let at = 0;
  for (const { length, state, ours, redLine } of blocks) {
    const from = Math.floor((at / whole) * steps);
    at += length;
    const to = Math.max(from + 1, Math.ceil((at / whole) * steps));
    const kinds = [state, ours ? 'ours' : null, redLine ? 'redLine' : null] as const;
    for (const kind of kinds) {
      if (kind === null) continue;
      const last = open.get(kind);
      if (last && last.to >= from) last.to = Math.max(last.to, to);
      else {
        const mark = { kind, from, to };
        open.set(kind, mark);
        marks.push(mark);
      }
    }
  }
  return marks;
}

function blockAt(blocks: readonly MappedBlock[], part: number): string | null {
  const whole = blocks.reduce((sum, { length }) => sum + length, 0);
  let at = 0;
  for (const { block, length } of blocks) {
    at += length;
    if (at >= part * whole) return block;
  }
  return blocks.at(-1)?.block ?? null;
}

/** Which part of the text is in sight, from 0 to 1, by its first and last block. */
function useSight(desk: RefObject<HTMLElement | null>, blocks: readonly MappedBlock[]) {
  const [sight, setSight] = useState({ from: 0, to: 0 });
  const starts = useRef(new Map<string, number>());
  useEffect(() => {
    const whole = Math.max(
      1,
      blocks.reduce((sum, { length }) => sum + length, 0),
    );
    let at = 0;
    starts.current = new Map();
    for (const { block, length } of blocks) {
      starts.current.set(block, at / whole);
      at += length;
    }
    const element = desk.current;
    if (!element) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = partAt(element, 4, starts.current);
      const bottom = partAt(element, element.clientHeight - 4, starts.current);
      setSight({ from: top ?? 0, to: Math.max((top ?? 0) + 0.01, bottom ?? 1) });
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    soon();
    element.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', soon);
    };
  }, [desk, blocks]);
  return sight;
}

function partAt(desk: HTMLElement, below: number, starts: ReadonlyMap<string, number>): number | null {
  const block = blockAtHeight(desk, desk.getBoundingClientRect().top + below)?.dataset.block;
  return block === undefined ? null : (starts.get(block) ?? null);
}
