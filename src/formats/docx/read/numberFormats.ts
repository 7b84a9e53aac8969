/** Numbers as Word prints them in labels. Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */

import { printRoman } from '#domain/document/roman';
import { repeatedLetter } from './letters';
import { cardinalWords, ordinalWords, type PrintNumber, worldFormats } from './worldFormats';

// Without ё, й, ъ and ь, as 17.18.59 lists them for russianLower.
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

/** Above this a letter or Roman numeral would only be a long row of one letter. */
const largestPrinted = 5000;

const printers = new Map<string, PrintNumber>([
  ['decimal', String],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['lowerLetter', (number) => repeatedLetter(latin, number)],
  ['upperLetter', (number) => repeatedLetter(latin, number).toUpperCase()],
  ['russianLower', (number) => repeatedLetter(russian, number)],
  ['russianUpper', (number) => repeatedLetter(russian, number).toUpperCase()],
  ['lowerRoman', (number) => printRoman(number).toLowerCase()],
  ['upperRoman', printRoman],
  ['ordinal', ordinal],
  ['chicago', (number) => repeatedLetter('*†‡§', number)],
  ['numberInDash', (number) => `- ${number} -`],
  ['hex', (number) => number.toString(16).toUpperCase()],
  ['none', () => ''],
  ...worldFormats,
]);

/** Numbers in words are those of the text's language; English ones are known. */
const englishWords = new Map<string, PrintNumber>([
  ['ordinalText', ordinalWords],
  ['cardinalText', cardinalWords],
]);

const printerOf = (format: string, language: string): PrintNumber | undefined =>
  printers.get(format) ?? (/^en\b/i.test(language) ? englishWords.get(format) : undefined);

/** Formats that can print a zero; the others have decimals for it. */
const withZero = new Set(['ordinal', 'ordinalText', 'cardinalText', 'decimalZero', 'numberInDash']);

/**
 * `number` in the format of that name; formats that the reader does not know are printed as decimals.
 * `language` is the text's, `en-GB`; only numbers in words depend on it.
 */
export function printNumber(number: number, format: string, language = ''): string {
  // A bullet has no number to print, where the label of a deeper level asks for it.
  if (format === 'none' || format === 'bullet') return '';
  const isPrinted = number <= largestPrinted && (number > 0 || withZero.has(format));
  return ((isPrinted ? printerOf(format, language) : undefined) ?? String)(number);
}

export const isKnownFormat = (format: string, language = ''): boolean =>
  format === 'bullet' || printerOf(format, language) !== undefined;

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
