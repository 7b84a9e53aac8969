/**
 * Reads a PDF page by page: opens the file, takes each page's letters, gives its lines in reading order. A page that
 * cannot be read is said and the others go on. Between pages the caller can stop the work.
 */

import type { Limits } from '#formats/limits';
import { inReadingOrder } from './columns';
import { ContentReader } from './content';
import { PdfFile, PdfRefusal } from './engine';
import type { Letter, Rule } from './geometry';
import { type Grid, takeGrids } from './grids';
import { withoutLineNumbers } from './lineNumbers';
import { type Line, lineOf } from './lines';
import { type Row, rowsOf } from './rows';

export interface ReadHooks {
  /** Pages done and pages in all. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the work between two pages. */
  readonly signal?: { readonly aborted: boolean };
}

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly Line[];
  /** Lines of text that run in another direction; not in order with the others. */
  readonly turned: readonly Line[];
  readonly rules: readonly Rule[];
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Numbers from 1. */
  readonly broken: readonly number[];
  readonly crowded: readonly number[];
  readonly numbered: number;
  /** Letters of unknown meaning. */
  readonly unknown: number;
  readonly missingMaps: readonly string[];
}

/** Thrown when the caller stopped the work, or the file has too many pages. */
export class PdfStopped extends Error {
  constructor(readonly reason: 'cancelled' | 'tooManyPages') {
    super(reason);
  }
}

/** Throws `PdfRefusal` and `PdfStopped`. `bytes` stay untouched. */
export async function readPages(bytes: Uint8Array, limits: Limits, hooks: ReadHooks): Promise<PdfPages> {
  const { file, pages } = await PdfFile.open(bytes.slice());
  const reading = new PageByPage(file, bytes, limits, hooks);
  try {
    if (pages > limits.pdfPages) throw new PdfStopped('tooManyPages');
    return await reading.read(pages);
  } finally {
    await reading.close();
  }
}

/** A breath costs as much as a page. */
const pagesAtOnce = 8;

/** Fonts and decoded streams of so many pages are kept. */
const keptPages = 50;

class PageByPage {
  private readonly pages: PdfPage[] = [];
  private readonly broken: number[] = [];
  private readonly crowded: number[] = [];
  private numbered = 0;
  private unknown = 0;
  private strips = 0;

  constructor(
    private file: PdfFile,
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
    private readonly hooks: ReadHooks,
  ) {}

  async read(count: number): Promise<PdfPages> {
    for (let index = 0; index < count; index++) {
      if (index % pagesAtOnce === 0) await this.pause(index, count);
      if (this.hooks.signal?.aborted) throw new PdfStopped('cancelled');
      this.pages.push(await this.page(index));
      if (index % keptPages === keptPages - 1) await this.file.forget();
    }
    const { pages, broken, crowded, numbered, unknown } = this;
    return { pages, broken, crowded, numbered, unknown, missingMaps: [...this.file.missingMaps] };
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async pause(index: number, count: number): Promise<void> {
    this.hooks.onProgress?.(index, count);
    await breath();
  }

  private async page(index: number): Promise<PdfPage> {
    try {
      const box = await this.file.box(index);
      const reader = new ContentReader(box, this.file.fonts, this.limits);
      const whole = await this.file.draw(index, (operators, args) => reader.take(operators, args));
      if (!whole) this.file = (await PdfFile.open(this.bytes.slice())).file;
      if (reader.full) this.crowded.push(index + 1);
      const { height, letters, turned, rules, unknown } = reader.done();
      this.unknown += unknown;
      const lines = this.linesOf(letters, rules, index);
      return { height, rules, lines, turned: turned.flatMap((own) => this.linesOf(own, [], index)) };
    } catch (error) {
      if (!(error instanceof PdfRefusal)) throw error;
      this.broken.push(index + 1);
      return { height: 0, rules: [], lines: [], turned: [] };
    }
  }

  private linesOf(letters: readonly Letter[], rules: readonly Rule[], page: number): Line[] {
    const { rows, count } = withoutLineNumbers(rowsOf(letters));
    this.numbered += count;
    const { grids, rest } = takeGrids(rows, rules);
    const all = [...rest, ...grids.map(rowOfGrid)].sort((a, b) => a.y - b.y);
    return inReadingOrder(all).flatMap(({ rows: own, x0, x1 }) => {
      const strip = this.strips++;
      return own.map((row) => lineOf(row, { page, strip, left: x0, right: x1, rules }));
    });
  }
}

/** A table takes part in the order of the page as one wide row. */
const rowOfGrid = (grid: Grid): Row => ({
  grid,
  y: (grid.y0 + grid.y1) / 2,
  size: 10,
  segments: [{ x0: grid.xs[0] ?? 0, x1: grid.xs.at(-1) ?? 0, letters: [] }],
});

/** Lets the caller's clicks and clocks have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
