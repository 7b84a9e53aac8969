/** The notes and remarks that stand open in the walk through a text, one inside the other, with what was read of them. */

import type { Attributes } from '#formats/docx/read/xml';
import type { Item, NoteCall } from './items';
import type { Remark } from './remarks';

interface OpenNote {
  readonly kind: NoteCall['kind'];
  citation: string;
  items: readonly Item[];
}

export class Asides {
  private readonly notes: OpenNote[] = [];
  private readonly remarks: Remark[] = [];

  get isInRemark(): boolean {
    return this.remarks.length > 0;
  }

  beginNote(attributes: Attributes): void {
    const kind = attributes.get('text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    this.notes.push({ kind, citation: '', items: [] });
  }

  takeCitation(text: string): void {
    const note = this.notes.at(-1);
    if (note) note.citation += text;
  }

  takeNote(items: readonly Item[]): void {
    const note = this.notes.at(-1);
    if (note) note.items = items;
  }

  /** Null for the end of a note that never began, in a damaged file. */
  endNote(): NoteCall | null {
    const note = this.notes.pop();
    return note ? { kind: note.kind, note: note.citation.trim() || '*', items: note.items } : null;
  }

  beginRemark(remark: Remark): void {
    this.remarks.push(remark);
  }

  /** False where no remark is open. */
  takeAuthor(text: string): boolean {
    const remark = this.remarks.at(-1);
    if (remark) remark.author = (remark.author ?? '') + text;
    return remark !== undefined;
  }

  takeDate(text: string): void {
    const remark = this.remarks.at(-1);
    if (remark) remark.date = (remark.date ?? '') + text;
  }

  endRemark(items: readonly Item[]): void {
    const remark = this.remarks.pop();
    if (remark) remark.text = items.map((item) => (item.kind === 'table' ? '' : item.styled.text)).join('\n');
  }
}
