/**
 * What stands on the pages, before anybody decides how a format says it. The DOCX writer and the
 * page setter both take a `Paper`, so the preview, the PDF, the print and the DOCX say the same.
 * Plain JSON values only (pictures as base64), because a paper crosses process borders.
 */

import type { LanguageCode } from '#domain/languages';

/** How a stretch of characters looks. Absent means no. */
export interface PaperStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly superscript?: true;
  readonly subscript?: true;
}

export type PaperRun =
  | ({ readonly kind: 'text'; readonly text: string; readonly language?: LanguageCode } & PaperStyle)
  /** A line break inside a paragraph. */
  | { readonly kind: 'break' }
  /**
   * A real footnote, set at the foot of its page. `mark` is the sign that calls it where it is not a
   * number (`*`); absent, the writer numbers it in order, from 1 in each part. Holds no footnotes.
   */
  | { readonly kind: 'footnote'; readonly runs: readonly PaperRun[]; readonly mark?: string };

export type PaperAlignment = 'start' | 'center' | 'end' | 'justify';

/** What a paragraph of a note verbale is for; writers give each its style. Absent: words of a text. */
export type PaperRole = 'letterhead' | 'reference' | 'dateLine' | 'addressee';

export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly label: string | null;
      readonly runs: readonly PaperRun[];
      readonly align?: PaperAlignment;
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
    }
  | { readonly kind: 'table'; readonly headerRows: number; readonly rows: readonly PaperRow[] }
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
  readonly cells: readonly {
    readonly colspan: number;
    readonly rowspan: number;
    readonly paragraphs: readonly (readonly PaperRun[])[];
  }[];
}

/** A text that starts on a new page and counts its own pages: one language of a note, one enclosure. */
export interface PaperPart {
  readonly kind: 'note' | 'enclosure';
  readonly language: LanguageCode;
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
}

export interface Paper {
  readonly title: string;
  readonly language: LanguageCode;
  /** ISO instant that the document's properties state; never the clock of the writer. */
  readonly createdAt: string;
  readonly parts: readonly PaperPart[];
}
