/**
 * Remarks in Word's margin. The text holds where each one begins and ends; here the places between
 * are gathered, so that the words there, as they stand in the finished blocks, are its quotation.
 */

import type { ParagraphBuilder } from './paragraphBuilder';

/** Longest quotation kept, in characters: an anchor, not a copy of the text. */
const longestQuote = 1000;

/** Remarks open at once whose words are gathered; people leave two or three. */
const mostOpen = 50;

/** `[from, to)` of the paragraph's text as read. */
interface Place {
  readonly paragraph: ParagraphBuilder;
  readonly from: number;
  to: number;
}

interface Range {
  readonly places: Place[];
  length: number;
}

export class CommentRanges {
  private readonly ranges = new Map<string, Range>();
  private readonly open = new Set<string>();

  /** `here`: the remarks of the place where it begins. */
  begin(id: string, here: string[]): void {
    here.push(id);
    this.ranges.set(id, { places: [], length: 0 });
    if (this.open.size < mostOpen) this.open.add(id);
  }

  /** A remark without a range hangs on the place where its sign stands. */
  refer(id: string, here: string[]): void {
    if (this.has(id)) return;
    this.begin(id, here);
    this.end(id);
  }

  end(id: string): void {
    this.open.delete(id);
  }

  /** The last `length` characters of the paragraph have just been read. */
  take(paragraph: ParagraphBuilder, length: number): void {
    for (const id of this.open) {
      const range = this.ranges.get(id);
      if (range !== undefined) extend(range, paragraph, length);
      if (range === undefined || range.length >= longestQuote) this.open.delete(id);
    }
  }

  has(id: string): boolean {
    return this.ranges.has(id);
  }

  /** The words that the remark is about, `\n` between paragraphs; empty for one that only has a place. */
  quote(id: string): string {
    const words = this.ranges.get(id)?.places.map(wordsAt) ?? [];
    return words.join('\n').slice(0, longestQuote).trim();
  }
}

function extend(range: Range, paragraph: ParagraphBuilder, length: number): void {
  const last = range.places.at(-1);
  const to = paragraph.length;
  if (last?.paragraph === paragraph && last.to === to - length) last.to = to;
  else range.places.push({ paragraph, from: to - length, to });
  range.length += length;
}

/** As they stand in the block, brackets between them and all; else as they were read. */
function wordsAt({ paragraph, from, to }: Place): string {
  if (paragraph.printed === null) return paragraph.styled().text.slice(from, to);
  const { text, kept } = paragraph.printed;
  const inside = kept.filter((run) => run.from < to && from < run.to);
  const starts = inside.map((run) => run.at + Math.max(from, run.from) - run.from);
  const ends = inside.map((run) => run.at + Math.min(to, run.to) - run.from);
  return inside.length === 0 ? '' : text.slice(Math.min(...starts), Math.max(...ends));
}
