/** What layout does to a text, and a reader must undo: a frame around each paragraph, a large first letter, numbers of pages. */

import { describe, expect, it } from 'vitest';
import { item, p, partOf, r } from '#tests/formats/support/docxOf';
import { codes, numbering, outline, read, styles } from '#tests/formats/support/readBody';

const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
const framed = (inside: string) => table(cell(inside));

describe('a text of which every paragraph stands in a cell of its own', () => {
  const parts = {
    ...numbering([['decimal', '%1.']]),
    ...styles('<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>'),
  };
  const text = [
    p('Plan of Action', '<w:pStyle w:val="H1"/>'),
    p('To [undertake] (-ISR) [encourage] (+ISR) talks.', item(1)),
    p('To meet yearly.', item(1)),
    p('Adopted at Astana.'),
  ];

  it('is read as that text, with its headings and numbers', () => {
    expect(outline(text.map(framed).join(p('')), parts)).toEqual(outline(text.join(''), parts));
    expect(outline(text.map(framed).join(''), parts)).toEqual([
      'h1 Plan of Action',
      'p 1. To [undertake] (-ISR) [encourage] (+ISR) talks.',
      'p 2. To meet yearly.',
      'p Adopted at Astana.',
    ]);
  });

  it('keeps the places of remarks and the notes', () => {
    const noted = p(
      `<w:commentRangeStart w:id="0"/>${r('Talks')}<w:commentRangeEnd w:id="0"/><w:r><w:footnoteReference w:id="2"/></w:r>`,
    );
    const more = {
      'word/footnotes.xml': partOf(`<w:footnote w:id="2">${p('A note.')}</w:footnote>`, 'w:footnotes'),
      'word/comments.xml': partOf(
        `<w:comment w:id="0" w:author="A">${p('Which?')}</w:comment>`,
        'w:comments',
      ),
    };
    const { blocks, annotations } = read([noted, ...text].map(framed).join(''), { ...parts, ...more });
    expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['paragraph', 'footnote']);
    expect(annotations).toMatchObject([{ block: blocks[0]?.id, quote: 'Talks', text: 'Which?' }]);
  });

  it('is one of tables where there are others, or paragraphs between them', () => {
    const boxes = text.map(framed).join('');
    const tablesIn = (body: string) => outline(body, parts).filter((line) => line.startsWith('table')).length;
    expect(tablesIn(framed(p('A box.')) + framed(p('Another.')) + framed(p('Third.')))).toBe(3);
    expect(tablesIn(boxes + p('Words.') + p('More words.'))).toBe(4);
    expect(tablesIn(boxes + table(cell(p('a')) + cell(p('b'))))).toBe(5);
    expect(tablesIn(boxes + table(cell(p('a')), cell(p('b'))))).toBe(5);
  });
});

describe('a first letter that is set over several lines', () => {
  const large = (letter: string) =>
    p(r(letter, '<w:sz w:val="96"/>'), '<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"/>');

  it('is the first of its word', () => {
    expect(outline(p('Before.') + large('D') + p('elegations met.') + p('After.'))).toEqual([
      'p Before.',
      'p Delegations met.',
      'p After.',
    ]);
    expect(codes(large('D') + p('elegations met.'))).toEqual([]);
  });

  it('is so where words behind it were changed with tracking', () => {
    const change = `<w:ins w:id="1" w:author="Delegate">${r(' twice')}</w:ins>`;
    expect(outline(large('D') + p(`${r('elegations met')}${change}${r('.')}`))).toEqual([
      'p Delegations met [twice] (+DELEGATE).',
    ]);
  });

  it('stands alone where nothing follows, and a frame without it is a paragraph', () => {
    expect(outline(large('D') + framed(p('a')))).toEqual(['p D', 'table a']);
    expect(outline(p('Side', '<w:framePr w:w="2000" w:wrap="around"/>') + p('Text.'))).toEqual([
      'p Side',
      'p Text.',
    ]);
  });
});

describe('the number of a page', () => {
  const field = (instruction: string, result: string) =>
    `<w:fldSimple w:instr=" ${instruction} ">${r(result)}</w:fldSimple>`;
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>';
  const withHeader = (inside: string) => ({ 'word/header1.xml': partOf(inside, 'w:hdr') });

  it('in a header leaves no words about it in the letterhead', () => {
    for (const [before, between] of [
      ['Page ', ' of '],
      ['Стр. ', ' из '],
      ['– ', ' / '],
    ] as const) {
      const line = p(r(before) + field('PAGE', '1') + r(between) + field('NUMPAGES', '5'));
      expect(outline(p('Note.') + section, withHeader(line))).toEqual(['p Note.']);
      expect(codes(p('Note.'), { 'word/footer1.xml': partOf(line, 'w:ftr') })).toEqual([]);
    }
    const named = p(`${r('Secretariat, page ')}${field('PAGE', '1')}`);
    expect(outline(p('Note.') + section, withHeader(named))).toEqual(['p Secretariat, page', 'p Note.']);
  });

  it('in the text itself is a number: an enclosure line may count its pages by it', () => {
    expect(outline(p(`${r('Enclosure: as stated, on ')}${field('NUMPAGES', '7')}${r(' p.')}`))).toEqual([
      'p Enclosure: as stated, on 7 p.',
    ]);
  });
});

describe('a list of a form', () => {
  it('that belongs to no field is said to be left out', () => {
    const list =
      '<w:ffData><w:ddList><w:listEntry w:val="For"/><w:listEntry w:val="Against"/></w:ddList></w:ffData>';
    expect(codes(p(`${r('Vote')}<w:r>${list}</w:r>`))).toEqual(['docx.fieldCode']);
  });
});
