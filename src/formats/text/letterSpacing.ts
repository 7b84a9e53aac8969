/**
 * Headings with spread letters, `Р Е Ш Е Н И Е`, `D R A F T   D E C I S I O N`: the words are drawn
 * together, so that they can be found and read aloud. Only white space changes.
 */

const spread = /^\p{Uppercase}(?: {1,4}\p{Uppercase}){3,}[.:!]?$/u;

/** Letters that one word may have where no wider gap parts words. `I N T E R G O V E R N M E N T A L` has 17. */
const longestWord = 20;

/** The line itself unless it is one spread heading; indentation and what stands behind it stay. */
export function closeUpLetters(raw: string): string {
  const text = raw.trim();
  if (text.length > 200 || !spread.test(text)) return raw;
  const [, widest = ' '] = /( {2,})/.exec(text) ?? [];
  const gaps = widest.length > 1 ? text.split(/ {2,}/) : [text];
  const words = gaps.map((word) => word.replaceAll(' ', ''));
  if (words.some((word) => word.length > longestWord)) return raw;
  return raw.slice(0, raw.length - raw.trimStart().length) + words.join(' ');
}
