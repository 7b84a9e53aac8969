/**
 * Labels as real lists of Word, and still as printed. A list goes on as long as Word's own counting gives
 * the very label that was circulated; where it would not (a gap, a paragraph that tracked changes bring or
 * take away), a new list starts at that number. Labels that Word cannot count (`11a bis.`, `OP3 alt`)
 * stay letters of the paragraph. Source: ECMA-376 part 1, 17.9 (numbering).
 */

import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import { readRoman } from '#domain/document/roman';
import { page } from '#domain/paper/page';
import type { PaperBlock, PaperPart } from '#domain/paper/paper';
import { mm } from './measures';

/** The list that prints a paragraph's label. */
export interface ListPlace {
  readonly reference: string;
  readonly level: number;
}

export interface ListPlan {
  /** By block; a labelled paragraph that is not in it prints its label as letters. */
  readonly places: ReadonlyMap<PaperBlock, ListPlace>;
  readonly lists: readonly { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[];
}

type Format =
  | 'decimal'
  | 'lowerLetter'
  | 'upperLetter'
  | 'russianLower'
  | 'lowerRoman'
  | 'upperRoman'
  | 'bullet';

/** A label as a number of a format: `(a)` is the first `lowerLetter` in `(%)`. */
interface Counted {
  readonly format: Format;
  readonly number: number;
  /** The label with `%` for the number; a bullet is its own pattern. */
  readonly pattern: string;
}

interface OpenList extends Counted {
  readonly reference: string;
}

/** Word's lists have nine levels. */
const deepest = 8;

export function planLists(parts: readonly PaperPart[]): ListPlan {
  const places = new Map<PaperBlock, ListPlace>();
  const lists: ListPlan['lists'][number][] = [];
  for (const part of parts) {
    let open: (OpenList | undefined)[] = [];
    for (const block of part.blocks) {
      if (block.kind === 'heading') open = [];
      if (block.kind !== 'paragraph' || block.label === null) continue;
      const level = Math.min(block.level, deepest);
      const before = open[level];
      const ways = countedLabels(block.label);
      const next = ways.find((way) => before !== undefined && follows(before, way)) ?? ways[0];
      if (next === undefined) continue;
      const goesOn = before !== undefined && follows(before, next);
      const reference = goesOn ? before.reference : `list-${lists.length + 1}`;
      if (!goesOn) lists.push({ reference, levels: [levelOf(next, level)] });
      places.set(block, { reference, level });
      // Counting would differ between the text with and the text without this paragraph.
      open[level] = block.change === undefined ? { ...next, reference } : undefined;
    }
  }
  return { places, lists };
}

const follows = (before: Counted, next: Counted): boolean =>
  before.format === next.format &&
  before.pattern === next.pattern &&
  (next.format === 'bullet' || next.number === before.number + 1);

const formats = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
  russianLower: LevelFormat.RUSSIAN_LOWER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperRoman: LevelFormat.UPPER_ROMAN,
  bullet: LevelFormat.BULLET,
} as const satisfies Record<Format, string>;

function levelOf({ format, number, pattern }: Counted, level: number): ILevelsOptions {
  const hanging = mm(page.hangMm);
  return {
    level,
    format: formats[format],
    text: pattern.replace('%', `%${level + 1}`),
    alignment: AlignmentType.LEFT,
    start: number,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: mm(level * page.levelMm) + hanging, hanging } } },
  };
}

/** The ways to count a label, the likelier first; none for one that Word cannot count. */
function countedLabels(label: string): readonly Counted[] {
  if (/^[-–—•◦▪‣·●○■□*+]$/u.test(label)) return [{ format: 'bullet', number: 1, pattern: label }];
  const found = /^(\(?)(\p{Nd}{1,4}|\p{Alphabetic}{1,6})([.)]?)$/u.exec(label);
  if (found === null) return [];
  const [, left = '', sign = '', right = ''] = found;
  return numbersOf(sign).map(([format, number]) => ({ format, number, pattern: `${left}%${right}` }));
}

function numbersOf(sign: string): readonly (readonly [Format, number])[] {
  if (/^[1-9][0-9]*$/.test(sign)) return [['decimal', Number(sign)]];
  const letter: (readonly [Format, number])[] = [
    ['lowerLetter', 'abcdefghijklmnopqrstuvwxyz'.indexOf(sign) + 1],
    ['upperLetter', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(sign) + 1],
    ['russianLower', 'абвгдежзиклмнопрстуфхцчшщыэюя'.indexOf(sign) + 1],
  ];
  const ways = [...(sign.length === 1 ? letter.filter(([, number]) => number > 0) : []), ...romanWays(sign)];
  // A lone `i` opens small Roman numbers far oftener than it is a ninth letter.
  return /^[iIvVxX]$/.test(sign) ? ways.reverse() : ways;
}

function romanWays(sign: string): readonly (readonly [Format, number])[] {
  const number = readRoman(sign.toUpperCase());
  if (number === 0 || number > lastRoman) return [];
  if (sign === sign.toLowerCase()) return [['lowerRoman', number]];
  return sign === sign.toUpperCase() ? [['upperRoman', number]] : [];
}

/** Nobody numbers further so: `c`, `d`, `l` and `m` are letters. */
const lastRoman = 39;
