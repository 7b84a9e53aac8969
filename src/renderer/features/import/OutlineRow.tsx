/** One block of what was understood: what it is, its label, and its words with the brackets drawn. */

import { memo } from 'react';
import type { Block, ReadAnnotation, StyledText } from '#domain/document/document';
import type { CellPlace } from '#domain/document/units';
import { hueClassOf } from '#renderer/ui/hueClass';
import { plainSegments, type Segment, unitKey } from '#renderer/workers/looking/segments';
import { Remarks } from './Remarks.tsx';

interface OutlineRowProps {
  readonly block: Block;
  /** What it is, in words. */
  readonly kind: string;
  /** How its words are drawn; undefined as long as nobody knows. */
  readonly pieces: readonly Segment[] | undefined;
  /** The same of a table's cells, by `unitKey`. */
  readonly cells: ReadonlyMap<string, readonly Segment[]> | null;
  /** Those of the file on this block; undefined for none. */
  readonly remarks: readonly ReadAnnotation[] | undefined;
  readonly isCurrent: boolean;
  /** The one row of the outline that the Tab key reaches. */
  readonly isStop: boolean;
  readonly onSelect: (block: string) => void;
}

export const OutlineRow = memo(function OutlineRow({
  block,
  kind,
  pieces,
  cells,
  remarks,
  isCurrent,
  isStop,
  onSelect,
}: OutlineRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the outline around the rows listens to the keys of all
    <div
      role="option"
      aria-selected={isCurrent}
      tabIndex={isStop ? 0 : -1}
      className={`import__row import__row--${block.kind}`}
      data-at={block.source?.at}
      data-row={block.id}
      onClick={() => onSelect(block.id)}
    >
      <span className="import__kind" title={kind}>
        <span aria-hidden>{signOf(block)}</span>
        <span className="visually-hidden">{kind}</span>
      </span>
      <span className="import__text" dir="auto">
        {labelOf(block) !== null && (
          <span className="import__label" dir="auto">
            {labelOf(block)}{' '}
          </span>
        )}
        {block.kind === 'table' ? (
          <TableText block={block} cells={cells} />
        ) : (
          <Words pieces={pieces} plain={block} />
        )}
        {remarks && <Remarks remarks={remarks} text={block.kind === 'table' ? '' : block.text} />}
      </span>
    </div>
  );
});

const labelOf = (block: Block): string | null =>
  block.kind === 'table' ? null : block.kind === 'footnote' ? block.note : block.label;

function signOf(block: Block): string {
  if (block.kind === 'heading') return `H${block.level}`;
  return { paragraph: '¶', table: '▦', footnote: 'fn' }[block.kind];
}

function TableText({
  block,
  cells,
}: {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly cells: OutlineRowProps['cells'];
}) {
  return (
    <table className="import__table" dir="auto">
      <tbody>
        {block.rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={at}>
            {row.cells.map((cell, place) => {
              const where: CellPlace = { row: at, cell: place };
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                <td key={place} colSpan={cell.colspan} rowSpan={cell.rowspan} dir="auto">
                  <Words pieces={cells?.get(unitKey(block.id, where))} plain={cell} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `plain`, by its typography only, for texts that hold no brackets by nature, and as long as the pieces are those of other words. */
function Words({
  pieces,
  plain,
}: {
  readonly pieces: readonly Segment[] | undefined;
  readonly plain: StyledText;
}) {
  const isOfThese = pieces !== undefined && pieces.map(({ text }) => text).join('') === plain.text;
  return (isOfThese ? pieces : plainSegments(plain)).map((segment, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text in their order
    <Piece key={place} segment={segment} />
  ));
}

/** Characters of an attribution that stays on one line; a list of parties must find room on several. */
const oneParty = 16;

function Piece({ segment: { text, role, origin, marks } }: { readonly segment: Segment }) {
  if (role === 'words' && origin === null && marks.length === 0) return text;
  const look = [
    `import__piece--${role}`,
    origin && `import__piece--${origin}`,
    role === 'attribution' && text.length <= oneParty && 'import__piece--whole',
    ...marks.map((m) => hueClassOf(m) ?? `is-${m}`),
  ];
  return <span className={look.filter(Boolean).join(' ')}>{text}</span>;
}
