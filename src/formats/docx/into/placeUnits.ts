/** Finds the circulated words of a block in the paragraphs of the file that it was read from. */

import type { Block, StyledText } from '#domain/document/document';
import { alignTracked } from './alignTracked';
import { type FileParagraph, opaque } from './paragraphs';

/** A block's or a cell's text, paragraph by paragraph. */
export interface PlacedLine {
  readonly paragraph: FileParagraph;
  /** Where the line begins in the block's or the cell's text, and its length there. */
  readonly from: number;
  readonly length: number;
  /** The place in the paragraph's text of an offset in the line; null where the file has none. */
  inParagraph(offset: number): number | null;
}

/** The lines of each text of the block; null for a text that is not found as it was read. */
export function placeBlock(
  block: Block,
  paragraphs: readonly FileParagraph[],
): readonly (readonly PlacedLine[] | null)[] {
  if (block.kind === 'footnote') return [placeNote(block, paragraphs)];
  const own = paragraphs.filter(({ at }) => at === block.source?.at);
  if (block.kind !== 'table') return [placeText(block, own, { next: 0 })];
  const queue = { next: 0 };
  return block.rows.flatMap(({ cells }) => cells.map((cell) => placeText(cell, own, queue)));
}

/** A note is found by its words among all notes, where no other says the same. */
function placeNote(styled: StyledText, notes: readonly FileParagraph[]): readonly PlacedLine[] | null {
  const found = notes.filter((note) => !note.isTracked && startOf(note, styled.text) >= 0);
  return found.length === 1 ? placeText(styled, found, { next: 0 }) : null;
}

function placeText(
  styled: StyledText,
  paragraphs: readonly FileParagraph[],
  queue: { next: number },
): readonly PlacedLine[] | null {
  const lines: PlacedLine[] = [];
  let from = 0;
  let next = queue.next;
  for (const text of linesOf(styled, paragraphs.length > 1)) {
    const line = asInFile(styled, from, text);
    const places = paragraphs.map((one, at) => (at < next ? null : placesIn(one, line.text)));
    const found = places.findIndex((each) => each !== null);
    const [paragraph, inParagraph] = [paragraphs[found], places[found]];
    if (paragraph === undefined || inParagraph == null) return null;
    lines.push({
      paragraph,
      from,
      length: text.length,
      inParagraph: (offset) => inParagraph(line.place(offset)),
    });
    next = found + 1;
    from += text.length + 1;
  }
  queue.next = next;
  return lines;
}

/** A cell's paragraphs are parted by line breaks; in a paragraph a line break is a sign of its own. */
const linesOf = ({ text }: StyledText, isCell: boolean): readonly string[] =>
  isCell ? text.split('\n') : [text];

type InParagraph = (offset: number) => number | null;

/** How offsets of the words move into the paragraph; null where it does not say them. */
function placesIn(paragraph: FileParagraph, words: string): InParagraph | null {
  if (paragraph.isEndTracked) return null;
  if (!paragraph.isTracked) {
    const start = startOf(paragraph, words);
    return start < 0 ? null : (offset) => start + offset;
  }
  // A typed number stands before the words, as in `startOf`.
  for (const label of ['', typedNumber.exec(paragraph.text.slice(0, 24))?.[0] ?? '']) {
    const places = alignTracked(words, paragraph.text.slice(label.length));
    if (places !== null)
      return (offset) => {
        const place = places[offset] ?? null;
        return place === null ? null : label.length + place;
      };
  }
  return null;
}

const typedNumber =
  /^\s*(?:\(?[a-z\u00c0-\u052f]{0,4}\d{1,3}[a-z\u00c0-\u052f]?(?:\s(?:bis|ter|alt))?|[a-z\u00c0-\u052f]|[ivx]+)[.)]\s*/iu;

/** Where the words stand in a paragraph, behind its number and nothing else; -1 where they don't. */
function startOf({ text }: FileParagraph, words: string): number {
  const end = text.trimEnd();
  if (!end.endsWith(words)) return -1;
  const start = end.length - words.length;
  // A typed number, at most: `11a bis.`, `OP3 alt`.
  return start <= 24 && /^\s*(?:\S{1,10}(?:\s\S{1,8})?\s*)?$/.test(end.slice(0, start)) ? start : -1;
}

/** A line with one sign for each call of a note, and how offsets move by that. */
function asInFile({ marks }: StyledText, from: number, text: string) {
  const calls = marks
    .filter((mark) => mark.kind === 'note' && mark.from >= from && mark.to <= from + text.length)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }));
  let shown = '';
  let at = 0;
  for (const call of calls) {
    shown += text.slice(at, call.from) + opaque;
    at = call.to;
  }
  const place = (offset: number): number =>
    calls.reduce((moved, call) => (call.to <= offset ? moved - (call.to - call.from) + 1 : moved), offset);
  return { text: shown + text.slice(at), place };
}
