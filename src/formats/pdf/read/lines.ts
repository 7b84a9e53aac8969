/**
 * A row of one column becomes a line of styled text: words parted where the letters leave a gap, typography
 * from the fonts, strike-through and underline from the lines drawn across and under the words.
 */

import type { StyledText, StyleMark, Utf16Offset } from '#domain/document/document';
import { tidyMarks } from '#formats/text/styled';
import { inLogicalOrder, readsLeft, runsBothWays } from './directions';
import { struckBy, underlinedBy } from './drawnLines';
import type { Rule } from './geometry';
import type { Grid } from './grids';
import type { PlacedLetter, Row } from './rows';
import { lettersIn } from './runs';
import { spreadOf } from './spacedOut';
import { singly } from './words';

/** A small raised sign in a line, which may call a footnote. */
export interface RaisedSign {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

export interface Line extends StyledText {
  /** From 0. */
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  /** Of all lines of one column of a page; no two columns of a file share it. */
  readonly strip: number;
  /** The edges of the column. */
  readonly left: number;
  readonly right: number;
  /** In points: what the first word would have needed on the line before, with a space. */
  readonly firstWord: number;
  readonly raised: readonly RaisedSign[];
  /** It begins with a capital over several lines. */
  readonly opens: boolean;
  /** Every letter is bold. */
  readonly bold: boolean;
  readonly artifact: boolean;
  /** It stands in the margin beside the text. */
  readonly inMargin: boolean;
  /** The table that stands in the place of a line of text. */
  readonly table: LineTable | null;
  /** It is read from right to left. */
  readonly leftwards: boolean;
  /** Parts with a gap between them wider than any space; a number before its words makes two. */
  readonly parts: number;
  /** Where it may be lines of several columns side by side: each of them, from left to right. */
  readonly pieces?: readonly Line[];
  /** It reaches the column's right edge and its parts stand not too far apart: they may be words of a line spaced to its full width. */
  readonly loose: boolean;
}

/** A line read from right to left as it would stand if it were read from left to right: its beginning on the left. */
export const facing = (line: Line): Line =>
  line.leftwards
    ? { ...line, x0: line.left + line.right - line.x1, x1: line.left + line.right - line.x0 }
    : line;

/** A ruled table with the lines of its cells. */
export interface LineTable {
  /** Edges of the columns in points. */
  readonly xs: readonly number[];
  /** Only the cells that begin in each row. */
  readonly rows: readonly (readonly LineCell[])[];
}

export interface LineCell {
  readonly lines: readonly Line[];
  /** Its edges. */
  readonly x0: number;
  readonly x1: number;
  readonly rowspan: number;
}

export interface Place {
  readonly page: number;
  readonly strip: number;
  readonly left: number;
  readonly right: number;
  readonly rules: readonly Rule[];
}

/** Gap between letters that is a space, in font sizes; kerning and loose setting stay under it. */
const narrowestSpace = 0.16;
/** The same in a line whose spaces are gaps only: it has to be told by them. */
const narrowestGap = 0.1;
/** There behind a quotation mark, to which the next word is drawn closer. */
const quoteGap = 0.07;
/** The same before what closes a bracket or a sentence: italics lean away from it. */
const closingGap = 0.2;
/** Letters that stand farther apart than this are words. */
const loosestSetting = 0.1;

function spaceIn(letters: readonly PlacedLetter[], size: number): number {
  const spread = spreadOf(letters, size);
  if (spread > 0 || letters.some(({ blank }) => blank)) return narrowestSpace + 1.5 * spread;
  const gaps = letters.slice(1).map(({ x0 }, index) => x0 - (letters[index]?.x1 ?? x0));
  // Numbers one after another have as many gaps between them as in them.
  const usual = (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 0) / size;
  return narrowestGap + Math.min(loosestSetting, Math.max(0, usual));
}

export function lineOf(row: Row, place: Place): Line {
  const near = place.rules.filter(({ y0, y1 }) => y1 > row.y - 0.6 * row.size && y0 < row.y + 0.4 * row.size);
  const words = lettersIn(row.segments);
  const bothWays = runsBothWays(words);
  const isPlain = near.length === 0 && !bothWays && words.some(({ blank }) => blank);
  const drawn = isPlain ? words : singly(words);
  const marks: StyleMark[] = [];
  const raised: RaisedSign[] = [];
  const struck = near.length === 0 ? none : struckBy(near, drawn);
  const underlined = near.length === 0 ? none : underlinedBy(near, drawn);
  const space = spaceIn(drawn, row.size);
  const leftwards = bothWays && readsLeft(drawn);
  const read = bothWays ? inLogicalOrder(withSpaces(drawn, row.size, space)) : drawn;
  let text = '';
  let before: PlacedLetter | undefined;
  for (let at = 0; at < read.length; at++) {
    const letter = read[at] as PlacedLetter;
    if (before === undefined || before.blank) {
      if (letter.blank) continue;
    } else if (!letter.blank && !bothWays && hasGap(before, letter, row.size, space)) text += ' ';
    before = letter;
    const from = text.length;
    text += letter.text;
    if (letter.bold) extend(marks, 'bold', from, text.length);
    if (letter.italic) extend(marks, 'italic', from, text.length);
    if (letter.raised !== null) extend(marks, letter.raised, from, text.length);
    if (letter.raised === 'superscript') addRaised(raised, from, text.length);
    if (struck.size > 0 && struck.has(letter)) extend(marks, 'strike', from, text.length);
    if (underlined.size > 0 && underlined.has(letter)) extend(marks, 'underline', from, text.length);
    if (letter.ink !== undefined) extend(marks, `ink-${letter.ink}`, from, text.length);
    if (letter.shade !== undefined) extend(marks, `shade-${letter.shade}`, from, text.length);
  }
  const { parts, loose } = partsOf(row, place);
  const first = row.segments[0];
  const last = row.segments.at(-1);
  return {
    text,
    marks: marks.length === 0 ? marks : tidyMarks(marks, text),
    raised,
    page: place.page,
    strip: place.strip,
    left: place.left,
    right: place.right,
    x0: first?.x0 ?? 0,
    x1: last?.x1 ?? 0,
    y: row.y,
    size: row.size,
    firstWord: firstWordWidth(leftwards ? fromTheRight(drawn) : drawn, row.size),
    leftwards,
    opens: first?.opens === true,
    bold: drawn.every((letter) => letter.bold || letter.raised !== null || letter.blank),
    artifact: drawn.every((letter) => letter.artifact),
    inMargin: false,
    table: row.grid === undefined ? null : tableOf(row.grid, place),
    parts,
    loose,
  };
}

const none: ReadonlySet<PlacedLetter> = new Set();

/** The gaps of a line that was spaced to its full width: as wide as each other, or somewhat wider behind a comma or a full stop. */
function isEven(gaps: readonly number[], segments: Row['segments']): boolean {
  const [narrowest = 0, widest = 0] = [gaps[0], gaps.at(-1)];
  if (widest < 1.3 * narrowest) return true;
  const stops = segments.slice(0, -1).every(({ letters }) => /[.,:;!?]$/.test(letters.at(-1)?.text ?? ''));
  return widest < (stops ? 3.5 : 1.6) * narrowest;
}

/** In the usual gap between words: what is no wider is a gap between words, too, in a line that is spaced to its full width. */
const clearGap = 1.8;

/** Words of a line that was spaced to its full width stand no farther apart: in font sizes; in widths of a narrow column. */
const loosestGap = 4;
const widestEven = 8;
const loosestPart = 0.65;
/** In font sizes. */
const narrowColumn = 26;

/** Dots that lead to the number of a page, as contents have them. */
const leads = (segments: Row['segments']): boolean =>
  /(?:[.·…_]\s?){4}/.test(
    lettersIn(segments)
      .map(({ text }) => text)
      .join(''),
  );

/** Words that reach so far, with gaps as words have. */
const endsNear = (segments: Row['segments'], edge: number): boolean =>
  (segments.at(-1)?.x1 ?? 0) > edge &&
  /\p{Alphabetic}{3}/u.test((segments[0]?.letters ?? []).map(({ text }) => text).join(''));

/** The row's parts, without those that only a wide setting makes. */
function partsOf({ segments, size }: Row, { left, right }: Place): { parts: number; loose: boolean } {
  if (segments.length < 2) return { parts: segments.length, loose: false };
  const [first, ...rest] = segments;
  const plain = { parts: segments.length, loose: false };
  if (first === undefined) return plain;
  const letters = lettersIn(segments);
  const spread = spreadOf(letters, size);
  // Of letters that are spaced out no gap tells, and most such lines are one segment.
  if (spread > 0) return plain;
  const gaps = wordGaps(letters, size);
  const reaches = right - (segments.at(-1)?.x1 ?? 0) < 0.1 * size;
  const width = right - left;
  const narrow = width < narrowColumn * size ? loosestPart * width : 0;
  const widest = gaps.at(-1) ?? 0;
  const fills = reaches && widest < Math.max(narrow, widestEven * size) && !leads(segments);
  const areEqual = endsNear(segments, right - size) && widest < 1.02 * (gaps[0] ?? 0) && !leads(segments);
  if (gaps.length > 1 && (fills || areEqual) && first.x0 - left < size && isEven(gaps, segments))
    return { ...plain, parts: 1 };
  const loose = fills && widest < Math.max(narrow, loosestGap * size);
  // Three words may be three parts.
  if (gaps.length < 3) return { ...plain, loose };
  const usual = gaps[Math.floor((gaps.length - 1) / 2)] ?? 0;
  let [parts, end] = [1, first.x1];
  for (const { x0, x1 } of rest) {
    if (x0 - end > clearGap * usual) parts++;
    end = x1;
  }
  return { parts, loose: loose && parts > 1 };
}

/** Gaps between words, from the narrowest to the widest. */
function wordGaps(letters: readonly PlacedLetter[], size: number): number[] {
  const gaps: number[] = [];
  let end: number | null = null;
  for (const { x0, x1, blank } of letters) {
    if (blank) continue;
    if (end !== null && x0 - end > narrowestSpace * size) gaps.push(x0 - end);
    end = x1;
  }
  return gaps.sort((a, b) => a - b);
}

function tableOf(grid: Grid, place: Place): LineTable {
  const rules = place.rules.filter((rule) => !grid.rules.has(rule));
  const cells = grid.rows.map((row) =>
    row.map(({ rows, rowspan, x0, x1 }) => ({
      lines: rows.map((own) => lineOf(own, { ...place, rules, left: x0, right: x1 })),
      ...{ x0, x1, rowspan },
    })),
  );
  return { xs: grid.xs, rows: cells };
}

/** Letters from left to right with the spaces that are gaps as letters: their place is not told by the order of reading. */
function withSpaces(letters: readonly PlacedLetter[], size: number, space: number): PlacedLetter[] {
  return letters.flatMap((letter, index) => {
    const before = letters[index - 1];
    const parted =
      before !== undefined && !before.blank && !letter.blank && hasGap(before, letter, size, space);
    return parted ? [{ ...letter, ...blankLetter, x0: before.x1, x1: letter.x0 }, letter] : [letter];
  });
}

const blankLetter = { text: ' ', blank: true, raised: null } as const;

const closingSigns: ReadonlySet<string> = new Set(')]}.,;:!?’”»');
const quotes: ReadonlySet<string> = new Set('’”"\'»');

/** In the order of reading; letters of right-to-left words have the gap on their other side. */
function hasGap(before: PlacedLetter, letter: PlacedLetter, size: number, space: number): boolean {
  const gap = letter.x0 >= before.x0 ? letter.x0 - before.x1 : before.x0 - letter.x1;
  const raised = letter.raised !== null || before.raised !== null;
  // The last digits of a place are a matter of rounding.
  const closes = space < closingGap && closingSigns.has(letter.text.charAt(0));
  const quoted = space < narrowestSpace && quotes.has(before.text.charAt(before.text.length - 1));
  const wide = closes ? closingGap : quoted ? Math.min(space, quoteGap) : space;
  return gap + 1e-6 > wide * (raised ? size : Math.max(letter.size, before.size));
}

/** Makes the last mark of its kind longer where it ended just before, or begins a new one. */
function extend(marks: StyleMark[], kind: StyleMark['kind'], from: Utf16Offset, to: Utf16Offset): void {
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - kinds); at--) {
    const mark = marks[at];
    if (mark === undefined || mark.kind !== kind) continue;
    if (mark.to < from) break;
    marks[at] = { kind, from: mark.from, to };
    return;
  }
  marks.push({ kind, from, to });
}

/** Kinds of marks that can be under way at once. */
const kinds = 8;

function addRaised(raised: RaisedSign[], from: Utf16Offset, to: Utf16Offset): void {
  const last = raised.at(-1);
  if (last !== undefined && last.to === from) raised[raised.length - 1] = { from: last.from, to };
  else raised.push({ from, to });
}

/** The letters as seen in a mirror, so that the first one is that with which the line begins. */
const fromTheRight = (letters: readonly PlacedLetter[]): PlacedLetter[] =>
  [...letters].reverse().map((letter) => ({ ...letter, x0: -letter.x1, x1: -letter.x0 }));

function firstWordWidth(letters: readonly PlacedLetter[], size: number): number {
  const [first] = letters;
  if (first === undefined) return 0;
  let end = first.x1;
  for (const letter of letters) {
    if (letter.blank || letter.x0 - end > narrowestSpace * size) break;
    end = Math.max(end, letter.x1);
  }
  return end - first.x0 + 0.25 * size;
}
