/**
 * The open text through the chosen eyes, computed again when the text or our instructions change. What crosses
 * our red lines is computed here and nowhere else, because it shows what the capital allows and must reach no
 * export.
 */

import { useMemo } from 'react';
import { type Difference, differenceOf } from '#domain/document/difference';
import type { Document } from '#domain/document/document';
import { keptOrigins } from '#domain/document/keptOrigins';
import { rollingOf } from '#domain/document/rolling';
import type { View } from '#domain/notation/notation';
import { refusedByRedLines } from '#domain/positions/refusals';
import { instructionsOf } from '#renderer/data/instructions';
import type { InstructionRecord } from '#renderer/data/records';
import { useLive } from '#renderer/data/useLive';
import type { EditorSession } from '#renderer/editor/EditorSession';
import { useSnapshot } from '#renderer/state/openTexts';
import type { Eyes, Looking } from './viewState';

export interface ShownProjection {
  readonly document: Document;
  /** Keys of the groups on which a coalition is split. */
  readonly splits: readonly string[];
  readonly differences: readonly Difference[];
  /** How many groups are refused for a red line, and whether there are red lines at all. */
  readonly refused: number;
  readonly hasRedLines: boolean;
}

const noInstructions: readonly InstructionRecord[] = [];

export function useProjection(documentId: string, session: EditorSession, looking: Looking): ShownProjection {
  const version = useSnapshot(session)?.version;
  const instructions = useLive(instructionsOf, documentId) ?? noInstructions;
  const { view, differences } = looking;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for the text
  return useMemo(() => {
    const refused = view.kind === 'redLines' ? refusedNow(session, instructions) : [];
    const { document, splits } = session.projection(viewOf(view, refused));
    const shown = differences
      ? differenceOf(session.projection({ kind: 'base' }).document, document)
      : { document, differences: [] };
    const hasRedLines = instructions.some(({ position }) => position === 'red-line');
    return { ...shown, splits, refused: refused.length, hasRedLines };
  }, [session, view, differences, instructions, version]);
}

const viewOf = (view: Eyes, refused: readonly number[]): View =>
  view.kind === 'redLines' ? { kind: 'without', refused } : view;

function refusedNow(session: EditorSession, instructions: readonly InstructionRecord[]): readonly number[] {
  const { rolling, origins } = session.content();
  const read = rollingOf(rolling);
  const now = new Map(session.places().map(({ id, anchor }) => [id, anchor]));
  const placed = instructions.map((instruction) => {
    const anchor = now.get(instruction.id) ?? instruction.anchor;
    const inGroup = instruction.scope === 'group' ? (anchor?.from ?? null) : null;
    return { ...instruction, block: anchor?.block ?? null, inGroup };
  });
  return refusedByRedLines(read, placed, keptOrigins(read, origins));
}
