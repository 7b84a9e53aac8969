/**
 * Footnotes and endnotes are numbered by the order of their calls. Footnotes print as superscript
 * digits (`¹`), as they do in typed circulars; endnotes as small Roman numerals, Word's custom.
 */

import { noteSign } from '#formats/text/footnotes';
import type { NoteSection } from './noteSections';
import { printNumber } from './numberFormats';

export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  /** In `footnotes.xml` or `endnotes.xml`. */
  readonly id: string;
  /** The mark that calls it; unique in its section. */
  readonly note: string;
}

const plainSection: NoteSection = { restarts: false, format: 'decimal', start: 1 };

export class NoteCalls {
  readonly calls: NoteCall[] = [];
  private readonly signs = new Set<string>();
  private section = 0;
  private footnotes: number;
  private endnotes = 0;

  constructor(private readonly sections: readonly NoteSection[] = []) {
    this.footnotes = this.here().start - 1;
  }

  endSection(): void {
    this.section++;
    if (this.here().restarts) this.footnotes = this.here().start - 1;
  }

  /** The next number, and how it is printed in the text. */
  next(kind: NoteCall['kind'], id: string): { call: NoteCall; sign: string } {
    const note = kind === 'footnote' ? this.nextFootnote() : printNumber(++this.endnotes, 'lowerRoman');
    return { call: this.add(kind, id, note), sign: noteSign(note) };
  }

  /** A note whose mark stands in the text as typed (`*`); it does not count. */
  custom(kind: NoteCall['kind'], id: string, sign: string): NoteCall {
    return this.add(kind, id, this.signs.has(sign) ? `${sign}${this.calls.length + 1}` : sign);
  }

  private nextFootnote(): string {
    return printNumber(++this.footnotes, this.here().format);
  }

  private here(): NoteSection {
    return this.sections[this.section] ?? plainSection;
  }

  private add(kind: NoteCall['kind'], id: string, note: string): NoteCall {
    const call = { kind, id, note };
    this.calls.push(call);
    this.signs.add(note);
    return call;
  }
}
