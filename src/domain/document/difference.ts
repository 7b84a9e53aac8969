/**
 * Two projections of one text as one document to read: the words of both in one order, with the stretches
 * that only one of them has. What went keeps its typography, so a struck heading still looks like one.
 *
 * Source: issue 4, point 10 ("differences of a projection to the base can be shown").
 */

import { compareWords } from '#domain/history/compare';
import { matchTokens } from '#domain/notation/edits/matchTokens';
import type { Token } from '#domain/notation/edits/tokens';
import type { Block, BlockId, Document, Mark, StyledText, Table, TextBlock, Utf16Offset } from './document';
import { shiftMarks, sliceMarks } from './marks';

/** A stretch that only one of the texts has. `cell`: ordinal in its table in reading order, else null. */
export interface Difference {
  readonly block: BlockId;
  readonly cell: number | null;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly kind: 'gone' | 'new';
}

export interface DifferenceText {
  readonly document: Document;
  /** In reading order; offsets of the text or the cell in `document`. */
  readonly differences: readonly Difference[];
}

/**
 * `before` and `after` must share the ids of their blocks. Without the stretches of kind `new` the result
 * reads as `before`, without those of kind `gone` as `after`. A block whose id stands in both keeps the label
 * of `after`; a table that lost or gained rows stands twice, the second time with `+` behind its id.
 */
export function differenceOf(before: Document, after: Document): DifferenceText {
  const [left, right] = [before.blocks, after.blocks];
  const walk = new Walk();
  let [i, j] = [0, 0];
  for (const [atA, atB] of [
    ...matchTokens(idsOf(left), idsOf(right)),
    [left.length, right.length] as const,
  ]) {
    for (; i < atA; i++) walk.alone(left[i], 'gone');
    for (; j < atB; j++) walk.alone(right[j], 'new');
    walk.pair(left[i++], right[j++]);
  }
  return { document: { ...after, blocks: walk.blocks }, differences: walk.differences };
}

const idsOf = (blocks: readonly Block[]): readonly Token[] =>
  blocks.map(({ id }, at) => ({ text: id, from: at, to: at + 1 }));

class Walk {
  readonly blocks: Block[] = [];
  readonly differences: Difference[] = [];

  /** A block that only one of the texts has; one without words shows nothing. */
  alone(block: Block | undefined, kind: Difference['kind']): void {
    if (block === undefined) return;
    const id = this.#unused(block.id);
    this.blocks.push({ ...block, id });
    const texts = block.kind === 'table' ? cellsOf(block) : [block];
    texts.forEach(({ text }, cell) => {
      if (text !== '')
        this.differences.push({
          block: id,
          cell: block.kind === 'table' ? cell : null,
          from: 0,
          to: text.length,
          kind,
        });
    });
  }

  pair(old: Block | undefined, fresh: Block | undefined): void {
    if (old === undefined || fresh === undefined) return;
    if (old.kind === 'table' || fresh.kind === 'table') this.#tables(old, fresh);
    else this.blocks.push(this.#text(old, fresh));
  }

  #text(old: TextBlock, fresh: TextBlock): TextBlock {
    return { ...fresh, ...this.#merged(old, fresh, fresh.id, null) };
  }

  #tables(old: Block, fresh: Block): void {
    if (old.kind === 'table' && fresh.kind === 'table' && isSameShape(old, fresh)) {
      const former = cellsOf(old);
      let ordinal = 0;
      const rows = fresh.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => {
          const before = former[ordinal] ?? cell;
          return { ...cell, ...this.#merged(before, cell, fresh.id, ordinal++) };
        }),
      }));
      this.blocks.push({ ...fresh, rows });
      return;
    }
    this.alone(old, 'gone');
    this.alone(fresh, 'new');
  }

  #merged(old: StyledText, fresh: StyledText, block: BlockId, cell: number | null): StyledText {
    const places = { old: 0, fresh: 0 };
    const marks: Mark[] = [];
    let text = '';
    for (const { kind, text: words } of compareWords(old.text, fresh.text)) {
      const from = text.length;
      text += words;
      const [source, at] = kind === 'gone' ? [old, places.old] : [fresh, places.fresh];
      marks.push(...shiftMarks(sliceMarks(source.marks, at, at + words.length), from));
      if (kind !== 'new') places.old += words.length;
      if (kind !== 'gone') places.fresh += words.length;
      if (kind !== 'same') this.differences.push({ block, cell, from, to: text.length, kind });
    }
    return { text, marks: joinedMarks(marks, text.length) };
  }

  /** An id that no block has yet; a table may stand twice. */
  #unused(id: BlockId): BlockId {
    let free = id;
    while (this.blocks.some((block) => block.id === free)) free += '+';
    return free;
  }
}

/** Pieces of one mark that touch become one again. */
const joinedMarks = (marks: readonly Mark[], length: Utf16Offset): readonly Mark[] =>
  sliceMarks(marks, 0, length);

const cellsOf = (table: Table): readonly StyledText[] => table.rows.flatMap(({ cells }) => cells);

const isSameShape = (a: Table, b: Table): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every((row, index) => row.cells.length === b.rows[index]?.cells.length);
