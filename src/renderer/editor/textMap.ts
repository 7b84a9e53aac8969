/**
 * The open text as its map shows it: how long each block is, and what stands in it. Lengths are counted in
 * characters, because what is out of sight has no height yet.
 */

import type { EditorState } from 'prosemirror-state';
import type { BlockId } from '#domain/document/document';
import type { PartyCode } from '#domain/notation/notation';
import { isContested, signOf } from '#domain/notation/positions';
import { marginMarksOf } from './plugins/margins';
import { notationOf } from './plugins/notationState';

export interface MappedBlock {
  readonly block: BlockId;
  /** In characters, with a little for the space around a paragraph. */
  readonly length: number;
  /** The strongest that stands in it; null for plain words. */
  readonly state: 'agreed' | 'proposed' | 'contested' | null;
  readonly ours: boolean;
  readonly redLine: boolean;
}

/** Of a paragraph's height, so that one of three words is still seen. */
const around = 60;

/** In reading order, one a block. */
export function textMap(state: EditorState, party: PartyCode | null): readonly MappedBlock[] {
  const marks = marginMarksOf(state);
  const agreed = new Set(
    marks.filter(({ kind }) => kind === 'agreed' || kind === 'ad-referendum').map(({ block }) => block),
  );
  const crossed = new Set(marks.filter(({ kind }) => kind === 'red-line').map(({ block }) => block));
  const blocks = new Map<BlockId, { -readonly [K in keyof MappedBlock]: MappedBlock[K] }>();
  for (const { block, node, reading } of notationOf(state).units) {
    const { groups } = reading.rolling;
    const mapped = blocks.get(block) ?? {
      block,
      length: around,
      state: agreed.has(block) ? 'agreed' : null,
      ours: false,
      redLine: crossed.has(block),
    };
    mapped.length += node.content.size;
    if (groups.some(isContested)) mapped.state = 'contested';
    else if (groups.length > 0 && mapped.state !== 'contested') mapped.state = 'proposed';
    mapped.ours ||= party !== null && groups.some((group) => signOf(group, party) !== null);
    blocks.set(block, mapped);
  }
  return [...blocks.values()];
}
