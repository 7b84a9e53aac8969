/** What different programs make of one text is read as one text: raised calls, stamps, bold words, narrow columns. */

import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '#formats/pdf/read/columns';
import type { Letter } from '#formats/pdf/read/geometry';
import { lineOf } from '#formats/pdf/read/lines';
import { rowsOf } from '#formats/pdf/read/rows';
import { joinLinesStyled, wordBookOf } from '#formats/pdf/read/seams';
import { withoutStamp } from '#formats/pdf/read/stamps';
import { readAnyFile } from '#formats/readFile';
import { okValue, outlineOf } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const read = async (...draw: readonly ((page: TestPage) => void)[]) =>
  okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...draw) }));

const letter = (text: string, x0: number, size: number, y: number): Letter => ({
  ...{ text, x0, x1: x0 + size / 2, y, size, bold: false, italic: false, artifact: false },
  ...{ blank: text.trim() === '', raised: null, word: null },
});
const word = (text: string, x0: number, size = 10, y = 100): Letter[] =>
  [...text].map((sign, at) => letter(sign, x0 + (at * size) / 2, size, y));

describe('a raised sign', () => {
  it('calls a note also in letters that are hardly smaller, as browsers set it', () => {
    const [row, ...others] = rowsOf([...word('sharing', 10), ...word('1', 45, 9, 95.5), ...word(';', 50)]);
    expect(others).toEqual([]);
    const line =
      row === undefined ? null : lineOf(row, { page: 0, strip: 0, left: 0, right: 500, rules: [] });
    expect([line?.text, line?.raised]).toEqual(['sharing1;', [{ from: 7, to: 8 }]]);
  });

  it('far from the words of the line below is no call', () => {
    expect(rowsOf([...word('sharing', 10), ...word('7', 200, 9, 95.5)])).toHaveLength(2);
  });
});

describe('attributions that are raised', () => {
  it('stay behind their group, also where several follow one another', () => {
    const rows = rowsOf([
      ...word('[words]', 10),
      ...word('(+IND)', 48, 6, 96),
      ...word('(-TUR)', 70, 6, 96),
      ...word('(+BHR)', 92, 6, 96),
      ...word('go', 114),
    ]);
    expect(
      rows.map((row) => lineOf(row, { page: 0, strip: 0, left: 0, right: 500, rules: [] }).text),
    ).toEqual(['[words] (+IND) (-TUR) (+BHR) go']);
  });

  it('go on with the paragraph where they fill its last line alone', async () => {
    const text = await read((page) => {
      page.text('To avoid amplifying content [and denounce outlets that support hate speech.]', 72, 80);
      page.text('(+ISR)', 72, 92, { size: 7 });
    });
    expect(outlineOf(text)).toHaveLength(1);
  });
});

describe('paragraphs of a preamble', () => {
  const lines = (...drawn: readonly string[]) =>
    read((page) => {
      for (const line of drawn) {
        const wide = page.font({}).widthOfTextAtSize(line, 10);
        page.text(line, 72, page.y, { size: (10 * 400) / wide });
        page.y += 13;
      }
    });

  it('are told by how they begin where the last line of one is full', async () => {
    const text = await lines(
      'Reiterating condemnation of terrorism in all its forms and manifestations;',
      'Recognising that terrorism constitutes a direct violation of human rights;',
      'To encourage the organising of training programmes for agencies involved.',
      'To encourage efforts for the sharing of information and of best practices.',
    );
    expect(outlineOf(text)).toHaveLength(4);
  });

  it('are none in a text of sentences', async () => {
    const text = await lines(
      'Starting a tree means recording a trace. It is done for the current point',
      'and some number of times, until there is nothing more to record from then on.',
      'Starting a tree again means that the former one is thrown away, and lost.',
    );
    expect(outlineOf(text)).toHaveLength(1);
  });

  it('are none where sentences begin with During, Following or To this end', async () => {
    const text = await lines(
      'During the reporting period the Secretariat held three meetings of experts.',
      'Following these consultations the text was circulated to all delegations.',
      'To this end the Secretariat will go on with its work, and report in autumn.',
    );
    expect(outlineOf(text)).toHaveLength(1);
  });
});

