/** What the name of a font tells of its weight and slope: `ABCDEF+Tinos-BoldItalic`, `TimesNewRomanPS-BoldMT`. */

import type { FontFacts, Glyph } from './protocol';

const boldName = /bold|black|heavy|semibold|demi|[-,]bd|cmb|sfb/i;
const italicName = /ital|obliq|slanted|[-,]it\b|cmti|sfti/i;

/**
 * How large letters are for each unit of their font's size: 1, but for fonts whose letters are drawings (ISO 32000-1,
 * 9.6.5), which count in units of their own. Those tell it by their box where it fits their letters, which are about
 * half as wide as high.
 */
export function emOf(font: FontFacts, glyphs: readonly (Glyph | number)[]): number {
  if (font.isType3Font !== true) return 1;
  const [across = 0.001, , , up = 0.001] = font.fontMatrix ?? [];
  const widths = glyphs.flatMap((glyph) =>
    typeof glyph === 'number' || glyph.isSpace || !(glyph.width > 0) ? [] : glyph.width,
  );
  const byWidth = (2 * Math.abs(across) * widths.reduce((sum, width) => sum + width, 0)) / widths.length;
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const byBox = Math.abs((Number(top) - Number(bottom)) * up);
  if (byWidth > 0.6 && byWidth < 1.8) return 1;
  if (!(byWidth > 0)) return byBox > 0 ? byBox : 1;
  return byBox > 0.5 * byWidth && byBox < 2 * byWidth ? byBox : byWidth;
}

/** How the letters of a font look. */
export interface FontFace {
  readonly bold: boolean;
  readonly italic: boolean;
  /** See `emOf`. */
  readonly scale: number;
}

/** `glyphs` are the first ones that are shown in it. */
export const fontFaceOf = (font: FontFacts, glyphs: readonly (Glyph | number)[]): FontFace => ({
  scale: emOf(font, glyphs),
  bold: font.bold === true || font.black === true || boldName.test(font.name ?? ''),
  italic: font.italic === true || italicName.test(font.name ?? ''),
});
