/** A PDF that two threads read from both ends has one purse: what both spend is counted together. */

import { describe, expect, it } from 'vitest';
import { type Limits, limits } from '#formats/limits';
import { PdfRefusal } from '#formats/pdf/read/engine';
import { type PdfShare, readFromTheEnd, readPages } from '#formats/pdf/read/readPages';
import { onePage, rawPdf, stream, words } from '#tests/corpus/rawPdf';

const pages = 48;
const forms = 3;
const bytes = rawPdf({
  ...onePage(words('Words of a note.') + '/X Do '.repeat(forms), { resources: '/XObject<</X 6 0 R>>' }),
  2: `<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`,
  6: stream('', { facts: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]' }),
});

/** The other thread takes `others` sixths of the parts, from the end, and the first one all that are left. */
async function readByTwo(small: Partial<Limits>, others: number): Promise<string> {
  const own = { ...limits, ...small };
  let taken = 0;
  const take = (parts: number) => taken < parts && ++taken > 0;
  const takeSome = (parts: number) => taken < Math.round((parts * others) / 6) && take(parts);
  // As on the command line: what the other thread cannot read is read here.
  const shares: PdfShare[] = [];
  const give = (share: PdfShare) => void shares.push(share);
  const isRead = await readFromTheEnd(bytes, own, takeSome, give).catch(() => false);
  if (!isRead) taken = 0;
  const shared = { take, others: async () => (isRead ? shares : null) };
  return readPages(bytes, own, { shared }).then(
    (read) => `${read.pages.length} pages`,
    (error: unknown) => (error instanceof PdfRefusal ? error.reason : String(error)),
  );
}

describe('a PDF that two threads read', () => {
  it.each([1, 3, 5])(
    'is read where both spend no more than the file may, %i sixths of the parts by the other',
    async (others) => {
      expect(await readByTwo({ pdfForms: pages * forms }, others)).toBe(`${pages} pages`);
      expect(await readByTwo({ pdfForms: pages * forms - 1 }, others)).toBe('overloaded');
    },
  );

  it('takes as many drawing commands as one thread would', async () => {
    const enough = (await readByTwo({ pdfCommands: pages * 12 }, 2)) === `${pages} pages`;
    expect(enough).toBe(true);
    const alone = async (small: Partial<Limits>) =>
      readPages(bytes, { ...limits, ...small }, {}).then(
        () => 'read',
        (error: unknown) => (error instanceof PdfRefusal ? error.reason : String(error)),
      );
    let [few, many] = [1, pages * 12];
    while (many - few > 1) {
      const middle = Math.floor((few + many) / 2);
      if ((await alone({ pdfCommands: middle })) === 'read') many = middle;
      else few = middle;
    }
    expect(await readByTwo({ pdfCommands: many }, 2)).toBe(`${pages} pages`);
    expect(await readByTwo({ pdfCommands: many - 1 }, 2)).toBe('overloaded');
  });

  it('is opened by each of them, and that is counted once', async () => {
    // A table of contents of six objects, and one for its head and one that is free: were both counted, 15 would be too few.
    expect(await readByTwo({ pdfEntries: 8 }, 3)).toBe(`${pages} pages`);
    expect(await readByTwo({ pdfEntries: 7 }, 3)).toBe('overloaded');
  });

  it('has no line numbers on short pages behind which many cannot be read', async () => {
    const text = (page: number, lines: number) =>
      Array.from({ length: lines }, (_, at) => {
        const y = 700 - 14 * at;
        return `BT /F 8 Tf 50 ${y} Td (${at + 1}) Tj ET BT /F 12 Tf 72 ${y} Td (Page ${page}, line ${at + 1} of a numbered text) Tj ET `;
      }).join('');
    const drawn = Array.from({ length: 48 }, (_, at) => {
      if (at >= 32) return stream('BT ET', { facts: '/Filter/JBIG2Decode' });
      return stream(text(at + 1, at < 28 ? 14 : 3));
    });
    const objects = drawn.flatMap((commands, at): [number, string | Uint8Array][] => [
      [10 + at, pageOf(100 + at)],
      [100 + at, commands],
    ]);
    const kids = drawn.map((_, at) => `${10 + at} 0 R`).join(' ');
    const file = rawPdf({
      ...onePage(''),
      2: `<</Type/Pages/Kids[${kids}]/Count 48>>`,
      ...Object.fromEntries(objects),
    });
    const shares: PdfShare[] = [];
    await readFromTheEnd(
      file,
      limits,
      () => true,
      (share) => void shares.push(structuredClone(share)),
    );
    const read = await readPages(file, limits, { shared: { take: () => false, others: async () => shares } });
    expect(read.broken).toHaveLength(16);
    expect(read.pages.slice(28, 32).map(({ lines }) => lines[0]?.text)).toEqual(
      [29, 30, 31, 32].map((page) => `Page ${page}, line 1 of a numbered text`),
    );
  });
});

const pageOf = (commands: number): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 5 0 R>>>>/Contents ${commands} 0 R>>`;
