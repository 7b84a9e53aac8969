/** Lines on pages become paragraphs, and what only the page brought is left out and named. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { marksOf, okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const read = async (...pages: readonly ((page: TestPage) => void)[]) =>
  okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));

const long =
  'The Member States resolve to take measures in accordance with their obligations under international law, while ensuring national ownership, and to address the conditions that are conducive to the spread of terrorism in the region.';
const other =
  'They further resolve to exchange information and good practices among the competent authorities, on a voluntary basis and as appropriate, and to report on it to the Senior Officials Committee once a year.';

describe('lines of a page', () => {
  it('become paragraphs where a gap parts them', async () => {
    const text = await read((page) => {
      page.paragraph(long);
      page.gap(10).paragraph(other);
    });
    expect(outlineOf(text)).toEqual([`p ${long}`, `p ${other}`]);
  });

  it('become paragraphs where the last line had room for the next word', async () => {
    const text = await read((page) => {
      page.paragraph(long);
      page.paragraph(other);
    });
    expect(outlineOf(text)).toEqual([`p ${long}`, `p ${other}`]);
  });

  it('become paragraphs where the first line is indented', async () => {
    const text = await read((page) => {
      page.paragraph(long, { indent: 24 });
      page.paragraph(other, { indent: 24 });
    });
    expect(outlineOf(text)).toEqual([`p ${long}`, `p ${other}`]);
  });

  it('become paragraphs where two of one line each have the same indent', async () => {
    const text = await read((page) => {
      page.paragraph(long);
      page.text(
        'The heading of one full line, which ends where the whole column has its end too',
        90,
        page.y,
      );
      page.y += 14;
      page.paragraph(`${other} ${long}`, { indent: 18 });
    });
    expect(text.blocks).toHaveLength(3);
  });

  it('do not join the address at the foot of a page with the sentence that goes on behind it', async () => {
    const text = await read(
      (page) => {
        page.paragraph(`${long.slice(0, -1)} and`);
        page.gap(30).text('MEMBER STATES', 72, page.y);
        page.text('OF THE CONFERENCE ON INTERACTION', 72, page.y + 14);
      },
      (page) => page.paragraph('of all Member States in the field of countering it.'),
    );
    expect(outlineOf(text).join(' ')).not.toContain('INTERACTION of all');
  });

  it('lose the hyphen that only parted a word, and keep that of a compound', async () => {
    const text = await read((page) => {
      for (const line of [
        'We stress the role of cooperation in counter-terrorism and of the designa-',
        'tion of focal points, since the designation is a matter of each one’s counter-',
        'terrorism authorities; cooperation in this field is open to all who want it.',
      ]) {
        page.text(line, 72, page.y);
        page.y += 14;
      }
    });
    expect(outlineOf(text)[0]).toContain('of the designation of focal points');
    expect(outlineOf(text)[0]).toContain('one’s counter-terrorism authorities');
  });

  it('lose the hyphen also behind what can be a word of its own, and keep it before one', async () => {
    const text = await read((page) => {
      for (const line of [
        'We stress the role of cooperation, and of the designation of the focal points by all par-',
        'ties; the parties are ex-',
        'ploiting their inter-',
        'ests with-',
        'out delay, in drug-',
        'producing areas and in ever-',
        'growing numbers.',
      ]) {
        page.text(line, 72, page.y);
        page.y += 14;
      }
    });
    const words = text.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    for (const word of ['exploiting', 'interests', 'without', 'drug-producing', 'ever-growing'])
      expect(words).toContain(word);
  });

  it('stand in the order of reading where two columns run on their own, with short lines in both', async () => {
    const text = await read((page) => {
      const side = (x: number, y: number, lines: readonly string[]) =>
        lines.forEach((line, index) => void page.text(line, x, y + 14 * index));
      const own = (word: string) =>
        Array.from({ length: 24 }, (_, at) =>
          at % 2 === 0 ? `${word} ${at}` : `${word} ${at} and all that comes behind it`,
        );
      side(72, 80, own('left'));
      side(312, 87, own('right'));
    });
    const words = text.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    expect(words.lastIndexOf('left')).toBeLessThan(words.indexOf('right'));
  });

  it('stand in the order of reading where there are two columns', async () => {
    const text = await read((page) => {
      page.paragraph(long, { width: 210 });
      page.y = 87;
      page.paragraph(other, { x: 312, width: 210 });
    });
    expect(outlineOf(text)).toEqual([`p ${long}`, `p ${other}`]);
  });

  it('lose the line numbers of the margin, and it is said', async () => {
    const text = await read((page) => {
      for (const part of [long, other, long, other]) {
        page.paragraph(part);
        page.gap(14);
      }
      let number = 1;
      for (let y = 80; y < page.y - 14; y += 14) page.text(String(number++), 50, y, { size: 8 });
    });
    expect(outlineOf(text)).toEqual([`p ${long}`, `p ${other}`, `p ${long}`, `p ${other}`]);
    expect(text.warnings.map(({ code }) => code)).toEqual(['pdf.lineNumbers']);
  });

  it.each([
    ['left', 50],
    ['right', 545],
  ])('lose them on the %s of a page that has its own number and head', async (_, x) => {
    const text = await read((page) => {
      page.text('22 October 2022', 72, 40, { size: 8 });
      for (const part of [long, other, long, other]) page.paragraph(part, { indent: 20 });
      let number = 1;
      for (let y = 80; y < page.y; y += 14) page.text(String(number++), x, y, { size: 8 });
      page.text('190', 300, 800, { size: 8 });
    });
    expect(text.warnings.map(({ code }) => code)).toContain('pdf.lineNumbers');
    expect(outlineOf(text).slice(1, 5)).toEqual([`p ${long}`, `p ${other}`, `p ${long}`, `p ${other}`]);
  });
});

describe('a group in brackets', () => {
  it('is whole though a page’s end cut it', async () => {
    const words =
      'To take measures in accordance with the obligations under international law, to address [all drivers of extremism] (-IND) conducive to terrorism, both regional and international.';
    const [upper, lower] = [
      words.slice(0, words.indexOf('extremism')).trim(),
      words.slice(words.indexOf('extremism')),
    ];
    const text = await read(
      (page) => {
        page.y = 700;
        page.paragraph(`1. ${upper}`);
      },
      (page) => page.paragraph(lower),
    );
    expect(outlineOf(text)).toEqual([`p 1. ${words}`]);
  });

  it('is whole though a line’s end fell into its attribution', async () => {
    const text = await read((page) => {
      page.text('To respect [in particular human rights law, refugee law and other law,] (-', 72, 80);
      page.text('TUR) also taking into consideration the effects of terrorism on [the] (+IND)', 72, 94);
      page.text('(+KAZ) victims.', 72, 108);
    });
    expect(outlineOf(text)).toEqual([
      'p To respect [in particular human rights law, refugee law and other law,] (-TUR) also taking into consideration the effects of terrorism on [the] (+IND) (+KAZ) victims.',
    ]);
  });

  it('keeps its attributions where a line or a page ends before or inside one', async () => {
    const text = await read(
      (page) => {
        page.text('The Committee takes note of [the FATF and its regional bodies] (-', 72, 80);
        page.text('IRN) (+BHR)', 72, 94);
        page.text('(+ISR) standards on countering the financing of terrorism and [others]', 72, 108);
      },
      (page) => page.text('(+TUR) that the Member States may wish to take into account at any time.', 72, 80),
    );
    const words = text.blocks.map((block) => ('text' in block ? block.text : ''));
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/bodies\] \(-\s?IRN\) \(\+BHR\) \(\+ISR\) standards.*\[others\] \(\+TUR\) that/);
  });

  it('keeps the number that stands inside it', async () => {
    const text = await read((page) => {
      page.paragraph('11. To destroy laboratories of terrorist organizations.');
      page.gap(8).paragraph('[11a. To enhance cooperation.] (+IND)');
      page.gap(8).paragraph('12. To act.');
    });
    expect(outlineOf(text)).toEqual([
      'p 11. To destroy laboratories of terrorist organizations.',
      'p [11a. To enhance cooperation.] (+IND)',
      'p 12. To act.',
    ]);
  });
});

describe('numbers of paragraphs', () => {
  it('are labels where they hang before the words', async () => {
    const text = await read((page) => {
      for (const [label, words] of [
        ['1.', long],
        ['2.', other],
      ] as const) {
        page.text(label, 72, page.y);
        page.paragraph(words, { x: 96, width: 426 });
      }
    });
    expect(outlineOf(text)).toEqual([`p 1. ${long}`, `p 2. ${other}`]);
  });

  it('are words where a line merely begins with one', async () => {
    const text = await read((page) => {
      page.text('The list of the coordinating and co-coordinating countries is amended as of June', 72, 80);
      page.text('12. It was agreed by all of the Member States in the course of the last session of', 72, 94);
      page.text('the Committee.', 72, 108);
    });
    expect(text.blocks).toHaveLength(1);
  });
});

describe('what repeats on pages', () => {
  const pages = [1, 2, 3, 4].map((number) => (page: TestPage) => {
    page.text('SOC/2021/DRAFT/3/Rev.2', 400, 40, { size: 10 });
    page.text(`Page ${number} of 4`, 280, 810, { size: 10 });
    page.paragraph(number % 2 === 0 ? other : long);
  });

  it('is left out and named, but for the head of the first page', async () => {
    const text = await read(...pages);
    expect(outlineOf(text)).toEqual([
      'p SOC/2021/DRAFT/3/Rev.2',
      `p ${long}`,
      `p ${other}`,
      `p ${long}`,
      `p ${other}`,
    ]);
    expect(text.warnings).toEqual([
      {
        code: 'pdf.runningHeads',
        message: 'Running heads and feet were left out: “SOC/2021/DRAFT/3/Rev.2”, “Page 1 of 4”.',
        facts: { texts: '“SOC/2021/DRAFT/3/Rev.2”, “Page 1 of 4”' },
      },
    ]);
  });

  it('does not widen the column: a list that stands in its middle keeps its items', async () => {
    const items = (number: number) => (page: TestPage) => {
      page.text('11/28/26, 11:00 PM', 25, 20, { size: 8 });
      page.text(`file:///home/desk/note.html ${number}/2`, 25, 830, { size: 8 });
      page.text(`${number}/2`, 558, 830, { size: 8 });
      [1, 2, 3].forEach((item) => {
        page.text(
          `${item}. To respect ${number} freedoms and to promote the dialogue of all in the region`,
          92,
          page.y,
        );
        page.text(
          'and prevent what could lead to any tensions between the parties to it, as agreed.',
          104,
          page.y + 14,
        );
        page.y += 28;
      });
    };
    expect((await read(items(1), items(2))).blocks).toHaveLength(6);
  });

  it('is left out of the first page, too, where a browser printed it', async () => {
    const printed = (number: number, of: number, words: string) => (page: TestPage) => {
      page.text('11/28/26, 11:00 PM', 25, 20, { size: 8 });
      page.text(`file:///home/desk/note.html ${number}/${of}`, 25, 830, { size: 8 });
      page.paragraph(words);
    };
    const both = await read(printed(1, 2, long), printed(2, 2, other));
    expect(outlineOf(both)).toEqual([`p ${long}`, `p ${other}`]);
    expect(outlineOf(await read(printed(1, 1, long)))).toEqual([`p ${long}`]);
  });

  it('stays where it stands only once', async () => {
    const text = await read((page) => {
      page.text('Chairmanship of Kazakhstan', 380, 60);
      page.gap(30).paragraph(long);
    });
    expect(outlineOf(text)).toEqual(['p Chairmanship of Kazakhstan', `p ${long}`]);
  });
});

describe('a footnote', () => {
  it('stands behind its paragraph and is called by its number', async () => {
    const text = await read((page) => {
      page.paragraph(long);
      const width = page.text('A measure of cooperation', 72, page.gap(10).y);
      page.text('1', 72 + width, page.y - 5, { size: 7 });
      page.text(' is welcome.', 72 + width + 4, page.y);
      page.rule(72, 740, 216, 740);
      page.text('1', 72, 752, { size: 6 });
      page.text('As agreed at the last session.', 78, 756, { size: 10 });
    });
    expect(outlineOf(text).slice(1)).toEqual([
      'p A measure of cooperation¹ is welcome.',
      'note 1 As agreed at the last session.',
    ]);
    expect(marksOf(text.blocks[1])).toEqual(['note ¹']);
  });
});

describe('typography', () => {
  it('shows in bold and italic words', async () => {
    const text = await read((page) => {
      let x = 72;
      x += page.text('to ', x, 80);
      x += page.text('encourage', x, 80, { bold: true });
      x += page.text(' and ', x, 80);
      page.text('inter alia', x, 80, { italic: true });
    });
    expect(marksOf(text.blocks[0])).toEqual(['bold encourage', 'italic inter alia']);
  });

  it('shows in words that are struck through or underlined by drawn lines', async () => {
    const text = await read((page) => {
      let x = 72;
      x += page.text('to ', x, 80);
      const struck = page.text('undertake', x, 80);
      page.rule(x, 76.5, x + struck, 76.5);
      x += struck + page.text(' or ', x + struck, 80);
      const under = page.text('encourage', x, 80);
      page.rule(x, 81.5, x + under, 81.5);
    });
    expect(marksOf(text.blocks[0])).toEqual(['strike undertake', 'underline encourage']);
  });
});

describe('a table', () => {
  it('with lines is a table, cells over two columns too', async () => {
    const text = await read((page) => {
      for (const y of [70, 90, 110, 130]) page.rule(72, y, 372, y);
      for (const x of [72, 172, 372]) page.rule(x, 70, x, 130);
      page.rule(272, 90, 272, 130);
      page.text('No.', 76, 84, { bold: true });
      page.text('Priority area', 176, 84, { bold: true });
      for (const [at, cell] of ['1', 'Energy', 'India'].entries()) page.text(cell, 76 + 100 * at, 104);
      for (const [at, cell] of ['2', 'Finance', 'China'].entries()) page.text(cell, 76 + 100 * at, 124);
    });
    expect(outlineOf(text)).toEqual(['table No.|Priority area / 1|Energy|India / 2|Finance|China']);
    const [table] = text.blocks;
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows[0]?.header).toBe(true);
    expect(table.rows[0]?.cells.map((cell) => cell.colspan)).toEqual([1, 2]);
  });
});
