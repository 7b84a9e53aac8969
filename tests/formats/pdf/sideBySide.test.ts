/** Columns that stand close to each other, and go on over the ends of pages: two versions of one text above all. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const read = async (...pages: readonly ((page: TestPage) => void)[]) =>
  okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));
const textsOf = async (...pages: readonly ((page: TestPage) => void)[]) => {
  const { blocks } = await read(...pages);
  return blocks.map((block) => ('text' in block ? block.text : 'a table'));
};

const english = [
  'The Secretariat presents its compliments to the Member States and has the honour to forward the draft declaration for their consideration, together with the comments of the delegations that took part in the meeting of experts.',
  'The Secretariat also kindly requests to inform about the participation of authorised experts in the third session as soon as possible, and in any case before the end of the month in which this note is received.',
  'The Secretariat avails itself of this opportunity to renew to the Member States the assurances of its highest consideration.',
];
/** More of a text in English. */
const later = [
  'Recalling the declaration that Ministers adopted at their sixth meeting, and the plan of action annexed to it, the Conference decides to convene a group of experts once in two years, which reports to the Senior Officials Committee on what was done.',
  'Each delegation names a focal point for the purposes of this decision within sixty days of its adoption and tells the Chairmanship of any change, so that invitations reach those who prepare contributions in the capitals and their answers come back in time.',
  'Reports on national measures are sent to all delegations at least four weeks before a session opens, in the working languages, and remain open for written remarks until its last day, unless a longer period was agreed when the agenda was set.',
];
const french = [
  'Le Secrétariat présente ses compliments aux États membres et a l’honneur de leur transmettre le projet de déclaration pour examen, avec les observations des délégations qui ont participé à la réunion des experts.',
  'Le Secrétariat prie également les États membres de lui faire connaître, dans les meilleurs délais, la participation de leurs experts à la troisième session, en tout cas avant la fin du mois où cette note leur parvient.',
  'Le Secrétariat saisit cette occasion pour renouveler aux États membres les assurances de sa très haute considération.',
];

const left = { x: 72, width: 205, size: 11 };
const leading = 13;

/** The lines of a column as they are wrapped, nothing drawn. */
async function linesOf(paragraphs: readonly string[], width: number): Promise<string[]> {
  const lines: string[] = [];
  await pdfOf((page) => {
    for (const words of paragraphs) lines.push(...page.paragraph(words, { ...left, width, leading }), '');
  });
  return lines;
}

const column = (page: TestPage, lines: readonly string[], x: number, from = 100): void => {
  for (const [at, words] of lines.entries()) page.text(words, x, from + at * leading, { size: left.size });
};

/** Both columns, from one line of theirs to another one. */
const beside = (
  page: TestPage,
  columns: readonly (readonly string[])[],
  xs: readonly number[],
  from = 0,
  to = 99,
) => {
  for (const [at, lines] of columns.entries()) column(page, lines.slice(from, to), xs[at] ?? 0);
};

describe('Two versions of a text side by side', () => {
  it('are read one after the other where full lines of the first end close before the second', async () => {
    const lines = [await linesOf(english, 205), await linesOf(french, 205)];
    expect(await textsOf((page) => beside(page, lines, [72, 72 + 205 + 6.5]))).toEqual([
      ...english,
      ...french,
    ]);
  });

  it('are each read to their end over two pages', async () => {
    const lines = [await linesOf(english, 205), await linesOf(french, 205)];
    const from = (line: number) => (page: TestPage) => beside(page, lines, [72, 300], line, line + 16);
    expect(await textsOf(from(0), from(16))).toEqual([...english, ...french]);
  });

  it.each([2, 3, 30])(
    'are so where only lines from the %sth from the end on stand on the second page',
    async (rest) => {
      const lines = [await linesOf(english, 205), await linesOf(french, 205)];
      const most = Math.max(...lines.map(({ length }) => length)) - 1;
      const cut = Math.max(2, most - rest);
      expect(
        await textsOf(
          (page) => beside(page, lines, [72, 300], 0, cut),
          (page) => beside(page, lines, [72, 300], cut),
        ),
      ).toEqual([...english, ...french]);
    },
  );

  it('stand between what comes before and behind them', async () => {
    const lines = [await linesOf(english, 205), await linesOf(french, 205)];
    const title = 'Note of the Secretariat to all Member States of the Conference on the draft declaration';
    const behind =
      'The annex holds the draft declaration as the Senior Officials Committee left it at its last meeting.';
    expect(
      await textsOf(
        (page) => {
          page.text(title, 72, 80);
          beside(page, lines, [72, 300], 0, 16);
        },
        (page) => {
          beside(page, lines, [72, 300], 16);
          page.y = 400;
          page.paragraph(behind);
        },
      ),
    ).toEqual([title, ...english, ...french, behind]);
  });
});

describe('Two columns of one text', () => {
  it('go on in the few lines that are left of them on the next page', async () => {
    const lines = await linesOf([...english, ...later], 205);
    const columns = [lines.slice(0, 15), lines.slice(15, 30)];
    const rest = [lines.slice(30, 33), lines.slice(33, 36)];
    const texts = await textsOf(
      (page) => beside(page, columns, [72, 300]),
      (page) => beside(page, rest, [72, 300]),
    );
    expect(texts.join(' ').split(/\s+/)).toEqual(lines.slice(0, 36).join(' ').split(/\s+/).filter(Boolean));
  });

  it('are read page by page where an abstract in another language stands in the second', async () => {
    const text = await linesOf([...french, ...french, ...french, ...french, ...french, ...french], 205);
    const abstract = await linesOf(english.slice(0, 2), 205);
    const texts = await textsOf(
      (page) => {
        const columns = [text.slice(0, 44), [...abstract, ...text.slice(44, 50)]];
        beside(page, columns, [72, 300], 0, 44);
      },
      (page) => beside(page, [text.slice(50, 92), text.slice(92, 120)], [72, 300]),
    );
    const order = [...text.slice(0, 44), ...abstract, ...text.slice(44, 120)];
    expect(texts.join(' ').split(/\s+/)).toEqual(order.join(' ').split(/\s+/).filter(Boolean));
  });

  it('go on from one to the next where the second has too few words to tell its language', async () => {
    const text = await linesOf([...french, french[1] ?? ''], 205);
    const texts = await textsOf((page) => beside(page, [text.slice(0, 30), text.slice(30)], [72, 300]));
    expect(texts).toEqual([...french, french[1]]);
  });

  it('are followed by a table that has columns at the same places', async () => {
    const lines = await linesOf([...english, ...english], 205);
    const rows = [
      ['Party', 'Paid'],
      ['Kazakhstan', '40'],
      ['India', '38'],
      ['Israel', '41'],
      ['Iraq', '12'],
    ];
    const read = await textsOf(
      (page) => {
        column(page, lines.slice(0, 16), 72);
        column(page, lines.slice(16), 300);
      },
      (page) => {
        for (const [at, [name, sum]] of rows.entries()) {
          page.text(name ?? '', 72, 100 + 14 * at, { size: 11 });
          page.text(sum ?? '', 300, 100 + 14 * at, { size: 11 });
        }
      },
    );
    expect(read.at(-1)).toBe('a table');
  });
});

it('Words of a page that begin under each other by chance part nothing', async () => {
  const text = await read((page) => {
    for (const words of english) page.gap(10).paragraph(words);
  });
  expect(outlineOf(text)).toHaveLength(3);
});
