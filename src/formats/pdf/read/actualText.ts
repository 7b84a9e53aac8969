/**
 * Letters that a program drew in the place of others: a ligature, an Arabic word, a hyphen at a line's end. The file
 * says what they stand for. Source: ISO 32000-1, 14.9.4 (replacement text) and 7.9.2 (strings).
 */

import type { Letter } from './geometry';
import { lettersOf } from './letters';

/** A longer one describes a figure or a whole paragraph, whose letters say it themselves. In characters. */
const longest = 40;

/** The text of a string's bytes: UTF-16 behind a mark, UTF-8 behind another, else one byte a letter. */
export function textOfBytes(bytes: string): string {
  const codes = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
  const marks = [
    ['\u00fe\u00ff', 'utf-16be'],
    ['\u00ff\u00fe', 'utf-16le'],
    ['\u00ef\u00bb\u00bf', 'utf-8'],
  ] as const;
  const found = marks.find(([mark]) => bytes.startsWith(mark));
  return found === undefined ? bytes : new TextDecoder(found[1]).decode(codes);
}

/**
 * `letters` with those from `from` on replaced by what they stand for, as one letter in their place. Letters of several
 * lines, and long texts, stay as they are drawn.
 */
export function replaceDrawn(letters: Letter[], from: number, actual: string): void {
  const drawn = letters.slice(from);
  const [first] = drawn;
  if (first === undefined) return;
  letters.length = from;
  if (actual.length > longest || drawn.some(({ y }) => Math.abs(y - first.y) > 0.3 * first.size)) {
    letters.push(...drawn.filter(({ text }) => text !== ''));
    return;
  }
  const text = lettersOf(actual);
  if (text === '') return;
  let [x0, x1] = [first.x0, first.x1];
  for (const letter of drawn) {
    x0 = Math.min(x0, letter.x0);
    x1 = Math.max(x1, letter.x1);
  }
  letters.push({ ...first, text, x0, x1, blank: text.trim() === '' });
}
