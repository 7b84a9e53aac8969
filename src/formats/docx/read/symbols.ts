/**
 * Characters that Word takes from its symbol fonts: bullets and a few signs, which stand in the
 * private area of Unicode (F000–F0FF) and mean nothing without their font.
 */

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

/** The sign for a character of a symbol font; null where the reader does not know it. */
export function symbolSign(code: number): string | null {
  return signs.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code) ?? null;
}

/** A bullet's text with the signs put in; an unknown sign becomes the common bullet. */
export const printSymbol = (text: string): string =>
  text.replace(/[\uf000-\uf0ff]/g, (character) => symbolSign(character.charCodeAt(0)) ?? '•');
