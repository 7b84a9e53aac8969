/** Capitals over several lines with which paragraphs begin: letters of their first word, and beside them lines of one paragraph. */

import { describe, expect, it } from 'vitest';
import { readAnyFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';
import { pdfOf, type TestPage } from '#tests/formats/support/pdfOf';

const first =
  'The Member States reaffirm their commitment to the purposes and principles of the Charter [and international law] (+IND) and to the measures that are listed in this plan of action, which they have agreed by consensus.';
const second =
  'A focal point is designated by each Member State, which notifies the Secretariat of the changes that were made since the focal point was designated, and which are circulated every year in the language of the note.';
const short = 'Done in Astana on 13 October 2022.';

/** Its capital over so many lines, these farther in; the others begin at the margin. */
function opened(page: TestPage, text: string, lines = 2): void {
  const [size, leading] = [12, 14];
  const large = 12 + leading * (lines - 1) * 1.4;
  const from = page.y;
  const width = page.text(text.charAt(0), 72, from + leading * (lines - 1), { size: large });
  const words = text.slice(1).trimStart().split(' ');
  for (let row = 0; words.length > 0; row++) {
    const x = 72 + (row < lines ? width + 2 : 0);
    let line = words.shift() ?? '';
    while (words[0] !== undefined && page.font({}).widthOfTextAtSize(`${line} ${words[0]}`, size) < 522 - x)
      line += ` ${words.shift()}`;
    page.text(line, x, page.y);
    page.y += leading;
  }
  page.y = Math.max(page.y, from + leading * lines);
}

const readingOf = async (draw: (page: TestPage) => void): Promise<readonly string[]> => {
  const { blocks } = okValue(await readAnyFile({ name: 'a.pdf', bytes: await pdfOf(draw) }));
  return blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));
};

describe('A capital over several lines', () => {
  it.each([2, 3, 4])('(%i) is the first letter of its paragraph, which stays one', async (lines) => {
    expect(await readingOf((page) => opened(page, first, lines))).toEqual([first]);
  });

  it('parts the paragraph that it begins from the one above, close as they stand', async () => {
    const read = await readingOf((page) => {
      page.paragraph(second, { width: 450 });
      opened(page, first);
    });
    expect(read).toEqual([second, first]);
  });

  it('that is a word is one', async () => {
    const read = await readingOf((page) => {
      page.paragraph(first, { width: 450 });
      page.gap(10);
      opened(page, second);
    });
    expect(read).toEqual([first, second]);
  });

  it('belongs to a single line, too', async () => {
    const read = await readingOf((page) => {
      page.paragraph(first);
      page.gap(14);
      opened(page, short);
      page.gap(14);
      page.paragraph(second);
    });
    expect(read).toEqual([first, short, second]);
  });

  it('is no heading in large letters', async () => {
    const read = await readingOf((page) => {
      page.text('A', 72, 80, { size: 30 });
      page.y = 120;
      page.paragraph(first);
    });
    expect(read).toEqual(['A', first]);
  });
});
