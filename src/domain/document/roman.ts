/** Roman numerals as labels of lists, paragraphs and parts are written. */

const steps = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** In capitals; empty for numbers below 1. Example: 14 is `XIV`. */
export function printRoman(number: number): string {
  let left = number;
  let signs = '';
  for (const [value, sign] of steps) {
    const times = Math.max(0, Math.floor(left / value));
    signs += sign.repeat(times);
    left -= times * value;
  }
  return signs;
}

const values = new Map<string, number>(
  steps.filter(([, sign]) => sign.length === 1).map(([value, sign]) => [sign, value]),
);

/** The number of a numeral in capitals; 0 for what is none as it is written, `IIII` too. */
export function readRoman(numeral: string): number {
  const signs = [...numeral].map((sign) => values.get(sign) ?? 0);
  if (signs.includes(0)) return 0;
  const sum = signs.reduce((total, value, i) => total + (value < (signs[i + 1] ?? 0) ? -value : value), 0);
  return printRoman(sum) === numeral ? sum : 0;
}
