/**
 * The fonts of a file and their letters, as the compiled half knows them: numbers into tables in its memory. Each letter is
 * asked for once. Most fonts have codes of one byte, or of two without exceptions; texts of others are left to pdf.js.
 */

import { type FontFace, fontFaceOf } from './faces';
import type { LoadedFont } from './insides';
import type { Kernel } from './kernel';
import { type Sign, signOf } from './letters';
import {
  aStep,
  byteCodes,
  fontSize,
  fontsAt,
  glyphSize,
  glyphsAt,
  isSilent,
  isSpace,
  joinsWords,
  mixedCodes,
  mostFonts,
  mostGlyphs,
  mostRows,
  mostShown,
  pairCodes,
  rowSize,
  rowsAt,
  shownAt,
  shownSize,
} from './memory';
import type { FontFacts, Glyph } from './protocol';

/** What a letter means; one that the font only calls a space is a space. */
const signOfGlyph = ({ unicode, isSpace: space }: Glyph): Sign =>
  signOf(unicode === '' && space ? ' ' : unicode);

interface KnownFont {
  readonly font: LoadedFont;
  readonly facts: FontFacts;
  face: FontFace;
}

const noFont: FontFacts = {};
const noFace: FontFace = { bold: false, italic: false, scale: 1 };

/** So much room is wanted when a page begins; where there is less all are asked for anew. */
const roomForPage = 0.1;

/** In bytes. */
const longestCode = 4;

export class FontTable {
  /** By its number; 0 is none. */
  private fonts: (KnownFont | null)[] = [null];
  private glyphs: (Glyph | null)[] = [null];
  /** What letters are, by their numbers. */
  signs: Sign[] = [signOf('')];
  private numbers = new Map<LoadedFont, number>();
  /** Letters of texts that pdf.js parts are found again by what it has of them. */
  private known = new Map<Glyph, number>();
  private rows = 1;
  /** Letters with another meaning, by the number of the letter that they were. */
  private meant = new Map<number, number>();
  /** True once a letter of this page had no room. */
  full = false;

  /** The kernel's tables are empty. */
  constructor(private readonly kernel: Kernel) {}

  /** A page begins. */
  begin(): void {
    const { fonts, glyphs, rows } = this;
    const isFull = (count: number, most: number) => count > (1 - roomForPage) * most;
    if (isFull(fonts.length, mostFonts) || isFull(glyphs.length, mostGlyphs) || isFull(rows, mostRows))
      this.forget();
    this.meant.clear();
    this.full = false;
  }

  /** The number of a font, 0 where there is no room for one more. `facts`: what pdf.js tells of it. */
  numberOf(font: LoadedFont, facts: FontFacts = noFont): number {
    const known = this.numbers.get(font);
    if (known !== undefined) return known;
    const number = this.fonts.length;
    if (number >= mostFonts) return 0;
    this.fonts.push({ font, facts, face: noFace });
    this.numbers.set(font, number);
    const { words, numbers, bytes } = this.kernel;
    const at = fontsAt + number * fontSize;
    words[at / 4] = codesOf(font);
    bytes[at + 4] = facts.vertical === true ? 1 : 0;
    numbers[at / 8 + 1] = facts.fontMatrix?.[0] ?? 0.001;
    return number;
  }

  faceOf(font: number): FontFace {
    return this.fonts[font]?.face ?? noFace;
  }

  /** The number of the letter whose code's bytes lie at `from`. */
  letter(font: number, from: number, length: number): number {
    const known = this.fonts[font];
    const [glyph] = known?.font.charsToGlyphs(this.kernel.letters(from, from + length)) ?? [];
    if (glyph === undefined) return 0;
    const number = this.add(glyph);
    const { bytes } = this.kernel;
    const [first = 0, second = 0] = [bytes[from], bytes[from + 1]];
    const isPair = this.kernel.words[(fontsAt + font * fontSize) / 4] === pairCodes;
    const row = this.rowOf(font, isPair ? first : 0);
    if (row > 0)
      this.kernel.words[(rowsAt + row * rowSize) / 4 + lowOf(isPair, length, first, second)] = number;
    return number;
  }

