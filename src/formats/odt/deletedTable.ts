/**
 * A table that somebody took out with tracking: each line of its cells is in brackets, as it is in Word's rows. The file
 * keeps the table beside the text, so that what happened to it is known only where its mark stands.
 */

import type { StyledText, TableCell } from '#domain/document/document';
import { printTracked } from '#domain/tracked/printTracked';
import { marksOnRuns } from '#domain/tracked/runMarks';
import type { TrackedChange } from '#domain/tracked/trackedText';
import { joinStyled, sliceStyled, tidyMarks } from '#formats/text/styled';
import type { TableItem } from './items';

export function tableTakenOut(table: TableItem, change: TrackedChange): TableItem {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => takenOut(cell, change)) }));
  return { ...table, rows };
}

function takenOut(cell: TableCell, change: TrackedChange): TableCell {
  const lines: StyledText[] = [];
  let from = 0;
  for (const line of cell.text.split('\n')) {
    const whole = sliceStyled(cell, from, from + line.length);
    lines.push(line.trim() === '' ? whole : printed(whole, change));
    from += line.length + 1;
  }
  return { ...cell, ...joinStyled(lines, '\n') };
}

function printed({ text, marks }: StyledText, change: TrackedChange): StyledText {
  const print = printTracked(text, [{ from: 0, to: text.length, ...change }]);
  return { text: print.text, marks: tidyMarks(marksOnRuns(marks, print.kept), print.text) };
}
