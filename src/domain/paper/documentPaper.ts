/**
 * A document as a part of a paper: the rolling text with its brackets to the character, or a clean
 * text read through somebody's eyes. Labels, headings, alignment, tables and typography come along;
 * footnotes leave the end of the text and become real ones where they are called.
 */

import type {
  Block,
  BlockId,
  Document,
  Footnote,
  NoteMark,
  Paragraph,
  StyledText,
  Table,
  Utf16Offset,
} from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import { textUnits } from '#domain/document/units';
import type { Origins, View } from '#domain/notation/notation';
import { emphasised } from './emphasis';
import type { PaperBlock, PaperPart, PaperRow, PaperRun } from './paper';
import { type NoteLookup, type PaperText, slicePaperMarks, styledRuns } from './styledRuns';
import { type TrackedPaper, trackedPaper } from './trackedPaper';

/** `emphasis`: additions bold and deletions struck, beside the brackets. */
export type DocumentStyle =
  | { readonly kind: 'rolling'; readonly emphasis: boolean }
  | { readonly kind: 'clean'; readonly view: View }
  /** As tracked changes by party. */
  | { readonly kind: 'tracked' };

/** A remark to share on the words `[from, to)` of a block that is no table. */
export interface SharedRemark {
  readonly block: BlockId;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly author: string;
  readonly text: string;
}

/**
 * `origins` counts the groups of `rollingOf(document).rolling`. `remarks` go beside a rolling text; in other
 * styles its words stand elsewhere, and they are left out.
 */
export function documentPaper(
  document: Document,
  style: DocumentStyle,
  origins?: Origins,
  remarks: readonly SharedRemark[] = [],
): PaperPart {
  const shown = style.kind === 'clean' ? projectDocument(document, style.view, origins) : document;
  const tracked = style.kind === 'tracked' ? trackedPaper(document, origins) : null;
  const beside = style.kind === 'rolling' ? remarks : [];
  const texts = tracked?.texts ?? withRemarks(document, textsOf(shown, style, origins), beside);
  return {
    kind: 'enclosure',
    language: document.language ?? 'en',
    title: titleOf(document),
    blocks: new PartMaker(shown, texts, tracked).blocks(),
    pageNumbers: 'fromSecond',
    ...(style.kind === 'rolling' && { hyphenation: false }),
    ...(beside.length > 0 && { remarks: beside.map(({ author, text }, id) => ({ id, author, text })) }),
    ...(tracked !== null && tracked.remarks.length > 0 && { remarks: tracked.remarks }),
  };
}

/** Puts the edges of remarks into the texts of their blocks. */
function withRemarks(
  document: Document,
  texts: readonly PaperText[],
  remarks: readonly SharedRemark[],
): readonly PaperText[] {
  if (remarks.length === 0) return texts;
  const units = textUnits(document);
  return texts.map(({ text, marks }, index) => {
    const unit = units[index];
    const own = remarks.flatMap(({ block, from, to }, id) =>
      unit?.cell === null && unit.block === block && from < to && to <= text.length
        ? [{ kind: 'remark' as const, from, to, id }]
        : [],
    );
    return { text, marks: [...marks, ...own] };
  });
}

const textsOf = (shown: Document, style: DocumentStyle, origins?: Origins): readonly PaperText[] =>
  style.kind === 'rolling' && style.emphasis ? emphasised(rollingOf(shown), origins) : textUnits(shown);