  /** The letters of a whole text, as pdf.js parts it. */
  letters(font: number, from: number, to: number, count: number): number {
    let at = count;
    const last = Math.min(to, from + longestCode * mostShown);
    for (const glyph of this.fonts[font]?.font.charsToGlyphs(this.kernel.letters(from, last)) ?? []) {
      const number = at < mostShown ? this.add(glyph) : 0;
      if (at >= mostShown) this.full = true;
      if (number === 0) continue;
      this.kernel.words[(shownAt + at * shownSize) / 4] = number;
      at++;
    }
    return at;
  }

  /** How large letters are for each unit of the font's size, told from those that are shown. */
  scale(font: number, count: number): number {
    const known = this.fonts[font];
    if (known === null || known === undefined) return 1;
    known.face = fontFaceOf(known.facts, known.facts.isType3Font === true ? this.shown(count) : []);
    return known.face.scale;
  }

  /** Gives letters that are shown another meaning. */
  mean(
    font: number,
    count: number,
    meaning: (facts: FontFacts, glyphs: readonly (Glyph | number)[]) => readonly (Glyph | number)[],
  ): void {
    const shown = this.shown(count);
    const meant = meaning(this.fonts[font]?.facts ?? noFont, shown);
    if (meant === shown) return;
    for (let index = 0; index < count; index++) {
      const glyph = meant[index];
      const at = (shownAt + index * shownSize) / 4;
      const before = this.kernel.words[at] ?? 0;
      if (typeof glyph !== 'object' || glyph === shown[index]) continue;
      const number = this.meant.get(before) ?? this.add(glyph);
      if (number === 0) continue;
      this.meant.set(before, number);
      this.kernel.words[at] = number;
    }
  }

  private shown(count: number): (Glyph | number)[] {
    const { words, numbers } = this.kernel;
    return Array.from({ length: count }, (_, index) => {
      const at = shownAt + index * shownSize;
      const number = words[at / 4] ?? 0;
      return number === aStep >>> 0 ? (numbers[at / 8 + 1] ?? 0) : (this.glyphs[number] ?? nothing);
    });
  }

  /** A row of codes for this first byte, 0 where there is no room for one more. */
  private rowOf(font: number, high: number): number {
    const at = (fontsAt + font * fontSize + 32) / 2 + high;
    const known = this.kernel.shorts[at] ?? 0;
    if (known > 0 || this.rows >= mostRows) return known;
    this.kernel.shorts[at] = this.rows;
    return this.rows++;
  }

  /** The number of a letter, 0 where there is no room for one more. */
  private add(found: Glyph): number {
    const before = this.known.get(found);
    if (before !== undefined) return before;
    const number = this.glyphs.length;
    if (number >= mostGlyphs) {
      this.full = true;
      return 0;
    }
    this.known.set(found, number);
    const { width, isSpace: space } = found;
    const sign = signOfGlyph(found);
    this.glyphs.push(found);
    this.signs.push(sign);
    const { numbers, shorts } = this.kernel;
    const at = glyphsAt + number * glyphSize;
    numbers[at / 8] = width;
    shorts[at / 2 + 4] =
      (space ? isSpace : 0) | (sign.joins ? joinsWords : 0) | (sign.text === '' ? isSilent : 0);
    shorts[at / 2 + 5] = sign.joins ? sign.text.charCodeAt(0) : 0;
    return number;
  }

  /** Leaves the kernel's tables empty. */
  forget(): void {
    const { kernel, fonts, rows } = this;
    const { bytes } = kernel;
    bytes.fill(0, fontsAt, fontsAt + fonts.length * fontSize);
    bytes.fill(0, rowsAt, rowsAt + rows * rowSize);
    this.fonts = [null];
    this.glyphs = [null];
    this.signs = [signOf('')];
    this.numbers = new Map();
    this.known = new Map();
    this.rows = 1;
  }
}

const nothing: Glyph = { unicode: '', width: 0, isSpace: false };

/** A last half of a pair is the first half. */
const lowOf = (isPair: boolean, length: number, first: number, second: number): number =>
  isPair ? (length > 1 ? second : 0) : first;

function codesOf({ cMap }: LoadedFont): number {
  if (cMap === undefined || cMap === null) return byteCodes;
  const [ofOne = [], ofTwo = []] = cMap.codespaceRanges;
  return ofOne.length === 0 && ofTwo[0] === 0 && ofTwo[1] === 0xffff ? pairCodes : mixedCodes;
}
