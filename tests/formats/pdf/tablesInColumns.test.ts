/** Ruled tables inside the columns of a text, and beside a paragraph: read at their place, and not among the words beside them. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const [left, right, width] = [72, 320, 220];
const action =
  'The Member States reaffirm their commitment to the purposes and principles of the Charter and to the measures that are listed in this plan of action, which they have agreed by consensus.';
const secretariat =
  'The Secretariat keeps the list of focal points and circulates it among the Member States every year, not later than the first of March, with the changes that were notified to it since.';
const decision =
  'This decision takes effect on the date of its adoption and is reviewed at the next meeting of the Senior Officials Committee, which the Chairmanship convenes.';

/** A table of two columns; its lower edge. */
function table(page: TestPage, x: number, y: number, rows: readonly (readonly string[])[], column = 110) {
  const bottom = y + 16 * rows.length;
  for (const edge of [0, 1, 2]) page.rule(x + edge * column, y, x + edge * column, bottom);
  for (let row = 0; row <= rows.length; row++) page.rule(x, y + 16 * row, x + 2 * column, y + 16 * row);
  for (const [row, cells] of rows.entries())
    for (const [at, cell] of cells.entries())
      page.text(cell, x + column * at + 4, y + 16 * row + 11, { size: 8 });
  return bottom;
}

const areas = [
  ['Area', 'Coordinator'],
  ['Tourism', 'Tajikistan'],
  ['Energy security', 'India'],
  ['Finance', 'China'],
  ['Illicit drugs', 'Iran'],
] as const;
/** A paragraph of one column; where the next one may begin. */
function words(page: TestPage, text: string, x: number, y: number): number {
  page.y = y;
  page.paragraph(text, { x, width, size: 10, leading: 12 });
  return page.y;
}

const readingOf = async (draw: (page: TestPage) => void): Promise<readonly string[]> => {
  const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(draw) }));
  return blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')).join(' / ')
      : block.text,
  );
};

const printed = areas.map((cells) => cells.join(' | ')).join(' / ');

describe('A ruled table', () => {
  it('within the left column stands between its paragraphs', async () => {
    const read = await readingOf((page) => {
      const end = table(page, left, words(page, action, left, 100) + 6, areas);
      words(page, decision, left, end + 18);
      words(
        page,
        secretariat,
        right,
        words(page, secretariat, right, words(page, action, right, 100) + 8) + 8,
      );
    });
    expect(read).toEqual([action, printed, decision, action, secretariat, secretariat]);
  });

  it('that has its column to itself does not tear the paragraph beside it', async () => {
    const besides = [
      [left, right],
      [right, left],
    ] as const;
    for (const [own, other] of besides) {
      const read = await readingOf((page) => {
        table(page, own, 92, areas);
        words(page, secretariat, other, words(page, action, other, 100) + 8);
      });
      const text = [action, secretariat];
      expect(read).toEqual(own === left ? [printed, ...text] : [...text, printed]);
    }
  });

  it('goes on beside a paragraph that is longer than it', async () => {
    const read = await readingOf((page) => {
      table(page, left, 92, areas.slice(0, 3));
      words(page, `${action} ${secretariat}`, right, 100);
    });
    expect(read).toEqual([printed.split(' / ').slice(0, 3).join(' / '), `${action} ${secretariat}`]);
  });

  it('beside another table is read before or behind it, and not among its rows', async () => {
    const read = await readingOf((page) => {
      page.text('Coordinators of the priority areas', left, 60);
      table(page, left, 100, areas);
      table(page, right, 108, areas.slice(0, 4));
    });
    expect(read.slice(1)).toEqual([printed, printed.split(' / ').slice(0, 4).join(' / ')]);
  });

  it('remains one where words too long for their cells run over its lines', async () => {
    const rows = [
      ['Area', 'Coordinator'],
      ['Military-political', ''],
      ['Pharmaceuticals', ''],
      ['Transportation', ''],
      ['Tourism', 'India'],
    ];
    const read = await readingOf((page) => {
      words(page, action, left, table(page, left, 100, rows, 40) + 18);
    });
    expect(read).toEqual([rows.map((cells) => cells.join(' | ')).join(' / '), action]);
  });

  it('is read in its own letters where a line of another size stands beside it', async () => {
    const read = await readingOf((page) => {
      table(page, left, 92, areas);
      // On the same lines as the table's first two rows.
      page.text('Coordinators of priority', right, 103, { size: 10 });
      page.text('areas as of 11 October 2022', right, 119, { size: 10 });
    });
    expect(read).toEqual([printed, 'Coordinators of priority areas as of 11 October 2022']);
  });

  it('that goes on in the next column is one, its head told once', async () => {
    const [head, ...rows] = areas;
    const read = await readingOf((page) => {
      table(page, left, words(page, `${action} ${secretariat}`, left, 100) + 6, [head, ...rows.slice(0, 2)]);
      words(page, decision, right, table(page, right, 92, [head, ...rows.slice(2)]) + 18);
    });
    expect(read).toEqual([`${action} ${secretariat}`, printed, decision]);
  });

  it('of many numbered rows keeps their numbers, which are no numbers of lines', async () => {
    const rows = Array.from({ length: 16 }, (_, at) => [`${at + 1}`, at % 2 === 0 ? 'Tourism' : 'Finance']);
    const read = await readingOf((page) => {
      table(page, left, 100, rows, 60);
    });
    expect(read).toEqual([rows.map((cells) => cells.join(' | ')).join(' / ')]);
  });
});

describe('Three columns', () => {
  it('that are spaced to their full width are read one after the other', async () => {
    const texts = [action, secretariat, decision];
    const read = await readingOf((page) => {
      for (const [at, text] of texts.entries()) {
        page.y = 100;
        filled(page, text, 72 + 160 * at);
      }
    });
    expect(read).toEqual(texts);
  });
});

describe('A narrow column', () => {
  it('has whole a paragraph of which two words fill a line, far from each other', async () => {
    const lines = [
      'The Secretariat forwards to the States',
      'the comments of all delegations on the',
      'draft declaration',
      'SOC/2021/DRAFT/3/Rev.2/Add.1 and',
      'kindly asks them to send theirs before',
      'the session of the working group opens.',
    ];
    const read = await readingOf((page) => {
      for (const words of lines) spread(page, words.split(' '), 72);
    });
    expect(read).toEqual([lines.join(' ')]);
  });
});

/** A line of 140 points, its words spaced to the full width. */
function spread(page: TestPage, words: readonly string[], x: number): void {
  const style = { size: 9 };
  const width = words.reduce((sum, word) => sum + page.font(style).widthOfTextAtSize(word, 9), 0);
  let place = x;
  for (const word of words)
    place += page.text(word, place, page.y, style) + (140 - width) / (words.length - 1);
  page.y += 11;
}

/** A paragraph of lines of 140 points, their words spaced to the full width. */
function filled(page: TestPage, text: string, x: number): void {
  const style = { size: 9 };
  const measure = (words: string) => page.font(style).widthOfTextAtSize(words, style.size);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer) <= 140) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  for (const [index, line] of lines.entries()) {
    const words = line.split(' ');
    const isLast = index === lines.length - 1 || words.length === 1;
    const gap = isLast ? measure(' ') : (140 - measure(words.join(''))) / (words.length - 1);
    let place = x;
    for (const word of words) place += page.text(word, place, page.y, style) + gap;
    page.y += 11;
  }
}
