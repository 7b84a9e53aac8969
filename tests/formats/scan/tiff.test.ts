/** A TIFF is read as the pages that it is: whatever packs its rows, turned as it says, and never beyond the budgets. */

import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { errorSentence } from '#domain/errors';
import { limits } from '#formats/limits';
import { readFile } from '#formats/readFile';
import { pageImages } from '#formats/scan/pageImages';
import { pictureAsPdf } from '#formats/scan/picturePdf';
import { readScan } from '#formats/scan/readScan';
import { TiffRefusal, tiffPages } from '#formats/scan/tiff';
import { hostileTiffs } from '#tests/corpus/hostileTiff';
import { type MadePage, tagsOf, tiffOf } from '#tests/corpus/tiffOf';

const size = 64;

/** Dark on the left, light on the right, and a dark band on top, so that every turn looks different. */
const dark = (x: number, y: number): boolean => x < size / 4 || y < size / 8;
const rows = (value: (x: number, y: number) => number): Uint8Array =>
  Uint8Array.from({ length: size * size }, (_, at) => value(at % size, Math.floor(at / size)));
const grey = rows((x, y) => (dark(x, y) ? 10 : 240));
const bits = (blackIs: 0 | 1): Uint8Array =>
  Uint8Array.from({ length: (size * size) / 8 }, (_, at) => {
    let byte = 0;
    for (let bit = 0; bit < 8; bit++) {
      const place = at * 8 + bit;
      const isOne = dark(place % size, Math.floor(place / size)) === (blackIs === 1);
      byte = byte * 2 + (isOne ? 1 : 0);
    }
    return byte;
  });

/** Runs of up to 128 bytes as they are (TIFF 6.0, section 9). */
const packBits = (data: Uint8Array): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: data.length / 64 }, (_, at) => [63, ...data.subarray(at * 64, at * 64 + 64)]).flat(),
  );

