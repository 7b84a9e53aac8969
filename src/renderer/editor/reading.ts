/**
 * What stands in one text unit: its groups, and what is left over at its borders for groups that run
 * over several paragraphs. Cached by the ProseMirror node, so a keystroke parses one paragraph and an
 * undo none.
 */

import type { Node as ProseNode } from 'prosemirror-model';
import type { PartyCode, Rolling } from '#domain/notation/notation';
import { type ParagraphEdges, parseParagraph, parseRolling } from '#domain/notation/parse';
import { stateNamed } from '#domain/organisations/states';

export interface Reading {
  readonly rolling: Rolling;
  /** Unmatched brackets that another paragraph may match; null where there are none. */
  readonly edges: ParagraphEdges | null;
}

export type Reader = (textblock: ProseNode) => Reading;

/** A reader with a cache of its own; `parties` are the codes that count as known (null: all do). */
export function createReader(parties: ReadonlySet<PartyCode> | null): Reader {
  const known = new WeakMap<ProseNode, Reading>();
  return (textblock) => {
    const cached = known.get(textblock);
    if (cached) return cached;
    const reading = read(textblock.textContent, parties);
    known.set(textblock, reading);
    return reading;
  };
}

function read(text: string, parties: ReadonlySet<PartyCode> | null): Reading {
  const rolling = parseRolling(text, parties === null ? {} : { parties, stateOf: stateNamed });
  const unmatched = rolling.diagnostics.some(
    ({ code }) => code === 'unclosed-bracket' || code === 'stray-bracket',
  );
  if (!unmatched) return { rolling, edges: null };
  const { openings, closings } = parseParagraph(text);
  return { rolling, edges: openings.length + closings.length > 0 ? { openings, closings } : null };
}
