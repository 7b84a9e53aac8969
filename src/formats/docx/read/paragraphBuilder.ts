/** One `w:p` while it is read: its properties, and its text with typography and tracked changes as it comes. */

import type { Mark, MarkKind, StyledText } from '#domain/document/document';
import type { KeptRun } from '#domain/notation/notation';
import { isUntouched, sameChange, type TrackedChange, type TrackedPiece } from '#domain/tracked/trackedText';
import { tidyMarks } from '#formats/text/styled';
import type { NoteCall } from './noteCalls';
import type { StoryItem } from './storyItems';
import type { ParagraphProperties } from './styles';

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

  /** In UTF-16 code units, so far. */
  get length(): number {
    return this.size;
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
