/** Notes in the margin beside a text, as acts and drafts print the titles of their clauses: blocks of their own that tear no paragraph. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const clauses = [
  'The Member States reaffirm their commitment to the purposes and principles of the Charter and to the measures that are listed in this plan of action, which they have agreed by consensus and which the Secretariat circulates.',
  'Each Member State shall [designate] (-ISR) [nominate] (+ISR) (+BHR) a focal point for the purposes of this plan of action and notify the Secretariat, which keeps the list of focal points and circulates it every year with the changes.',
  'This decision takes effect on the date of its adoption and is reviewed at the next meeting of the Senior Officials Committee, which the Chairmanship convenes not later than a year after it was adopted by the Council.',
] as const;
const notes = [
  ['Purposes of the', 'plan of action'],
  ['Focal points'],
  ['Entry into force', 'and review of', 'the decision'],
];

interface Setting {
  readonly text: number;
  readonly margin: number;
  readonly lower?: number;
  readonly size?: number;
}

/** The clauses in 12 points, each with its note in smaller letters beside it, so many points lower than its first line. */
const act =
  ({ text, margin, lower = 0, size = 8 }: Setting) =>
  (page: TestPage) => {
    for (const [index, clause] of clauses.entries()) {
      for (const [at, line] of (notes[index] ?? []).entries())
        page.text(line, margin, page.y + lower + 1.2 * size * at, { size });
      page.paragraph(clause, { x: text, width: 380 });
      page.gap(12);
    }
  };

const readingOf = async (...pages: readonly ((page: TestPage) => void)[]): Promise<readonly string[]> => {
  const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(...pages) }));
  return blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
};

const inOrder = clauses.flatMap((clause, index) => [notes[index]?.join(' '), clause]);

describe('A note in the margin', () => {
  it('on the left stands before its paragraph, which stays one', async () => {
    expect(await readingOf(act({ text: 150, margin: 72 }))).toEqual(inOrder);
  });

  it('on the right does, too', async () => {
    expect(await readingOf(act({ text: 72, margin: 468 }))).toEqual(inOrder);
  });

  it('does so where it begins in the midst of the paragraph, on lines of its own', async () => {
    expect(await readingOf(act({ text: 150, margin: 72, lower: 19 }))).toEqual(inOrder);
  });

  it('is told by its smaller letters where it stands close to the text', async () => {
    expect(await readingOf(act({ text: 72, margin: 460, size: 9 }))).toEqual(inOrder);
  });

  it('parts no paragraph that goes on behind the page', async () => {
    const [clause] = clauses;
    const half = clause.indexOf('which they');
    const [first, second] = [clause.slice(0, half).trim(), clause.slice(half)];
    const read = await readingOf(
      (page) => {
        page.paragraph(`${clauses[1]} ${clauses[2]}`, { x: 150, width: 380 });
        page.gap(12);
        page.text('Purposes', 72, page.y + 14, { size: 8 });
        page.paragraph(first, { x: 150, width: 380 });
      },
      (page) => page.paragraph(`${second} ${clauses[2]}`, { x: 150, width: 380 }),
    );
    expect(read).toEqual([`${clauses[1]} ${clauses[2]}`, 'Purposes', `${clause} ${clauses[2]}`]);
  });
});

/** In the size of the text, each beginning on a baseline of its own. */
const inBodySize = (text: number, margin: number) => act({ text, margin, lower: 4, size: 12 });

describe('A note in letters as large as the text', () => {
  it('on the left stands before its paragraph, which stays one', async () => {
    expect(await readingOf(inBodySize(200, 72))).toEqual(inOrder);
  });

  it('on the right does, too, also where its lines are those of the text', async () => {
    const read = await readingOf((page) => {
      for (const [at, line] of ['The Chair to', 'ask capitals'].entries())
        page.text(line, 480, page.y + 14 * at);
      for (const clause of clauses) {
        page.paragraph(clause, { width: 380 });
        page.gap(12);
      }
    });
    expect(read).toEqual(['The Chair to ask capitals', ...clauses]);
  });

  it('is none where it begins the line of its paragraph, as a term does', async () => {
    const read = await readingOf((page) => {
      page.text('Note:', 72, page.y);
      for (const clause of clauses) {
        page.paragraph(clause, { x: 140, width: 380 });
        page.gap(12);
      }
    });
    expect(read[0]).toMatch(/^Note: The Member States/);
  });
});

