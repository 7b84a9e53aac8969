/**
 * Additions bold, deletions struck: the typography that many offices lay over the brackets. Only the
 * words inside take it; brackets and attributions stay plain, so that they can be told apart.
 */

import type { MarkKind, StyledText } from '#domain/document/document';
import type { DocumentRolling } from '#domain/document/rolling';
import type { Group, Origins, Rolling } from '#domain/notation/notation';
import { originOf, positionOf } from '#domain/notation/positions';

/** The units of `read`, each with the marks that its groups ask for added. */
export function emphasised(read: DocumentRolling, origins?: Origins): readonly StyledText[] {
  const texts = read.units.map(({ text, marks }) => ({ text, marks: [...marks] }));
  for (const group of read.rolling.groups) {
    const kind = emphasisOf(group, origins);
    if (kind === null) continue;
    for (const span of wordsOf(group, read.rolling))
      for (const { index, start, text } of read.unitsOver(span)) {
        const from = Math.max(span.from - start, 0);
        const to = Math.min(span.to - start, text.length);
        if (from < to) texts[index]?.marks.push({ kind, from, to });
      }
  }
  return texts;
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
