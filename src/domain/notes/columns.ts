/**
 * The versions of a note beside each other, paragraph by paragraph, for checking: one part with a table
 * without rules, a column a language, each cell tagged with its language.
 */

import type { PaperBlock, PaperPart, PaperRow, PaperRun } from '#domain/paper/paper';

/** One part from several; the first gives the head, the numbers and the language of the whole. */
export function besideEachOther(parts: readonly [PaperPart, ...PaperPart[]]): PaperPart {
  const [first] = parts;
  const columns = parts.map((part) => part.blocks.flatMap((block) => rowsOf(block, part)));
  const height = Math.max(...columns.map((column) => column.length));
  const rows = Array.from(
    { length: height },
    (_, row): PaperRow => ({
      cells: columns.map((column, at) => ({
        colspan: 1,
        rowspan: 1,
        paragraphs: [column[row] ?? []],
        ...(parts[at] && { language: parts[at].language }),
      })),
    }),
  );
  const pictures = first.blocks.filter((block) => block.kind === 'picture');
  return { ...first, blocks: [...pictures, { kind: 'table', headerRows: 0, plain: true, rows }] };
}

/** The cells that a block fills, from the top; a table gives one for each of its rows. */
function rowsOf(block: PaperBlock, { language }: PaperPart): readonly (readonly PaperRun[])[] {
  const tagged = (runs: readonly PaperRun[]): readonly PaperRun[] =>
    runs.map((run) => (run.kind === 'text' ? { ...run, language } : run));
  if (block.kind === 'picture' || block.kind === 'rule') return [];
  if (block.kind !== 'table') return 'runs' in block ? [tagged(block.runs)] : [];
  return block.rows.map(({ cells }) =>
    tagged(
      cells.flatMap(({ paragraphs }, at) => [
        ...(at === 0 ? [] : [{ kind: 'text', text: ' · ' } as const]),
        ...paragraphs.flat(),
      ]),
    ),
  );
}
