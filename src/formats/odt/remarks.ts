/**
 * Remarks (`office:annotation`): who wrote them, what they say, and the words that they are about.
 * A remark with a range ends at `office:annotation-end` of the same name; one without is a point.
 * Source: ODF 1.3 part 3, 14.1 and 14.2.
 */

import type { Attributes } from '#formats/docx/read/xml';

/** A remark as it stands in the file. */
export interface Remark {
  readonly name: string;
  readonly resolved: boolean;
  /** The name of the remark that this one answers. */
  readonly replyTo: string | null;
  author: string | null;
  date: string | null;
  text: string;
  quote: string;
}

/** Longest quotation kept, in characters: an anchor, not a copy of the text. */
const longestQuote = 1000;

/** Remarks open at once whose words are gathered; people leave two or three. */
const mostOpen = 50;

export class Remarks {
  readonly all = new Map<string, Remark>();
  private readonly open = new Set<Remark>();

  /** A nameless remark is a point and gets a name of its own. */
  begin(attributes: Attributes): Remark {
    const name = attributes.get('office:name');
    const remark = {
      name: name ?? `#${this.all.size + 1}`,
      resolved: attributes.get('loext:resolved') === 'true',
      replyTo: attributes.get('loext:parent-name') ?? null,
      author: null,
      date: null,
      text: '',
      quote: '',
    };
    this.all.set(remark.name, remark);
    if (name !== undefined && this.open.size < mostOpen) this.open.add(remark);
    return remark;
  }

  end(name: string): void {
    const remark = this.all.get(name);
    if (remark === undefined) return;
    this.open.delete(remark);
  }

  /** Words as they are read; `\n` where a paragraph ends. */
  take(text: string): void {
    for (const remark of this.open) {
      remark.quote = (remark.quote + text).slice(0, longestQuote);
      if (remark.quote.length === longestQuote) this.open.delete(remark);
    }
  }

  /** A remark whose end never came is about its place only. */
  finish(): void {
    for (const remark of this.open) remark.quote = '';
    this.open.clear();
  }
}
