/**
 * Footnotes and endnotes are numbered by the order of their calls. Footnotes print as superscript
 * digits (`¹`), as they do in typed circulars; endnotes as small Roman numerals, Word's custom.
 */

import { noteSign } from '#formats/text/footnotes';
import { printNumber } from './numberFormats';

export interface NoteCall {
  readonly kind: 'footnote' | 'endnote';
  /** In `footnotes.xml` or `endnotes.xml`. */
  readonly id: string;
  /** The mark that calls it, unique among the notes of the file. */
  readonly note: string;
}

export class NoteCalls {
  readonly calls: NoteCall[] = [];
  private readonly counts = { footnote: 0, endnote: 0 };

  /** The next number, and how it is printed in the text. */
  next(kind: NoteCall['kind'], id: string): { call: NoteCall; sign: string } {
    const number = ++this.counts[kind];
    const note = kind === 'footnote' ? String(number) : printNumber(number, 'lowerRoman');
    return { call: this.add(kind, id, note), sign: noteSign(note) };
  }

  /** A note whose mark stands in the text as typed (`*`); it does not count. */
  custom(kind: NoteCall['kind'], id: string, sign: string): NoteCall {
    const taken = this.calls.some((call) => call.note === sign);
    return this.add(kind, id, taken ? `${sign}${this.calls.length + 1}` : sign);
  }

  private add(kind: NoteCall['kind'], id: string, note: string): NoteCall {
    const call = { kind, id, note };
    this.calls.push(call);
    return call;
  }
}
