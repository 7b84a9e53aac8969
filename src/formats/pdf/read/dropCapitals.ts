/**
 * A capital over several lines at the beginning of a paragraph. It stands on the baseline of the last line beside it, or
 * between two of them; it belongs to the first one, and the lines beside it begin where it does.
 */

import { type PlacedLetter, type Row, type Segment, segmentOf } from './rows';
import { lettersIn } from './runs';
import { singly } from './words';

/** In sizes of the lines beside it. */
const larger = 1.7;
/** A quotation mark may stand before it. */
const mostSigns = 2;
/** In sizes of the lines: white between the capital and the words beside it. */
const widestGap = 1.6;
const deepestOverlap = 0.4;
/** Of its size: its height. */
const height = 0.62;
const fewestLines = 2;
/** A page of so many large letters is set in them. */
const mostCapitals = 40;

const capital = /^["“«„‘'(]?\p{Uppercase}$/u;

/** The capital at the beginning of a segment, and where it stands. */
interface Capital {
  readonly row: number;
  readonly segment: Segment;
  readonly letters: readonly PlacedLetter[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** The rows of a page, from top to bottom, each such capital before the words that it opens. */
export function withDropCapitals(rows: readonly Row[]): readonly Row[] {
  const usual = usualSize(rows);
  if (!rows.some(({ segments }) => segments.some((one) => opensLarge(one, usual)))) return rows;
  const found = rows.flatMap((row, index) =>
    row.segments.flatMap((segment) => capitalOf(segment, index, usual) ?? []),
  );
  if (found.length === 0 || found.length > mostCapitals) return rows;
  const words = wordsIn(rows);
  return found
    .reduce((own, one) => placed(own, one, words), rows)
    .filter(({ segments }) => segments.length > 0);
}

const usualSize = (rows: readonly Row[]): number =>
  rows.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;

const opensLarge = ({ letters: [first] }: Segment, usual: number): boolean =>
  first !== undefined && first.size >= larger * usual;

function capitalOf(segment: Segment, row: number, usual: number): Capital | null {
  if (!opensLarge(segment, usual)) return null;
  const all = singly(segment.letters);
  const size = all[0]?.size ?? 0;
  const end = all.findIndex((letter) => letter.size < 0.8 * size);
  const letters = (end < 0 ? all : all.slice(0, end)).filter(({ blank }) => !blank);
  if (letters.length > mostSigns || !capital.test(letters.map(({ text }) => text).join(''))) return null;
  const { x0, x1 } = segmentOf(letters);
  return { row, segment, letters, x0, x1, y: letters.at(-1)?.y ?? 0, size };
}

/** A line beside the capital: its row, and the segment with which it begins there. */
interface Beside {
  readonly row: number;
  readonly segment: Segment;
  /** Where its words begin. */
  readonly x0: number;
}

function placed(rows: readonly Row[], found: Capital, words: ReadonlySet<string>): readonly Row[] {
  const beside = linesBeside(rows, found);
  const [first] = beside;
  if (first === undefined || (beside.length < fewestLines && !isClose(first, found))) return rows;
  const lines = new Map(beside.map(({ row, segment }) => [row, segment]));
  return rows.map((row, index) => {
    const line = lines.get(index);
    const segments = row.segments.flatMap((segment): Segment[] => {
      if (segment !== line) return segment === found.segment ? [] : [segment];
      const letters = withoutCapital(segment, found);
      if (index !== first.row) return [{ ...segment, letters, x0: found.x0 }];
      return [
        {
          x0: found.x0,
          x1: segment.x1,
          opens: true,
          letters: [...opening(found, letters, row, words), ...letters],
        },
      ];
    });
    return { ...row, segments };
  });
}

/** A paragraph of one line is known by the words that go on right behind the capital. */
const isClose = ({ segment }: Beside, found: Capital): boolean => {
  const [first] = withoutCapital(segment, found);
  return (
    first !== undefined &&
    first.x0 - found.x1 < closeGap * first.size &&
    first.y < found.y - closeGap * first.size
  );
};

const closeGap = 0.4;

const withoutCapital = (segment: Segment, { letters, segment: own }: Capital): readonly PlacedLetter[] => {
  if (segment !== own) return segment.letters;
  const rest = singly(segment.letters).filter((letter) => !letters.includes(letter));
  return rest.slice(
    Math.max(
      0,
      rest.findIndex(({ blank }) => !blank),
    ),
  );
};

/** In font sizes: lines of one paragraph, and how exactly they stand one under the other. */
const nextLine = 1.6;
const aligned = 0.1;

/** A line that begins with the others though it stands under the capital: there is room for it only below. */
function goesOnBeside(
  row: Row,
  segment: Segment,
  { x0 }: Capital,
  lines: readonly Beside[],
  y: number,
): boolean {
  const last = lines.at(-1);
  return (
    last !== undefined &&
    lines.length >= fewestLines &&
    segment.x0 - x0 > row.size &&
    Math.abs(segment.x0 - last.x0) < aligned * row.size &&
    row.y - y < nextLine * row.size
  );
}

/** From top to bottom; empty where words stand under the capital or over it. */
function linesBeside(rows: readonly Row[], found: Capital): Beside[] {
  const { x0, x1, y, size } = found;
  const lines: Beside[] = [];
  let below = y;
  for (const [index, row] of rows.entries()) {
    if (row.grid !== undefined || row.y < y - height * size) continue;
    if (row.y > y + 0.3 * row.size) {
      const next = row.segments.find((segment) => goesOnBeside(row, segment, found, lines, below));
      if (next !== undefined) lines.push({ row: index, segment: next, x0: next.x0 });
      if (next !== undefined) below = row.y;
      if (row.y > y + nextLine * row.size) break;
      continue;
    }
    for (const segment of row.segments) {
      const [first] = withoutCapital(segment, found);
      if (first === undefined || segment.x1 <= x0) continue;
      const gap = first.x0 - x1;
      if (gap > widestGap * row.size) break;
      if (gap < -deepestOverlap * row.size || larger * first.size > size) return [];
      lines.push({ row: index, segment, x0: first.x0 });
      below = row.y;
      break;
    }
  }
  return lines;
}

/** The capital in the letters of its line, close before its words; with a space where it is a word of its own. */
function opening(
  { letters }: Capital,
  [next]: readonly PlacedLetter[],
  row: Row,
  words: ReadonlySet<string>,
): PlacedLetter[] {
  const end = next?.x0 ?? 0;
  const own = letters.map(
    (letter): PlacedLetter => ({ ...letter, word: null, y: row.y, size: row.size, x1: end }),
  );
  const [last] = own.slice(-1);
  if (last === undefined || next === undefined || !isWord(last.text, next, row, words)) return own;
  return [...own, { ...last, text: ' ', blank: true }];
}

/** `A`, `I` and the prepositions of Russian, unless the text has the word that they would begin. */
function isWord(sign: string, next: PlacedLetter, { segments }: Row, words: ReadonlySet<string>): boolean {
  if (!/^[AIВИКОСУЯА]$/.test(sign)) return false;
  const letters = singly(lettersIn(segments));
  const from = letters.findIndex(({ x0 }) => x0 >= next.x0);
  const [rest] = /^\p{Alphabetic}+/u.exec(textOf(letters.slice(from, from + longestWord))) ?? [];
  return rest !== undefined && !words.has((sign + rest).toLowerCase()) && words.has(rest.toLowerCase());
}

const longestWord = 30;

/** Words of the page in small letters, without the first one of each line, which may be the rest of one. */
function wordsIn(rows: readonly Row[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { segments } of rows)
    for (const word of textOf(lettersIn(segments)).match(/(?<=\s)\p{Alphabetic}+/gu) ?? [])
      words.add(word.toLowerCase());
  return words;
}

/** In font sizes, between two words. */
const space = 0.14;

function textOf(letters: readonly PlacedLetter[]): string {
  let [text, end] = ['', Number.POSITIVE_INFINITY];
  for (const letter of letters) {
    text += letter.blank || letter.x0 - end > space * letter.size ? ` ${letter.text.trim()}` : letter.text;
    end = letter.x1;
  }
  return text;
}
