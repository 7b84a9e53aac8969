/** Reads one state of a text with what is kept beside it. Pure; the text is parsed once for everything. */

import type { BlockId } from '#domain/document/document';
import { keptOrigins } from '#domain/document/keptOrigins';
import { rollingOf } from '#domain/document/rolling';
import { sectionPlaces } from '#domain/document/sections';
import type { PartyCode } from '#domain/notation/notation';
import { type AgreementMark, agreementsOf } from '#domain/positions/agreement';
import { crossedRedLines } from '#domain/positions/redLines';
import type { AgreementRecord, InstructionRecord, Place } from '#renderer/data/records';
import type { AnchorState, EditorContent, KeptPlace } from '#renderer/editor/editorApi';
import type { Positions } from './positionsState';

export interface Kept {
  readonly instructions: readonly InstructionRecord[];
  readonly marks: readonly AgreementRecord[];
}

export function computePositions(
  { rolling, origins }: EditorContent,
  { instructions, marks }: Kept,
  places: readonly AnchorState[],
  party: PartyCode | null,
): Positions {
  const read = rollingOf(rolling);
  const now = new Map(places.map(({ id, anchor }) => [id, anchor.block]));
  const blockOf = ({ id, anchor }: { readonly id: string } & Place) => now.get(id) ?? anchor?.block ?? null;
  const judged = instructions.map((instruction) => ({ ...instruction, block: blockOf(instruction) }));
  const crossed = crossedRedLines(rolling, judged, party, keptOrigins(read, origins));
  const byBlock = new Map<BlockId, AgreementMark[]>();
  for (const mark of marks) {
    const block = blockOf(mark);
    if (block !== null) byBlock.set(block, [...(byBlock.get(block) ?? []), mark.mark]);
  }
  return {
    crossed: new Map(crossed.map(({ instruction, ways, block }) => [instruction, { ways, block }])),
    agreement: agreementsOf(rolling, byBlock, read),
    places: sectionPlaces(rolling),
    order: rolling.blocks.map(({ id }) => id),
  };
}

/** The places to carry: where the open text has them now; one that is lost, or unknown, as it was stored. */
export function placesToKeep(
  records: readonly { readonly id: string; readonly anchor: Place['anchor'] }[],
  known: readonly AnchorState[],
): readonly KeptPlace[] {
  const placed = new Map(known.flatMap(({ id, anchor, lost }) => (lost ? [] : [[id, anchor] as const])));
  return records.flatMap(({ id, anchor }) =>
    anchor === null ? [] : [{ id, anchor: placed.get(id) ?? anchor }],
  );
}
