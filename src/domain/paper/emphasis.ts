/**
 * Additions bold, deletions struck: the typography that many offices lay over the brackets. Only the
 * words inside take it; brackets and attributions stay plain, so that they can be told apart.
 */

import type { MarkKind, StyledText, StyleMark } from '#domain/document/document';
import type { DocumentRolling } from '#domain/document/rolling';
import type { Group, Origins, Rolling } from '#domain/notation/notation';
import { originOf, positionOf } from '#domain/notation/positions';

/** The units of `read`, each with the marks that its groups ask for added. */
export function emphasised(read: DocumentRolling, origins?: Origins): readonly StyledText[] {
  const added = read.units.map((): StyleMark[] => []);
  for (const group of read.rolling.groups) {
    const kind = emphasisOf(group, origins);
    if (kind === null) continue;
    for (const span of wordsOf(group, read.rolling)) addMark({ ...span, kind }, read, added);
  }
  return read.units.map(({ text, marks }, unit) => ({ text, marks: [...marks, ...(added[unit] ?? [])] }));
}

function emphasisOf(group: Group, origins: Origins | undefined): MarkKind | null {
  if (originOf(group, origins) === 'proposed') return 'bold';
  return positionOf(group).opposes.length > 0 ? 'strike' : null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands inside a group, without the attributions of the groups in it. */
function wordsOf(group: Group, rolling: Rolling): readonly Span[] {
  const spans: Span[] = [];
  let at = group.innerFrom;
  for (const hole of attributionsInside(group, rolling)) {
    if (hole.from > at) spans.push({ from: at, to: hole.from });
    at = hole.to;
  }
  if (at < group.innerTo) spans.push({ from: at, to: group.innerTo });
  return spans;
}

function attributionsInside(group: Group, rolling: Rolling): readonly Span[] {
  const inside: Span[] = [];
  // Parents come before their children, so the groups inside follow at once.
  for (let index = group.index + 1; index < rolling.groups.length; index += 1) {
    const other = rolling.groups[index];
    if (other === undefined || other.depth <= group.depth) break;
    inside.push(...other.attributions);
  }
  return inside.sort((a, b) => a.from - b.from);
}

/** A span over several units marks each of them. */
function addMark(mark: StyleMark, read: DocumentRolling, added: readonly StyleMark[][]): void {
  for (let unit = unitAt(mark.from, read.starts); unit < read.units.length; unit += 1) {
    const start = read.starts[unit] ?? 0;
    if (start >= mark.to) break;
    const length = read.units[unit]?.text.length ?? 0;
    const from = Math.max(mark.from - start, 0);
    const to = Math.min(mark.to - start, length);
    if (from < to) added[unit]?.push({ kind: mark.kind, from, to });
  }
}

/** The last unit that starts at or before the offset. Starts ascend. */
function unitAt(offset: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
