/** The headings of a text in reading order, with the proposals that stand under each until the next one. */

import type { BlockId, Document } from '#domain/document/document';
import { parseRolling } from '#domain/notation/parse';
import { project } from '#domain/notation/project';
import type { ProposalRow } from '#renderer/editor/editorApi';

export interface OutlineLine {
  readonly block: BlockId;
  /** As printed (`II.`), or null. */
  readonly label: string | null;
  /** The words without brackets, as if everything were accepted. */
  readonly words: string;
  /** 1 the highest. */
  readonly level: number;
  readonly proposals: number;
  readonly contested: number;
}

export function outlineOf({ blocks }: Document, proposals: readonly ProposalRow[]): readonly OutlineLine[] {
  const counted = countByBlock(proposals);
  const lines: { -readonly [K in keyof OutlineLine]: OutlineLine[K] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading')
      lines.push({
        block: block.id,
        label: block.label,
        words: withoutBrackets(block.text),
        level: block.level,
        proposals: 0,
        contested: 0,
      });
    const last = lines.at(-1);
    const count = counted.get(block.id);
    if (!last || !count) continue;
    last.proposals += count.proposals;
    last.contested += count.contested;
  }
  return lines;
}

function countByBlock(rows: readonly ProposalRow[]) {
  const counts = new Map<BlockId, { proposals: number; contested: number }>();
  for (const { groups } of rows) {
    const block = groups[0]?.block;
    if (block === undefined) continue;
    const count = counts.get(block) ?? { proposals: 0, contested: 0 };
    count.proposals++;
    if (groups.some(({ contested }) => contested)) count.contested++;
    counts.set(block, count);
  }
  return counts;
}

const withoutBrackets = (text: string): string =>
  (project(parseRolling(text), { kind: 'accepted' }).paragraphs[0]?.text ?? text).replace(/\s+/g, ' ');

/** The heading that a block stands under: the last one at or before it; -1 before the first. */
export function headingOf(
  { blocks }: Document,
  lines: readonly OutlineLine[],
  block: BlockId | null,
): number {
  const headings = new Map(lines.map((line, at) => [line.block, at]));
  let current = -1;
  for (const { id } of blocks) {
    current = headings.get(id) ?? current;
    if (id === block) return current;
  }
  return -1;
}
