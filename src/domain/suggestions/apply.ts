/** Writes the groups that a person said yes to. */

import type { Block, Document, StyledText, Table } from '#domain/document/document';
import { textUnits } from '#domain/document/units';
import type { PartyCode } from '#domain/notation/notation';
import { memberState, type Suggestion } from './suggestion';
import { written, writtenLooks } from './written';

/**
 * The document with the suggestion written in brackets, signed by `party`: the one that the suggestion names,
 * or `memberState`, unless a person says otherwise. The document itself where its text is no longer what the
 * suggestion was found in.
 */
export function applySuggestion(
  document: Document,
  suggestion: Suggestion,
  party: PartyCode = suggestion.party ?? memberState,
): Document {
  const unit = textUnits(document).find((one) => isAt(suggestion, one.block, one.cell));
  if (unit === undefined || unit.text !== suggestion.before) return document;
  const after = written(unit, suggestion.form, party);
  return after === null ? document : withText(document, suggestion, after);
}

/**
 * Several at once, all found in the document as it is. Those in one paragraph by looks are written together;
 * of others only the first of a paragraph holds, since it changes what the next was found in.
 */
export function applySuggestions(
  document: Document,
  suggestions: readonly Suggestion[],
  partyOf: (suggestion: Suggestion) => PartyCode = ({ party }) => party ?? memberState,
): Document {
  const byLooks = new Map<string, Suggestion[]>();
  let result = document;
  for (const suggestion of suggestions) {
    if (suggestion.form.kind !== 'looks') result = applySuggestion(result, suggestion, partyOf(suggestion));
    else {
      const place = JSON.stringify([suggestion.block, suggestion.cell]);
      byLooks.set(place, [...(byLooks.get(place) ?? []), suggestion]);
    }
  }
  for (const together of byLooks.values()) result = applyLooks(result, together, partyOf);
  return result;
}

function applyLooks(
  document: Document,
  together: readonly Suggestion[],
  partyOf: (suggestion: Suggestion) => PartyCode,
): Document {
  const [first] = together;
  const unit = first && textUnits(document).find((one) => isAt(first, one.block, one.cell));
  if (first === undefined || unit === undefined || unit.text !== first.before) return document;
  const spans = together.flatMap((suggestion) =>
    suggestion.form.kind === 'looks'
      ? suggestion.form.spans.map((span) => ({ ...span, party: partyOf(suggestion) }))
      : [],
  );
  const after = writtenLooks(
    unit,
    spans.sort((a, b) => a.from - b.from),
  );
  return after === null ? document : withText(document, first, after);
}

const isAt = (
  suggestion: Suggestion,
  block: string,
  cell: { readonly row: number; readonly cell: number } | null,
): boolean =>
  suggestion.block === block && suggestion.cell?.row === cell?.row && suggestion.cell?.cell === cell?.cell;

const withText = (document: Document, suggestion: Suggestion, text: StyledText): Document => ({
  ...document,
  blocks: document.blocks.map((block) =>
    block.id === suggestion.block ? blockWith(block, suggestion, text) : block,
  ),
});

function blockWith(block: Block, { cell }: Suggestion, text: StyledText): Block {
  if (block.kind !== 'table') return { ...block, text: text.text, marks: text.marks };
  return cell === null ? block : tableWith(block, cell, text);
}

const tableWith = (
  table: Table,
  at: { readonly row: number; readonly cell: number },
  text: StyledText,
): Table => ({
  ...table,
  rows: table.rows.map((row, y) => ({
    ...row,
    cells: row.cells.map((cell, x) =>
      y === at.row && x === at.cell ? { ...cell, text: text.text, marks: text.marks } : cell,
    ),
  })),
});
