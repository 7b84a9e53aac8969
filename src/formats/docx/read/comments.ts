/**
 * Remarks in Word's margin. The text holds where each one begins and ends; here the words between
 * are gathered as its quotation, and the paragraph where it begins is remembered.
 */

/** Longest quotation kept, in characters: an anchor, not a copy of the text. */
const longestQuote = 1000;

/** Remarks open at once whose words are gathered; people leave two or three. */
const mostOpen = 50;

export class CommentRanges {
  private readonly quotes = new Map<string, string>();
  private readonly open = new Set<string>();

  begin(id: string): void {
    this.quotes.set(id, '');
    if (this.open.size < mostOpen) this.open.add(id);
  }

  end(id: string): void {
    this.open.delete(id);
  }

  /** Text as it is read; `\n` where a paragraph ends. */
  take(text: string): void {
    for (const id of this.open) {
      const quote = ((this.quotes.get(id) ?? '') + text).slice(0, longestQuote);
      this.quotes.set(id, quote);
      if (quote.length === longestQuote) this.open.delete(id);
    }
  }

  has(id: string): boolean {
    return this.quotes.has(id);
  }

  /** The words that the remark is about; empty for one that only has a place. */
  quote(id: string): string {
    return (this.quotes.get(id) ?? '').trim();
  }
}
