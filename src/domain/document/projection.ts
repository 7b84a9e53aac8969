/**
 * A document read through somebody's eyes: the projected texts with their typography, without the
 * paragraphs that have no words left. Labels of the others stay as circulated.
 *
 * Source: design notes of the field, "Projections".
 */

import type { KeptRun, Origins, ProjectedParagraph, View } from '#domain/notation/notation';
import { project } from '#domain/notation/project';
import {
  type Block,
  type BlockId,
  type Document,
  isTextBlock,
  type StyledText,
  type Table,
  type TableRow,
  type TextBlock,
  type Utf16Offset,
} from './document';
import { keptMarks } from './marks';
import { type DocumentRolling, rollingOf } from './rolling';
import { textUnits } from './units';

/** A projected document, with the groups on which a coalition is split (indices in the rolling text). */
export interface DocumentProjection {
  readonly document: Document;
  readonly splits: readonly number[];
}

/**
 * Projects a document. `origins` counts the groups of `rollingOf(document).rolling`. Paragraphs left
 * without words go with their label, and so do rows of a table; other cells stay empty. A footnote goes when
 * nothing calls it any more.
 */
export function projectDocument(document: Document, view: View, origins?: Origins): Document {
  return projectionOf(document, rollingOf(document), view, origins).document;
}

/** The same for a document whose brackets are already read. */
export function projectionOf(
  document: Document,
  read: DocumentRolling,
  view: View,
  origins?: Origins,
): DocumentProjection {
  const projected = project(read.rolling, view, origins);
  const texts = new UnitTexts(read, projected.paragraphs);
  const blocks = document.blocks.flatMap((block) => projectBlock(block, texts));
  const result = { ...document, blocks };
  return { document: { ...result, blocks: withoutUncalled(document, result) }, splits: projected.splits };
}

/**
 * The document with other texts, one for each unit in order; null where no words are left of one. Blocks go
 * as they do in a projection.
 */
export function withTexts(document: Document, texts: readonly (StyledText | null)[]): Document {
  let at = 0;
  const source: TextSource = { next: () => texts[at++] ?? null };
  const result = { ...document, blocks: document.blocks.flatMap((block) => projectBlock(block, source)) };
  return { ...result, blocks: withoutUncalled(document, result) };
}

interface TextSource {
  /** The next unit's text, or null when no words are left of it. */
  next(): StyledText | null;
}

/** Hands out the projected texts in the order of the units. */
class UnitTexts implements TextSource {
  readonly #read: DocumentRolling;
  readonly #paragraphs: readonly ProjectedParagraph[];
  #next = 0;

  constructor(read: DocumentRolling, paragraphs: readonly ProjectedParagraph[]) {
    this.#read = read;
    this.#paragraphs = paragraphs;
  }

  /** The next unit's text, or null when no words are left of it. */
  next(): StyledText | null {
    const index = this.#next++;
    const paragraph = this.#paragraphs[index];
    const unit = this.#read.units[index];
    if (paragraph === undefined || unit === undefined || paragraph.text === null) return null;
    const kept = inUnit(paragraph.kept, unit.start);
    return { text: paragraph.text, marks: keptMarks(unit.marks, kept) };
  }
}

const inUnit = (kept: readonly KeptRun[], start: Utf16Offset): readonly KeptRun[] =>
  kept.map((run) => ({ from: run.from - start, to: run.to - start, at: run.at }));

function projectBlock(block: Block, texts: TextSource): readonly Block[] {
  if (block.kind === 'table') return projectTable(block, texts);
  const text = texts.next();
  return text === null ? [] : [withText(block, text)];
}

const withText = (block: TextBlock, text: StyledText): TextBlock => ({ ...block, ...text });

/** A row left without words goes as a paragraph does, and a table without rows; merged cells hold theirs. */
function projectTable(table: Table, texts: TextSource): readonly Table[] {
  const projected = table.rows.map((row) => {
    const cells = row.cells.map((cell) => ({ ...cell, ...(texts.next() ?? { text: '', marks: [] }) }));
    return { ...row, cells };
  });
  const held = heldRows(table);
  const rows = projected.filter((row, index) => held.has(index) || !isEmptied(table.rows[index], row));
  return rows.length === 0 && table.rows.length > 0 ? [] : [{ ...table, rows }];
}

const isEmptied = (before: TableRow | undefined, after: TableRow): boolean =>
  before !== undefined &&
  after.cells.every(({ text }) => text === '') &&
  before.cells.some(({ text }) => text !== '');

/** The rows that a merged cell reaches into, or starts in. */
function heldRows({ rows }: Table): ReadonlySet<number> {
  const held = new Set<number>();
  rows.forEach(({ cells }, index) => {
    const reach = Math.max(1, ...cells.map(({ rowspan }) => rowspan));
    if (reach > 1) for (let row = index; row < index + reach; row++) held.add(row);
  });
  return held;
}

/** A footnote stays unless the words that called it are gone. */
function withoutUncalled(before: Document, after: Document): readonly Block[] {
  const called = callsOf(before);
  const still = callsOf(after);
  const isUncalled = (block: Block) =>
    block.kind === 'footnote' && called.has(block.note) && !still.has(block.note);
  return after.blocks.filter((block) => !isUncalled(block));
}

const callsOf = (document: Document): ReadonlySet<string> =>
  new Set(
    textUnits(document).flatMap((unit) =>
      unit.marks.flatMap((mark) => (mark.kind === 'note' ? [mark.note] : [])),
    ),
  );

/** The ids of the text blocks that a projection dropped, in reading order. */
export function droppedBlocks(before: Document, after: Document): readonly BlockId[] {
  const left = new Set(after.blocks.map((block) => block.id));
  return before.blocks.filter((block) => isTextBlock(block) && !left.has(block.id)).map((block) => block.id);
}
