/**
 * One `text:p` or `text:h` while it is read: its words in segments, each with its typography and with
 * who put it in or took it out. White space in the XML collapses; spaces that are meant come as
 * elements. Source: ODF 1.3 part 3, 6.1.2 (white space), 6.1.3 (text:s).
 */

import type { Mark, MarkKind, StyledText } from '#domain/document/document';
import { type TrackedChange, type TrackedPiece, untouched } from '#domain/tracked/trackedText';
import type { ChainLink } from '#formats/docx/read/paragraphChain';
import { tidyMarks } from '#formats/text/styled';
import type { Item, NoteCall } from './items';
import type { ListNumber } from './lists';

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
  /** The number that its list counts, or null. */
  readonly number: ListNumber | null;
  readonly level: number;
}

/**
 * Of a paragraph behind a break that was taken out: what the words taken out had, in the list of the paragraph with the
 * break; where that is in none, or no paragraph of that kind, in their own.
 */
export function factsBehind({ at, level, ...open }: ParagraphFacts, deleted: ParagraphFacts): ParagraphFacts {
  const looks = deleted.style === undefined ? open : deleted;
  const number = looks.heading === open.heading ? (open.number ?? deleted.number) : deleted.number;
  return { ...looks, at, level, number };
}

export class ParagraphDraft implements ChainLink {
  readonly segments: Segment[] = [];
  readonly remarks: string[] = [];
  /** What boxes anchored here hold. */
  readonly boxed: Item[] = [];
  /** Styles of the spans that are open, outermost first. */
  readonly spans: string[] = [];
  /** What happened to the end, by which it is parted from the next paragraph. */
  mark: TrackedChange = untouched;
  /** A page ended behind words of this paragraph. */
  endsPage = false;
  /** A page ended before the first words. */
  startsPage = false;
  private endsInSpace = true;
  private whole: { readonly styled: StyledText; readonly pieces: readonly TrackedPiece[] } | null = null;

  constructor(
    readonly facts: ParagraphFacts,
    private readonly isRest = false,
  ) {}

  /** What comes behind a paragraph that stood inside this one: words in the same spans, without the number. */
  rest(): ParagraphDraft {
    const rest = new ParagraphDraft({ ...this.facts, number: null }, true);
    rest.spans.push(...this.spans);
    return rest;
  }

  /** The rest of a paragraph behind which nothing came. */
  get isEmptyRest(): boolean {
    const held = [this.segments, this.remarks, this.boxed];
    return this.isRest && held.every(({ length }) => length === 0);
  }

  /** A page ends where the text stands now. */
  turnPage(): void {
    this.startsPage ||= this.segments.every(({ text }) => text.trim() === '');
    this.endsPage = true;
  }

  /** Characters of the XML, white space not yet collapsed. */
  write(raw: string, kinds: readonly MarkKind[], change: TrackedChange): void {
    const collapsed = raw.replace(/[ \t\r\n]+/g, ' ');
    const text = this.endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (text === '') return;
    this.endsInSpace = text.endsWith(' ');
    this.endsPage &&= text.trim() === '';
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
    this.endsPage &&= text.trim() === '';
    this.segments.push({ text, kinds, call, ...change });
  }

  /** Words that were taken out here. */
  writeDeleted(deleted: ParagraphDraft, change: TrackedChange): void {
    for (const segment of deleted.segments) this.segments.push({ ...segment, ...change });
    if (deleted.segments.length > 0) {
      this.endsInSpace = false;
      this.endsPage = false;
    }
    this.remarks.push(...deleted.remarks);
    this.boxed.push(...deleted.boxed);
  }

  get calls(): NoteCall[] {
    return this.segments.flatMap(({ call }) => (call === null ? [] : [call]));
  }

  /** All words, those taken out too; to be asked when the paragraph has ended. */
  styled(): StyledText {
    return this.ended().styled;
  }

  /** What happened to the words, from the beginning to the end. */
  get pieces(): readonly TrackedPiece[] {
    return this.ended().pieces;
  }

  private ended(): { readonly styled: StyledText; readonly pieces: readonly TrackedPiece[] } {
    this.whole ??= this.joined();
    return this.whole;
  }

  private joined(): { readonly styled: StyledText; readonly pieces: readonly TrackedPiece[] } {
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
