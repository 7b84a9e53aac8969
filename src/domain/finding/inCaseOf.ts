/** Words that stand in for others take over their capitals, where nobody asked for a certain case. */

const letter = /\p{Alphabetic}/u;

/**
 * The words with the capitals of what they replace; words that have capitals of their own are left as they are.
 *
 * @example inCaseOf('Members', 'states') // 'States'
 * @example inCaseOf('TERRORISM', 'terror') // 'TERROR'
 * @example inCaseOf('Members', 'the EU') // 'the EU'
 */
export function inCaseOf(found: string, words: string): string {
  if (words !== words.toLowerCase()) return words;
  const first = letter.exec(found)?.[0];
  if (first === undefined || first === first.toLowerCase()) return words;
  const isShouted = found === found.toUpperCase() && (found.match(/\p{Alphabetic}/gu)?.length ?? 0) > 1;
  return isShouted ? words.toUpperCase() : words.replace(letter, (small) => small.toUpperCase());
}
