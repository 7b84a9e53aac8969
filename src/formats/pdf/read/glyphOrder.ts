/**
 * Fonts whose letters are numbered by their place in the font and that do not tell what they mean, as some programs
 * leave them: nearly all such fonts begin with the signs of ASCII in their usual order, three places in, and have the
 * Cyrillic alphabet somewhere in its order. Read so, words come out where they otherwise would be gibberish. Sources:
 * ISO 32000-1, 9.7.5.2 (Identity-H); Apple, TrueType Reference Manual, `post`: the order of the first 258 glyphs.
 */

import type { FontFacts, Glyph } from './protocol';

type Shown = readonly (Glyph | number)[];

/** The space is the third glyph; the tilde the last sign of ASCII. */
const space = 3;
const lastAscii = 97;
const behind = 0x20 - space;

/** Signs of typography behind ASCII. */
const others: ReadonlyMap<number, string> = new Map([
  [135, '•'],
  [177, '–'],
  [178, '—'],
  [179, '“'],
  [180, '”'],
  [181, '‘'],
  [182, '’'],
]);

/** Fewer letters tell nothing of a font alone; of one whose spaces are not drawn even more are wanted. */
const fewestLetters = 30;
const fewestWithoutSpaces = 200;
/** Different letters of a line or two of Russian; signs of mathematics are fewer. */
const fewestKinds = 15;
/** Shares of the letters: spaces; vowels among those of ASCII. */
const fewestSpaces = 0.05;
const fewestVowels = 0.27;
const mostVowels = 0.55;
/** Shares of numbers that are a space and small letters where they are characters: a font by order has hardly any. */
const mostPlainSpaces = 0.01;
const mostPlainLetters = 0.1;
/** Of letters read as Cyrillic in the place of ASCII: capitals are a Latin heading, since 32 letters have no room there. */
const mostPlainCapitals = 0.85;

/** How often each letter from `а` to `я` stands among a thousand of a Russian text. */
const russian = [
  80, 16, 45, 17, 30, 85, 9, 17, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19,
  17, 3, 6, 20,
];
/** The mean logarithm of those numbers, over text that is none: less. */
const likelyRussian = 3.45;

/** First `learn` from all that a page shows, then `decide`, then `read` gives what each font's letters mean. */
export class GlyphOrders {
  private readonly codes = new Map<FontFacts, number[]>();
  /** Of each font that is read by its order, the number of its `А`; 0 where it shows none. */
  private readonly decided = new Map<FontFacts, number>();

  learn(font: FontFacts, glyphs: Shown): void {
    const codes = this.codes.get(font) ?? [];
    if (codes.length === 0) this.codes.set(font, codes);
    for (const glyph of glyphs) if (typeof glyph !== 'number') codes.push(codeOf(glyph));
  }

  /** True where some font's letters are to be read by their order; a font of few letters beside one is read alike. */
  decide(): boolean {
    for (const [font, codes] of this.codes) {
      const start = orderOf(codes);
      if (start !== null) this.decided.set(font, start);
    }
    const start = mostOf([...this.decided.values()].filter((own) => own > 0));
    if (this.decided.size > 0)
      for (const [font, codes] of this.codes) if (looksByOrder(codes, start)) this.decided.set(font, start);
    return this.decided.size > 0;
  }

  /** The glyphs with what they mean; as they are where the font tells it. */
  read(font: FontFacts, glyphs: Shown): Shown {
    const start = this.decided.get(font);
    if (start === undefined) return glyphs;
    return glyphs.map((glyph) =>
      typeof glyph === 'number'
        ? glyph
        : { width: glyph.width, isSpace: false, unicode: meaningOf(codeOf(glyph), start) },
    );
  }
}

const codeOf = ({ unicode, originalCharCode }: Glyph): number =>
  originalCharCode ?? (unicode.length === 1 ? unicode.charCodeAt(0) : -1);

function meaningOf(code: number, start: number): string {
  if (start > 0 && code >= start && code < start + 64) return String.fromCharCode(0x410 + code - start);
  if (start > 0 && start <= lastAscii) return '\ufffd';
  if (code >= space && code <= lastAscii) return String.fromCharCode(code + behind);
  return others.get(code) ?? (code < 0 ? '' : '\ufffd');
}