describe('Words at one place in the margins of several pages', () => {
  const stamped =
    (at: number, part = clauses) =>
    (page: TestPage) => {
      page.text('RESTRICTED', at, 401, { size: 10 });
      page.gap(290);
      for (const clause of part) {
        page.paragraph(clause, { x: 100, width: 380 });
        page.gap(12);
      }
    };

  it.each([
    ['left', 20],
    ['right', 500],
  ])('stay once and are said: on the %s', async (_, at) => {
    const bytes = await pdfOf(stamped(at), stamped(at), stamped(at));
    const { blocks, warnings } = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
    const texts = blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
    expect(texts.filter((text) => text === 'RESTRICTED')).toHaveLength(1);
    expect(texts.filter((text) => text !== 'RESTRICTED')).toEqual([...clauses, ...clauses, ...clauses]);
    expect(warnings.map(({ facts }) => facts)).toContainEqual({ texts: '“RESTRICTED”' });
  });

  it('are taken out of a short last page, too', async () => {
    const [first] = clauses;
    const last = (page: TestPage) => {
      page.text('RESTRICTED', 500, 401, { size: 10 });
      page.gap(307);
      page.text('Done at Astana, in three languages.', 100, page.y);
      page.gap(14);
      page.text('They are equally authentic.', 100, page.y);
    };
    const bytes = await pdfOf(stamped(500), stamped(500), stamped(500), last);
    const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
    const texts = blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
    expect(texts.filter((text) => text.includes('RESTRICTED'))).toHaveLength(1);
    expect(texts.filter((text) => text === first)).toHaveLength(3);
  });

  it('stay where they stand on one page of many', async () => {
    const plain = (clause: string) => (page: TestPage) => void page.gap(290).paragraph(clause, { x: 100 });
    const bytes = await pdfOf(plain(clauses[0]), stamped(500), plain(clauses[1]), plain(clauses[2]));
    const { warnings } = okValue(await readAnyFile({ name: 'a.pdf', bytes }));
    expect(warnings).toEqual([]);
  });
});

describe('No note in the margin', () => {
  it('is what a long line ends with in smaller letters', async () => {
    const read = await readingOf((page) => {
      for (const clause of clauses) page.paragraph(clause, { width: 340 });
      page.gap(14);
      const words = 'The documents of the meeting have been circulated to all the delegations under ';
      page.text('NCT/CID/696', 72 + page.text(words, 72, page.y), page.y, { size: 10 });
      page.gap(14).text('and are annexed.', 72, page.y);
    });
    expect(read.at(-1)).toBe(
      'The documents of the meeting have been circulated to all the delegations under NCT/CID/696 and are annexed.',
    );
  });

  it('are numbers of paragraphs, in whatever size', async () => {
    const read = await readingOf((page) => {
      for (const [index, clause] of clauses.entries()) {
        page.text(`${index + 1}.`, 72, page.y, { size: 9 });
        page.paragraph(clause, { x: 100, width: 400 });
      }
    });
    expect(read).toEqual(clauses);
  });
});

describe('A stamp at the head of a page', () => {
  it('that stands out into the margin leaves a title of two lines in the middle whole', async () => {
    const title = ['SECRETARIAT OF THE CONFERENCE ON INTERACTION', 'AND CONFIDENCE BUILDING MEASURES'];
    const read = await readingOf((page) => {
      page.text('RESTRICTED UNTIL 12 JUNE', 440, 40);
      for (const line of title) {
        const width = page.font({ bold: true }).widthOfTextAtSize(line, 11);
        page.text(line, 72 + (400 - width) / 2, page.y, { bold: true, size: 11 });
        page.gap(14);
      }
      page.gap(14);
      for (const clause of clauses) page.paragraph(clause, { width: 400 });
    });
    expect(read.slice(0, 2)).toEqual(['RESTRICTED UNTIL 12 JUNE', title.join(' ')]);
  });
});
