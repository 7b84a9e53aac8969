/** What an entry put into the text, short enough for one line of a list. */

import { minimalEdits } from '#domain/notation/edits/minimalEdits';
import { parseRolling } from '#domain/notation/parse';
import type { SittingEntry } from '#domain/sitting/sitting';

const longest = 120;

/**
 * The changed part of the first unit with what stands around it cut away; its old words where it went. Of signs the words
 * that they stand behind: the parties are told beside them.
 */
export function newWords({ changes, kind }: SittingEntry): string {
  const [first] = changes;
  if (first === undefined) return '';
  const { before, after } = first;
  if (before === null || after === null) return shortened(after ?? before ?? '');
  const edits = minimalEdits(before, after);
  const from = edits[0]?.from ?? 0;
  const signed = kind === 'signs' ? wordsSigned(after, from) : null;
  if (signed !== null) return shortened(signed);
  const behind = before.length - (edits.at(-1)?.to ?? before.length);
  return shortened(after.slice(wordStart(after, from), after.length - behind));
}

/** The words of the innermost group whose signs stand at a place; null where there are none. */
function wordsSigned(text: string, at: number): string | null {
  const groups = parseRolling(text).groups.filter(({ innerTo, to }) => innerTo <= at && at <= to);
  const [innermost] = groups.sort((a, b) => b.from - a.from);
  return innermost ? text.slice(innermost.innerFrom, innermost.innerTo) : null;
}

const wordStart = (text: string, at: number): number => text.lastIndexOf(' ', Math.max(0, at - 1)) + 1;

const shortened = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
};
