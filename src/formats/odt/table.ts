/**
 * One `table:table` while it is read. A cell that spans others is followed by covered cells, which say
 * nothing; cells and rows may be repeated by number. Source: ODF 1.3 part 3, 9.1.
 */

import type { TableRow } from '#domain/document/document';
import type { Attributes } from '#formats/docx/read/xml';
import { textOf } from '#formats/text/flowItems';
import { joinStyled } from '#formats/text/styled';
import type { OdtFindings } from './findings';
import type { Item, NoteCall, TableItem } from './items';
import { countOf } from './vocabulary';

/** Columns of a table, and places that a cell may span. Writer makes 63. */
const mostColumns = 256;
const mostRows = 10_000;

/** Cells that files may ask to repeat, all together: a few bytes could else fill the memory. */
export interface RepeatBudget {
  cells: number;
}

export class TableDraft {
  readonly calls: NoteCall[] = [];
  readonly remarks: string[] = [];
  private readonly rows: TableRow[] = [];
  private cells: TableRow['cells'][number][] = [];
  private inHeader = false;
  private cell: Attributes = new Map();
  private row: Attributes = new Map();
  /** What stands in the first cell; null as soon as there is another one. */
  private alone: readonly Item[] | null = null;
  private count = 0;

  constructor(
    readonly at: number,
    private readonly budget: RepeatBudget,
    private readonly findings: OdtFindings,
  ) {}

  markHeader(inHeader: boolean): void {
    this.inHeader = inHeader;
  }

  /** Cells that still wait for the end of their row, in a damaged file, are a row of their own. */
  beginRow(attributes: Attributes): void {
    if (this.cells.length > 0) this.endRow();
    this.row = attributes;
  }

  beginCell(attributes: Attributes): void {
    this.cell = attributes;
  }

  endCell(items: readonly Item[]): void {
    for (const item of items) {
      this.calls.push(...item.calls);
      this.remarks.push(...item.remarks);
    }
    const styled = joinStyled(items.map(textOf), '\n');
    const colspan = countOf(this.cell.get('table:number-columns-spanned'), mostColumns);
    const rowspan = countOf(this.cell.get('table:number-rows-spanned'), mostRows);
    const times = this.repeat(countOf(this.cell.get('table:number-columns-repeated'), mostColumns), 1);
    for (let time = 0; time < times; time++) this.cells.push({ ...styled, colspan, rowspan });
    this.count += times;
    this.alone = this.count === 1 ? items : null;
  }

  /** Words of a covered cell: the cell before takes them, so that none is lost. */
  cover(items: readonly Item[]): void {
    const before = this.cells.at(-1);
    if (items.length === 0 || before === undefined) return;
    for (const item of items) this.calls.push(...item.calls);
    const styled = joinStyled([before, ...items.map(textOf)], '\n');
    this.cells[this.cells.length - 1] = { ...before, ...styled };
  }

  endRow(): void {
    const wanted = countOf(this.row.get('table:number-rows-repeated'), mostRows);
    const times = this.repeat(wanted, this.cells.length);
    for (let time = 0; time < times; time++) this.rows.push({ header: this.inHeader, cells: this.cells });
    this.cells = [];
  }

  finish(): TableItem {
    if (this.cells.length > 0) this.endRow();
    const alone = this.rows.length === 1 && this.alone !== null ? { alone: this.alone } : {};
    return {
      kind: 'table',
      at: this.at,
      rows: this.rows,
      calls: this.calls,
      remarks: this.remarks,
      ...alone,
    };
  }

  /** How often something of `cells` cells may stand: as wanted, or once where the budget is spent. */
  private repeat(wanted: number, cells: number): number {
    const more = (wanted - 1) * cells;
    if (more <= this.budget.cells) {
      this.budget.cells -= more;
      return wanted;
    }
    this.findings.add('odt.tooWide');
    return 1;
  }
}
