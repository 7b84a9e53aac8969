/**
 * How lists and headings print their numbers: `text:list-style` and `text:outline-style`. Source:
 * ODF 1.3 part 3, 16.31 to 16.40 (list styles), 20.276 (num-format), 19.797 (display-levels).
 */

import { printNumber } from '#formats/docx/read/numberFormats';
import { printSymbol } from '#formats/docx/read/symbols';
import type { Attributes } from '#formats/docx/read/xml';

export interface ListLevel {
  /** The bullet's character, or null for a number. */
  readonly bullet: string | null;
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels are printed, this one included. */
  readonly shown: number;
  /** LibreOffice's pattern, `%1%.%2%`, which says prefix and suffix too; null where there is none. */
  readonly pattern: string | null;
  /** After z come aa, bb (true) or aa, ab (false). */
  readonly repeats: boolean;
}

export type ListStyle = ReadonlyMap<number, ListLevel>;

/** The levels of a list, from 1. ODF allows more; LibreOffice makes ten. */
export const deepestLevel = 10;

/** For lists that nobody gave a style: the bullets that LibreOffice shows. Source: 19.880 (a default list style is used). */
export const defaultList: ListStyle = new Map(
  Array.from({ length: deepestLevel }, (_, index) => [index + 1, bulletLevel('•◦▪'.charAt(index % 3))]),
);

export class ListStyles {
  /** Numbers of headings. */
  readonly outline = new Map<number, ListLevel>();
  outlineName = 'Outline';
  private readonly styles = new Map<string, Map<number, ListLevel>>();
  private current: Map<number, ListLevel> | null = null;

  get(name: string | undefined): ListStyle | undefined {
    return name === undefined ? undefined : this.styles.get(name);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'text:list-style') {
      this.current = new Map();
      this.styles.set(attributes.get('style:name') ?? '', this.current);
    } else if (name === 'text:outline-style') {
      this.current = this.outline;
      this.outlineName = attributes.get('style:name') ?? this.outlineName;
    } else if (isLevel(name))
      this.current?.set(Number(attributes.get('text:level')), levelOf(name, attributes));
  }

  close(name: string): void {
    if (name === 'text:list-style' || name === 'text:outline-style') this.current = null;
  }
}

const isLevel = (name: string): boolean =>
  /^text:(?:list-level-style-(?:number|bullet|image)|outline-level-style)$/.test(name);

function bulletLevel(bullet: string): ListLevel {
  const number = { format: '', prefix: '', suffix: '', start: 1, shown: 1, pattern: null, repeats: false };
  return { ...number, bullet };
}

function levelOf(name: string, attributes: Attributes): ListLevel {
  const bullet = name.endsWith('bullet') || name.endsWith('image');
  const number = (attribute: string) => Math.trunc(Number(attributes.get(attribute) ?? '1'));
  return {
    bullet: bullet ? printSymbol(attributes.get('text:bullet-char') ?? '•') : null,
    format: attributes.get('style:num-format') ?? '',
    prefix: attributes.get('style:num-prefix') ?? '',
    suffix: attributes.get('style:num-suffix') ?? '',
    start: Number.isSafeInteger(number('text:start-value')) ? number('text:start-value') : 1,
    shown: Math.max(1, number('text:display-levels') || 1),
    pattern: attributes.get('loext:num-list-format') ?? attributes.get('style:num-list-format') ?? null,
    repeats: attributes.get('style:num-letter-sync') === 'true',
  };
}

/**
 * The label of an item at `level` (from 1), `II.3.` or `•`; null for none. `counts` holds the number
 * of each level, the first at index 0.
 */
export function printLabel(
  style: ListStyle,
  level: number,
  counts: readonly (number | undefined)[],
): string | null {
  const own = style.get(level);
  if (own === undefined) return null;
  if (own.bullet !== null) return own.bullet.trim() || '•';
  // A level without a format has no number of its own; what stands around it counts where it is a word: `Annex`.
  if (own.format === '') return wordsAround(own);
  const numberAt = (at: number) => {
    const one = style.get(at);
    return one === undefined ? '' : printOne(counts[at - 1] ?? one.start, one);
  };
  const label = own.pattern === null ? plainLabel(own, level, numberAt) : patternLabel(own.pattern, numberAt);
  return label.trim() === '' ? null : label.trim();
}

const wordsAround = ({ prefix, suffix }: ListLevel): string | null => {
  const words = `${prefix}${suffix}`.trim();
  return /[\p{Alphabetic}\p{N}]/u.test(words) ? words : null;
};

function plainLabel(own: ListLevel, level: number, numberAt: (level: number) => string): string {
  const numbers: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) numbers.push(numberAt(at));
  return own.prefix + numbers.filter((number) => number !== '').join('.') + own.suffix;
}

const patternLabel = (pattern: string, numberAt: (level: number) => string): string =>
  pattern.replace(/%(\d{1,2})%/g, (_, level: string) => numberAt(Number(level)));

const formats = new Map([
  ['1', 'decimal'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['01', 'decimalZero'],
]);

function printOne(number: number, { format, repeats, bullet }: ListLevel): string {
  if (bullet !== null || format === '') return '';
  if ((format === 'a' || format === 'A') && !repeats && number > 26) {
    const letters = countedLetters(number);
    return format === 'A' ? letters.toUpperCase() : letters;
  }
  // LibreOffice names Cyrillic letters by their beginning: `А, Б, .., Аа, Бб, ... (ru)`.
  if (format.startsWith('а')) return printNumber(number, 'russianLower');
  if (format.startsWith('А'))
    return printNumber(
      number,
      format.includes('а') && !format.includes('Аа') ? 'russianLower' : 'russianUpper',
    );
  return printNumber(number, formats.get(format) ?? 'decimal');
}

/** 27 is aa, 28 ab: letters as digits without a nought. */
function countedLetters(number: number): string {
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
