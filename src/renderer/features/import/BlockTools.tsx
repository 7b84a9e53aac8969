/** What can be put right about the chosen paragraph: what it is, its number, and whether a text begins here. */

import { Merge, SplitSquareVertical } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BlockShape, partsOf, placeOfBlock } from '#domain/circular/corrections';
import type { Block } from '#domain/document/document';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import type { Review } from './useReview';

interface BlockToolsProps {
  readonly review: Review;
  readonly selected: string | null;
}

export function BlockTools({ review, selected }: BlockToolsProps) {
  const { t } = useTranslation('import');
  const parts = partsOf(review.reading);
  const place = selected === null ? null : placeOfBlock(parts, selected);
  const block = place === null ? undefined : parts[place.part]?.blocks[place.at];
  return (
    <fieldset className="import__tools" aria-label={t('tools.name')}>
      {block === undefined || place === null ? (
        <span className="quiet">{t('tools.none')}</span>
      ) : (
        <>
          <Kind block={block} review={review} />
          {(block.kind === 'heading' || block.kind === 'paragraph') && (
            <Label key={block.id} block={block} review={review} />
          )}
          <span className="import__tool-buttons">
            <Button
              icon={Merge}
              disabled={!canJoin(parts[place.part]?.blocks, place.at)}
              onClick={() => review.ways.correct({ kind: 'merge', block: block.id })}
            >
              {t('tools.merge')}
            </Button>
            <Button
              icon={SplitSquareVertical}
              disabled={place.at === 0}
              onClick={() => review.ways.correct({ kind: 'split', block: block.id })}
            >
              {t('tools.split')}
            </Button>
          </span>
        </>
      )}
    </fieldset>
  );
}

/** A paragraph joins what stands before it, unless one of both is a table. */
const canJoin = (blocks: readonly Block[] | undefined, at: number): boolean =>
  [blocks?.[at - 1], blocks?.[at]].every((block) => block !== undefined && block.kind !== 'table');

type ShapeName = `heading ${number}` | `paragraph ${number}` | 'footnote' | 'table';

const headingLevels = [1, 2, 3, 4] as const;
const paragraphLevels = [0, 1, 2, 3] as const;

function Kind({ block, review }: { readonly block: Block; readonly review: Review }) {
  const { t } = useTranslation('import');
  const options: Option<ShapeName>[] = [
    ...headingLevels.map(
      (level): Option<ShapeName> => ({
        value: `heading ${level}`,
        label: t('shape.heading', { level }),
      }),
    ),
    ...paragraphLevels.map(
      (level): Option<ShapeName> => ({
        value: `paragraph ${level}`,
        label: level === 0 ? t('shape.paragraph') : t('shape.item', { level }),
      }),
    ),
    { value: 'footnote', label: t('shape.footnote') },
    ...(block.kind === 'table' ? [{ value: 'table' as const, label: t('kind.table') }] : []),
  ];
  const choose = (name: ShapeName) => {
    const shape = shapeNamed(name);
    if (shape !== null) review.ways.correct({ kind: 'shape', block: block.id, shape });
  };
  return (
    <Select
      label={t('tools.kind')}
      value={nameOf(block)}
      options={options}
      disabled={block.kind === 'table'}
      onChange={choose}
    />
  );
}

function nameOf(block: Block): ShapeName {
  if (block.kind === 'heading') return `heading ${Math.min(block.level, 4)}`;
  if (block.kind === 'paragraph') return `paragraph ${Math.min(block.level, 3)}`;
  return block.kind;
}

function shapeNamed(name: ShapeName): BlockShape | null {
  const [kind, level] = name.split(' ');
  if (kind === 'heading' || kind === 'paragraph') return { kind, level: Number(level) };
  return kind === 'footnote' ? { kind } : null;
}

/** Written when the field is left or Enter is pressed: half a number is no label. */
function Label({
  block,
  review,
}: {
  readonly block: Extract<Block, { label: string | null }>;
  readonly review: Review;
}) {
  const { t } = useTranslation('import');
  const [value, setValue] = useState(block.label ?? '');
  useEffect(() => setValue(block.label ?? ''), [block.label]);
  const write = () => {
    const label = value.trim() === '' ? null : value.trim();
    if (label !== block.label) review.ways.correct({ kind: 'label', block: block.id, label });
  };
  return (
    <TextField
      label={t('tools.label')}
      value={value}
      size={8}
      onChange={(event) => setValue(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // Enter in a line would press *Import*.
        event.preventDefault();
        write();
      }}
    />
  );
}
