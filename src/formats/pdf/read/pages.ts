/**
 * Reads an open PDF page by page: takes each page's letters, gives its lines in reading order. A page that cannot be read
 * is said and the others go on. Between pages the caller can stop the work.
 */

import { inReadingOrder, type Strip, stripOf } from './columns';
import { rowOfGrid } from './columnTables';
import { ContentReader, type Meaning, type PageCommand } from './content';
import { withDropCapitals } from './dropCapitals';
import { type PageBox, type PdfFile, PdfRefusal } from './engine';
import { FontTable } from './fontTable';
import type { Letter, PageContent, Rule } from './geometry';
import { GlyphOrders } from './glyphOrder';
import { takeGrids } from './grids';
import { giveBack, takeKernel } from './kernel';
import { type NumberColumn, withoutColumnNumbers, withoutLineNumbers } from './lineNumbers';
import { type Line, lineOf } from './lines';
import { withoutMarginNotes } from './marginNotes';
import { withOpenTables } from './openTables';
import { spendFrom } from './ourBudgets';
import { lineInPieces } from './pieces';
import type { Purse } from './purse';
import { mostRemarks, type PageRemark, remarksOf } from './remarks';
import { cutAtRivers } from './rivers';
import { type Row, rowsOf } from './rows';
import { withoutStamp } from './stamps';
import { countsOf, type LetterCounts } from './unreadable';

/** What the caller may know and do between two pages. */
export interface PageHooks {
  /** Pages done and pages in all. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the work. */
  readonly signal?: { readonly aborted: boolean };
}

export interface PdfPage {
  readonly height: number;
  readonly lines: readonly Line[];
  /** Lines of text that run in another direction; not in order with the others. */
  readonly turned: readonly Line[];
  readonly rules: readonly Rule[];
  /** Places of its lines are those of the page as it is seen. */
  readonly upright: boolean;
  /** What people noted on it. */
  readonly remarks: readonly PageRemark[];
  /** Letters drawn that have no meaning, and so stand in no line. */
  readonly silent: number;
  /** What its letters are like: counted where the page is read, by two threads. */
  readonly counted: LetterCounts;
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** Numbers from 1. */
  readonly broken: readonly number[];
  readonly crowded: readonly number[];
  /** Pages with a font whose letters were read by their order in it. */
  readonly byOrder: readonly number[];
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

/** A breath costs as much as a page. */
const pagesAtOnce = 8;

/** Fonts and decoded streams of so many pages are kept, and those of more as long as they take no more memory than this. */
const keptPages = 50;
const keptBytes = 64 * 1024 * 1024;

const nothing = () => ({
  pages: [] as PdfPage[],
  broken: [] as number[],
  crowded: [] as number[],
  byOrder: [] as number[],
  numbered: 0,
  unknown: 0,
});

/** Letters of a page that takes much longer than one of text. */
const densePage = 20_000;

/** Columns of one page, at most. */
const stripsOfPage = 100_000;

/** A page's letters kept for a second reading. */
interface Drawn {
  /** The pages of its part, and its place among them. */
  readonly pages: PdfPage[];
  readonly at: number;
  readonly index: number;
  readonly letters: readonly Letter[];
  readonly rules: readonly Rule[];
  readonly height: number;
}

/** A cover and a page or two of a note have few lines. */
const pagesBeforeNumbers = 4;

/** The pages of an open file, one after the other in any order. */
export class PageByPage {
  private strips = 0;
  /** Pages since the last ones were let go. */
  private held = 0;
  private remarked = 0;
  private found = nothing();
  /** What one page tells of a font holds for the others. */
  private readonly orders = new GlyphOrders();
  /** Where lines are numbered, as soon as a page tells it, and what was drawn on those before. */
  private numberColumn: NumberColumn | null = null;
  private readonly waiting: Drawn[] = [];

  readonly kernel = takeKernel();
  readonly fonts = new FontTable(this.kernel);

  constructor(
    private readonly file: PdfFile,
    private readonly purse: Purse,
    private readonly hooks: PageHooks,
  ) {}

