/** What the walks through one OpenDocument file share, and the flows that stand open in one of them. */

import type { Limits } from '#formats/limits';
import type { Changes } from './changes';
import type { OdtFindings } from './findings';
import type { Item } from './items';
import type { Lists } from './lists';
import type { ParagraphDraft } from './paragraph';
import type { Remarks } from './remarks';
import type { Styles } from './styles';
import type { RepeatBudget } from './table';

/** What the text and the page headers of one file share. */
export interface OdtContext {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly changes: Changes;
  readonly remarks: Remarks;
  readonly findings: OdtFindings;
  readonly limits: Limits;
  readonly budget: RepeatBudget;
  /** Paragraphs read so far. */
  readonly paragraphs: { count: number };
}

/** Paragraphs and tables one after another: the text, a cell, a note, a box, what was taken out. */
export interface Flow {
  readonly name: string;
  readonly items: Item[];
  paragraph: ParagraphDraft | null;
  /** Paragraphs inside of which others stand, in a damaged file; they go on behind them. */
  readonly interrupted: ParagraphDraft[];
  /** Paragraphs whose ends were put in or taken out, so that the next one may belong to them. */
  readonly chain: ParagraphDraft[];
  /** A page ended behind the last words of the flow. */
  pageTurned: boolean;
}
