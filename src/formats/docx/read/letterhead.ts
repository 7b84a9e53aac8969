/**
 * The first section's page header often holds the letterhead. It is read before the body, unless
 * the body's beginning says the same. Layout tables in it give their cells one by one.
 */

import { isAroundPageNumber } from '#formats/text/pageWords';
import type { ParagraphItem, StoryItem } from './storyItems';

/** Items of the body in which a letterhead is looked for. */
const beginning = 30;

export function letterheadOf(header: readonly StoryItem[], body: readonly StoryItem[]): ParagraphItem[] {
  if (header.length === 0) return [];
  const known = body.slice(0, beginning).map((item) => letters(item));
  return header
    .flatMap((item) => (item.kind === 'table' ? cellParagraphs(item) : [item]))
    .filter((item) => !isAroundPageNumber(item.styled.text))
    .filter((item) => !known.some((text) => text.includes(letters(item))));
}

function letters(item: StoryItem): string {
  const texts = item.kind === 'table' ? item.rows.flatMap((row) => row.cells) : [item.styled];
  return texts
    .map(({ text }) => text)
    .join(' ')
    .replace(/[^\p{Alphabetic}\p{N}]/gu, '')
    .toLowerCase();
}

function cellParagraphs(table: Extract<StoryItem, { kind: 'table' }>): ParagraphItem[] {
  const cells = table.rows.flatMap((row) => row.cells).filter((cell) => cell.text !== '');
  return cells.map(({ text, marks }, index) => ({
    kind: 'paragraph',
    at: table.at,
    styled: { text, marks },
    label: null,
    heading: null,
    level: 0,
    calls: index === 0 ? table.calls : [],
    remarks: index === 0 ? table.remarks : [],
  }));
}
