/**
 * The smallest edits that turn one text into another, so that typography, annotations and the caret
 * of others stay on the words that did not change: brackets are put around a word, the word itself is
 * not written again.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { TextEdit } from '../notation';
import { type Match, matchTokens } from './matchTokens';
import { allTokensOf, type Token } from './tokens';

/** Ordered edits, in offsets counted from `from`, the place of `before` in its text. */
export function minimalEdits(before: string, after: string, from: Utf16Offset = 0): readonly TextEdit[] {
  if (before === after) return [];
  const a = allTokensOf(before);
  const b = allTokensOf(after);
  const ends: Match = [a.length, b.length];
  let last: Match = [-1, -1];
  return [...matchTokens(a, b), ends].flatMap((match) => {
    const [i, j] = last;
    last = match;
    const old = { from: endOf(a, i), to: startOf(a, match[0], before.length) };
    const fresh = after.slice(endOf(b, j), startOf(b, match[1], after.length));
    return trimmed(before, { ...old, insert: fresh }, from);
  });
}

const endOf = (tokens: readonly Token[], i: number): Utf16Offset => tokens[i]?.to ?? 0;

const startOf = (tokens: readonly Token[], i: number, length: number): Utf16Offset =>
  tokens[i]?.from ?? length;

function trimmed(before: string, edit: TextEdit, by: Utf16Offset): readonly TextEdit[] {
  const old = before.slice(edit.from, edit.to);
  const { insert } = edit;
  const shorter = Math.min(old.length, insert.length);
  let start = 0;
  while (start < shorter && old[start] === insert[start]) start++;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === insert[insert.length - 1 - end]) end++;
  if (start === old.length && start === insert.length) return [];
  return [
    {
      from: edit.from + start + by,
      to: edit.to - end + by,
      insert: insert.slice(start, insert.length - end),
    },
  ];
}
