/** What an entry put into the text, short enough for one line of a list. */

import { minimalEdits } from '#domain/notation/edits/minimalEdits';
import type { SittingEntry } from '#domain/sitting/sitting';

const longest = 120;

/** The changed part of the first unit with what stands around it cut away; its old words where it went. */
export function newWords({ changes }: SittingEntry): string {
  const [first] = changes;
  if (first === undefined) return '';
  const { before, after } = first;
  if (before === null || after === null) return shortened(after ?? before ?? '');
  const edits = minimalEdits(before, after);
  const from = edits[0]?.from ?? 0;
  const behind = before.length - (edits.at(-1)?.to ?? before.length);
  return shortened(after.slice(wordStart(after, from), after.length - behind));
}

const wordStart = (text: string, at: number): number => text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;

const shortened = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
};
