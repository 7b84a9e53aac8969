/** Tables that no line is drawn around, and what only looks like one. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const read = async (draw: (page: TestPage) => void) => {
  const bytes = await pdfOf(draw);
  return okValue(await readAnyFile({ name: 'a.pdf', bytes }));
};
const tablesOf = async (draw: (page: TestPage) => void) => {
  const { blocks } = await read(draw);
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '))] : [],
  );
};

const inColumns = (page: TestPage, xs: readonly number[], lines: readonly (readonly string[])[]): void => {
  for (const line of lines) {
    line.forEach((words, at) => {
      if (words !== '') page.text(words, xs[at] ?? 0, page.y);
    });
    page.y += 14;
  }
};

describe('Words under each other with clear gaps between them', () => {
  it('are a table', async () => {
    const lines = [
      ['Party', 'Paid', 'Due'],
      ['Kazakhstan', '40', '12'],
      ['Türkiye', '38', '14'],
      ['India', '41', '0'],
    ];
    expect(await tablesOf((page) => inColumns(page.gap(40), [72, 220, 300], lines))).toEqual([
      lines.map((line) => line.join(' | ')),
    ]);
  });

  it('leave the number of the page out that stands under them', async () => {
    const lines = [
      ['1', 'Kazakhstan', 'agrees'],
      ['2', 'Türkiye', 'will come back'],
      ['3', 'India', 'agrees'],
    ];
    const tables = await tablesOf((page) => {
      page.y = 690;
      inColumns(page, [72, 220, 400], lines);
      page.text('7', 240, page.y + 16);
    });
    expect(tables).toEqual([lines.map((line) => line.join(' | '))]);
  });

  it('go on in the next line of the same cell', async () => {
    const lines = [
      ['10.00', 'Opening', 'the Chair'],
      ['11.00', 'Statements of the', 'all members'],
      ['', 'heads of delegation', ''],
      ['12.00', 'Closing', 'the Chair'],
    ];
    expect(await tablesOf((page) => inColumns(page.gap(40), [72, 160, 320], lines))).toEqual([
      [
        '10.00 | Opening | the Chair',
        '11.00 | Statements of the heads of delegation | all members',
        '12.00 | Closing | the Chair',
      ],
    ]);
  });

  it('are one where the last column is in smaller letters, and no notes in a margin', async () => {
    const clauses = [
      'Each Member State shall designate a focal point for the purposes of this plan of action and notify the Secretariat.',
      'The Secretariat keeps the list of focal points and circulates it among the Member States every year.',
      'This decision takes effect on the date of its adoption and is reviewed by the Senior Officials Committee.',
    ];
    const proposals = ['[nominate] (+ISR)', 'as in the text', 'delete'];
    const remarks = ['Agreed ad referendum', 'India will come back', 'Reserved by Iran'];
    const draw = (page: TestPage) => {
      for (const [at, clause] of clauses.entries()) {
        const top = page.gap(24).y;
        page.text(proposals[at] ?? '', 330, top, { size: 11 });
        page.text(remarks[at] ?? '', 440, top - 2.5, { size: 8 });
        page.paragraph(clause, { width: 240, size: 11 });
      }
    };
    expect(await tablesOf(draw)).toEqual([
      clauses.map((clause, at) => `${clause} | ${proposals[at]} | ${remarks[at]}`),
    ]);
  });

  it('have rows where the gaps between lines are wider', async () => {
    const draw = (page: TestPage) => {
      page.gap(40);
      inColumns(page, [72, 260, 420], [['undertake to act', 'encourage all to act', 'Israel']]);
      inColumns(page, [72, 260, 420], [['on the matter', 'on the matter', 'Bahrain']]);
      page.gap(10);
      inColumns(page, [72, 260, 420], [['meet each year', 'meet every other year', 'Iraq']]);
      inColumns(page, [72, 260, 420], [['in Astana', 'in a capital', '']]);
      page.gap(10);
      inColumns(page, [72, 260, 420], [['report', 'report in writing', 'India']]);
    };
    expect(await tablesOf(draw)).toEqual([
      [
        'undertake to act on the matter | encourage all to act on the matter | Israel Bahrain',
        'meet each year in Astana | meet every other year in a capital | Iraq',
        'report | report in writing | India',
      ],
    ]);
  });
});

describe('No table', () => {
  it.each<[string, (page: TestPage) => void]>([
    [
      'are contents with their page numbers',
      (page) =>
        inColumns(
          page.gap(40),
          [72, 480],
          [
            ['Opening of the session', '3'],
            ['Adoption of the agenda', '4'],
            ['Matters before the Council', '7'],
            ['Closing of the session', '12'],
          ],
        ),
    ],
    [
      'is a list whose words stand far behind their numbers',
      (page) =>
        inColumns(
          page.gap(40),
          [72, 110],
          [
            ['1.', 'The Secretariat shall report.'],
            ['2.', 'The members shall answer.'],
            ['3.', 'The Chair shall conclude.'],
            ['4.', 'The text shall be circulated.'],
          ],
        ),
    ],
    [
      'are two who sign side by side',
      (page) =>
        inColumns(
          page.gap(40),
          [72, 320],
          [
            ['For Kazakhstan', 'For India'],
            ['A. Person', 'B. Person'],
            ['Ambassador', 'Counsellor'],
          ],
        ),
    ],
    [
      'is the foot of a page in columns',
      (page) => {
        page.text('Words of a note verbale.', 72, 120);
        page.y = 790;
        inColumns(
          page,
          [72, 220, 380],
          [
            ['Astana', 'Tel. 1', 'one@a.org'],
            ['Kabanbay 20', 'Tel. 2', 'two@a.org'],
            ['Floor 3', 'Fax 3', 'three@a.org'],
          ],
        );
      },
    ],
  ])('%s', async (_, draw) => {
    expect(await tablesOf(draw)).toEqual([]);
  });
});

describe('Words aslant over the pages', () => {
  it('are one line each and are left out behind the first page', async () => {
    const { degrees } = await import('pdf-lib');
    const page = (own: TestPage) => {
      own.text('Words of a note verbale.', 72, 120);
      own.page.drawText('NOT FOR QUOTATION', { x: 150, y: 300, size: 40, rotate: degrees(40) });
    };
    const text = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(page, page, page) }));
    const lines = outlineOf(text);
    expect(lines.filter((line) => /NOT FOR QUOTATION/.test(line))).toHaveLength(1);
    expect(lines).toHaveLength(4);
    expect(text.warnings.map(({ code }) => code)).toEqual(['pdf.runningHeads']);
  });
});
