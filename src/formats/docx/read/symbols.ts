/**
 * Characters that Word takes from its symbol fonts (Symbol, Wingdings, Webdings): bullets, arrows, Greek
 * letters, which stand in the private area of Unicode (F000–F0FF) and mean nothing without their font.
 */

import { codePoint } from 'dingbat-to-unicode';
import type { Findings } from './findings';
import type { Attributes } from './xml';

/** Signs in bullets, whose font is mostly not said: what they look like in the font that has them. */
const signs = new Map<number, string>([
  [0xa7, '▪'],
  [0xa8, '□'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x76, '❖'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0x2d, '–'],
  [0xa3, '≤'],
  [0xb3, '≥'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb4, '×'],
]);

/** The sign for a character of a symbol font, `Wingdings 2`; null where the reader does not know it. */
export function symbolSign(code: number, font = ''): string | null {
  const inFont = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return codePoint(font, inFont)?.string ?? signs.get(inFont) ?? null;
}

/** The sign of a `w:sym`; one that is not known is said, and shown as such. */
export function symbolSaid(attributes: Attributes, findings: Findings): string {
  const sign = symbolOf(attributes);
  if (sign === null) findings.add('docx.symbol');
  return sign ?? '\ufffd';
}

/** Null where the reader does not know it. */
const symbolOf = (attributes: Attributes): string | null =>
  symbolSign(Number.parseInt(attributes.get('w:char') ?? '', 16), attributes.get('w:font'));

/** The text of a run with the signs of its font put in; signs that are not known stay as they are. */
export const withSigns = (text: string, font: string): string =>
  text.replace(privateSigns, (sign) => symbolSign(sign.charCodeAt(0), font) ?? sign);

const privateSigns = /[\uf000-\uf0ff]/g;

export const hasPrivateSigns = (text: string): boolean => /[\uf000-\uf0ff]/.test(text);

/**
 * A bullet's text with the signs put in; an unknown sign becomes the common bullet. Word's second level is the
 * letter o of a typewriter face, meant as a ring.
 */
export const printSymbol = (text: string): string =>
  (text === 'o' ? '◦' : text).replace(
    privateSigns,
    (character) => symbolSign(character.charCodeAt(0)) ?? '•',
  );
