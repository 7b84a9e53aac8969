/** One `w:p` while it is read: its properties, and its text with typography as it comes. */

import type { Mark, MarkKind, StyledText } from '#domain/document/document';
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
  private readonly parts: string[] = [];
  private readonly marks: Mark[] = [];
  private size = 0;

  /** `at`: the ordinal of the body element that it belongs to, from 1. */
  constructor(readonly at: number) {}

  /** In UTF-16 code units, so far. */
  get length(): number {
    return this.size;
  }

  append(text: string, kinds: readonly MarkKind[]): void {
    const from = this.size;
    this.parts.push(text);
    this.size += text.length;
    for (const kind of kinds) this.marks.push({ kind, from, to: this.size });
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

  styled(): StyledText {
    const text = this.parts.join('');
    return { text, marks: tidyMarks(this.marks, text) };
  }
}
