/**
 * Faults of pdf.js that a damaged file brings out, mended from outside: a list of glyphs that never ends or has a thousand times
 * the font's bytes, a page fetched
 * ahead whose failure nobody hears of. Sources: pdf.js 4.10.38, `src/core/cff_parser.js` (parseCharsets), `catalog.js`
 * (getPageDict); Adobe Technical Note 5176, 13 (charsets).
 */

import type { CharsetParserClass, XRefClass } from './insides';

export interface Mended {
  readonly CFFParser: CharsetParserClass;
  readonly XRef: XRefClass;
}

/** Once for each start of the program. */
export function mendPdfJs({ CFFParser, XRef }: Mended): void {
  endCharsets(CFFParser);
  boundLists(CFFParser);
  hearFetches(XRef);
}

/** pdf.js looks for as many glyphs as the font has shapes, also behind the font's last byte, where there are none. */
function endCharsets({ prototype }: CharsetParserClass): void {
  const { parseCharsets } = prototype;
  prototype.parseCharsets = function (at, glyphs, ...rest) {
    return parseCharsets.call(this, at, Math.min(glyphs, glyphsNamed(this.bytes, at, glyphs)), ...rest);
  };
}

const nothing = new Uint8Array(0);

/** Pieces of a list follow one another; where places go back and forth, they would be a thousand times the font, put together. */
function boundLists({ prototype }: CharsetParserClass): void {
  const { parseIndex } = prototype;
  prototype.parseIndex = function (at) {
    const list = parseIndex.call(this, at);
    const { obj } = list;
    for (let piece = obj.objects.length - 1; piece >= 0 && obj.length > this.bytes.length; piece--)
      obj.set(piece, nothing);
    return list;
  };
}

/** How many glyphs, with the first one that has no name, the ranges from `at` on name: `wanted` at most. */
function glyphsNamed(bytes: Uint8Array, at: number, wanted: number): number {
  const format = bytes[at];
  // The first three numbers are no places: they stand for lists that everybody has.
  if (at <= 2 || (format !== 1 && format !== 2)) return wanted;
  const size = format + 2;
  let glyphs = 1;
  for (let from = at + 1; glyphs < wanted && from + size <= bytes.length; from += size) {
    const more = bytes[from + 2] ?? 0;
    glyphs += 1 + (format === 1 ? more : more * 0x100 + (bytes[from + 3] ?? 0));
  }
  return Math.min(glyphs, wanted);
}

/** Pages and their parents are fetched ahead and left: where one is broken nobody hears of it, and the runtime would end the thread. */
function hearFetches({ prototype }: XRefClass): void {
  const { fetchAsync } = prototype;
  prototype.fetchAsync = function (...args) {
    return heard(fetchAsync.apply(this, args));
  };
}

/** The same promise, whose failure counts as heard of, and so does that of whatever is made of it by `then`. */
function heard<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  const then = promise.then.bind(promise);
  // biome-ignore lint/suspicious/noThenProperty: it is a promise already, and stays one.
  return Object.assign(promise, { then: ((...args) => heard(then(...args))) as typeof promise.then });
}
