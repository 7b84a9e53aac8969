/**
 * What stands on the pages, before anybody decides how a format says it. The DOCX writer and the
 * page setter both take a `Paper`, so the preview, the PDF, the print and the DOCX say the same.
 * Plain JSON values only (pictures as base64), because a paper crosses process borders.
 */

import type { Hue } from '#domain/document/hues';
import type { WrittenLanguage } from '#domain/languages';

/** How a stretch of characters looks. Absent means no. */
export interface PaperStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly superscript?: true;
  readonly subscript?: true;
  /** The colour of the letters, and what lies behind them. */
  readonly ink?: Hue;
  readonly shade?: Hue;
}

/** A tracked change and its authors, parties by their codes. Both: an addition that somebody struck. */
export interface PaperChange {
  readonly inserted?: string;
  readonly deleted?: string;
}

export type PaperRun =
  | ({
      readonly kind: 'text';
      readonly text: string;
      readonly language?: WrittenLanguage;
      readonly change?: PaperChange;
    } & PaperStyle)
  /** A line break inside a paragraph. */
  | { readonly kind: 'break' }
  /** Where the words of a remark of the part begin and end; both stand in one paragraph. */
  | { readonly kind: 'remark'; readonly edge: 'start' | 'end'; readonly id: number }
  /**
   * A real footnote, set at the foot of its page. `mark` is the sign that calls it where it is not a
   * number (`*`); absent, the writer numbers it in order, from 1 in each part. Holds no footnotes.
   */
  | {
      readonly kind: 'footnote';
      readonly runs: readonly PaperRun[];
      readonly mark?: string;
      readonly change?: PaperChange;
    };

export type PaperAlignment = 'start' | 'center' | 'end' | 'justify';

/** What a paragraph of a note verbale is for; writers give each its style. Absent: words of a text. */
export type PaperRole = 'letterhead' | 'address' | 'reference' | 'dateLine' | 'addressee';

export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly label: string | null;
      readonly runs: readonly PaperRun[];
      readonly align?: PaperAlignment;
      readonly change?: PaperChange;
    }
  | {
      readonly kind: 'paragraph';
      readonly label: string | null;
      readonly level: number;
      readonly runs: readonly PaperRun[];
      readonly align?: PaperAlignment;
      readonly firstLineIndent?: boolean;
      readonly spaceAfterPt?: number;
      readonly keepWithNext?: boolean;
      readonly role?: PaperRole;
      /** What happened to the paragraph as a whole: to its end and its label. */
      readonly change?: PaperChange;
    }
  | {
      readonly kind: 'table';
      readonly headerRows: number;
      readonly rows: readonly PaperRow[];
      /** Without rules: texts beside each other. */
      readonly plain?: true;
    }
  /** The *Enclosure: as stated, on 5 p.* that hangs in the left margin beside the body. */
  | { readonly kind: 'sideNote'; readonly runs: readonly PaperRun[] }
  | {
      readonly kind: 'picture';
      readonly mediaType: 'image/png' | 'image/jpeg';
      readonly base64: string;
      readonly widthMm: number;
      readonly alt: string;
    }
  | { readonly kind: 'rule' };

export interface PaperRow {
  readonly change?: PaperChange;
  readonly cells: readonly {
    readonly colspan: number;
    readonly rowspan: number;
    readonly paragraphs: readonly (readonly PaperRun[])[];
    /** Where it is not the part's own; decides the direction of writing. */
    readonly language?: WrittenLanguage;
  }[];
}

/** A text that starts on a new page and counts its own pages: one language of a note, one enclosure. */
export interface PaperPart {
  readonly kind: 'note' | 'enclosure';
  readonly language: WrittenLanguage;
  /** For the outline of the PDF and the document map. */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** Page numbers at the foot: from the second page on, as notes verbales do; or on every page. */
  readonly pageNumbers: 'none' | 'fromSecond' | 'all';
  /**
   * False where words must not be cut at line ends: in a rolling text a reader searches and copies
   * `[fundamental] (+IND)` as it stands. Absent: words are cut by the rules of their language.
   */
  readonly hyphenation?: false;
  /** At the head of the pages: a mark on each (a classification), a line from the second on (the reference). */
  readonly runningHead?: { readonly mark: string | null; readonly next: string | null };
  /** Remarks beside the text that are to be shared, by the ids of their runs. Word's comments. */
  readonly remarks?: readonly PaperRemark[];
}

export interface PaperRemark {
  readonly id: number;
  /** A party's code, or the name that is to stand there. */
  readonly author: string;
  readonly text: string;
  /** The remark of the same part that this one answers. */
  readonly replyTo?: number;
}

export interface Paper {
  readonly title: string;
  readonly language: WrittenLanguage;
  /** ISO instant that the document's properties state; never the clock of the writer. */
  readonly createdAt: string;
  readonly parts: readonly PaperPart[];
  readonly setting?: PaperSetting;
  /** Absent: A4. */
  readonly size?: PaperSize;
}

/** How the pages are set, where a person asked for something else than usual. */
export interface PaperSetting {
  /**
   * Page numbers: counting on through all parts (`whole`), on every page of each part (`all`), or nowhere. Absent:
   * as each part says, anew in each.
   */
  readonly numbering?: 'whole' | 'all' | 'none';
  /** What the PDF is made for: readers of every kind (PDF/UA-1), as usual, an archive (PDF/A-2a), or neither. */
  readonly standard?: 'archive' | 'none';
  /** Every line is numbered in the margin, anew on each page. */
  readonly lineNumbers?: true;
  /** Room for handwriting on the right. */
  readonly wideMargin?: true;
}

export type PaperSize = 'a4' | 'letter';

/** Which pages of a part bear their number, where the pages are set as asked; `whole` numbers all of them. */
export const pageNumbers = (part: PaperPart, { numbering }: PaperSetting = {}): PaperPart['pageNumbers'] =>
  numbering === undefined ? part.pageNumbers : numbering === 'none' ? 'none' : 'all';