describe('a stamp', () => {
  const text = Array.from({ length: 9 }, (_, at) =>
    word('to be agreed by all', 20, 10, 100 + at * 14),
  ).flat();

  it('behind the lines of a page is read apart from them', () => {
    const drawn = [...word('DRAFT', 20, 90, 180), ...text];
    const { letters, stamp } = withoutStamp(drawn);
    expect([letters, stamp.map((sign) => sign.text).join('')]).toEqual([text, 'DRAFT']);
  });

  it('is not the large title over them', () => {
    expect(withoutStamp([...word('DRAFT', 20, 40, 60), ...text]).stamp).toEqual([]);
  });
});

const joined = (...lines: readonly string[]) =>
  joinLinesStyled(
    lines.map((line) => ({ text: line, marks: [] })),
    wordBookOf([...lines, 'the political will of the highest level; интер-ны международного']),
  ).text;

describe('two lines', () => {
  it.each([
    ['the draft (SUM/2022/', 'DRAFT/6);', 'the draft (SUM/2022/DRAFT/6);'],
    [
      'the plan (SOC/2021/DRAFT/3/Rev.',
      '2) with proposals',
      'the plan (SOC/2021/DRAFT/3/Rev.2) with proposals',
    ],
    ['political and/', 'or ideological', 'political and/or ideological'],
    ['мүше БҰҰ-', 'ның стратегиясы', 'мүше БҰҰ-ның стратегиясы'],
    ['препроводить государств-', 'членов проект', 'препроводить государств-членов проект'],
    ['бойынша іс-', 'қимыл жоспары', 'бойынша іс-қимыл жоспары'],
  ])('%s + %s are whole', (upper, lower, whole) => {
    expect(joined(upper, lower)).toBe(whole);
  });
});

const long =
  'The Secretariat has the honour to forward for further consideration the draft of the plan with all proposals made by the Member States during the second session of the meeting in Astana.';
const other =
  'Reiterating strong condemnation of terrorism in all its forms and manifestations and reaffirming that any acts of terrorism are criminal and unjustifiable, regardless of their motivations.';

describe('a paragraph', () => {
  it('stays one where the words of a whole line are bold', async () => {
    const text = await read((page) => {
      page.text('The Secretariat has the honour to forward for consideration herewith the draft', 72, 80);
      page.text('Regional Plan of Action on the Implementation of the Global Strategy', 72, 94, {
        bold: true,
      });
      page.text('(SOC/2021/DRAFT/3) with the proposals that were made by the members', 72, 108);
      page.text('of the organisation.', 72, 122);
    });
    expect(outlineOf(text)).toHaveLength(1);
  });

  it('begins at an indent also where it fills its line and the one before was full', async () => {
    const text = await read((page) => {
      const full = (words: string, x: number) => {
        const gap =
          (372 - x - page.font({}).widthOfTextAtSize(words.replace(/ /g, ''), 10)) /
          (words.split(' ').length - 1);
        let at = x;
        for (const one of words.split(' ')) at += page.text(one, at, page.y, { size: 10 }) + gap;
        page.y += 12;
      };
      full('We, the Member States of the Conference on Interaction and of the', 72);
      full('Confidence Building Measures in the region of the continent;', 72);
      full('Reiterating strong condemnation of terrorism in all of its forms', 82);
      full('and manifestations and reaffirming that any acts of terrorism are', 72);
      page.text('criminal.', 72, page.y, { size: 10 });
    });
    expect(outlineOf(text)).toHaveLength(2);
  });

  it('keeps the usual distance of its lines in a text of many short ones', async () => {
    const text = await read((page) => {
      for (const one of ['No. 1', 'Astana', 'To all members', 'Page two', 'As agreed'])
        page.paragraph(`${one} of the list`).at(0) !== undefined && page.gap(11);
      page.paragraph(long, { width: 330 });
      page.gap(11);
      page.paragraph(other, { width: 330 });
    });
    expect(outlineOf(text)).toEqual(expect.arrayContaining([`p ${long}`, `p ${other}`]));
  });

  it('beside a larger heading of the other column keeps its own size of letters', async () => {
    const text = await read((page) => {
      page.paragraph(`${long} ${other}`, { width: 210, size: 10, leading: 12 });
      page.y = 80;
      page.paragraph('Measures to address the conditions', {
        x: 292,
        width: 210,
        size: 14,
        leading: 12,
        bold: true,
      });
      page.gap(12);
      page.paragraph(`${other} ${long}`, { x: 292, width: 210, size: 10, leading: 12 });
    });
    expect(outlineOf(text)).toContain(`p ${long} ${other}`);
    expect(outlineOf(text).at(-1)).toBe(`p ${other} ${long}`);
  });
});

