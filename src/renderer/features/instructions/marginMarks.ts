/** What the margin of the open text says: agreement first, then instructions, a crossed red line last and loudest. */

import type { PartyCode } from '#domain/notation/notation';
import type { AgreementRecord } from '#renderer/data/records';
import type { MarginKind, MarginMark } from '#renderer/editor/editorApi';
import type { Kept } from './computePositions';
import type { Positions } from './positionsState';

/** The short word of a mark; `party` is the one that is waited for. */
export type MarginWords = (kind: MarginKind, party: PartyCode | null) => string;

export function marginMarks(
  { instructions, marks }: Kept,
  positions: Positions,
  blockOf: (id: string) => string | null,
  words: MarginWords,
): readonly MarginMark[] {
  return [
    ...agreementMarks(marks, positions, blockOf, words),
    ...instructions.flatMap(({ id }): readonly MarginMark[] => {
      const crossed = positions.crossed.get(id);
      const block = crossed?.block ?? blockOf(id);
      const kind = crossed ? 'red-line' : 'instruction';
      return block === null ? [] : [{ block, kind, label: words(kind, null) }];
    }),
  ];
}

function agreementMarks(
  marks: readonly AgreementRecord[],
  { agreement }: Positions,
  blockOf: (id: string) => string | null,
  words: MarginWords,
): readonly MarginMark[] {
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const block = blockOf(mark.id);
    const found = block === null ? undefined : agreement.get(block);
    if (block === null || found === undefined) return [];
    const isHeld = mark.mark !== 'agreed' && mark.mark !== 'ad-referendum';
    const kind: MarginKind = !isHeld && found.overtaken ? 'overtaken' : mark.mark;
    const label = words(kind, mark.party);
    if (seen.has(`${block} ${label}`)) return [];
    seen.add(`${block} ${label}`);
    return [{ block, kind, label }];
  });
}
