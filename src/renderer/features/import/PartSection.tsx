/**
 * One part of the file in the outline: its head and its paragraphs. A part that nobody has come near keeps the room that
 * it will take, so that a circular with thirty enclosures opens as fast as one with three.
 */

import { type KeyboardEvent, memo, useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction, Part } from '#domain/circular/corrections';
import type { Block, BlockId, Document, ReadAnnotation } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { useNear } from '#renderer/ui/useNear';
import type { Segment } from '#renderer/workers/looking/segments';
import { Chunks, KeptRoom } from './Chunks.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import { PartHead } from './PartHead.tsx';

export interface PartSectionProps {
  readonly part: Part;
  /** What it is called, for screen readers and over a text. */
  readonly name: string;
  /** Among all parts, in the order of the file. */
  readonly ordinal: number;
  /** Of the part before it; 0 for the first. */
  readonly blocksBefore: number;
  /** Of an enclosed text; null for a version of the note. */
  readonly facts: Pick<Document, 'title' | 'symbol'> | null;
  readonly language: LanguageCode | null;
  /** Null where the text was not looked through yet, and for the note, which holds no brackets by nature. */
  readonly segments: ReadonlyMap<string, readonly Segment[]> | null;
  /** The remarks of the file, by the paragraphs that they stand on. */
  readonly remarks: ReadonlyMap<BlockId, readonly ReadAnnotation[]>;
  /** The chosen paragraph and the one that the Tab key reaches, where they stand in this part. */
  readonly selected: string | null;
  readonly stop: string | null;
  /** Drawn at once, near or not. */
  readonly begins: boolean;
  readonly correct: (correction: Correction) => void;
  readonly onSelect: (block: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Pixels of the head of a part. */
const headRoom = 150;
const lineLength = 58;

export const PartSection = memo(function PartSection(props: PartSectionProps) {
  const { part, selected, stop, begins } = props;
  const ref = useRef<HTMLElement>(null);
  const isNear = useNear(ref, begins || selected !== null || stop !== null);
  return (
    <section ref={ref} className={`import__part import__part--${part.kind}`}>
      {isNear ? (
        <Drawn {...props} />
      ) : (
        <>
          <div style={{ height: headRoom }} />
          <KeptRoom blocks={part.blocks} lineLength={lineLength} />
        </>
      )}
    </section>
  );
});

function Drawn(props: PartSectionProps) {
  const { part, name, segments, remarks, selected, stop, onSelect, onKeyDown } = props;
  const { t } = useTranslation('import');
  const draw = useCallback(
    (block: Block, isCurrent: boolean, isStop: boolean) => (
      <OutlineRow
        key={block.id}
        block={block}
        kind={t(`kind.${block.kind}`)}
        pieces={segments?.get(block.id)}
        cells={block.kind === 'table' ? segments : null}
        remarks={remarks.get(block.id)}
        isCurrent={isCurrent}
        isStop={isStop}
        onSelect={onSelect}
      />
    ),
    [segments, remarks, onSelect, t],
  );
  return (
    <>
      <PartHead {...props} />
      <div role="listbox" aria-label={t('paragraphsOf', { part: name })} onKeyDown={onKeyDown}>
        <Chunks blocks={part.blocks} selected={selected} stop={stop} lineLength={lineLength} draw={draw} />
      </div>
    </>
  );
}
