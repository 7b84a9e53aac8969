/** PDFs made to fill the machine or to keep it busy are refused in a sentence, soon; others are read as far as they go. */

import { strToU8, zlibSync } from 'fflate';
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

describe('a budget of a PDF', () => {
  afterAll(() => setInflater(null));

  it('of tokens allows so many and refuses the next', async () => {
    const bytes = page(text);
    let [enough, tooFew] = [1_000, 0];
    while (enough - tooFew > 1) {
      const middle = Math.floor((enough + tooFew) / 2);
      if ((await codeOf(bytes, { pdfTokens: middle })) === 'read') enough = middle;
      else tooFew = middle;
    }
    expect(await codeOf(bytes, { pdfTokens: enough })).toBe('read');
    expect(await codeOf(bytes, { pdfTokens: enough - 1 })).toBe('pdf.overloaded');
    expect(enough).toBeGreaterThan(50);
  });

  it('of objects in its tables allows so many and refuses the next', async () => {
    // Six, and one for the head of the table.
    expect(await codeOf(page(text), { pdfEntries: 7 })).toBe('read');
    expect(await codeOf(page(text), { pdfEntries: 6 })).toBe('pdf.overloaded');
  });

  it('of unpacked bytes of a stream, and of all, allows so many and refuses the next', async () => {
    const plain = strToU8(text.padEnd(3_000));
    const bytes = rawPdf(onePage(stream(zlibSync(plain), { facts: '/Filter/FlateDecode' })));
    unpackByNode();
    for (const budget of ['pdfStreamBytes', 'pdfBytes'] as const) {
      expect(await codeOf(bytes, { [budget]: 3_000 })).toBe('read');
      expect(await codeOf(bytes, { [budget]: 2_999 })).toBe('pdf.overloaded');
    }
  });

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

  it('of streams that make a page allows so many and refuses the next', async () => {
    const many = (count: number) =>
      rawPdf({
        ...onePage(text),
        3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents[${'4 0 R '.repeat(count)}]>>`,
      });
    expect(await codeOf(many(3), { pdfPageStreams: 3 })).toBe('read');
    expect(await codeOf(many(4), { pdfPageStreams: 3 })).toBe('pdf.overloaded');
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

  const drawn = (pages: number, forms: number) =>
    rawPdf({
      ...onePage(text + '/X Do '.repeat(forms), { resources: '/XObject<</X 6 0 R>>' }),
      2: `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
      6: stream('', { facts: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]' }),
    });

  it('of drawings inside drawings on one page allows so many, and says where it was read no further', async () => {
    const read = async (forms: number) => {
      const input = { name: 'a.pdf', bytes: drawn(1, forms) };
      const result = okValue(await readAnyFile(input, {}, { ...limits, pdfPageForms: 600 }));
      expect(outlineOf(result)).toEqual(['p Words of a note.']);
      return result.warnings.map(({ code }) => code);
    };
    expect(await read(600)).toEqual([]);
    expect(await read(601)).toEqual(['pdf.pageCrowded']);
  });

  it('of drawings on all pages allows so many and refuses the next', async () => {
    expect(await codeOf(drawn(3, 2), { pdfForms: 6 })).toBe('read');
    expect(await codeOf(drawn(3, 2), { pdfForms: 5 })).toBe('pdf.overloaded');
  });

  it('of letters on pages that are full of them allows so many and refuses the next', async () => {
    const full = page(
      `BT /F 1 Tf ${Array.from({ length: 210 }, (_, at) => `1 0 0 1 9 ${3 * at} Tm (${'a'.repeat(100)}) Tj `).join('')}ET`,
    );
    expect(await codeOf(full, { pdfDenseLetters: 21_000 })).toBe('read');
    expect(await codeOf(full, { pdfDenseLetters: 20_999 })).toBe('pdf.overloaded');
    expect(await codeOf(page(text), { pdfDenseLetters: 0 })).toBe('read');
  });

  it('of codes whose letters a font tells allows so many and refuses the next', async () => {
    const told = composite(
      '1 beginbfrange <0041> <0043> <0061> endbfrange 1 beginbfchar <0044> <0064> endbfchar',
    );
    expect(await codeOf(told, { pdfCodes: 4 })).toBe('read');
    expect(await codeOf(told, { pdfCodes: 3 })).toBe('pdf.overloaded');
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

  it('of drawing commands on all pages allows so many and refuses the next', async () => {
    // A page of these words takes six: the text begins, its font, its place, the words, and twice what ends it.
    const counts = [];
    for (let budget = 1; budget < 40; budget++)
      counts.push(await codeOf(drawn(2, 0), { pdfCommands: budget }));
    const enough = counts.indexOf('read') + 1;
    expect(enough).toBeGreaterThan(4);
    expect(counts[enough - 2]).toBe('pdf.overloaded');
    expect(counts.slice(enough - 1).every((code) => code === 'read')).toBe(true);
    expect(enough % 2).toBe(0);
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
