/**
 * The number that a paragraph had before a change tracked by Word 97, `w:numberingChange`: the number of each level with
 * its format and what follows it, `%1:3:0:.` for `3.`, or the number as it stood, `3.`.
 * Source: ECMA-376 part 1, 17.13.5 (numberingChange, `original`); the formats are counted as in [MS-DOC], 2.9.151 (MSONFC).
 */

import { printNumber } from './numberFormats';

const formats = new Map([
  ['0', 'decimal'],
  ['1', 'upperRoman'],
  ['2', 'lowerRoman'],
  ['3', 'upperLetter'],
  ['4', 'lowerLetter'],
  ['5', 'ordinal'],
  ['6', 'cardinalText'],
  ['7', 'ordinalText'],
  ['22', 'decimalZero'],
  ['58', 'russianLower'],
  ['59', 'russianUpper'],
]);

/** `''` where the paragraph had none. */
export function formerLabel(original: string): string {
  if (!/^%\d+:/.test(original)) return original.trim();
  const levels = [...original.matchAll(/%\d+:(\d+):(\d+):([^%]*)/g)];
  return levels
    .map(([, number, format, ending = '']) => {
      const name = formats.get(format ?? '');
      return `${printNumber(Number(number), name ?? 'decimal')}${ending}`;
    })
    .join('')
    .trim();
}
