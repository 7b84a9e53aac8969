/**
 * Tables that are no tables but the frame of a note: a border around it, or two columns with a language in each; or a
 * border around a whole text. What stands in them becomes paragraphs; all other tables stay as they are.
 */

import type {
  Block,
  BlockId,
  Paragraph,
  ReadAnnotation,
  ReadText,
  Table,
  TableCell,
} from '#domain/document/document';
import type { Seam } from '#domain/document/seams';
import { blockText, oneLine } from './blockText';
import { closesNote, opensNote } from './noteParts';
import { paragraphsOf } from './tableLines';

/** A frame with one language has few cells; one with several has a column for each. */
const mostCells = 12;
const mostColumns = 4;
const mostRows = 400;

/** A single cell of fewer lines is a table of a single cell. */
const fewestLines = 4;

const linesIn = (cells: readonly TableCell[]): number =>
  cells.reduce((sum, { text }) => sum + text.split('\n').filter((line) => line.trim() !== '').length, 0);

/** The text with the paragraphs of frames in their place; the same text where it has none. */
export function withoutFrames(read: ReadText): ReadText {
  const paragraphs = new Map<BlockId, readonly Paragraph[]>();
  const isAlone = read.blocks.filter((block) => blockText(block) !== '').length === 1;
  for (const [index, block] of read.blocks.entries()) {
    const ends = (): boolean => isEndedBelow(read.blocks.slice(index + 1, index + 1 + mostBelow));
    const inside = block.kind === 'table' ? insideOf(block, isAlone, ends) : [];
    if (inside.length > 0) paragraphs.set(block.id, inside);
  }
  if (paragraphs.size === 0) return read;
  const at = (id: BlockId, words: string): BlockId => {
    const inside = paragraphs.get(id) ?? [];
    return (inside.find(({ text }) => text.includes(words)) ?? inside[0])?.id ?? id;
  };
  return {
    ...read,
    blocks: read.blocks.flatMap((block): readonly Block[] => paragraphs.get(block.id) ?? [block]),
    annotations: read.annotations.map(
      (remark): ReadAnnotation => ({ ...remark, block: at(remark.block, remark.quote) }),
    ),
    ...(read.seams === undefined
      ? {}
      : { seams: read.seams.map((seam): Seam => ({ ...seam, block: at(seam.block, seam.after) })) }),
    ...(read.places === undefined
      ? {}
      : { places: read.places.map((place) => ({ ...place, block: at(place.block, '') })) }),
  };
}

/** The paragraphs of a frame in the order of reading; none for a table. */
const insideOf = (table: Table, isAlone: boolean, isEnded: () => boolean): readonly Paragraph[] =>
  paragraphsOf(table, cellsInOrder(table, isAlone, isEnded));

/** A note that begins in a frame and goes on below it is no longer. */
const mostBelow = 40;

/** True where the courtesy of a note comes before another note begins. */
function isEndedBelow(blocks: readonly Block[]): boolean {
  const texts = blocks.map(blockText);
  const end = texts.findIndex(closesNote);
  return end >= 0 && !texts.slice(0, end).some(opensNote);
}

/** *“presents its compliments”*: a table that quotes formulas holds no note. */
const quotesOpening =
  /["“„«][^"”»]{0,200}(?:presents?\s+(?:its|his|her|their)\s+compliments|сво[её]\s+уважение|білдір)/iu;

/**
 * Row after row; column after column where several open a note, each in its language. None for a table that is no frame;
 * a single cell that is all there is in the file is one.
 */
function cellsInOrder({ rows }: Table, isAlone: boolean, isEnded: () => boolean): readonly TableCell[] {
  const columns = new Map<number, TableCell[]>();
  const opening = new Set<number>();
  for (const { cells } of rows.slice(0, mostRows)) {
    let at = 0;
    for (const cell of cells) {
      const above = columns.get(at);
      if (above === undefined) columns.set(at, [cell]);
      else above.push(cell);
      const text = oneLine(cell.text);
      if (opensNote(text) && !quotesOpening.test(text.slice(0, 1_000))) opening.add(at);
      at += cell.colspan;
    }
  }
  if (opening.size > 1 && columns.size <= mostColumns && rows.length <= mostRows)
    return [...columns].sort(([a], [b]) => a - b).flatMap(([, cells]) => cells);
  const all = rows.flatMap(({ cells }) => cells);
  const isFrame =
    opening.size === 1
      ? all.length <= mostCells && (all.some(({ text }) => closesNote(oneLine(text))) || isEnded())
      : isAlone && all.length === 1 && linesIn(all) >= fewestLines;
  return isFrame ? all : [];
}
