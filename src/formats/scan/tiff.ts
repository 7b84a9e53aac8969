/**
 * What a TIFF file says of its pages: sizes, resolution, and where the packed rows of each lie. Nothing is unpacked
 * here. Every number comes from outside: what does not fit the file, or the budgets, ends in a `TiffRefusal`.
 *
 * Source: TIFF 6.0 (Adobe, 1992), sections 2 to 10; Technical Note 2 (JPEG); RFC 2306 (fax).
 */

import type { Limits } from '#formats/limits';

export class TiffRefusal extends Error {
  constructor(readonly reason: 'unreadable' | 'tooLarge' | 'tooManyPages') {
    super(reason);
  }
}

/** A stretch of the picture that is packed by itself: a strip over the whole width, or a tile. In pixels. */
export interface TiffPiece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface TiffPage {
  readonly width: number;
  readonly height: number;
  /** Pixels an inch. */
  readonly dpi: { readonly x: number; readonly y: number };
  /** Degrees clockwise. */
  readonly turned: 0 | 90 | 180 | 270;
  readonly bits: number;
  /** Numbers of one pixel. */
  readonly samples: number;
  /** Tag 262: 0 white is zero, 1 black is zero, 2 RGB, 3 palette, 5 CMYK, 6 YCbCr. */
  readonly colours: number;
  /** Tag 259. */
  readonly packing: number;
  readonly predictor: number;
  /** Tag 292, of Group 3 fax. */
  readonly faxOptions: number;
  /** Each byte holds its first pixel in its lowest bit. */
  readonly bitsReversed: boolean;
  readonly littleEndian: boolean;
  /** Tag 320: reds, greens, blues, 16 bits each; empty without one. */
  readonly palette: readonly number[];
  /** Tag 347: tables that all JPEG pieces share; empty without them. */
  readonly jpegTables: Uint8Array;
  readonly pieces: readonly TiffPiece[];
}

/** Of pages without a resolution that can be meant. */
const usualDpi = 200;

/** Strips and tiles of one page: A3 at 600 dpi in strips of 8 KiB has 2,200. */
const mostPieces = 5_000;

export const isTiff = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x49 && bytes[1] === 0x49 && bytes[2] === 42 && bytes[3] === 0) ||
  (bytes[0] === 0x4d && bytes[1] === 0x4d && bytes[2] === 0 && bytes[3] === 42);

/** The pages in order, without the small pictures that stand for them. Throws `TiffRefusal`. */
export function tiffPages(bytes: Uint8Array, limits: Limits): readonly TiffPage[] {
  if (!isTiff(bytes)) throw new TiffRefusal('unreadable');
  const file = new TiffBytes(bytes);
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  for (let at = file.u32(4); at !== 0; ) {
    // A chain that bites its tail has no end.
    if (seen.has(at)) throw new TiffRefusal('unreadable');
    seen.add(at);
    if (seen.size > limits.pdfPages) throw new TiffRefusal('tooManyPages');
    const { tags, next } = file.directory(at);
    if (!isThumbnail(tags)) pages.push(pageOf(tags, file, limits));
    at = next;
  }
  if (pages.length === 0) throw new TiffRefusal('unreadable');
  return pages;
}

type Tags = ReadonlyMap<number, readonly number[]>;

const isThumbnail = (tags: Tags): boolean => ((tags.get(254)?.[0] ?? 0) & 1) === 1;

function pageOf(tags: Tags, file: TiffBytes, limits: Limits): TiffPage {
  const one = (tag: number, usual: number) => tags.get(tag)?.[0] ?? usual;
  const [width, height] = [one(256, 0), one(257, 0)];
  const bits = one(258, 1);
  const samples = one(277, 1);
  if (width < 1 || height < 1) throw new TiffRefusal('unreadable');
  // A bit a pixel is unpacked into a bit, anything else into four bytes at most.
  const cost = bits * samples === 1 ? 8 : 1;
  if (width > 65_535 || height > 65_535 || (width * height) / cost > limits.scanPixels)
    throw new TiffRefusal('tooLarge');
  if (tags.get(258)?.some((each) => each !== bits) || (samples > 1 && one(284, 1) !== 1))
    throw new TiffRefusal('unreadable');
  return {
    ...{ width, height, bits, samples, dpi: dpiOf(tags) },
    turned: turns[one(274, 1)] ?? 0,
    colours: one(262, 0),
    packing: one(259, 1),
    predictor: one(317, 1),
    faxOptions: one(292, 0),
    bitsReversed: one(266, 1) === 2,
    littleEndian: file.littleEndian,
    palette: tags.get(320) ?? [],
    jpegTables: Uint8Array.from(tags.get(347) ?? []),
    pieces: piecesOf(tags, { width, height }, file),
  };
}

