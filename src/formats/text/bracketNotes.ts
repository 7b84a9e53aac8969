/**
 * Footnotes whose numbers stand in square brackets, as text made from web pages and by other programs has them:
 * `undertake[1]` in the text and a paragraph `[1] Stronger.` below. Brackets are proposals here, so these are written as
 * Markdown's `[^1]`, which is read as a note. A number in brackets that no such paragraph explains stays what it is.
 */

const note = /(?<=^|\n)\[(\d{1,3})\][ \t\u00a0]+(?=[\p{Alphabetic}"“«])/gu;
const call = /(?<=[\p{Alphabetic}\p{N}\])”»"’.,;:])\[(\d{1,3})\](?!\()/gu;
const mayHold = /\S\[\d{1,3}\]/u;

/** The text with such notes and their calls in Markdown's form; the text itself where there are none. */
export function withBracketNotes(text: string): string {
  if (!mayHold.test(text)) return text;
  const calls = new Map<string, number>();
  for (const { 1: number = '', index } of text.matchAll(call))
    if (!calls.has(number)) calls.set(number, index);
  const notes = new Set<string>();
  // A note stands below what calls it.
  for (const { 1: number = '', index } of text.matchAll(note))
    if ((calls.get(number) ?? Number.POSITIVE_INFINITY) < index) notes.add(number);
  if (notes.size === 0) return text;
  return text
    .replace(note, (all, number: string) => (notes.has(number) ? `[^${number}]: ` : all))
    .replace(call, (all, number: string) => (notes.has(number) ? `[^${number}]` : all));
}
