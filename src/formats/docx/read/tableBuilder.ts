/**
 * One `w:tbl` while it is read. Word lays cells on a grid: `gridSpan` widens one, `vMerge` without
 * `restart` goes on with the cell above, the older `hMerge` with the one before, `gridBefore` leaves places
 * free. Source: ECMA-376 part 1, 17.4.17, 17.4.85, 17.4.22, 17.4.15.
 */

import type { StyledText, TableCell, TableRow } from '#domain/document/document';
import { textOf } from '#formats/text/flowItems';
import { joinStyled } from '#formats/text/styled';
import type { NoteCall } from './noteCalls';
import { isOn } from './runProperties';
import type { StoryItem, TableItem } from './storyItems';
import { wholeNumber } from './styles';
import type { Attributes } from './xml';

interface CellDraft {
  /** Paragraph by paragraph; joined when the table ends. */
  readonly paragraphs: StyledText[];
  readonly column: number;
  colspan: number;
  rowspan: number;
}

/** The properties of the cell that is open. */
export interface CellProperties {
  span: number;
  /** Goes on with the cell above. */
  continues: boolean;
  /** Goes on with the cell before it. */
  joins: boolean;
}

const ownCell: CellProperties = { span: 1, continues: false, joins: false };

/** Columns of the widest table that Word makes. */
const mostColumns = 63;

export class TableBuilder {
  private cell: CellProperties = { ...ownCell };
  readonly calls: NoteCall[] = [];
  readonly comments: string[] = [];
  private readonly rows: { header: boolean; cells: CellDraft[] }[] = [];
  /** The cell that now stands open downwards in each column. */
  private above = new Map<number, CellDraft>();
  private column = 0;
  /** What stands in the first cell; null as soon as there is another one. */
  private alone: readonly StoryItem[] | null = [];
  private hasCells = false;

  constructor(readonly at: number) {}

  beginRow(): void {
    this.rows.push({ header: false, cells: [] });
    this.column = 0;
  }

  /** A child of the open row's `w:trPr`, or of the open cell's `w:tcPr`. */
  set(name: string, attributes: Attributes): void {
    const value = attributes.get('w:val');
    const row = this.rows.at(-1);
    if (name === 'w:gridSpan') this.cell.span = wholeNumber(value);
    else if (name === 'w:vMerge') this.cell.continues = value !== 'restart';
    else if (name === 'w:hMerge') this.cell.joins = value !== 'restart';
    else if (name === 'w:gridBefore') this.skip(wholeNumber(value));
    else if (name === 'w:tblHeader' && isOn(attributes) && row) row.header = true;
  }

  /** Places left free before the first cell: an empty one keeps the columns. */
  private skip(columns: number): void {
    if (columns > 0) this.place([], { ...ownCell, span: columns });
  }

  /** A cell outside of any row, in a damaged file, makes one. */
  beginCell(): void {
    if (this.rows.length === 0) this.beginRow();
    this.cell = { ...ownCell };
  }

  endCell(items: readonly StoryItem[]): void {
    for (const item of items) {
      this.calls.push(...item.calls);
      this.comments.push(...item.remarks);
    }
    this.alone = this.hasCells ? null : items;
    this.hasCells = true;
    this.place(items.map(textOf), this.cell);
  }

  private place(paragraphs: readonly StyledText[], { span, continues, joins }: CellProperties): void {
    const colspan = Math.min(Math.max(span, 1), mostColumns);
    const column = this.column;
    this.column += colspan;
    const before = this.rows.at(-1)?.cells.at(-1);
    if (joins && before !== undefined) {
      before.colspan += colspan;
      before.paragraphs.push(...paragraphs);
      return;
    }
    const above = this.above.get(column);
    if (continues && above !== undefined) {
      above.rowspan++;
      above.paragraphs.push(...paragraphs);
      return;
    }
    const cell = { paragraphs: [...paragraphs], column, colspan, rowspan: 1 };
    this.rows.at(-1)?.cells.push(cell);
    this.above.set(column, cell);
  }

  finish(): TableItem {
    const rows = this.rows.map(
      ({ header, cells }): TableRow => ({
        header,
        cells: cells.map(cellOf),
      }),
    );
    const alone = this.hasCells && this.alone !== null ? { alone: this.alone } : {};
    return { kind: 'table', at: this.at, rows, calls: this.calls, remarks: this.comments, ...alone };
  }
}

const cellOf = ({ paragraphs, colspan, rowspan }: CellDraft): TableCell => ({
  ...joinStyled(paragraphs, '\n'),
  colspan,
  rowspan,
});
