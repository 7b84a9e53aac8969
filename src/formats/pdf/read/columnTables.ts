/**
 * Ruled tables among columns: a table stands in the rows of its page as one row without letters, at the height of its
 * middle. Text beside it is told from it by the table's own edges, also where nothing else stands in its column.
 */

import type { Gutter } from './columns';
import type { Grid } from './grids';
import type { Row, Segment } from './rows';

/** A table takes part in the order of the page as one wide row. */
export const rowOfGrid = (grid: Grid): Row => ({
  grid,
  y: (grid.y0 + grid.y1) / 2,
  size: 10,
  segments: [{ x0: grid.xs[0] ?? 0, x1: grid.xs.at(-1) ?? 0, letters: [] }],
});

export const tablesIn = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ grid }) => grid !== undefined);

/** In font sizes, from one line of a table to the next. */
const leading = 1.25;

/** Some of the row is as high on the page as some of the table. */
export function isBeside(row: Row, { grid: table }: Row): boolean {
  if (table === undefined) return false;
  const [top, bottom] = row.grid === undefined ? [row.y - 0.6 * row.size, row.y] : [row.grid.y0, row.grid.y1];
  return top < table.y1 && bottom > table.y0;
}

/** What stands on one side of a gutter at one height. */
export interface Filled {
  readonly segments: readonly Segment[];
  /** As high as so many lines of text. */
  readonly lines: number;
}

/** The rows' segments that `isOwn` keeps; a line beside a table is as wide as both, and the table as high as the rest of it. */
export function filledOf(rows: readonly Row[], isOwn: (segment: Segment) => boolean): Filled[] {
  if (!rows.some(({ grid }) => grid !== undefined))
    return rows.map(({ segments }) => ({ segments: segments.filter(isOwn), lines: 1 }));
  const own = rows.map((row) => ({ ...row, segments: row.segments.filter(isOwn) }));
  const tables = tablesIn(own).filter(({ segments }) => segments.length > 0);
  return own.map((row): Filled => {
    const { grid, size, segments } = row;
    if (segments.length === 0) return { segments, lines: 1 };
    if (grid === undefined) {
      const beside = tables.filter((table) => isBeside(row, table));
      return { segments: [row, ...beside].flatMap((one) => one.segments), lines: 1 };
    }
    const counted = own.filter(
      (one) => one.grid === undefined && one.segments.length > 0 && isBeside(one, row),
    );
    const lines = Math.round((grid.y1 - grid.y0) / (leading * size)) - counted.length;
    return { segments, lines: Math.max(counted.length > 0 ? 0 : 1, lines) };
  });
}

/** So many lines beside a table would be torn apart by it. */
const fewestBeside = 2;

/**
 * The part of a gutter that no columns of text make, along the tables that have one of its sides to themselves: what
 * stands beside them is read on its own. Null where there are none.
 */
export function besideTable(rows: readonly Row[], gutter: Gutter): Gutter | null {
  const middle = (gutter.x0 + gutter.x1) / 2;
  const tables = tablesIn(rows.slice(gutter.from, gutter.to));
  for (const isOwn of [(x: number) => x < middle, (x: number) => x > middle]) {
    const side = tables.filter(({ segments }) => segments.every(({ x0 }) => isOwn(x0)));
    const isIn = (row: Row) => side.some((table) => row === table || isBeside(row, table));
    const found = rows.flatMap((row, at) => (isIn(row) ? [at] : []));
    let [from, to] = [found[0] ?? -1, (found.at(-1) ?? -1) + 1];
    if (side.length === 0 || from < gutter.from || to > gutter.to) continue;
    const isOther = ({ segments }: Row) => !segments.some(({ x0 }) => isOwn(x0));
    const others = rows.slice(from, to).filter((row) => !side.includes(row));
    if (!others.every(isOther) || others.length < fewestBeside) continue;
    const goesOn = (at: number) =>
      areClose(rows[at - 1], rows[at]) && rows.slice(at - 1, at + 1).every(isOther);
    while (from > gutter.from && goesOn(from)) from--;
    while (to < gutter.to && goesOn(to)) to++;
    return { ...gutter, from, to };
  }
  return null;
}

/** Lines of one paragraph, as it seems. */
const areClose = (above: Row | undefined, below: Row | undefined): boolean =>
  above !== undefined && below !== undefined && below.y - above.y < closeLines * below.size;

const closeLines = 1.5;
