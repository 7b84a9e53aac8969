import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PaperRow } from '#domain/paper/paper';
import { type PaperTable, tableGrid } from '#domain/paper/tableGrid';

const cell = (colspan = 1, rowspan = 1, text = 'x') => ({
  colspan,
  rowspan,
  paragraphs: [[{ kind: 'text' as const, text }]],
});

const table = (rows: readonly PaperRow[], headerRows = 0): PaperTable => ({
  kind: 'table',
  headerRows,
  rows,
});

const anyCell = fc
  .tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1, max: 4 }))
  .map(([c, r]) => cell(c, r));
const anyTable = fc
  .array(
    fc.array(anyCell, { maxLength: 5 }).map((cells) => ({ cells })),
    { maxLength: 6 },
  )
  .map((rows) => table(rows, 1));

describe('the grid of a table', () => {
  it('covers every place exactly once, whatever a foreign file says about its spans', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const grid = tableGrid(given);
        if (grid === null) return;
        const covered = new Map<string, number>();
        for (const { x, y, colspan, rowspan } of grid.rows.flat())
          for (let dy = 0; dy < rowspan; dy += 1)
            for (let dx = 0; dx < colspan; dx += 1) {
              const place = `${x + dx},${y + dy}`;
              covered.set(place, (covered.get(place) ?? 0) + 1);
            }
        expect(covered.size).toBe(grid.columns * grid.rows.length);
        expect([...covered.values()].every((times) => times === 1)).toBe(true);
      }),
    );
  });

  it('loses no cell', () => {
    fc.assert(
      fc.property(anyTable, (given) => {
        const kept =
          tableGrid(given)
            ?.rows.flat()
            .filter(({ paragraphs }) => paragraphs[0]?.length === 1) ?? [];
        expect(kept).toHaveLength(given.rows.flatMap(({ cells }) => cells).length);
      }),
    );
  });

  it('shares out the whole width and leaves no column without room', () => {
    const grid = tableGrid(
      table([{ cells: [cell(1, 1, 'No.'), cell(1, 1, 'long words '.repeat(50))] }, { cells: [] }]),
    );
    expect(grid?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.min(...(grid?.shares ?? []))).toBeGreaterThan(0.07);
  });

  it('repeats a head with all that hangs from it, but never a whole table', () => {
    const hanging = table(
      [{ cells: [cell(1, 2), cell()] }, { cells: [cell()] }, { cells: [cell(), cell()] }],
      1,
    );
    expect(tableGrid(hanging)?.headerRows).toBe(2);
    expect(tableGrid(table([{ cells: [cell()] }], 1))?.headerRows).toBe(0);
  });

  it('is none for a table without cells', () => {
    expect(tableGrid(table([{ cells: [] }]))).toBeNull();
  });
});