  get facts(): PdfFile['fonts'] {
    return this.file.fonts;
  }

  spend(): void {
    spendFrom(this.purse);
  }

  /** The pages read next may be read again, when a later one tells where lines are numbered (`readWaiting`). */
  get mayReadAgain(): boolean {
    return this.numberColumn === null && this.waiting.length < pagesBeforeNumbers;
  }

  /** Pages `from` to `to`, which is not included; `count` is for the progress. */
  async read(from: number, to: number, count: number): Promise<PdfPages> {
    this.found = nothing();
    for (let index = from; index < to; index++) {
      if (index % pagesAtOnce === 0) await this.pause(index, count);
      if (this.hooks.signal?.aborted) throw new PdfStopped('cancelled');
      this.found.pages.push(await this.page(index));
      if (this.purse.spent) throw new PdfRefusal('overloaded');
      await this.letGo();
    }
    return { ...this.found, missingMaps: [...this.file.missingMaps] };
  }

  /** Of what many pages left in memory: a large font of all pages is unpacked again then. */
  private async letGo(): Promise<void> {
    this.held++;
    if (this.held < keptPages || this.purse.held < keptBytes) return;
    await this.file.forget();
    this.fonts.forget();
    this.purse.forgotten();
    this.held = 0;
  }

  close(): Promise<void> {
    this.fonts.forget();
    giveBack(this.kernel);
    return this.file.close();
  }

  private async pause(index: number, count: number): Promise<void> {
    this.hooks.onProgress?.(index, count);
    await breath();
  }

  private async page(index: number): Promise<PdfPage> {
    try {
      this.strips = index * stripsOfPage;
      const box = await this.file.box(index);
      const reader = new ContentReader(box, this, this.purse.limits);
      const whole = await this.follow(index, reader);
      if (reader.full) this.found.crowded.push(index + 1);
      const read = reader.done();
      const byOrder = whole && hidesLetters(read) ? await this.byOrder(index, box) : null;
      if (byOrder !== null) this.found.byOrder.push(index + 1);
      const { height, letters: all, turned, rules, unknown, upright, silent } = byOrder ?? read;
      this.found.unknown += unknown;
      const { letters, stamp } = withoutStamp(all);
      const known = this.numberColumn;
      const lines = this.linesOf(letters, rules, index, height);
      const drawn = { pages: this.found.pages, at: this.found.pages.length, letters, rules, index, height };
      if (this.mayReadAgain) this.waiting.push(drawn);
      if (known === null && this.numberColumn !== null) this.readWaiting();
      const remarks = whole ? await this.remarks(index, box, letters, lines) : [];
      const others = [stamp, ...turned].flatMap((own) => this.linesOf(own, [], index));
      const found = { height, rules, lines, remarks, upright, silent, turned: others };
      return { ...found, counted: countsOf(found) };
    } catch (error) {
      if (!(error instanceof PdfRefusal) || error.reason === 'overloaded') throw error;
      this.found.broken.push(index + 1);
      const none = { height: 0, rules: [], lines: [], turned: [], remarks: [], upright: false, silent: 0 };
      return { ...none, counted: countsOf(none) };
    }
  }

  /** False where the page has more than any real one. Throws `PdfRefusal`. */
  private async follow(index: number, reader: ContentReader): Promise<boolean> {
    const commands: PageCommand[] = [];
    await this.file.draw(index, (operators, args) => {
      for (const [at, operator] of operators.entries())
        commands.push([operator, (args[at] ?? []) as readonly unknown[]]);
    });
    try {
      return await reader.read(commands);
    } catch (error) {
      throw this.file.refusalFor(error);
    } finally {
      this.pay(reader);
    }
  }

  /** For what was drawn on a page. Throws `PdfRefusal`. */
  private pay({ forms, commandsTaken, letters }: ContentReader): void {
    const { purse } = this;
    purse.take('forms', forms);
    purse.take('denseLetters', letters > densePage ? letters : 0);
    if (!purse.take('commands', commandsTaken)) throw new PdfRefusal('overloaded');
  }

