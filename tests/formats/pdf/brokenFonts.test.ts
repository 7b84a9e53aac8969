/** Fonts cut off in the middle of what they say: the words that are drawn in them are read, and reading comes to an end. */

import { describe, expect, it } from 'vitest';
import { mendPdfJs } from '#formats/pdf/read/ourMends';
import { readAnyFile } from '#formats/readFile';
import { onePage, rawPdf, stream, words } from '#tests/corpus/rawPdf';
import { join } from '#tests/corpus/rawZip';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const bytes = (...list: readonly number[]) => Uint8Array.from(list);
const u16 = (number: number) => [number >> 8, number & 0xff];

/** A list of pieces as Adobe's compact fonts have them (Technical Note 5176, 5). */
function list(...pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 0) return bytes(0, 0);
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).reduce((sum, { length }) => sum + length, 1));
  return join([bytes(...u16(pieces.length), 1, 1, ...ends), ...pieces]);
}

/** A compact font of three glyphs whose list of their names is `charset`, the last thing in it. */
function compactFont(charset: Uint8Array, glyphs = list(bytes(14), bytes(14), bytes(14))): Uint8Array {
  const head = join([bytes(1, 0, 4, 1), list(bytes(0x41))]);
  const top = (at: number) => list(bytes(28, ...u16(at + glyphs.length), 15, 28, ...u16(at), 17));
  const at = head.length + top(0).length + list().length * 2;
  return join([head, top(at), list(), list(), glyphs, charset]);
}

const pdfIn = (font: Uint8Array): Uint8Array =>
  rawPdf({
    ...onePage(words('Resolve to undertake'), {
      font: `<</Type/Font/Subtype/Type1/BaseFont/A/FirstChar 32/LastChar 126/Widths[${'500 '.repeat(95)}]/FontDescriptor 6 0 R/Encoding/WinAnsiEncoding>>`,
    }),
    6: '<</Type/FontDescriptor/FontName/A/Flags 32/FontBBox[0 0 1 1]/FontFile3 7 0 R>>',
    7: stream(font, { facts: '/Subtype/Type1C' }),
  });

describe('a font that names fewer glyphs than it has', () => {
  const charsets: Readonly<Record<string, Uint8Array>> = {
    'no glyph at all': bytes(1),
    'half of a range': bytes(2, 0, 34, 0),
    'a range too short': bytes(1, 0, 34, 0),
    'a list cut off': bytes(0, 0, 34),
    'all of them': bytes(2, 0, 34, 0, 1),
  };
  for (const [what, charset] of Object.entries(charsets)) {
    it(`by ${what} is read`, async () => {
      const text = okValue(await readAnyFile({ name: 'a.pdf', bytes: pdfIn(compactFont(charset)) }));
      expect(outlineOf(text)).toEqual(['p Resolve to undertake']);
    });
  }
});

describe('a font whose list says of each piece that it is nearly all of the font', () => {
  it('keeps no more of them than it has bytes', () => {
    class Pieces {
      length = 0;
      readonly objects: Uint8Array[] = [];
      set(index: number, piece: Uint8Array): void {
        this.length += piece.length - (this.objects[index]?.length ?? 0);
        this.objects[index] = piece;
      }
    }
    class Parser {
      readonly bytes = new Uint8Array(1_000);
      parseCharsets = (): null => null;
      parseIndex() {
        const obj = new Pieces();
        for (let index = 0; index < 300; index++) obj.set(index, this.bytes.subarray(100));
        return { obj };
      }
    }
    class Table {
      fetchAsync = (): Promise<null> => Promise.resolve(null);
    }
    Object.assign(Parser.prototype, new Parser());
    Object.assign(Table.prototype, new Table());
    // As pdf.js's own two classes: only what stands on the prototype is mended.
    mendPdfJs({ CFFParser: Parser, XRef: Table as unknown as Parameters<typeof mendPdfJs>[0]['XRef'] });
    const { obj } = Parser.prototype.parseIndex.call(new Parser());
    expect(obj.objects).toHaveLength(300);
    expect(obj.length).toBe(900);
  });

  it('is read', async () => {
    const places = Array.from({ length: 301 }, (_, at) => (at % 2 === 0 ? 1 : 200));
    const glyphs = join([bytes(...u16(300), 1, ...places), new Uint8Array(200).fill(14)]);
    const text = okValue(await readAnyFile({ name: 'a.pdf', bytes: pdfIn(compactFont(bytes(0), glyphs)) }));
    expect(outlineOf(text)).toEqual(['p Resolve to undertake']);
  });
});
