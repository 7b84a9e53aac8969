/** A long file whose pages two readers take in parts: each page is read once, and is in its place. */

import { describe, expect, it } from 'vitest';
import { limits } from '#formats/limits';
import { readPages } from '#formats/pdf/read/pages';
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
});