/** The title as stated, else the first heading, else the symbol. */
function titleOf(document: Document): string {
  const heading = document.blocks.find((block) => block.kind === 'heading');
  const first = heading?.kind === 'heading' ? oneLine(heading.text) : null;
  return document.title ?? first ?? document.symbol ?? 'Text';
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

class PartMaker {
  readonly #document: Document;
  readonly #texts: readonly PaperText[];
  readonly #tracked: TrackedPaper | null;
  readonly #footnotes: ReadonlyMap<string, { readonly note: Footnote; readonly text: PaperText }>;
  readonly #calls: readonly string[];
  readonly #ownMarks: boolean;
  readonly #set = new Set<string>();
  #next = 0;

  constructor(document: Document, texts: readonly PaperText[], tracked: TrackedPaper | null) {
    this.#document = document;
    this.#tracked = tracked;
    this.#texts = texts;
    this.#footnotes = footnotesOf(document, texts);
    this.#calls = callsIn(document).filter((note) => this.#footnotes.has(note));
    this.#ownMarks = this.#calls.some((note, index) => plainNumber(note) !== String(index + 1));
  }

  blocks(): readonly PaperBlock[] {
    return this.#document.blocks.flatMap((block) => this.#block(block));
  }

  #block(block: Block): readonly PaperBlock[] {
    if (block.kind === 'table') return [this.#table(block)];
    const change = this.#changeHere();
    const text = this.#nextText(block);
    if (block.kind === 'footnote')
      return this.#calls.includes(block.note) ? [] : [this.#uncalled(block, text)];
    const { label, level } = block;
    const base = {
      label,
      level,
      runs: styledRuns(text, this.#noteOf),
      ...(block.align && { align: block.align }),
      ...(change !== null && { change }),
    };
    if (block.kind === 'heading') return [{ kind: 'heading', ...base }];
    if (this.#isTitle(block)) return [{ kind: 'heading', ...base, level: 1 }];
    // What announces a list stays with the list.
    const announces = /[:：]\s*$/.test(block.text);
    return [{ kind: 'paragraph', ...base, ...(announces && { keepWithNext: true }) }];
  }

  /** Plain text has no headings: the paragraph that the document takes its title from is one. */
  #isTitle(block: Paragraph): boolean {
    const { title } = this.#document;
    return title !== null && block.label === null && oneLine(block.text) === oneLine(title);
  }

  #table(table: Table): PaperBlock {
    const rows = table.rows.map((row): PaperRow => {
      const change = this.#tracked?.changeOfRow(this.#next, row.cells.length) ?? null;
      return {
        ...(change !== null && { change }),
        cells: row.cells.map((cell) => ({
          colspan: cell.colspan,
          rowspan: cell.rowspan,
          paragraphs: linesOf(this.#nextText(cell)).map((line) => styledRuns(line, this.#noteOf)),
        })),
      };
    });
    const body = table.rows.findIndex((row) => !row.header);
    return { kind: 'table', headerRows: body < 0 ? table.rows.length : body, rows };
  }

  #changeHere() {
    return this.#tracked?.changes[this.#next] ?? null;
  }

  #nextText(fallback: StyledText): PaperText {
    return this.#texts[this.#next++] ?? fallback;
  }

  /** A footnote that nothing calls is shown where it stands: no text is lost. */
  #uncalled(block: Footnote, text: PaperText): PaperBlock {
    return { kind: 'paragraph', label: block.note, level: 0, runs: styledRuns(text, () => null) };
  }

  // A second call of the same note shows its sign only: a page setter can place a note once.
  readonly #noteOf: NoteLookup = (mark: NoteMark): PaperRun | null => {
    const found = this.#footnotes.get(mark.note);
    if (found === undefined || this.#set.has(mark.note)) return null;
    this.#set.add(mark.note);
    const runs = styledRuns(found.text, () => null);
    return { kind: 'footnote', runs, ...(this.#ownMarks && { mark: mark.note }) };
  };
}

function footnotesOf(document: Document, texts: readonly PaperText[]) {
  const notes = new Map<string, { note: Footnote; text: PaperText }>();
  let unit = 0;
  for (const block of document.blocks) {
    const text = texts[unit];
    if (block.kind === 'footnote' && !notes.has(block.note))
      notes.set(block.note, { note: block, text: text ?? block });
    unit += block.kind === 'table' ? block.rows.reduce((sum, row) => sum + row.cells.length, 0) : 1;
  }
  return notes;
}

/** The notes that headings, paragraphs and cells call, in reading order, each once. */
function callsIn(document: Document): readonly string[] {
  const blocks = document.blocks.filter((block) => block.kind !== 'footnote');
  const marks = textUnits({ ...document, blocks }).flatMap((unit) => unit.marks);
  return [...new Set(marks.flatMap((mark) => (mark.kind === 'note' ? [mark.note] : [])))];
}

const plainNumber = (note: string): string =>
  note.normalize('NFKC').replace(/[^\p{Alphabetic}\p{N}*†‡]/gu, '');

/** The paragraphs of a cell, parted by line breaks. */
function linesOf(styled: PaperText): readonly PaperText[] {
  let at = 0;
  return styled.text.split('\n').map((text) => {
    const line = { text, marks: slicePaperMarks(styled.marks, at, at + text.length) };
    at += text.length + 1;
    return line;
  });
}
