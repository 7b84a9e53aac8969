/** Blocks of the neutral model as print: read-only, with labels in the margin and typography as received. */

import { Fragment, memo, type ReactNode } from 'react';
import type { Block, Mark, MarkKind, StyledText } from '#domain/document/document';
import { byHueMark } from '#domain/document/hues';
import type { AsTracked, ShownChange } from '#domain/tracked/asTracked';
import './paperText.css';
import { hueClassOf } from './hueClass';

interface PaperTextProps {
  readonly blocks: readonly Block[];
}

export const PaperText = memo(function PaperText({ blocks }: PaperTextProps) {
  return (
    <div className="paper-text selectable">
      {blocks.map((block) => (
        <PaperBlock key={block.id} block={block} />
      ))}
    </div>
  );
});

/** How tracked changes are drawn: the words without brackets, and the look of each change. */
export interface TrackedLook {
  readonly of: (text: StyledText) => AsTracked;
  readonly look: (change: ShownChange) => { readonly className: string; readonly title: string };
}

interface PaperBlockProps {
  readonly block: Block;
  /** Absent where brackets are shown as they stand. */
  readonly tracked?: TrackedLook | undefined;
}

/** One block, for lists that put something around each. */
export function PaperBlock({ block, tracked }: PaperBlockProps) {
  switch (block.kind) {
    case 'table':
      return (
        <table dir="auto">
          <tbody>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a text that never changes
              <tr key={at}>
                {row.cells.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells of a text that never changes
                  <td key={place} colSpan={cell.colspan} rowSpan={cell.rowspan} dir="auto">
                    <Styled text={cell} tracked={tracked} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'footnote':
      return (
        <p className="paper-text__note" dir="auto">
          <sup>{block.note}</sup> <Styled text={block} tracked={tracked} />
        </p>
      );
    case 'heading':
      return (
        <h3 className={`paper-text__heading paper-text__heading--${Math.min(block.level, 3)}`} dir="auto">
          <bdi>{block.label}</bdi> <Styled text={block} tracked={tracked} />
        </h3>
      );
    case 'paragraph':
      return (
        <p
          className="paper-text__paragraph"
          data-align={block.align}
          data-level={Math.min(block.level, 4)}
          dir="auto"
        >
          {block.label !== null && (
            <span className="paper-text__label" dir="auto">
              {block.label}
            </span>
          )}
          <Styled text={block} tracked={tracked} />
        </p>
      );
  }
}

interface StyledProps {
  readonly text: StyledText;
  readonly tracked: TrackedLook | undefined;
}

/** The text cut at every border of a mark or a change; each piece inside the elements of those that cover it. */
function Styled({ text: styled, tracked }: StyledProps) {
  const { text, marks, changes } = tracked?.of(styled) ?? { ...styled, changes: [] };
  return cutBy(text, [...marks, ...changes]).map(({ from, to, covering }) => (
    <Fragment key={from}>
      {covering.reduce<ReactNode>(
        (inside, one) => ('author' in one ? changed(inside, one, tracked?.look(one)) : wrapped(inside, one)),
        wordsAndSigns(text.slice(from, to)),
      )}
    </Fragment>
  ));
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly covering: readonly (Mark | ShownChange)[];
}

/** In one walk: a paragraph may have ten thousand changes. */
function cutBy(text: string, ranges: readonly (Mark | ShownChange)[]): readonly Piece[] {
  const borders = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  const inOrder = [...ranges].sort((a, b) => a.from - b.from);
  let next = 0;
  let open: readonly (Mark | ShownChange)[] = [];
  return borders.slice(0, -1).map((from, place) => {
    const opened = next;
    while ((inOrder[next]?.from ?? text.length + 1) <= from) next += 1;
    open = [...open, ...inOrder.slice(opened, next)].filter((one) => one.to > from);
    return { from, to: borders[place + 1] ?? text.length, covering: open };
  });
}

function changed(
  inside: ReactNode,
  { kind }: ShownChange,
  look: ReturnType<TrackedLook['look']> | undefined,
): ReactNode {
  return kind === 'insertion' ? <ins {...look}>{inside}</ins> : <del {...look}>{inside}</del>;
}

/** `(-IND)`: short ones are not cut over two lines, where the sign would stand behind one and the party before the next. */
const shortSigns = /(\([+\-\u2212\u2013][^()\n]{1,28}\))/;

function wordsAndSigns(text: string): ReactNode {
  if (!shortSigns.test(text)) return text;
  return text.split(shortSigns).map((piece, place) =>
    place % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text that never changes
      <span key={place} className="paper-text__sign">
        {piece}
      </span>
    ),
  );
}

const elements = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
  note: 'sup',
  uncertain: 'span',
  ...byHueMark(() => 'span' as const),
} as const satisfies Record<MarkKind | 'note', string>;

function wrapped(inside: ReactNode, mark: Mark): ReactNode {
  const Element = elements[mark.kind];
  return <Element className={classOf(mark.kind)}>{inside}</Element>;
}

const classOf = (kind: Mark['kind']): string | undefined =>
  hueClassOf(kind) ?? (kind === 'uncertain' ? kind : undefined);
