/**
 * The pieces of a line that has wide gaps: which of them are columns only the pages around may tell, and two threads
 * read those. Kept where the rest of a column may stand, at both ends of a page's columns.
 */

import { joinStyled } from '#formats/text/styled';
import { type Line, lineOf, type Place } from './lines';
import { type PlacedLetter, partOf, type Row, type Segment, segmentOf } from './rows';

/** In font sizes: the white between two columns. */
const narrowest = 0.65;
/** More gaps are those of one line spaced to its full width. */
const mostPieces = 8;
/** Lines at each end of a column; more of them tell themselves that they are columns. */
const rest = 14;

/** The line of a row of a column, with its pieces where it stands at an end of that. */
export function lineInPieces(row: Row, at: number, of: number, place: Place): Line {
  const line = lineOf(row, place);
  if (at >= rest && at < of - rest) return line;
  const pieces = row.grid === undefined ? piecesOf(row, place) : cellsOf(line, row);
  return pieces.length > 1 && pieces.length <= mostPieces ? { ...line, pieces } : line;
}

/** What stands in the cells of a table that no line is drawn around. */
const cellsOf = ({ table }: Line, { grid }: Row): readonly Line[] =>
  grid?.rules.size === 0 ? (table?.rows.flat().flatMap(({ lines }) => lines) ?? []) : [];

function piecesOf(row: Row, place: Place): readonly Line[] {
  const count = countPieces(row, narrowest * row.size);
  if (count < 2 || count > mostPieces) return [];
  const segments = row.segments.flatMap(({ letters }) => partsOf(letters, narrowest * row.size));
  return segments.map((segment) => lineOf(partOf({ ...row, segments }, [segment]), place));
}

/** In how many pieces the letters of a row are; most rows are one, and a loose line of them as many as it has words. */
function countPieces({ segments }: Row, wide: number): number {
  let count = 0;
  for (const { letters } of segments) {
    let end = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < letters.length; at++) {
      const letter = letters[at];
      if (letter === undefined || letter.blank) continue;
      if (letter.x0 - end > wide) count++;
      end = letter.x1;
    }
  }
  return count;
}

/** Parted where words stand so far apart. */
function partsOf(letters: readonly PlacedLetter[], wide: number): Segment[] {
  const parts: Segment[] = [];
  let [from, to, end] = [0, 0, Number.POSITIVE_INFINITY];
  letters.forEach(({ blank, x0, x1 }, at) => {
    if (blank) return;
    if (x0 - end > wide) {
      parts.push(segmentOf(letters.slice(from, to)));
      from = at;
    }
    to = at + 1;
    end = x1;
  });
  if (to > from)
    parts.push(segmentOf(from === 0 && to === letters.length ? letters : letters.slice(from, to)));
  return parts;
}

/** Pieces side by side as one line again. */
export function joinedPieces(pieces: readonly Line[]): Line | undefined {
  const [first] = pieces;
  if (first === undefined || pieces.length === 1) return first;
  let shift = 0;
  const raised = pieces.flatMap((piece) => {
    const own = piece.raised.map(({ from, to }) => ({ from: from + shift, to: to + shift }));
    shift += piece.text.length + 1;
    return own;
  });
  return {
    ...first,
    ...joinStyled(pieces, ' '),
    raised,
    x1: pieces.at(-1)?.x1 ?? first.x1,
    bold: pieces.every(({ bold }) => bold),
    artifact: pieces.every(({ artifact }) => artifact),
  };
}
