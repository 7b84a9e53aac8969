/**
 * The neutral model of one enclosed text. Readers make it, the editor edits it, writers print it.
 *
 * Text is a plain string per block, brackets and attributions included, with its typography beside
 * it as ranges. All offsets are UTF-16 code units into that string. A line break inside a block is
 * `\n`; a tab is `\t`; a no-break space stays U+00A0, a soft hyphen U+00AD.
 */

import type { LanguageCode } from '#domain/languages';
import type { HueMarkKind } from './hues';
import type { Seam } from './seams';

/** An offset in UTF-16 code units from the start of a block's or a cell's `text`. */
export type Utf16Offset = number;

/** Unique within a document; stays with the block through edits, splits and joins. */
export type BlockId = string;

/**
 * `uncertain`: words that recognition of a scan was not sure of. It is shown in the text (dotted) and
 * never reaches paper.
 */
export type MarkKind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'superscript'
  | 'subscript'
  | 'uncertain'
  | HueMarkKind;

/** Typography of `text.slice(from, to)`; `from < to`. */
export interface StyleMark {
  readonly kind: MarkKind;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/**
 * The characters that call a footnote (`¹`, `1`, `*`), as they stand in the text; `note` equals the
 * `note` of the footnote block that they call.
 */
export interface NoteMark {
  readonly kind: 'note';
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly note: string;
}

/** Ordered by `from`, then `to`; marks of one kind neither overlap nor touch. */
export type Mark = StyleMark | NoteMark;

export type Alignment = 'start' | 'center' | 'end' | 'justify';

/** A string with its typography. */
export interface StyledText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Where in the file as received a block came from, for "show the original". */
export interface SourcePlace {
  /** For text files: the line, from 1. For DOCX: the ordinal of the body element, from 1. */
  readonly at: number;
}

interface BlockBase {
  readonly id: BlockId;
  readonly source?: SourcePlace;
}

/** `outline` prints the numbers above as well (`2.1.`); letters are those of the text's language. */
export type ListStyle = 'decimal' | 'outline' | 'letter' | 'roman' | 'upper-roman' | 'bullet';

/**
 * In an own draft a number is computed from the block's place (`lists.ts`) and printed into `label`. Texts
 * as received have none: their labels stay as printed.
 */
export interface ListItem {
  readonly style: ListStyle;
  /** Absent: goes on with the list above it, and starts anew behind a heading or a plain paragraph. */
  readonly start?: 'restart' | 'continue';
}

/** A title or a numbered heading. `level` 1 is the highest. `label` is the number as printed (`II.`). */
export interface Heading extends BlockBase, StyledText {
  readonly kind: 'heading';
  readonly level: number;
  readonly label: string | null;
  readonly align?: Alignment;
  readonly list?: ListItem;
}

/** A paragraph. `label` is the number as printed (`11.`, `a)`, `•`) and is not part of `text`. */
export interface Paragraph extends BlockBase, StyledText {
  readonly kind: 'paragraph';
  readonly label: string | null;
  /** Depth of indentation of a list item, from 0. */
  readonly level: number;
  readonly align?: Alignment;
  readonly list?: ListItem;
}

/** One cell at its top left place; `colspan`, `rowspan` ≥ 1. Paragraphs of a cell are parted by `\n`. */
export interface TableCell extends StyledText {
  readonly colspan: number;
  readonly rowspan: number;
}

export interface TableRow {
  readonly header: boolean;
  /** Only the cells that start in this row, from left to right. */
  readonly cells: readonly TableCell[];
}

export interface Table extends BlockBase {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

/** The text of a note, in the place where it was found; `note` is the mark that calls it (`1`). */
export interface Footnote extends BlockBase, StyledText {
  readonly kind: 'footnote';
  readonly note: string;
}

export type Block = Heading | Paragraph | Table | Footnote;
export type TextBlock = Heading | Paragraph | Footnote;

export type DocumentStatus = 'circulated' | 'silence' | 'approved' | 'draft';

/** One enclosed text. What a file does not state is null. */
export interface Document {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly revision: number | null;
  readonly status: DocumentStatus | null;
  /** ISO 8601 date (`2024-06-07`) or month (`2024-06`). */
  readonly date: string | null;
  /** Who put it forward, as printed (`Proposal by the Islamic Republic of Iran`). */
  readonly proposer: string | null;
  readonly language: LanguageCode | null;
  readonly blocks: readonly Block[];
}

/** What a reader could not take over as it stood; never lost text, always said. */
export interface Warning {
  /** Stable and dotted: `docx.image`, `text.controlCharacters`. */
  readonly code: string;
  /** One English sentence. */
  readonly message: string;
  /** What the sentence says in numbers and names, so that it can be said in another language. */
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly block?: BlockId;
}

/** What any reader returns before anybody asks what the file means. */
export interface ReadText {
  readonly blocks: readonly Block[];
  readonly warnings: readonly Warning[];
  /** Remarks found in the file (Word comments), anchored by block and quotation. */
  readonly annotations: readonly ReadAnnotation[];
  /** Who tracked changes in the file, in the order of their first change; absent where nobody did. */
  readonly authors?: readonly ReadAuthor[];
  /** Where two paragraphs of the file were read as one; absent where that happened nowhere. */
  readonly seams?: readonly Seam[];
  /** Where the blocks are printed; only of files with pages. A block cut by a page has a place on each. */
  readonly places?: readonly PrintedPlace[];
}

/** In points (1/72 inch) from the top left corner of the page as it is seen. */
export interface PrintedPlace {
  readonly block: BlockId;
  /** From 1. */
  readonly page: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * An author of tracked changes. The text stands with `code` in the brackets until `assignAuthors` gives
 * the author a party; no other attribution of the file has that code.
 */
export interface ReadAuthor {
  /** As the file has it; null where it names nobody. */
  readonly name: string | null;
  readonly code: string;
  readonly insertions: number;
  readonly deletions: number;
}

/** A remark on a place in the text. Fields that not every format has are absent where it has none. */
export interface ReadAnnotation {
  readonly block: BlockId;
  readonly quote: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly text: string;
  /** Unique among the remarks of a file. */
  readonly id?: string;
  /** The `id` of the remark that this one answers. */
  readonly replyTo?: string;
  readonly resolved?: boolean;
  /** The party that the remark begins with (*Norway: …*): an offer, not a fact. */
  readonly party?: string;
  /** The others where it begins with several (*Norway, Sweden: …*). */
  readonly otherParties?: readonly string[];
  /** Who is said to support or oppose the words: offers, not facts. */
  readonly positions?: readonly PositionOffer[];
}

/** A remark says that a party wants the words (`+`) or wants them out (`-`). */
export interface PositionOffer {
  readonly party: string;
  readonly sign: '+' | '-';
  /** The clause that says so. */
  readonly words: string;
}

export const isTextBlock = (block: Block): block is TextBlock => block.kind !== 'table';