/** By tag 274; pages that are mirrored are read as they lie. */
const turns: Readonly<Record<number, TiffPage['turned']>> = { 3: 180, 6: 90, 8: 270 };

function dpiOf(tags: Tags): TiffPage['dpi'] {
  const perInch = (tags.get(296)?.[0] ?? 2) === 3 ? 2.54 : 1;
  const along = (tag: number): number => {
    const [over = 0, under = 0] = tags.get(tag) ?? [];
    const dpi = (over / under) * perInch;
    return dpi >= 40 && dpi <= 2_400 ? dpi : usualDpi;
  };
  return { x: along(282), y: along(283) };
}

function piecesOf(
  tags: Tags,
  { width, height }: { readonly width: number; readonly height: number },
  file: TiffBytes,
): readonly TiffPiece[] {
  const tiled = tags.has(324);
  const offsets = tags.get(tiled ? 324 : 273) ?? [];
  const lengths = tags.get(tiled ? 325 : 279) ?? [];
  const wide = tiled ? (tags.get(322)?.[0] ?? 0) : width;
  const high = tiled ? (tags.get(323)?.[0] ?? 0) : Math.min(height, tags.get(278)?.[0] ?? height);
  if (wide < 1 || high < 1 || wide > 65_535 || high > 65_535) throw new TiffRefusal('unreadable');
  const across = Math.ceil(width / wide);
  const count = across * Math.ceil(height / high);
  if (count > mostPieces) throw new TiffRefusal('tooLarge');
  if (offsets.length < count || lengths.length < count) throw new TiffRefusal('unreadable');
  return Array.from({ length: count }, (_, index): TiffPiece => {
    const [x, y] = [(index % across) * wide, Math.floor(index / across) * high];
    // A tile is packed whole; a last strip only as far as the page goes.
    const own = { width: wide, height: tiled ? high : Math.min(high, height - y) };
    return { x, y, ...own, data: file.slice(offsets[index] ?? 0, lengths[index] ?? 0) };
  });
}

/** Bytes of the types of values, by their number; rationals are two numbers. */
const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8, 7: 1 };

/** More than any page has: two numbers for each of its pieces, a palette, tables. */
const mostValues = 200_000;

class TiffBytes {
  readonly littleEndian: boolean;
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.littleEndian = bytes[0] === 0x49;
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, this.littleEndian);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, this.littleEndian);
  }

  slice(from: number, length: number): Uint8Array {
    this.#check(from, length);
    return this.bytes.subarray(from, from + length);
  }

  /** A directory's known tags, and where the next one stands; 0 for none. */
  directory(at: number): { readonly tags: Tags; readonly next: number } {
    const count = this.u16(at);
    const tags = new Map<number, readonly number[]>();
    for (let entry = 0; entry < count; entry++) {
      const from = at + 2 + entry * 12;
      const tag = this.u16(from);
      if (wanted.has(tag)) tags.set(tag, this.#values(from));
    }
    return { tags, next: this.u32(at + 2 + count * 12) };
  }

  #values(entry: number): readonly number[] {
    const type = this.u16(entry + 2);
    const size = sizes[type];
    if (size === undefined) return [];
    const count = this.u32(entry + 4);
    if (count > mostValues) throw new TiffRefusal('unreadable');
    const from = count * size <= 4 ? entry + 8 : this.u32(entry + 8);
    this.#check(from, count * size);
    if (size === 1) return Array.from(this.bytes.subarray(from, from + count));
    if (size === 2) return Array.from({ length: count }, (_, index) => this.u16(from + index * 2));
    return Array.from({ length: (count * size) / 4 }, (_, index) => this.u32(from + index * 4));
  }

  #check(at: number, length: number): void {
    if (at + length > this.bytes.length) throw new TiffRefusal('unreadable');
  }
}

const wanted = new Set([
  ...[254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 283, 284, 292, 296],
  ...[317, 320, 322, 323, 324, 325, 347],
]);
