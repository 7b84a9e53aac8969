/** Numbers as Word prints them in labels. Source: ECMA-376 part 1, 17.18.59 (ST_NumberFormat). */

// Without ё, й, ъ and ь, as 17.18.59 lists them for russianLower.
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Above this a letter or Roman numeral would only be a long row of one letter. */
const largestPrinted = 5000;

const printers = new Map<string, (number: number) => string>([
  ['decimal', String],
  ['decimalZero', (number) => String(number).padStart(2, '0')],
  ['lowerLetter', (number) => repeatedLetter(latin, number)],
  ['upperLetter', (number) => repeatedLetter(latin, number).toUpperCase()],
  ['russianLower', (number) => repeatedLetter(russian, number)],
  ['russianUpper', (number) => repeatedLetter(russian, number).toUpperCase()],
  ['lowerRoman', roman],
  ['upperRoman', (number) => roman(number).toUpperCase()],
  ['ordinal', ordinal],
  ['chicago', (number) => repeatedLetter('*†‡§', number)],
  ['none', () => ''],
]);

/** `number` in the format of that name; formats that the reader does not know are printed as decimals. */
export function printNumber(number: number, format: string): string {
  const print = number > 0 && number <= largestPrinted ? printers.get(format) : undefined;
  return format === 'none' ? '' : (print ?? String)(number);
}

export const isKnownFormat = (format: string): boolean => printers.has(format) || format === 'bullet';

/** a … z, then aa, bb, …: the letter is repeated, not counted on. */
function repeatedLetter(alphabet: string, number: number): string {
  const index = number - 1;
  const letter = alphabet[index % alphabet.length] ?? '';
  return letter.repeat(Math.floor(index / alphabet.length) + 1);
}

function roman(number: number): string {
  let rest = number;
  let printed = '';
  for (const [value, sign] of romans) {
    while (rest >= value) {
      printed += sign;
      rest -= value;
    }
  }
  return printed;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
