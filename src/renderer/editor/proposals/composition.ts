/**
 * Input methods write into the page step by step. What they write stands provisionally until they are
 * done; then the text is put back as it was and the outcome is proposed as one change.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import { type Change, linesOf } from './changes';

/** The one change that leads from `before` to `after`, in positions of `before`; null when equal. */
export function differenceOf(before: ProseNode, after: ProseNode): Change | null {
  const from = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (from === null || ends === null) return null;
  // In repeated letters the two searches overlap; the ends are then moved apart.
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  const slice = after.slice(from, ends.b + overlap);
  return { from, to: ends.a + overlap, lines: linesOf(slice) };
}