/** A line spaced to the full width, word by word. */
const spaced = (page: TestPage, words: string, x: number, right: number, size = 10): void => {
  const all = words.split(' ');
  const width = page.font({}).widthOfTextAtSize(all.join(''), size);
  let at = x;
  for (const one of all) at += page.text(one, at, page.y, { size }) + (right - x - width) / (all.length - 1);
  page.y += size * 1.2;
};

describe('lines spaced to their full width', () => {
  it('are no columns where their gaps stand one under the other by chance', () => {
    const rows = (gaps: readonly number[]) =>
      Array.from({ length: 6 }, (_, row) => {
        let at = 10;
        return ['recommendations', 'representatives', 'confidentiality', 'implementations'].flatMap(
          (one, index) => {
            const letters = word(one, at, 10, 100 + 12 * row);
            at += 75 + (gaps[index] ?? 0);
            return letters;
          },
        );
      });
    const columns = (gaps: readonly number[]) => inReadingOrder(rowsOf(rows(gaps).flat())).length;
    expect([columns([20, 20, 20]), columns([4, 30, 4])]).toEqual([1, 2]);
  });

  it('of two long words are text where the line before is, and a row of a table where none is', async () => {
    const text = await read((page) => {
      spaced(page, 'the list of those who take part', 72, 222);
      spaced(page, 'internationally recognised', 72, 222);
      page.text('names.', 72, page.y, { size: 10 });
    });
    expect(outlineOf(text)).toEqual(['p the list of those who take part internationally recognised names.']);
  });
});

describe('two columns', () => {
  it('are told by the gap between them, not by that behind the numbers of a list in the second one', async () => {
    const text = await read((page) => {
      page.paragraph(`${long} ${other}`, { width: 200, size: 10, leading: 12 });
      page.y = 80;
      for (const number of ['1.', '2.', '3.']) {
        page.text(number, 292, page.y, { size: 10 });
        page.paragraph('Strengthen the efforts against trafficking in all of the region by every means', {
          ...{ x: 312, width: 190, size: 10, leading: 12 },
        });
      }
      page.text('Page 2', 275, 800, { size: 9 });
    });
    expect(outlineOf(text)[0]).toBe(`p ${long} ${other}`);
  });

  it('may have a few lines only in the second one', async () => {
    const text = await read((page) => {
      page.paragraph(`${long} ${other} ${long}`, { width: 200, size: 10, leading: 12 });
      page.y = 80;
      page.paragraph('Adopted on this day of October in a single copy in the English language only.', {
        ...{ x: 312, width: 190, size: 10, leading: 12 },
      });
    });
    expect(outlineOf(text)[0]).toBe(`p ${long} ${other} ${long}`);
  });
});

describe('line numbers', () => {
  it('go also from pages of few lines, before and behind the page that tells their place', async () => {
    const numbered = (parts: readonly string[], first: number) => (page: TestPage) => {
      for (const part of parts) page.paragraph(part).at(0) !== undefined && page.gap(14);
      for (let at = 0; 80 + 14 * at < page.y - 14; at++)
        page.text(String(first + at), 50, 80 + 14 * at, { size: 8 });
    };
    const text = await read(
      numbered([long], 1),
      numbered([long, other, long, other, long], 4),
      numbered([other], 30),
    );
    const words = text.blocks.map((block) => ('text' in block ? block.text : '')).join(' ');
    expect(words.match(/\d/g)).toBeNull();
  });
});

describe('a title', () => {
  it('under a full line that ended a sentence, and one in another language under it, stand alone', async () => {
    const text = await read((page) => {
      const middle = (words: string) => {
        page.text(words, 297 - page.font({ bold: true }).widthOfTextAtSize(words, 12) / 2, page.y, {
          bold: true,
        });
        page.y += 14;
      };
      page.paragraph(`${other} ${long}`);
      middle('IV. Approach');
      page.paragraph(long, { indent: 30 });
    });
    expect(outlineOf(text)).toHaveLength(3);
  });
});
