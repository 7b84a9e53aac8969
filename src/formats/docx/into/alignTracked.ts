/**
 * Finds the words of a text in a paragraph with tracked changes. The text was read from that paragraph: the
 * changes stand in it as brackets with their parties, which the file does not hold as letters. Everything else
 * is there letter for letter and in the same order, or the paragraph is not the one.
 */

import { parseRolling } from '#domain/notation/parse';

/** For each offset of the text the one in the paragraph, or null where the file has no such place; null: not found. */
export type Places = readonly (number | null)[];

export function alignTracked(text: string, inFile: string): Places | null {
  const spans = signSpans(text);
  const end = inFile.trimEnd().length;
  const places: (number | null)[] = [];
  let at = 0;
  for (let offset = 0; offset < text.length; ) {
    const next = spans.get(offset);
    if (next !== undefined) {
      // At the edge of the brackets one stands in the file; behind it one is among signs that it has not.
      places.push(at, ...Array.from({ length: next - offset - 1 }, () => null));
      // Between two changes the reader prints one space, which the file has inside one of them.
      if (/\s/.test(text.slice(offset, next)) && isSpace(inFile[at]) && !isSpace(text[next])) at += 1;
      offset = next;
    } else if (at < end && text[offset] === inFile[at]) {
      places.push(at);
      at += 1;
      offset += 1;
    } else return null;
  }
  places.push(at);
  return at === end ? places : null;
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);

/** Brackets and attributions of a text by their beginnings; white space between two of them belongs to them. */
function signSpans(text: string): ReadonlyMap<number, number> {
  const { groups } = parseRolling(text);
  const spans = groups
    .filter(({ closed }) => closed)
    .flatMap(({ from, innerFrom, innerTo, to }) => [[from, innerFrom] as const, [innerTo, to] as const])
    .sort((a, b) => a[0] - b[0]);
  const joined: (readonly [number, number])[] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/.test(text.slice(last[1], from)) && last[1] <= from)
      joined[joined.length - 1] = [last[0], to];
    else joined.push([from, to]);
  }
  return new Map(joined);
}
