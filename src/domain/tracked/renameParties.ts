/** Changes the codes of parties where they stand in attributions, and nowhere else. */

import type { Block, Mark, StyledText, TableCell, Utf16Offset } from '#domain/document/document';
import { placeOfSeam, type Seam, seamAt } from '#domain/document/seams';
import { readAttributions } from '#domain/notation/attribution';
import type { Attribution, KeptRun, PartyCode, TextEdit } from '#domain/notation/notation';
import { byPlace } from '#domain/ordered';
import { marksOnRuns } from './runMarks';

/** New codes by the old ones; parties that are not in it keep theirs. */
export type Renaming = ReadonlyMap<PartyCode, PartyCode>;

export const renameInBlocks = (blocks: readonly Block[], renaming: Renaming): readonly Block[] =>
  renaming.size === 0 ? blocks : blocks.map((block) => renameInBlock(block, renaming));

function renameInBlock(block: Block, renaming: Renaming): Block {
  if (block.kind !== 'table') {
    const { text, marks } = renamed(block, renaming);
    return text === block.text ? block : { ...block, text, marks };
  }
  const cellOf = (cell: TableCell): TableCell => ({ ...cell, ...renamed(cell, renaming) });
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

/** Text and typography after the renaming; the same value where nothing changes. */
function renamed({ text, marks }: StyledText, renaming: Renaming): StyledText {
  const edits = renamingEdits(text, renaming);
  return edits.length === 0 ? { text, marks } : edited(text, marks, edits);
}

export function renamedText(text: string, renaming: Renaming): string {
  return renamed({ text, marks: [] }, renaming).text;
}

/** The seams of these blocks as they are after the renaming. */
export function renamedSeams(
  seams: readonly Seam[],
  blocks: readonly Block[],
  renaming: Renaming,
): readonly Seam[] {
  const texts = new Map(blocks.map((block) => [block.id, block.kind === 'table' ? '' : block.text]));
  return seams.flatMap((seam) => {
    const text = texts.get(seam.block) ?? '';
    const place = placeOfSeam(text, seam);
    if (place === null) return [];
    const at = renamedText(text.slice(0, place.to), renaming).length;
    return [seamAt(seam.block, renamedText(text, renaming), at)];
  });
}

/** Every code that stands in an attribution, from `]` to `]`. */
export function codesIn(text: string): readonly PartyCode[] {
  return attributionsIn(text).flatMap(({ items }) => items.map(({ party }) => party));
}

function attributionsIn(text: string): readonly Attribution[] {
  const found: Attribution[] = [];
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    found.push(...readAttributions(text, at + 1, text.length).items);
  }
  return found;
}

function renamingEdits(text: string, renaming: Renaming): readonly TextEdit[] {
  return attributionsIn(text).flatMap((attribution) => editsOf(attribution, renaming));
}

/** One edit a code; where two authors turn out to be one party, the attribution is written anew. */
function editsOf({ from, to, items }: Attribution, renaming: Renaming): readonly TextEdit[] {
  if (!items.some(({ party }) => renaming.has(party))) return [];
  const signed = items.map(({ sign, party }) => `${sign}${renaming.get(party) ?? party}`);
  const once = new Set(signed);
  if (once.size < signed.length) return [{ from, to, insert: `(${[...once].join(', ')})` }];
  return items.flatMap(({ party, to: end }) => {
    const code = renaming.get(party);
    return code === undefined ? [] : [{ from: end - party.length, to: end, insert: code }];
  });
}

function edited(text: string, marks: readonly Mark[], edits: readonly TextEdit[]): StyledText {
  const kept: KeptRun[] = [];
  const parts: string[] = [];
  let from: Utf16Offset = 0;
  let at = 0;
  const keep = (to: Utf16Offset) => {
    if (from < to) kept.push({ from, to, at });
    parts.push(text.slice(from, to));
    at += to - from;
  };
  for (const edit of edits) {
    keep(edit.from);
    parts.push(edit.insert);
    at += edit.insert.length;
    from = edit.to;
  }
  keep(text.length);
  return {
    text: parts.join(''),
    marks: marksOnRuns(marks, kept).sort(byPlace),
  };
}
