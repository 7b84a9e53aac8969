/** One `w:p` while it is read: its properties, and its text with typography and tracked changes as it comes. */

import type { Mark, MarkKind, StyledText, Utf16Offset } from '#domain/document/document';
import type { KeptRun } from '#domain/notation/notation';
import { isUntouched, sameChange, type TrackedChange, type TrackedPiece } from '#domain/tracked/trackedText';
import { tidyMarks } from '#formats/text/styled';
import type { FieldPlace } from './fieldNumbers';
import { formerLabel } from './formerLabel';
import type { NoteCall } from './noteCalls';
import type { ChainedText } from './paragraphChain';
import { isOn } from './runProperties';
import type { StoryItem } from './storyItems';
import { type ParagraphProperties, takeParagraphProperty } from './styles';
import type { Attributes } from './xml';

/** Properties that a tracked change replaced. */
export interface FormerProperties {
  readonly properties: ParagraphProperties;
  /** Of the change: its author. */
  readonly change: Attributes;
}

/** A number as it stood before a change. */
export interface FormerNumber {
  readonly label: string;
  /** Of the change: its author. */
  readonly change: Attributes;
}

/** The end of a letter that is set over several lines: Word parts it from its word, in both texts it runs into it. */
const ofDropCap: TrackedChange = { inserted: '', deleted: '' };

/** A paragraph of Word's, as its chain has it. */
export type BuiltText = ChainedText<ParagraphBuilder>;

export class ParagraphBuilder {
  readonly properties: ParagraphProperties = {};
  readonly calls: NoteCall[] = [];
  /** Ids of the remarks that begin here. */
  readonly comments: string[] = [];
  /** What text boxes that hang on this paragraph hold. */
  readonly boxed: StoryItem[] = [];
  /** The last paragraph of its section. */
  endsSection = false;
  /** What happened to the words, from the beginning to the end. */
  readonly pieces: TrackedPiece[] = [];
  /** True where any words were inserted or deleted. */
  isTracked = false;
  /** Where the words stand in the block, once it is printed; null while they stand as read. */
  printed: { readonly text: string; readonly kept: readonly KeptRun[] } | null = null;
  /** The old properties of a tracked change are being read. */
  isInFormer = false;
  private replaced: FormerProperties | null = null;
  /** The tracked change by which the paragraph came into its list. */
  private listed: Attributes | null = null;
  /** The number before a change that Word 97 tracked. */
  numberedAs: FormerNumber | null = null;
  /** What a field at its beginning numbers it by, in the two texts. */
  numbered: { readonly rejected: string; readonly accepted: string } | null = null;
  /** Numbers of lists that fields in it have shown. */
  readonly listFields: FieldPlace[] = [];
  /** Where the first page ended in it, and the last; null for nowhere. */
  private firstPage: Utf16Offset | null = null;
  private lastPage: Utf16Offset | null = null;
  private readonly parts: string[] = [];
  private readonly marks: Mark[] = [];
  private size = 0;
  private whole: StyledText | null = null;

  /**
   * `at`: the ordinal of the body element that it belongs to, from 1. `mark`: what happened to the
   * paragraph's end, by which it is parted from the next one.
   */
  constructor(
    readonly at: number,
    public mark: TrackedChange,
  ) {}

  /** A page ends where the text stands now. */
  turnPage(): void {
    this.firstPage ??= this.size;
    this.lastPage = this.size;
  }

  /** A page ended before the first words; or behind the last ones. To be asked when the paragraph has ended. */
  get startsPage(): boolean {
    return this.firstPage !== null && this.styled().text.slice(0, this.firstPage).trim() === '';
  }

  get endsPage(): boolean {
    if (this.endsSection) return true;
    return this.lastPage !== null && this.styled().text.slice(this.lastPage).trim() === '';
  }

  /** In UTF-16 code units, so far. */
  get length(): number {
    return this.size;
  }

  /**
   * Takes a child of `w:pPr` or `w:numPr`, or of those that a tracked change replaced.
   * Source: ECMA-376 part 1, 17.13.5.29 (pPrChange), 17.13.5.19 (ins in numPr), numberingChange of 17.13.5.
   */
  takeProperty(name: string, attributes: Attributes, parent: string): void {
    if (name === 'w:pPrChange') {
      this.replaced = { properties: {}, change: attributes };
      this.isInFormer = true;
    } else if (name === 'w:ins' && parent === 'w:numPr') this.listed = attributes;
    else if (name === 'w:numberingChange')
      this.numberedAs = { label: formerLabel(attributes.get('w:original') ?? ''), change: attributes };
    else if (name === 'w:framePr' && /^(?:drop|margin)$/.test(attributes.get('w:dropCap') ?? ''))
      this.mark = ofDropCap;
    else if (name === 'w:pageBreakBefore' && isOn(attributes) && !this.isInFormer) this.turnPage();
    else {
      const former = this.isInFormer ? this.replaced?.properties : undefined;
      takeParagraphProperty(former ?? this.properties, name, attributes);
    }
  }

  endFormer(): void {
    this.isInFormer = false;
  }

  /** What was said of the paragraph before somebody changed it with tracking; null where nobody did. */
  get former(): FormerProperties | null {
    if (this.replaced !== null || this.listed === null) return this.replaced;
    const { numId: _, ilvl: __, ...properties } = this.properties;
    return { properties, change: this.listed };
  }

  append(text: string, kinds: readonly MarkKind[], change: TrackedChange): void {
    const from = this.size;
    this.parts.push(text);
    this.size += text.length;
    this.track(from, change);
    for (const kind of kinds) this.marks.push({ kind, from, to: this.size });
  }

  private track(from: number, change: TrackedChange): void {
    const last = this.pieces.at(-1);
    if (last !== undefined && sameChange(last, change))
      this.pieces[this.pieces.length - 1] = { ...last, to: this.size };
    else this.pieces.push({ from, to: this.size, ...change });
    this.isTracked ||= !isUntouched(change);
  }

  /** The characters from `from` on call a note. */
  call(call: NoteCall, from: number): void {
    this.calls.push(call);
    this.marks.push({ kind: 'note', from, to: this.size, note: call.note });
  }

  /** The text from offset `from` on; only its own parts are looked at. */
  textFrom(from: number): string {
    let at = this.size;
    let first = this.parts.length;
    while (at > from && first > 0) {
      first--;
      at -= this.parts[first]?.length ?? 0;
    }
    return this.parts
      .slice(first)
      .join('')
      .slice(from - at);
  }

  /** To be asked when the paragraph has ended; asking again costs nothing. */
  styled(): StyledText {
    if (this.whole === null) {
      const text = this.parts.join('');
      this.whole = { text, marks: tidyMarks(this.marks, text) };
    }
    return this.whole;
  }
}
