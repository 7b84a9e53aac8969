/** A long file whose pages two readers take in parts: each page is read once, and is in its place. */

import { describe, expect, it } from 'vitest';
import { limits } from '#formats/limits';
import { readPages } from '#formats/pdf/read/readPages';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const numbered = (page: TestPage, words: string): void => {
  for (let line = 1; line <= 14; line++) {
    page.text(String(line), 50, 80 + 14 * line, { size: 8 });
    page.text(`${words}, line ${line} of a text whose lines are numbered`, 72, 80 + 14 * line);
  }
};

describe('Pages read in parts', () => {
  it('are all there where the first ones have no line numbers and later ones have', async () => {
    const pages = Array.from({ length: 41 }, (_, at) => (page: TestPage) => {
      if (at < 9) page.text(`Page ${at + 1} has one line`, 72, 100);
      else numbered(page, `Page ${at + 1}`);
    });
    const shared = { take: () => true, others: () => Promise.resolve(null) };
    const read = await readPages(await pdfOf(...pages), limits, { shared });
    const firsts = read.pages.map(({ lines }) => /^Page \d+/.exec(lines[0]?.text ?? '')?.[0]);
    expect(firsts).toEqual(pages.map((_, at) => `Page ${at + 1}`));
  });

  it('are those of their own file where several are read at once, and one of them is no PDF', async () => {
    const file = (name: string) =>
      pdfOf(
        ...Array.from({ length: 12 }, (_, at) => (page: TestPage) => page.text(`${name} ${at}`, 72, 100)),
      );
    const names = ['first', 'second', 'third'];
    const broken = readPages(new Uint8Array([1, 2, 3]), limits, {}).catch((error: unknown) => error);
    const read = await Promise.all(names.map(async (name) => readPages(await file(name), limits, {})));
    expect(await broken).toBeInstanceOf(Error);
    for (const [index, name] of names.entries())
      expect(read[index]?.pages.map(({ lines }) => lines[0]?.text)).toEqual(
        Array.from({ length: 12 }, (_, at) => `${name} ${at}`),
      );
  });
});
