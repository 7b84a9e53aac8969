/** Files that cannot be read get one sentence; the others are read as far as they can be. */

import fc from 'fast-check';
import { strFromU8, strToU8 } from 'fflate';
import { nextLine } from 'pdf-lib';
import { describe, expect, it, vi } from 'vitest';
import { limits } from '#formats/limits';
import { PdfFile } from '#formats/pdf/read/engine';
import { giveBack, takeKernel } from '#formats/pdf/read/kernel';
import { readAnyFile } from '#formats/readFile';
import { words as drawn, onePage, rawPdf } from '#tests/corpus/rawPdf';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const words = (page: TestPage) => page.text('Words of a note verbale.', 72, 80);
const nothing = () => undefined;
const codeOf = async (bytes: Uint8Array, hooks = {}, own = limits) => {
  const result = await readAnyFile({ name: 'a.pdf', bytes }, hooks, own);
  return result.ok ? 'read' : result.error.code;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What is read of a file, and failures that nobody heard of: they would end the thread. */
async function readAndUnheard(bytes: Uint8Array) {
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => unheard.push(reason);
  process.on('unhandledRejection', hear);
  const text = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', hear);
  return { outline: outlineOf(text).join(' '), unheard };
}

describe('a PDF', () => {
  it('without any text says that it holds pictures', async () => {
    expect(await codeOf(await pdfOf(nothing, nothing))).toBe('pdf.noText');
  });

  it('with some pages without text names them', async () => {
    const bytes = await pdfOf(words, nothing, words, nothing);
    const text = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
    expect(text.warnings.map(({ message }) => message)).toEqual([
      'Pages 2 and 4 are without text, only a picture of it or nothing: read them on paper.',
    ]);
  });

  it('that is no PDF behind its first letters is damaged', async () => {
    expect(await codeOf(utf8(`%PDF-1.7\n${'nothing that is a PDF '.repeat(50)}`))).toBe('pdf.damaged');
  });

  it('whose pages lie elsewhere than its table of contents says is read', async () => {
    const page =
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>';
    const objects = {
      ...onePage(drawn('Words of a note')),
      2: '<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>',
      6: page,
    };
    const whole = strFromU8(rawPdf(objects), true);
    const [before = '', table = ''] = whole.split('xref\n0 7\n');
    const lines = table.split('\n').map((line, at) => (at === 3 || at === 6 ? '0000000020 00000 n ' : line));
    const bytes = strToU8(`${before}xref\n0 7\n${lines.join('\n')}`, true);
    expect(await readAndUnheard(bytes)).toEqual({
      outline: expect.stringContaining('Words of a note'),
      unheard: [],
    });
  });

  it('one of whose fields names a page that is none is read', async () => {
    const bytes = rawPdf({
      ...onePage(drawn('Words of a note'), { page: '/Annots[6 0 R]' }),
      1: '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[6 0 R]>>>>',
      2: '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 1>>',
      6: '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/Rect[0 0 9 9]/P 8 0 R>>',
      8: '<</Type/Page/Parent 2 0 R>>',
      9: '5',
    });
    expect(await readAndUnheard(bytes)).toEqual({ outline: 'p Words of a note', unheard: [] });
  });

  it('under a password says so', async () => {
    const locked = [
      '%PDF-1.4',
      '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
      '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
      '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>> endobj',
      `4 0 obj <</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>> endobj`,
      `trailer <</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]>>`,
      '%%EOF',
    ];
    expect(await codeOf(utf8(locked.join('\n')))).toBe('pdf.encrypted');
  });

  it('that numbers its objects higher than any PDF may is refused at once', async () => {
    const file = (number: number) =>
      utf8(
        [
          '%PDF-1.7',
          '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
          '2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj',
          '3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 10 10]>> endobj',
          `${number} 0 obj <</Root 1 0 R>> endobj`,
          'trailer <</Root 1 0 R>>',
        ].join('\n'),
      );
    expect(await codeOf(file(2_147_483_647))).toBe('pdf.damaged');
    expect(await codeOf(file(101), {}, { ...limits, pdfObjects: 100 })).toBe('pdf.damaged');
    expect(await codeOf(file(100), {}, { ...limits, pdfObjects: 100 })).toBe('pdf.noText');
  });

  it('with one page more than the limit is refused, at the limit it is read', async () => {
    const bytes = await pdfOf(words, words, words);
    expect(await codeOf(bytes, {}, { ...limits, pdfPages: 3 })).toBe('read');
    expect(await codeOf(bytes, {}, { ...limits, pdfPages: 2 })).toBe('pdf.tooManyPages');
  });

  it('with more letters on a page than the limit says which page was not read to its end', async () => {
    const bytes = await pdfOf(words);
    const own = { ...limits, pdfPageLetters: 10 };
    const text = okValue(await readAnyFile({ name: 'a.pdf', bytes }, {}, own));
    expect(outlineOf(text)).toEqual(['p Words of a']);
    expect(text.warnings.map(({ code }) => code)).toEqual(['pdf.pageCrowded']);
  });

  it('with one drawing command more on a page than the limit says so, at the limit it does not', async () => {
    const drawing = (commands: number) => (page: TestPage) =>
      page.page.pushOperators(...Array.from({ length: commands }, () => nextLine()));
    const own = { ...limits, pdfPageCommands: 40 };
    const codes = async (commands: number) => {
      const bytes = await pdfOf(words, drawing(commands), words);
      const text = okValue(await readAnyFile({ name: 'a.pdf', bytes }, {}, own));
      expect(outlineOf(text)).toHaveLength(2);
      return text.warnings.map(({ code }) => code);
    };
    expect(await codes(40)).toEqual(['pdf.noText']);
    expect(await codes(41)).toEqual(['pdf.noText', 'pdf.pageCrowded']);
  });

  it('can be left between two pages, and tells how far it is', async () => {
    const seen: number[] = [];
    const bytes = await pdfOf(words, words);
    expect(await codeOf(bytes, { onProgress: (done: number, of: number) => seen.push(done, of) })).toBe(
      'read',
    );
    expect(seen.slice(0, 2)).toEqual([0, 2]);
    expect(await codeOf(bytes, { signal: { aborted: true } })).toBe('work.cancelled');
  });

  it('is closed where no memory is left to read it', async () => {
    const bytes = await pdfOf(words);
    const spare = takeKernel();
    const close = vi.spyOn(PdfFile.prototype, 'close');
    const { WebAssembly } = globalThis as unknown as {
      WebAssembly: { Instance: (...given: unknown[]) => object };
    };
    const instance = vi.spyOn(WebAssembly, 'Instance').mockImplementation(function none() {
      throw new RangeError('Out of memory');
    });
    await expect(codeOf(bytes)).rejects.toThrow('Out of memory');
    expect(close).toHaveBeenCalledOnce();
    instance.mockRestore();
    close.mockRestore();
    giveBack(spare);
    expect(await codeOf(bytes)).toBe('read');
  });

  it('keeps the bytes that it was given', async () => {
    const bytes = await pdfOf(words);
    const before = bytes.slice();
    await readAnyFile({ name: 'a.pdf', bytes });
    expect(bytes).toEqual(before);
  });

  it('that is cut off or has bytes changed is read or refused, and never ends the program', async () => {
    const whole = await pdfOf(words, words);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 9),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        async (cut, changes) => {
          const bytes = whole.slice(0, whole.length - cut);
          for (const [at, byte] of changes) if (at > 8 && at < bytes.length) bytes[at] = byte;
          expect(await codeOf(bytes)).toMatch(/^(?:read|pdf\.(?:damaged|noText|encrypted))$/);
        },
      ),
      { numRuns: 40 },
    );
  });
});