/** The most frequent number, or 0. */
const mostOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => countOf(numbers, b) - countOf(numbers, a))[0] ?? 0;

const countOf = (numbers: readonly number[], wanted: number): number =>
  numbers.filter((number) => number === wanted).length;

interface Shares {
  readonly spaces: number;
  readonly unknown: number;
  /** Of all, and vowels of those. */
  readonly latin: number;
  readonly vowels: number;
  /** Vowels of the letters that the numbers would be as characters. */
  readonly plainVowels: number;
  /** Read as characters, the numbers have spaces or small letters. */
  readonly isPlain: boolean;
}

function sharesOf(codes: readonly number[], start: number): Shares {
  const share = (test: (code: number) => boolean) => codes.filter(test).length / Math.max(1, codes.length);
  const meaning = (test: RegExp) => share((code) => test.test(meaningOf(code, start)));
  const plain = (test: RegExp) => share((code) => code >= 0 && test.test(String.fromCharCode(code)));
  const latin = meaning(/[a-z]/i);
  return {
    spaces: share((code) => code === space),
    unknown: meaning(/^\ufffd?$/),
    latin,
    vowels: meaning(/[aeiouy]/i) / Math.max(latin, 0.001),
    plainVowels: plain(/[aeiouy]/i) / Math.max(plain(/[a-z]/i), 0.001),
    isPlain: plain(/ /) > mostPlainSpaces || plain(/[a-z]/) > mostPlainLetters,
  };
}

function isByOrder(codes: readonly number[], start: number | null): boolean {
  const { spaces, unknown, latin, vowels, isPlain } = sharesOf(codes, start ?? 0);
  const enough = spaces < fewestSpaces ? fewestWithoutSpaces : fewestLetters;
  if (codes.length < enough || isPlain || unknown > 0.15) return false;
  return start !== null || (latin > 0.5 && vowels > fewestVowels && vowels < mostVowels);
}

/** The same for few letters, on a page where another font is by order. */
function looksByOrder(codes: readonly number[], start: number): boolean {
  const { unknown, latin, vowels, plainVowels, isPlain } = sharesOf(codes, start);
  return !isPlain && unknown < 0.15 && (latin < 0.2 || vowels > plainVowels);
}

/** Where the Cyrillic alphabet begins in a font by order, 0 for nowhere; null where the font is none. */
function orderOf(codes: readonly number[]): number | null {
  const behindAscii = codes.filter((code) => code > lastAscii);
  const start = behindAscii.length > 0.3 * codes.length ? cyrillicStart(behindAscii) : null;
  if (isByOrder(codes, start)) return start ?? 0;
  // A font of Cyrillic letters alone may have them in the place of ASCII.
  if (start !== null || codes.length < fewestWithoutSpaces || areCapitals(codes)) return null;
  const low = cyrillicStart(codes);
  return low !== null && low <= lastAscii && isByOrder(codes, low) ? low : null;
}

const areCapitals = (codes: readonly number[]): boolean =>
  codes.filter((code) => code >= 0x41 && code <= 0x5a).length > mostPlainCapitals * codes.length;

/** Where the Cyrillic alphabet begins: the place from which the letters are as frequent as in Russian; null for no such place. */
function cyrillicStart(codes: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const code of codes) if (code > space) counts.set(code, (counts.get(code) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all < fewestLetters || counts.size < fewestKinds) return null;
  let best: { start: number; mean: number; score: number } | null = null;
  const smallest = Math.min(...counts.keys());
  for (let start = Math.max(1, smallest - 63); start <= smallest + 64; start++) {
    let [sum, inside] = [0, 0];
    for (const [code, count] of counts) {
      const weight = russian[(code - start) % 32];
      if (code < start || code >= start + 64 || weight === undefined) continue;
      inside += count;
      sum += count * Math.log(weight);
    }
    const mean = sum / Math.max(1, inside);
    // Capitals belong to the small letters, 32 places before them.
    const score = mean + inside / all;
    if (inside >= 0.8 * all && (best === null || score > best.score)) best = { start, mean, score };
  }
  return best !== null && best.mean > likelyRussian ? best.start : null;
}
