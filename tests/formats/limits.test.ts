/**
 * Every budget lets through exactly what it allows, and one more is too much. All of `Limits` stand here, and a new one
 * does not compile without its file: for each, a file that needs just `n` of it.
 */

import { strToU8, zlibSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackByNode } from '#cli/inflate';
import { answerMillis, deadlineIn, inTime } from '#cli/inTime';
import { setInflater } from '#formats/inflater';
import { type Limits, limits, printBytes } from '#formats/limits';
import { readAnyFile } from '#formats/readFile';
import { TiffRefusal, tiffPages } from '#formats/scan/tiff';
import { defaultDeadline } from '#renderer/workers/keptWorker';
import { onePage, rawPdf, stream, words } from '#tests/corpus/rawPdf';
import { rawZip } from '#tests/corpus/rawZip';
import { tagsOf, tiffOf } from '#tests/corpus/tiffOf';
import { bodyOf, docxOf, p } from '#tests/formats/support/docxOf';
import { odtOf } from '#tests/formats/support/odtOf';

/** `read`, the code of the refusal, or that of the warning that says what was read no further. */
async function outcome(name: string, bytes: Uint8Array, small: Partial<Limits>): Promise<string> {
  const result = await readAnyFile({ name, bytes }, {}, { ...limits, ...small });
  if (!result.ok) return result.error.code;
  return result.value.warnings.find(({ code }) => code === 'pdf.pageCrowded')?.code ?? 'read';
}

interface Edge {
  /** In words, where the name of the budget does not say it. */
  readonly what?: string;
  /** What the file needs; null: as little as lets it through, which is looked for. */
  readonly n: number | null;
  readonly name?: string;
  readonly bytes: Uint8Array;
  readonly over: string;
  /** Other budgets that would come first. */
  readonly beside?: Partial<Limits>;
}

const cell = (properties: string, inside: string) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(inside)}</w:tc>`;

/** Two rows of four columns: a cell over three columns and two rows, and another beside it. */
const merged = `<w:tbl><w:tr>${cell('<w:gridSpan w:val="3"/><w:vMerge w:val="restart"/>', 'Words')}${cell('', 'x')}</w:tr>
<w:tr>${cell('<w:gridSpan w:val="3"/><w:vMerge/>', '')}</w:tr></w:tbl>`;

const repeated = `<table:table><table:table-row table:number-rows-repeated="30"><table:table-cell table:number-columns-repeated="20"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
<table:table><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`;

const xml = bodyOf(p('Words'));
const sizeOf = (text: string) => new TextEncoder().encode(text).length;
const packed = (data: string) => rawZip([{ name: 'word/document.xml', data }]);
const plain = packed(xml);
const dense = bodyOf(p('a'.repeat(5_000)));

const line = words('Words of a note.');
const page = (commands: string) => rawPdf(onePage(commands));
const drawn = (pages: number, forms: number) =>
  rawPdf({
    ...onePage(line + '/X Do '.repeat(forms), { resources: '/XObject<</X 6 0 R>>' }),
    2: `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
    6: stream('', { facts: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]' }),
  });
