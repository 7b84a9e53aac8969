/**
 * What the instruction of a field asks for whose number Word counts and never stores: `LISTNUM` (a number of a list
 * anywhere in a paragraph), and `AUTONUM`, `AUTONUMLGL` and `AUTONUMOUT` of older Words (numbers by the level of the heading).
 * Source: ECMA-376 part 1, 17.16.5.31 (LISTNUM), 17.16.5.4 to 17.16.5.6 (AUTONUM…), 17.16.4.3.1 (general formatting).
 */

import { printNumber } from './numberFormats';

export interface ListNumber {
  readonly kind: 'list';
  /** '' where the instruction names no list. */
  readonly name: string;
  /** From 0; null where the instruction names none. */
  readonly level: number | null;
  /** The number to begin with; null to count on. */
  readonly start: number | null;
}

export interface HeadingNumber {
  /** `plain` counts `1.`, `legal` `1.2.`, `outline` `I.`, `A.`, `1.`. */
  readonly kind: 'plain' | 'legal' | 'outline';
  readonly separator: string;
  /** Without the separator at its end. */
  readonly isBare: boolean;
  readonly format: string;
}

export type NumberField = ListNumber | HeadingNumber;

const kinds: ReadonlyMap<string, HeadingNumber['kind']> = new Map([
  ['AUTONUM', 'plain'],
  ['AUTONUMLGL', 'legal'],
  ['BIDIOUTLINE', 'legal'],
  ['AUTONUMOUT', 'outline'],
]);

const formats = new Map([
  ['roman', 'lowerRoman'],
  ['Roman', 'upperRoman'],
  ['ROMAN', 'upperRoman'],
  ['alphabetic', 'lowerLetter'],
  ['Alphabetic', 'upperLetter'],
  ['ALPHABETIC', 'upperLetter'],
  ['Ordinal', 'ordinal'],
  ['ordinal', 'ordinal'],
  ['Hex', 'hex'],
]);

/** Null for a field of another kind. */
export function numberFieldOf(instruction: string): NumberField | null {
  const name = /^\s*([A-Za-z]+)/.exec(instruction)?.[1] ?? '';
  const rest = instruction.slice(instruction.indexOf(name) + name.length);
  const kind = kinds.get(name.toUpperCase());
  const { words, switches } = partsOf(rest);
  if (name.toUpperCase() === 'LISTNUM') {
    const level = numberOf(switches.get('l'));
    const isLevel = level !== null && level >= 1 && level <= 9;
    return {
      kind: 'list',
      name: words[0] ?? '',
      level: isLevel ? level - 1 : null,
      start: numberOf(switches.get('s')),
    };
  }
  if (kind === undefined) return null;
  const format = formats.get(switches.get('*') ?? '') ?? 'decimal';
  return { kind, separator: switches.get('s') || '.', isBare: switches.has('e'), format };
}

/** The words of an instruction, and its switches with what follows each; looks (`\* MERGEFORMAT`) are passed over. */
function partsOf(rest: string): {
  readonly words: readonly string[];
  readonly switches: ReadonlyMap<string, string>;
} {
  const words: string[] = [];
  const switches = new Map<string, string>();
  for (const [, key, quoted, bare, word] of rest.matchAll(
    /\\([a-z*@#!])(?:(?<!\\e)\s*(?:"([^"]*)"|([^\s"\\]+)))?|"?([^\s"\\]+)"?/gi,
  )) {
    const value = quoted ?? bare ?? '';
    if (key === undefined) words.push(word ?? '');
    else if (!/^(?:MERGE|CHAR)FORMAT$/i.test(value)) switches.set(key.toLowerCase(), value);
  }
  return { words, switches };
}

const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;

/** Counts the fields of one kind. */
type Counts = (number | undefined)[];

/** Body text is counted behind the headings of all nine levels. */
const body = 0;
const deepest = 9;

/** Numbers by the levels of headings, each kind of field by itself. */
export class HeadingNumbers {
  private readonly counts = new Map<HeadingNumber['kind'], { numbers: Counts; heading: number }>();

  /** The next number; `level` is that of the paragraph's heading, from 1; 0 for body text. */
  next(field: HeadingNumber, level: number): string {
    const state = this.counts.get(field.kind) ?? { numbers: [], heading: 0 };
    this.counts.set(field.kind, state);
    const { numbers } = state;
    numbers[level] = (numbers[level] ?? 0) + 1;
    if (level !== body) {
      state.heading = level;
      for (let deeper = level + 1; deeper <= deepest; deeper++) numbers[deeper] = undefined;
      // Body text begins anew behind each heading that is numbered.
      numbers[body] = undefined;
    }
    const path = Array.from({ length: state.heading }, (_, index) => numbers[index + 1] ?? 1);
    return print(field, level === body ? [...path, numbers[body] ?? 1] : path);
  }
}

/** `path`: the numbers of the levels, the highest first. */
function print({ kind, separator, isBare, format }: HeadingNumber, path: readonly number[]): string {
  const last = path.at(-1) ?? 1;
  const end = isBare ? '' : separator;
  if (kind === 'plain') return printNumber(last, format) + separator;
  if (kind === 'legal') return path.map((number) => printNumber(number, format)).join(separator) + end;
  const [before, style, after] = outlineForms[Math.min(path.length, outlineForms.length) - 1] ?? ['', '', ''];
  return before + printNumber(last, style) + after;
}

type Form = readonly [before: string, format: string, after: string];

/** Source: the built-in list OutlineDefault, which AUTONUMOUT is the same as (17.16.5.31). */
const outlineForms: readonly Form[] = [
  ['', 'upperRoman', '.'],
  ['', 'upperLetter', '.'],
  ['', 'decimal', '.'],
  ['', 'lowerLetter', ')'],
  ['(', 'decimal', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
];

const numberForms: readonly Form[] = [
  ['', 'decimal', ')'],
  ['', 'lowerLetter', ')'],
  ['', 'lowerRoman', ')'],
  ['(', 'decimal', ')'],
  ['(', 'lowerLetter', ')'],
  ['(', 'lowerRoman', ')'],
  ['', 'decimal', '.'],
  ['', 'lowerLetter', '.'],
  ['', 'lowerRoman', '.'],
];

/** A level of a list that Word has without the file's saying so. */
export interface BuiltInLevel {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** The levels of `NumberDefault`, `OutlineDefault` or `LegalDefault`; a name that nobody has defined counts like the first. */
export function builtInLevels(name: string): readonly BuiltInLevel[] {
  const isLegal = /^legaldefault$/i.test(name);
  const forms = /^outlinedefault$/i.test(name) ? outlineForms : numberForms;
  return forms.map(([before, format, after], index) => ({
    start: 1,
    format: isLegal ? 'decimal' : format,
    text: isLegal
      ? `${Array.from({ length: index + 1 }, (_, level) => `%${level + 1}`).join('.')}.`
      : `${before}%${index + 1}${after}`,
  }));
}