  /** Short pages before the first one that tells where the lines are numbered. */
  private readWaiting(): void {
    for (const { pages, at, letters, rules, index, height } of this.waiting) {
      const page = pages[at];
      if (page === undefined || page.remarks.length > 0) continue;
      const strips = this.strips;
      this.strips = index * stripsOfPage + stripsOfPage / 2;
      const lines = this.linesOf(letters, rules, index, height);
      pages[at] = { ...page, lines, counted: countsOf({ ...page, lines }) };
      this.strips = strips;
    }
    this.waiting.length = 0;
  }

  /** What stands on a page whose fonts number their letters by their order; null where none does. */
  private async byOrder(index: number, box: PageBox): Promise<PageContent | null> {
    const { orders } = this;
    const drawn = async (meaning: Meaning): Promise<PageContent> => {
      const reader = new ContentReader(box, this, this.purse.limits, meaning);
      await this.follow(index, reader);
      return reader.done();
    };
    await drawn((font, glyphs) => {
      orders.learn(font, glyphs);
      return glyphs;
    });
    return orders.decide() ? drawn((font, glyphs) => orders.read(font, glyphs)) : null;
  }

  private async remarks(
    index: number,
    box: PageBox,
    letters: readonly Letter[],
    lines: readonly Line[],
  ): Promise<PageRemark[]> {
    if (this.remarked >= mostRemarks) return [];
    const found = remarksOf(await this.file.notes(index), box, index, letters, lines);
    this.remarked += found.length;
    return found;
  }

  /** `height` of the page where tables without lines are looked for. */
  private linesOf(letters: readonly Letter[], drawn: readonly Rule[], page: number, height = 0): Line[] {
    const rules = drawn.length > mostRules ? [] : drawn;
    // The numbers of a table's rows are its own.
    const { grids, rest } = takeGrids(withDropCapitals(rowsOf(letters)), rules);
    const { rows, count, column } = withoutLineNumbers(rest, this.numberColumn);
    if (height > 0) this.numberColumn ??= column ?? null;
    this.found.numbered += count;
    const all = [...rows, ...grids.map(rowOfGrid)].sort((a, b) => a.y - b.y);
    const isInside = ({ y }: Row) => y > edge * height && y < (1 - edge) * height;
    const { text, notes } = withoutMarginNotes(all);
    const cut = cutAtRivers(text);
    const strips = inReadingOrder(cut.rows, cut.rivers);
    const body = strips.flatMap((one) => {
      const strip = this.strips++;
      const found = strips.length > 1 ? this.unnumbered(one) : one;
      const inside = found.rows.filter(isInside);
      const { x0, x1 } = inside.length < fewestInside ? found : stripOf(inside);
      return withOpenTables(found.rows, isInside).map((row, at, { length }) =>
        lineInPieces(row, at, length, { page, strip, left: x0, right: x1, rules }),
      );
    });
    return [...body, ...notes.flatMap((note) => this.linesOfMargin(note, page, rules))];
  }

  /** A column among others without numbers of its lines. */
  private unnumbered(strip: Strip): Strip {
    const { rows, count } = withoutColumnNumbers(strip.rows);
    this.found.numbered += count;
    return count === 0 ? strip : stripOf(rows);
  }

  private linesOfMargin(note: readonly Row[], page: number, rules: readonly Rule[]): Line[] {
    const { x0, x1 } = stripOf(note);
    const place = { page, strip: this.strips++, left: x0, right: x1, rules };
    return note.map((row) => ({ ...lineOf(row, place), inMargin: true }));
  }
}

/** Thin lines of a page whose words they may mark or part in a table; more of them are a drawing. */
const mostRules = 8_000;

/** Many letters that draw nothing: the spaces and signs of a font whose numbers are taken for characters. */
const hidesLetters = ({ silent, count }: PageContent): boolean => silent > 5 && silent > 0.02 * count;

/** Of the page's height, above and below: there stand heads and feet, in columns, too. */
const edge = 0.08;

/** So many lines between them tell the edges of the column: a head or a stamp may stand out into the margin. */
const fewestInside = 4;

/** Lets the caller's clicks and clocks have their turn. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
