/**
 * The letters of a font by their codes, as pdf.js knows them, each asked for once. Most fonts have codes of one byte, or
 * of two without exceptions; strings of others are left to pdf.js.
 */

import type { LoadedFont } from './insides';
import { type Sign, signOf } from './letters';
import type { Glyph } from './protocol';

/** What a letter means; one that the font only calls a space is a space. */
export const signOfGlyph = ({ unicode, isSpace }: Glyph): Sign =>
  signOf(unicode === '' && isSpace ? ' ' : unicode);

type Codes = 'byte' | 'pair' | 'mixed';

export class FontGlyphs {
  private readonly codes: Codes;
  /** By the first byte of a pair, or one for all bytes. */
  private readonly rows: (Glyph | undefined)[][] = [];

  constructor(private readonly font: LoadedFont) {
    this.codes = codesOf(font);
  }

  /** Puts the letters of a string behind `glyphs`. */
  append(bytes: string, glyphs: unknown[]): void {
    if (this.codes === 'byte')
      for (let at = 0; at < bytes.length; at++) this.put(0, bytes.charCodeAt(at), bytes, at, 1, glyphs);
    else if (this.codes === 'pair')
      // A last half of a pair is the first half.
      for (let at = 0; at < bytes.length; at += 2)
        this.put(
          bytes.charCodeAt(at),
          at + 1 < bytes.length ? bytes.charCodeAt(at + 1) : 0,
          bytes,
          at,
          2,
          glyphs,
        );
    else for (const glyph of this.font.charsToGlyphs(bytes)) glyphs.push(glyph);
  }

  private put(high: number, low: number, bytes: string, at: number, length: number, glyphs: unknown[]): void {
    const row = this.rows[high];
    const known = row?.[low];
    glyphs.push(known ?? this.ask(high, low, bytes.slice(at, at + length)));
  }

  private ask(high: number, low: number, code: string): Glyph {
    const [found] = this.font.charsToGlyphs(code) as readonly [Glyph];
    const { unicode, width, isSpace } = found;
    const originalCharCode = found.originalCharCode ?? 0;
    const glyph = { unicode, width, isSpace, originalCharCode, sign: signOfGlyph(found) };
    let row = this.rows[high];
    if (row === undefined) {
      row = Array.from({ length: 256 }, () => undefined);
      this.rows[high] = row;
    }
    row[low] = glyph;
    return glyph;
  }
}

function codesOf({ cMap }: LoadedFont): Codes {
  if (cMap === undefined || cMap === null) return 'byte';
  const [ofOne = [], ofTwo = []] = cMap.codespaceRanges;
  return ofOne.length === 0 && ofTwo[0] === 0 && ofTwo[1] === 0xffff ? 'pair' : 'mixed';
}