const unpacked = rawPdf(
  onePage(stream(zlibSync(strToU8(line.padEnd(3_000))), { facts: '/Filter/FlateDecode' })),
);
const streams = rawPdf({
  ...onePage(line),
  3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents[${'4 0 R '.repeat(3)}]>>`,
});
/** Two remarks that mark one line each. */
const noted = rawPdf({
  ...onePage(line, { page: '/Annots[7 0 R 7 0 R]' }),
  7: '<</Type/Annot/Subtype/Highlight/Rect[72 690 90 712]/QuadPoints[72 712 90 712 72 698 90 698]/C[1 1 0]>>',
});
const told = rawPdf({
  ...onePage('BT /F 12 Tf 72 700 Td <00410042> Tj ET'),
  5: '<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[6 0 R]>>',
  6: '<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>',
  7: stream(
    'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0041> <0043> <0061> endbfrange 1 beginbfchar <0044> <0064> endbfchar endcmap',
  ),
});
const full = page(
  `BT /F 1 Tf ${Array.from({ length: 210 }, (_, at) => `1 0 0 1 9 ${3 * at} Tm (${'a'.repeat(100)}) Tj `).join('')}ET`,
);

const pdf = (n: number | null, bytes: Uint8Array, over = 'pdf.overloaded'): Edge => ({
  ...{ n, bytes, over, name: 'a.pdf' },
});
const docx = (n: number | null, bytes: Uint8Array, over: string, more: Partial<Edge> = {}): Edge => ({
  ...{ n, bytes, over, name: 'a.docx' },
  ...more,
});
const text = (n: number, written: string, over: string): Edge => ({
  ...{ n, bytes: strToU8(written), over, name: 'a.txt' },
});

/** Those that no reader looks at have tests of their own below. */
type Read = Exclude<keyof Limits, 'scanPixels' | 'readMillis'>;

const edges: Readonly<Record<Read, readonly Edge[]>> = {
  fileBytes: [docx(plain.length, plain, 'file.tooLarge')],
  zipEntries: [docx(4, docxOf({ 'word/document.xml': xml }), 'docx.zip.tooManyEntries')],
  partBytes: [docx(sizeOf(xml), plain, 'docx.zip.tooLarge')],
  totalBytes: [docx(sizeOf(xml), plain, 'docx.zip.tooLarge')],
  ratio: [docx(null, packed(dense), 'docx.zip.ratio', { beside: { ratioFromBytes: 0 } })],
  ratioFromBytes: [docx(sizeOf(dense), packed(dense), 'docx.zip.ratio', { beside: { ratio: 2 } })],
  xmlDepth: [docx(5, plain, 'docx.xml.tooDeep')],
  xmlNodes: [docx(5, plain, 'docx.xml.tooManyNodes')],
  paragraphs: [
    docx(3, packed(bodyOf(p('a') + p('b') + p('c'))), 'docx.tooManyParagraphs'),
    text(3, 'a\n\nb\n\nc', 'text.tooManyParagraphs'),
    pdf(1, page(line), 'text.tooManyParagraphs'),
  ],
  brackets: [docx(3, packed(bodyOf(p('[a] [b]') + p('[c]'))), 'text.tooManyBrackets')],
  bracketedLetters: [
    docx(2 * 4 + 2, packed(bodyOf(p('so [be [so] it]'))), 'text.bracketsTooDeep', {
      what: 'letters, told once for each bracket around them,',
    }),
    // Of a bracket that may never be closed, its own paragraph counts, too.
    docx(4 + 8, packed(bodyOf(p('[One.') + p('Two.]'))), 'text.bracketsTooDeep', {
      what: 'letters in brackets over several paragraphs',
    }),
    docx(4 + 3 + 2, packed(bodyOf(p('a [b[c[d.'))), 'text.bracketsTooDeep', {
      what: 'letters in brackets that are never closed',
    }),
  ],
  letters: [
    text(7, 'a)\tbc\n\ndef', 'text.tooManyLetters'),
    docx(5 * 3 * 2 + 1, packed(bodyOf(merged)), 'text.tooManyLetters', { what: 'letters of merged cells' }),
  ],
  gridPlaces: [
    docx(4 * 2, packed(bodyOf(merged)), 'text.tableTooLarge'),
    { n: 30 * 20 + 1, bytes: odtOf(repeated), over: 'text.tableTooLarge', name: 'a.odt' },
  ],
  pdfPages: [pdf(3, drawn(3, 0), 'pdf.tooManyPages')],
  pdfObjects: [pdf(100, rawPdf({ ...onePage(line), 100: '<</Type/Font>>' }), 'pdf.damaged')],
  pdfTokens: [pdf(null, page(line))],
  // Six, and one for the head of the table.
  pdfEntries: [pdf(7, page(line))],
  pdfStreamBytes: [pdf(3_000, unpacked)],
  pdfBytes: [pdf(3_000, unpacked)],
  pdfCodes: [pdf(4, told)],
  pdfNotes: [pdf(4, noted)],
  pdfPageStreams: [pdf(3, streams)],
  // Fewer than some hundred are not counted one by one.
  pdfPageForms: [pdf(600, drawn(1, 600), 'pdf.pageCrowded')],
  pdfForms: [pdf(6, drawn(3, 2))],
  pdfPageCommands: [pdf(null, page(line), 'pdf.pageCrowded')],
  pdfCommands: [pdf(null, drawn(2, 0))],
  pdfPageLetters: [pdf('Words of a note.'.length, page(line), 'pdf.pageCrowded')],
  pdfDenseLetters: [pdf(21_000, full)],
};

/** The least of a budget that lets the file through. */
async function leastFor(key: Read, { name = 'a', bytes, beside }: Edge): Promise<number> {
  let [enough, tooFew] = [10_000, 0];
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if ((await outcome(name, bytes, { ...beside, [key]: middle })) === 'read') enough = middle;
    else tooFew = middle;
  }
  return enough;
}

describe('a budget', () => {
  beforeAll(unpackByNode);
  afterAll(() => setInflater(null));

  for (const [key, own] of Object.entries(edges) as [Read, readonly Edge[]][])
    for (const edge of own)
      it(`${key}${edge.what === undefined ? '' : ` of ${edge.what}`} allows ${edge.n ?? 'so many'} for ${edge.name} and refuses the next`, async () => {
        const n = edge.n ?? (await leastFor(key, edge));
        const at = (budget: number) =>
          outcome(edge.name ?? 'a', edge.bytes, { ...edge.beside, [key]: budget });
        expect(n).toBeGreaterThan(0);
        expect(await at(n)).toBe('read');
        expect(await at(n - 1)).toBe(edge.over);
      });

  it('scanPixels allows as many as a page has and refuses the next', () => {
    const size = 16;
    const bytes = tiffOf([{ tags: tagsOf(size), strips: [new Uint8Array(size * size)] }]);
    expect(tiffPages(bytes, { ...limits, scanPixels: size * size })).toHaveLength(1);
    expect(() => tiffPages(bytes, { ...limits, scanPixels: size * size - 1 })).toThrow(TiffRefusal);
  });
});

describe('the budgets', () => {
  it('are those that the design notes promise', () => {
    const MiB = 1024 * 1024;
    expect(limits).toMatchObject({
      ...{ fileBytes: 50 * MiB, zipEntries: 1_000, partBytes: 64 * MiB, totalBytes: 200 * MiB },
      ...{ ratio: 100, ratioFromBytes: 100 * 1024, xmlDepth: 256, xmlNodes: 2_000_000 },
      ...{ paragraphs: 50_000, pdfPages: 2_000, readMillis: 20_000 },
    });
  });
});

describe('the budget of time', () => {
  const busy = (millis: number) => () => {
    for (const end = performance.now() + millis; performance.now() < end; );
    return 'read';
  };
  const within = (millis: number, needed: number) => {
    const done = inTime('a.docx', deadlineIn(millis), busy(needed));
    return done.ok ? done.value : done.error.code;
  };

  it('lets work end in it, and stops what goes on', () => {
    expect(within(5_000, 5)).toBe('read');
    expect(within(20, 5_000)).toBe('work.tooLong');
  });

  it('is the same in the window and on the command line, which must have begun and ended in it', () => {
    expect(defaultDeadline).toBe(limits.readMillis);
    expect(answerMillis).toBeLessThan(limits.readMillis);
  });
});

describe('the budget of unpacked bytes for one packed byte', () => {
  it('counts only beyond what short parts reach by chance', async () => {
    expect(await outcome('a.docx', packed(dense), { ratio: 1000, ratioFromBytes: 0 })).toBe('read');
  });
});

describe('a number of bytes', () => {
  it('is printed in units that a person knows', () => {
    expect([50 * 1024 * 1024, 12 * 1024, 7].map(printBytes)).toEqual(['50 MiB', '12 KiB', '7 bytes']);
  });
});
