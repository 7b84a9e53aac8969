/** Ruled tables as word processors print them: over pages, with heads repeated, with words broken in narrow cells. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

/** Each cell a list of lines; `xs` the edges of the columns, 60 points a row. */
const grid = (
  page: TestPage,
  xs: readonly number[],
  rows: readonly (readonly (readonly string[])[])[],
): void => {
  const bottom = 100 + 60 * rows.length;
  for (const x of xs) page.rule(x, 100, x, bottom);
  for (let row = 0; row <= rows.length; row++)
    page.rule(xs[0] ?? 0, 100 + 60 * row, xs.at(-1) ?? 0, 100 + 60 * row);
  for (const [row, cells] of rows.entries())
    for (const [column, lines] of cells.entries())
      for (const [at, line] of lines.entries())
        page.text(line, (xs[column] ?? 0) + 4, 116 + 60 * row + 13 * at, { size: 10 });
};

const tablesOf = async (...pages: readonly ((page: TestPage) => void)[]) => {
  const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))] : [],
  );
};

describe('A table', () => {
  it('on two pages is one, with the head that is repeated only once', async () => {
    const head = [['No.'], ['Area'], ['Coordinator']];
    const xs = [72, 120, 300, 480];
    const tables = await tablesOf(
      (page) => grid(page, xs, [head, [['1'], ['Tourism'], ['Tajikistan']]]),
      (page) => grid(page, xs, [head, [['2'], ['Finance'], ['China']]]),
    );
    expect(tables).toEqual([['No. | Area | Coordinator', '1 | Tourism | Tajikistan', '2 | Finance | China']]);
  });

  describe('with a row that the end of the page cuts', () => {
    const xs = [72, 120, 300, 420];
    const head = [['No.'], ['Text'], ['Remarks']];
    const rows = ['India', 'Türkiye', 'Israel'].map((party, at) => [[`${at + 1}`], [party], ['agreed']]);
    const cut = [
      '4 | To support the Code of Conduct and all [of its four pillars] (+IND) together | India will come back',
    ];

    it('has it whole where each row has a number', async () => {
      const tables = await tablesOf(
        (page) =>
          grid(page, xs, [
            head,
            ...rows,
            [['4'], ['To support the Code of Conduct', 'and all [of its four'], ['India will']],
          ]),
        (page) =>
          grid(page, xs, [
            [[], ['pillars] (+IND) together'], ['come back']],
            [['5'], ['To go'], []],
          ]),
      );
      expect(tables).toEqual([
        [
          'No. | Text | Remarks',
          '1 | India | agreed',
          '2 | Türkiye | agreed',
          '3 | Israel | agreed',
          ...cut,
          '5 | To go | ',
        ],
      ]);
    });

    it('has it whole where the words tell it, and two rows where they do not', async () => {
      const two = [72, 196, 420];
      const above = [['The Member States reaffirm', 'the purposes and principles'], ['Remarks of India']];
      const whole = await tablesOf(
        (page) => grid(page, two, [[['Text'], ['Remarks']], above]),
        (page) =>
          grid(page, two, [
            [['of the Charter.'], []],
            [['They agree.'], ['no']],
          ]),
      );
      expect(whole).toEqual([
        [
          'Text | Remarks',
          'The Member States reaffirm the purposes and principles of the Charter. | Remarks of India',
          'They agree. | no',
        ],
      ]);
      const ended = await tablesOf(
        (page) =>
          grid(page, two, [
            [['Text'], ['Remarks']],
            [above[0] ?? [], ['India agrees.']],
          ]),
        (page) =>
          grid(page, two, [
            [['of the Charter.'], ['So does Iran.']],
            [['They agree.'], ['no']],
          ]),
      );
      expect(ended[0]?.[1]).toBe(
        'The Member States reaffirm the purposes and principles of the Charter. | India agrees.\nSo does Iran.',
      );
      const parted = await tablesOf(
        (page) =>
          grid(page, two, [
            [['Text'], ['Remarks']],
            [['session'], ['the Chair']],
          ]),
        (page) =>
          grid(page, two, [
            [['lunch'], ['everybody']],
            [['session'], ['the Chair']],
          ]),
      );
      expect(parted.flat()).toHaveLength(4);
    });
  });

  it('has whole the words that were broken in a cell too narrow for them', async () => {
    const tables = await tablesOf((page) => {
      page.text('On epidemiological safety.', 72, 60);
      grid(
        page,
        [72, 120, 182],
        [
          [
            ['Afghanis', 'tan'],
            ['Epidemiologi', 'cal safety'],
          ],
          [
            ['Republic', 'of Korea'],
            ['Development', 'and trade'],
          ],
        ],
      );
    });
    expect(tables).toEqual([
      ['Afghanistan | Epidemiological safety', 'Republic of Korea | Development and trade'],
    ]);
  });

  it('keeps a word whole that runs over the edge of its cell', async () => {
    const tables = await tablesOf((page) =>
      grid(
        page,
        [72, 170, 220],
        [
          [['Coordinator'], ['Party']],
          [['Kazakhstan'], ['Afghanistan']],
        ],
      ),
    );
    expect(tables).toEqual([['Coordinator | Party', 'Kazakhstan | Afghanistan']]);
  });
});