/** Codes of nine bits only: the table is cleared before it could grow (TIFF 6.0, section 13). */
function lzw(data: Uint8Array): Uint8Array {
  const codes = [...data].flatMap((byte, at) => (at % 200 === 0 ? [256, byte] : [byte]));
  const text = [...codes, 257].map((code) => code.toString(2).padStart(9, '0')).join('');
  return Uint8Array.from(text.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

const halves = (data: Uint8Array, pack: (half: Uint8Array) => Uint8Array = (half) => half): Uint8Array[] =>
  [data.slice(0, data.length / 2), data.slice(data.length / 2)].map(pack);

/** Every row like the one above it, the first one white: a one for each, and the mark of the end (ITU-T T.6). */
const whiteFax = Uint8Array.from([...new Array<number>(size / 8).fill(255), 0x00, 0x10, 0x01]);

const kinds: Readonly<Record<string, MadePage>> = {
  'grey, as it is': { tags: tagsOf(size), strips: [grey] },
  'grey in two strips': { tags: tagsOf(size, { rows: size / 2 }), strips: halves(grey) },
  'grey, white is zero': { tags: tagsOf(size, { colours: 0 }), strips: [grey.map((byte) => 255 - byte)] },
  'grey, packed by PackBits': { tags: tagsOf(size, { packing: 32_773 }), strips: [packBits(grey)] },
  'grey, deflated strip by strip': {
    tags: tagsOf(size, { packing: 8, rows: size / 2 }),
    strips: halves(grey, (half) => zlibSync(half)),
  },
  'grey, packed by LZW': { tags: tagsOf(size, { packing: 5 }), strips: [lzw(grey)] },
  'a bit a pixel, black is zero': { tags: tagsOf(size, { bits: 1 }), strips: [bits(0)] },
  'a bit a pixel, black is one': { tags: tagsOf(size, { bits: 1, colours: 0 }), strips: [bits(1)] },
  'coloured by a palette': {
    tags: tagsOf(size, {
      colours: 3,
      more: [[320, 3, Array.from({ length: 768 }, (_, at) => (at % 256) * 257)]],
    }),
    strips: [grey],
  },
};

/** The page as recognition gets it: its grey pixels, row by row. */
async function pixelsOf(made: MadePage): Promise<(x: number, y: number) => number> {
  const pdf = pictureAsPdf(tiffOf([made]));
  if (pdf === null) throw new Error('no page');
  const { pages } = await pageImages(pdf, limits, { strips: true });
  for await (const { bytes } of pages) {
    const head = /^P5\n(\d+) (\d+)\n255\n/.exec(String.fromCharCode(...bytes.subarray(0, 20)));
    const [width, height] = [Number(head?.[1]), Number(head?.[2])];
    const from = head?.[0].length ?? 0;
    return (x, y) => bytes[from + Math.floor(y * height) * width + Math.floor(x * width)] ?? -1;
  }
  throw new Error('no picture');
}

describe('a page of a TIFF', () => {
  it.each(Object.entries(kinds))('%s', async (_, made) => {
    const at = await pixelsOf(made);
    expect([at(0.1, 0.9), at(0.9, 0.05), at(0.9, 0.9)].map((value) => value < 128)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('lies as its tag says', async () => {
    const turned = (value: number): MadePage => ({
      tags: [...tagsOf(size), [274, 3, [value]]],
      strips: [grey],
    });
    const isDark = async (value: number, x: number, y: number) => (await pixelsOf(turned(value)))(x, y) < 128;
    expect(await isDark(1, 0.9, 0.9)).toBe(false);
    expect(await isDark(3, 0.9, 0.5)).toBe(true);
    expect(await isDark(3, 0.1, 0.1)).toBe(false);
    expect(await isDark(6, 0.5, 0.1)).toBe(true);
  });

  it('of a fax is white where the sender’s was, and as long as it says', async () => {
    const fax = (colours: number): MadePage => ({
      tags: tagsOf(size, { bits: 1, packing: 4, colours }),
      strips: [whiteFax],
    });
    expect((await pixelsOf(fax(0)))(0.5, 0.5)).toBe(255);
    expect((await pixelsOf(fax(1)))(0.5, 0.5)).toBe(0);
    const fine = tagsOf(size).filter(([tag]) => tag !== 283);
    const [page] = tiffPages(tiffOf([{ tags: [...fine, [283, 5, [98, 1]]], strips: [grey] }]), limits);
    expect(page?.dpi).toEqual({ x: 200, y: 98 });
  });

  it('that is a small picture of another page is none', () => {
    const small: MadePage = { tags: [...tagsOf(8), [254, 4, [1]]], strips: [grey.subarray(0, 64)] };
    expect(tiffPages(tiffOf([small, { tags: tagsOf(size), strips: [grey] }]), limits)).toHaveLength(1);
  });
});

describe('a scan in TIFF', () => {
  it('is no text: recognition is offered', () => {
    const bytes = tiffOf([{ tags: tagsOf(size), strips: [grey] }]);
    expect(readFile({ name: 'scan.tif', bytes })).toMatchObject({ error: { code: 'file.picture' } });
  });

  it.each(hostileTiffs().map((file) => [file.name, file] as const))('%s', async (name, { bytes }) => {
    const data = {
      core: () => Promise.reject(new Error('asked')),
      letters: () => Promise.reject(new Error()),
    };
    const read = await readScan(bytes, { name, languages: ['en'], data });
    expect(read.ok ? 'was read' : read.error.code).toBe(name.split('--')[0]);
    if (!read.ok) expect(errorSentence(read.error)).toContain(name);
  });

  it('with as many pixels as are read is read, with one more it is refused', () => {
    const bytes = tiffOf([{ tags: tagsOf(size), strips: [grey] }]);
    expect(tiffPages(bytes, { ...limits, scanPixels: size * size })).toHaveLength(1);
    expect(() => tiffPages(bytes, { ...limits, scanPixels: size * size - 1 })).toThrow(TiffRefusal);
    const two = tiffOf([0, 1].map(() => ({ tags: tagsOf(size), strips: [grey] })));
    expect(tiffPages(two, { ...limits, pdfPages: 2 })).toHaveLength(2);
    expect(() => tiffPages(two, { ...limits, pdfPages: 1 })).toThrow(TiffRefusal);
  });

  it('cut anywhere, or with any bytes changed, is refused or read, and never a crash', () => {
    const whole = tiffOf(
      [kinds['grey in two strips'], kinds['coloured by a palette']].flatMap((one) => one ?? []),
    );
    const made = (bytes: Uint8Array) => {
      try {
        return pictureAsPdf(bytes) === null || true;
      } catch (error) {
        return error instanceof TiffRefusal;
      }
    };
    for (let end = 8; end < whole.length; end += 13) expect(made(whole.slice(0, end)), `${end}`).toBe(true);
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        bytes.set([0x49, 0x49, 42, 0]);
        return made(bytes);
      }),
      { numRuns: 300 },
    );
  });
});
