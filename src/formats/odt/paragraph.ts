/**
 * One `text:p` or `text:h` while it is read: its words in segments, each with its typography and with
 * who put it in or took it out. White space in the XML collapses; spaces that are meant come as
 * elements. Source: ODF 1.3 part 3, 6.1.2 (white space), 6.1.3 (text:s).
 */

import type { Mark, MarkKind, StyledText } from '#domain/document/document';
import { isUntouched, type TrackedChange, type TrackedPiece } from '#domain/tracked/trackedText';
import { tidyMarks } from '#formats/text/styled';
import type { Item, NoteCall } from './items';

export interface Segment extends TrackedChange {
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  /** The note that these characters call. */
  readonly call: NoteCall | null;
}

/** What the element says about the whole paragraph. */
export interface ParagraphFacts {
  readonly at: number;
  readonly style: string | undefined;
  /** From 1 for `text:h`, else null. */
  readonly heading: number | null;
  readonly label: string | null;
  readonly level: number;
}

export class ParagraphDraft {
  readonly segments: Segment[] = [];
  readonly remarks: string[] = [];
  /** What boxes anchored here hold. */
  readonly boxed: Item[] = [];
  /** Styles of the spans that are open, outermost first. */
  readonly spans: string[] = [];
  private endsInSpace = true;

  constructor(public facts: ParagraphFacts) {}

  /** Characters of the XML, white space not yet collapsed. */
  write(raw: string, kinds: readonly MarkKind[], change: TrackedChange): void {
    const collapsed = raw.replace(/[ \t\r\n]+/g, ' ');
    const text = this.endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    this.endsInSpace = text.endsWith(' ');
    this.segments.push({ text, kinds, call: null, ...change });
  }

  /** Characters that are meant as they are: spaces, tabs, line breaks, calls of notes. */
  writeExactly(
    text: string,
    kinds: readonly MarkKind[],
    change: TrackedChange,
    call: NoteCall | null = null,
  ): void {
    this.endsInSpace = false;
    this.segments.push({ text, kinds, call, ...change });
  }

  /** Words that were taken out here. */
  writeDeleted(deleted: ParagraphDraft, change: TrackedChange): void {
    for (const segment of deleted.segments) this.segments.push({ ...segment, ...change });
    if (deleted.segments.length > 0) this.endsInSpace = false;
    this.remarks.push(...deleted.remarks);
    this.boxed.push(...deleted.boxed);
  }

  /** True where some words stand in every reading. */
  get hasUntouched(): boolean {
    return this.segments.some((segment) => isUntouched(segment) && segment.text.trim() !== '');
  }

  get isTracked(): boolean {
    return !this.segments.every(isUntouched);
  }

  get calls(): NoteCall[] {
    return this.segments.flatMap(({ call }) => (call === null ? [] : [call]));
  }

  /** All words, those taken out too, and what happened to each. */
  done(): { styled: StyledText; pieces: TrackedPiece[] } {
    const marks: Mark[] = [];
    const pieces: TrackedPiece[] = [];
    let text = '';
    for (const { text: words, kinds, call, inserted, deleted } of this.segments) {
      const from = text.length;
      text += words;
      for (const kind of kinds) marks.push({ kind, from, to: text.length });
      if (call !== null) marks.push({ kind: 'note', from, to: text.length, note: call.note });
      pieces.push({ from, to: text.length, inserted, deleted });
    }
    return { styled: { text, marks: tidyMarks(marks, text) }, pieces };
  }
}
