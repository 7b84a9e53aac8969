/** Numbers of lines in either margin, close to the text or not, and beside each of two columns: left out, the text as it is. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const texts = [
  'The Member States reaffirm their commitment to the purposes and principles of the Charter and to the measures that are listed in this plan of action, which they have agreed by consensus in 2022.',
  'Each Member State shall [designate] (-ISR) [nominate] (+ISR) (+BHR) a focal point for the purposes of this plan of action and notify the Secretariat, which keeps the list of focal points and circulates it every year.',
  'This decision takes effect on the date of its adoption and is reviewed at the next meeting of the Senior Officials Committee, which the Chairmanship convenes not later than a year after it was adopted.',
];

/** Paragraphs in a column from `x` on; every line with its number, which `at` puts. */
function numbered(
  page: TestPage,
  x: number,
  width: number,
  from: number,
  at: (digits: string) => number,
): void {
  let [number, y] = [from, 80];
  for (const text of texts) {
    page.y = y;
    for (const _ of page.paragraph(text, { x, width, size: 10, leading: 14 })) {
      page.text(String(number), at(String(number)), y, { size: 7 });
      number++;
      y += 14;
    }
    y += 6;
  }
}

const readingOf = async (draw: (page: TestPage) => void) => {
  const read = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(draw) }));
  return { text: read.blocks.map((block) => (block.kind === 'table' ? 'table' : block.text)), ...read };
};

const widthOf = (digits: string) => 3.5 * digits.length;

describe('Numbers of lines', () => {
  it.each([
    ['of two and three digits close to the right edge of the text', 220, 92],
    ['of one and two digits there', 220, 1],
  ])('%s are left out', async (_, width, from) => {
    const { text, warnings } = await readingOf((page) =>
      numbered(page, 72, width, from, (digits) => 72 + width + 16 - widthOf(digits)),
    );
    expect(text).toEqual(texts);
    expect(warnings.map(({ code }) => code)).toEqual(['pdf.lineNumbers']);
  });

  it('beside both columns, in the outer margins, are left out', async () => {
    const { text } = await readingOf((page) => {
      numbered(page, 72, 200, 1, (digits) => 66 - widthOf(digits));
      numbered(page, 300, 200, 1, () => 512);
    });
    expect(text).toEqual([...texts, ...texts]);
  });

  it('on the left of each of two columns are left out', async () => {
    const { text } = await readingOf((page) => {
      numbered(page, 72, 200, 1, (digits) => 66 - widthOf(digits));
      numbered(page, 310, 200, 24, (digits) => 304 - widthOf(digits));
    });
    expect(text).toEqual([...texts, ...texts]);
  });

  it('are not those of a list of participants in two columns', async () => {
    const states = [
      'Afghanistan',
      'Azerbaijan',
      'Bahrain',
      'Bangladesh',
      'Cambodia',
      'China',
      'Egypt',
      'India',
      'Iran',
      'Iraq',
      'Israel',
      'Jordan',
      'Kuwait',
    ];
    const { text } = await readingOf((page) => {
      for (const [at, state] of states.entries()) {
        page.text(`${at + 1}`, 72, 80 + 14 * at);
        page.text(`Delegation of ${state}`, 92, 80 + 14 * at);
        page.text(`${at + 14}`, 320, 80 + 14 * at);
        page.text(`Observer from ${state}`, 340, 80 + 14 * at);
      }
    });
    expect(text.join(' ')).toContain('20');
  });
});
