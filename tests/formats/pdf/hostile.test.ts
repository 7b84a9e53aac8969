/** PDFs made to fill the machine or to keep it busy are refused in a sentence, soon; others are read as far as they go. */

import { zlibSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackByNode } from '#cli/inflate';
import { errorSentence } from '#domain/errors';
import { setInflater } from '#formats/inflater';
import { type Limits, limits } from '#formats/limits';
import { readAnyFile } from '#formats/readFile';
import { hostilePdfs } from '#tests/corpus/hostilePdf';
import { onePage, type RawObjects, rawPdf, stream, words } from '#tests/corpus/rawPdf';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const codeOf = async (bytes: Uint8Array, small: Partial<Limits> = {}): Promise<string> => {
  const result = await readAnyFile({ name: 'a.pdf', bytes }, {}, { ...limits, ...small });
  return result.ok ? 'read' : result.error.code;
};

describe('a hostile PDF is refused with one sentence', () => {
  for (const { name, bytes } of hostilePdfs()) {
    it(name, async () => {
      const result = await readAnyFile({ name, bytes });
      expect(result.ok ? 'was read' : result.error.code).toBe(name.split('--')[0]);
      if (result.ok) return;
      const sentence = errorSentence(result.error);
      expect(sentence).toContain(name);
      expect(sentence).not.toMatch(/\?}| \?|\(\?/);
    });
  }
});

const composite = (map: string, others: RawObjects = {}) =>
  rawPdf({
    ...onePage('BT /F 12 Tf 72 700 Td <00410042> Tj ET'),
    5: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[6 0 R]>>',
    6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>',
    7: stream(`begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${map} endcmap`),
    ...others,
  });

const text = words('Words of a note.');
const page = (commands: string) => rawPdf(onePage(commands));

/** Where each of them ends is shown by `limits.test.ts`. */
describe('a budget of a PDF', () => {
  afterAll(() => setInflater(null));

  it('of unpacked bytes takes those of a font once, though it is looked into again and again', async () => {
    const font = Uint8Array.from({ length: 3_000 }, (_, at) => (at === 1 ? 1 : at > 5 ? (at * at) % 251 : 0));
    const bytes = rawPdf({
      ...onePage(text),
      5: '<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 7 0 R/ToUnicode 8 0 R>>',
      7: '<</Type/FontDescriptor/FontName/A/Flags 4/FontBBox[0 0 9 9]/Ascent 8/Descent 0/FontFile2 9 0 R>>',
      8: stream('begincmap 1 beginbfrange <20> <7f> <0020> endbfrange endcmap'),
      9: stream(zlibSync(font), { facts: '/Filter/FlateDecode' }),
    });
    unpackByNode();
    expect(await codeOf(bytes, { pdfBytes: 3_000 })).toBe('read');
    expect(await codeOf(bytes, { pdfBytes: 2_999 })).toBe('pdf.overloaded');
  });

  it('of remarks and the lines that they mark allows so many and refuses the next', async () => {
    const quads = (lines: number) => `/QuadPoints[${'72 712 90 712 72 698 90 698 '.repeat(lines)}]`;
    const noted = (count: number, lines: number) =>
      rawPdf({
        ...onePage(text, { page: `/Annots[${'7 0 R '.repeat(count)}]` }),
        7: `<</Type/Annot/Subtype/Highlight/Rect[72 690 90 712]${quads(lines)}/C[1 1 0]>>`,
      });
    expect(await codeOf(noted(2, 1), { pdfNotes: 4 })).toBe('read');
    expect(await codeOf(noted(2, 2), { pdfNotes: 4 })).toBe('pdf.overloaded');
    expect(await codeOf(noted(3, 1), { pdfNotes: 4 })).toBe('pdf.overloaded');
  });

  it('of codes takes those of a font once, on however many pages its letters stand', async () => {
    const table = 65_536;
    const told = (pages: number) =>
      composite('1 beginbfrange <0000> <FFFF> <0000> endbfrange', {
        2: `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
      });
    for (const pages of [1, 120]) {
      expect(await codeOf(told(pages), { pdfCodes: table })).toBe('read');
      expect(await codeOf(told(pages), { pdfCodes: table - 1 })).toBe('pdf.overloaded');
    }
  });
});

describe('a PDF that is made to take long', () => {
  it('by a code that stands for thousands of letters has no more than any code may have', async () => {
    const map = `1 beginbfchar <0041> <${'0061'.repeat(20_000)}> endbfchar`;
    const read = okValue(await readAnyFile({ name: 'a.pdf', bytes: composite(map) }));
    expect(outlineOf(read)).toEqual([`p ${'a'.repeat(256)}B`]);
  });

  it('by a range of codes that stand for thousands of letters each is read', async () => {
    const map = `1 beginbfrange <0000> <FFFF> <${'0061'.repeat(20_000)}> endbfrange`;
    expect(await codeOf(composite(map))).toBe('read');
  });

  it('by a range of codes up to the highest number is read', async () => {
    const map = '1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange';
    const read = okValue(await readAnyFile({ name: 'a.pdf', bytes: composite(map) }));
    expect(outlineOf(read)).toEqual(['p AB']);
  });

  const slow: Readonly<Record<string, string>> = {
    'the same words on one spot': `BT /F 12 Tf ${'1 0 0 1 72 700 Tm (abc) Tj '.repeat(30_000)}ET`,
    'squared paper under thousands of words': `${Array.from({ length: 3_000 }, (_, at) => `${at / 5} 0 m ${at / 5} 792 l S 0 ${at / 5} m 612 ${at / 5} l S `).join('')}BT /F 4 Tf ${Array.from({ length: 8_000 }, (_, at) => `1 0 0 1 ${(at % 60) * 10} ${Math.floor(at / 60) * 2} Tm (ab) Tj `).join('')}ET`,
  };

  for (const [what, commands] of Object.entries(slow)) {
    it(`by ${what} is read to its end`, async () => {
      expect(await codeOf(page(commands))).toBe('read');
    });
  }
});
