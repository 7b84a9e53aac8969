/** Running heads that change with the section, roman numbers of pages and headings in letters that are spaced out. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const sections = ['Purposes and principles', 'Measures of the Member States', 'Review of the plan of action'];
const text =
  'Each Member State shall [designate] (-ISR) [nominate] (+ISR) (+BHR) a focal point for the purposes of this plan of action and notify the Secretariat, which keeps the list of focal points and circulates it among the Member States';
const rest =
  'every year, not later than the first of March, with the changes that were notified to it since.';

const readingOf = async (...pages: readonly ((page: TestPage) => void)[]): Promise<readonly string[]> => {
  const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));
  return blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
};

/** A page with the head of its section, and the section itself; the paragraph at its end goes on behind the page. */
const page = (head: string, section: string | null, number: number) => (on: TestPage) => {
  on.text(head, 72, 40, { size: 9 });
  on.text(['i', 'ii', 'iii', 'iv'][number - 1] ?? '', 295, 810, { size: 10 });
  on.y = 140;
  if (number > 1) on.paragraph(rest);
  on.gap(14);
  if (section !== null) on.text(section, 72, on.y, { bold: true });
  on.gap(28);
  on.y = 690;
  on.paragraph(number === 4 ? `${text}.` : text);
};

describe('A running head', () => {
  it('that changes with the section cuts no paragraph, and roman numbers of pages do not either', async () => {
    const read = await readingOf(
      ...sections.map((section, index) => page(section, section, index + 1)),
      page(sections[2] ?? '', null, 4),
    );
    const whole = `${text} ${rest}`;
    expect(read).toEqual([sections[0], whole, sections[1], whole, sections[2], whole, `${text}.`]);
  });

  it('is not the title on a page of its own, which the note before names in a sentence', async () => {
    const titles = ['Draft Plan of Action on Bridges', 'Draft Decision on Owls', 'Draft Statement on Rivers'];
    const read = await readingOf(
      (on) => {
        on.y = 60;
        on.paragraph(`The Secretariat has the honour to forward the ${titles.join(', the ')} and ${text}.`);
      },
      ...titles.map((title) => (on: TestPage) => {
        on.text(title, 72, 40, { size: 12 });
        on.y = 90;
        on.paragraph(`${text}.`);
      }),
    );
    expect(read.filter((one) => titles.includes(one))).toEqual(titles);
  });

  it('is not the first line of pages, whose words stand nowhere else', async () => {
    const names = ['Astana', 'Ankara', 'Baku', 'Cairo'];
    const read = await readingOf(
      ...names.map((name) => (on: TestPage) => {
        on.text(`List of participants from ${name}`, 72, 40, { size: 12 });
        on.y = 90;
        on.paragraph(`${text}.`);
      }),
    );
    expect(read.filter((one) => one.startsWith('List'))).toHaveLength(4);
  });
});

describe('A heading whose letters are spaced out', () => {
  const spaced = (on: TestPage, words: string, gap: number, blanks: boolean) => {
    let x = 100;
    for (const letter of words) {
      const width = on.font({ bold: true }).widthOfTextAtSize(letter, 12);
      if (letter !== ' ' || blanks) on.text(letter, x, on.y, { bold: true });
      x += width + gap;
    }
    on.gap(30);
  };
  it.each([
    ['with spaces', true, 3.6],
    ['with spaces', true, 2],
    ['without spaces', false, 3],
  ])('%s is read in words', async (_, blanks, gap) => {
    const heading = 'PLAN OF ACTION';
    const read = await readingOf((on) => {
      spaced(on, heading, gap, blanks);
      spaced(on, 'Annex', gap, blanks);
      on.paragraph(`${text}.`);
    });
    expect(read).toEqual([heading, 'Annex', `${text}.`]);
  });
});
