/**
 * A comparison on paper: the circulated text with the words that would go struck, and those that would come
 * underlined, as somebody would have it. It names nobody.
 */

import type { Block, Document, StyleMark } from '#domain/document/document';
import { isTextBlock } from '#domain/document/document';
import { projectDocument } from '#domain/document/projection';
import { compareDocuments, compareWords, type DiffPiece } from '#domain/history/compare';
import type { Origins, View } from '#domain/notation/notation';
import { documentPaper } from './documentPaper';
import type { PaperPart } from './paper';

/** From the base to what `view` reads. `origins` counts the groups of the document. */
export function comparisonPaper(document: Document, view: View, origins?: Origins): PaperPart {
  const [before, after] = [
    projectDocument(document, { kind: 'base' }, origins),
    projectDocument(document, view, origins),
  ];
  const [old, fresh] = [blocksById(before), blocksById(after)];
  const blocks = compareDocuments(before, after).flatMap(({ id }) =>
    comparedBlock(old.get(id), fresh.get(id)),
  );
  return documentPaper({ ...after, blocks }, { kind: 'rolling', emphasis: false });
}

const blocksById = ({ blocks }: Document): ReadonlyMap<string, Block> =>
  new Map(blocks.map((block) => [block.id, block]));

function comparedBlock(old: Block | undefined, fresh: Block | undefined): readonly Block[] {
  const shown = fresh ?? old;
  if (shown === undefined) return [];
  if (!isTextBlock(shown)) return [comparedTable(old, shown)];
  const before = old !== undefined && isTextBlock(old) ? old.text : '';
  const after = fresh !== undefined && isTextBlock(fresh) ? fresh.text : '';
  return [before === after ? shown : { ...shown, ...compared(before, after) }];
}

/** Cell by cell where the rows still stand; typography of changed cells is left out. */
function comparedTable(old: Block | undefined, shown: Extract<Block, { kind: 'table' }>): Block {
  if (old?.kind !== 'table' || old.rows.length !== shown.rows.length) return shown;
  const rows = shown.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const before = old.rows[index]?.cells[at]?.text ?? '';
      return before === cell.text ? cell : { ...cell, ...compared(before, cell.text) };
    }),
  }));
  return { ...shown, rows };
}

function compared(before: string, after: string) {
  const marks: StyleMark[] = [];
  let text = '';
  for (const piece of compareWords(before, after)) {
    const from = text.length;
    text += piece.text;
    const kind = kinds[piece.kind];
    if (kind !== null) marks.push({ kind, from, to: text.length });
  }
  return { text, marks };
}

const kinds = { same: null, gone: 'strike', new: 'underline' } as const satisfies Record<
  DiffPiece['kind'],
  StyleMark['kind'] | null
>;
