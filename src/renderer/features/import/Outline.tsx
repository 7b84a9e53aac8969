/**
 * What was understood, on the right: the note's facts, then part by part the note versions and the
 * enclosed texts as an outline. Up and Down walk its paragraphs; the tools below act on the one chosen.
 */

import { type KeyboardEvent, type RefObject, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '#domain/circular/circular';
import { type Part, partsOf } from '#domain/circular/corrections';
import type { Block } from '#domain/document/document';
import { Button } from '#renderer/ui/Button.tsx';
import { Chunks } from './Chunks.tsx';
import { NoteFacts } from './NoteFacts.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import { PartHead } from './PartHead.tsx';
import type { Review } from './useReview';

interface OutlineProps {
  readonly review: Review;
  readonly pane: RefObject<HTMLElement | null>;
  readonly selected: string | null;
  readonly onSelect: (block: string) => void;
  /** Chosen with the keys: the row has to be seen and to take the focus. */
  readonly onWalk: (block: string) => void;
}

export function Outline({ review, pane, selected, onSelect, onWalk }: OutlineProps) {
  const { t } = useTranslation('import');
  const { reading, segments } = review;
  const parts = useMemo(() => partsOf(reading), [reading]);
  const ids = useMemo(() => parts.flatMap(({ blocks }) => blocks.map(({ id }) => id)), [parts]);
  const stop = selected !== null && ids.includes(selected) ? selected : ids[0];
  const draw = useCallback(
    (block: Block) => (
      <OutlineRow
        key={block.id}
        block={block}
        segments={segments}
        isCurrent={block.id === selected}
        isStop={block.id === stop}
        onSelect={onSelect}
      />
    ),
    [segments, selected, stop, onSelect],
  );
  return (
    <section ref={pane} className="import__understood" aria-label={t('understood')}>
      <nav className="import__contents" aria-label={t('contents')}>
        {parts.map((part) => (
          <Button
            key={`${part.kind}${part.index}`}
            look="quiet"
            onClick={() => onWalk(part.blocks[0]?.id ?? '')}
          >
            {shortName(t, reading, part)}
          </Button>
        ))}
      </nav>
      {reading.note ? <NoteFacts note={reading.note} /> : <p className="import__lone">{t('noNote')}</p>}
      {parts.map((part, ordinal) => (
        <section key={`${part.kind}${part.index}`} className={`import__part import__part--${part.kind}`}>
          <PartHead part={part} ordinal={ordinal} before={parts[ordinal - 1] ?? null} review={review} />
          <div
            role="listbox"
            aria-label={t('paragraphsOf', { part: nameOfPart(t, part.kind, part.index) })}
            onKeyDown={(event) => walk(event, ids, stop, onWalk)}
          >
            <Chunks
              blocks={part.blocks}
              selected={selected}
              lineLength={58}
              draw={draw}
              begins={ordinal < partsAtOnce}
            />
          </div>
        </section>
      ))}
    </section>
  );
}

/** Parts whose beginnings are drawn at once: all of an ordinary circular, and not thirty of a long one. */
const partsAtOnce = 6;

type Translate = ReturnType<typeof useTranslation<'import'>>['t'];

const nameOfPart = (t: Translate, kind: 'version' | 'document', index: number): string =>
  t(kind === 'version' ? 'part.version' : 'part.document', { number: index + 1 });

/** *Note, Russian*; *Enclosed text 2: Draft Summit decision …*, cut by the style sheet where it is long. */
function shortName(t: Translate, reading: Reading, { kind, index }: Part): string {
  const name = nameOfPart(t, kind, index);
  if (kind === 'document') return [name, reading.documents[index]?.title].filter(Boolean).join(': ');
  const language = reading.note?.versions[index]?.language;
  return language ? t('part.versionIn', { language: t(`register:language.${language}`) }) : name;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 };

function walk(
  event: KeyboardEvent,
  ids: readonly string[],
  from: string | undefined,
  onWalk: (block: string) => void,
): void {
  const step = steps[event.key];
  if (step === undefined || from === undefined) return;
  event.preventDefault();
  const to = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(from) + step))];
  if (to !== undefined) onWalk(to);
}
