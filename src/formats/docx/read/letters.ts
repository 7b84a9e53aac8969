/** Letters as numbers: a … z, then aa, bb, …: Word repeats the letter and does not count on. */

/** `alphabet` has each letter once; `number` counts from 1. */
export function repeatedLetter(alphabet: string, number: number): string {
  const index = number - 1;
  const letter = alphabet[index % alphabet.length] ?? '';
  return letter.repeat(Math.floor(index / alphabet.length) + 1);
}
