/** Numbers that fields show and that Word counts without storing them: `LISTNUM` and the `AUTONUM` of older Words. */

import { describe, expect, it } from 'vitest';
import { item, p, partOf, r } from '#tests/formats/support/docxOf';
import { codes, numbering, outline, read, styles } from '#tests/formats/support/readBody';

const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string) =>
  `${sign('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${sign('end')}`;
const words = (...parts: readonly string[]) =>
  p(parts.map((part) => (/^(?:LISTNUM|AUTONUM)/.test(part) ? field(part) : r(part))).join(''));
const tracked = (kind: 'ins' | 'del', inside: string) =>
  `<w:${kind} w:id="1" w:author="Delegate" w:date="2024-01-09T10:00:00Z">${inside}</w:${kind}>`;
const headings = styles(
  [1, 2, 3]
    .map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/></w:style>`,
    )
    .join(''),
);
const heading = (level: number, inside: string) => p(inside, `<w:pStyle w:val="H${level}"/>`);

describe('a number of a list in a field', () => {
  it('that begins a paragraph is its label', () => {
    const body = words('LISTNUM', ' Agree.') + p('Between.') + words('LISTNUM', 'Decide.');
    expect(outline(body)).toEqual(['p 1) Agree.', 'p Between.', 'p 2) Decide.']);
    expect(codes(body)).toEqual(['docx.fieldNumber']);
  });

  it('in the middle of a sentence stands among its words, as in the example of the standard', () => {
    const body = words(
      'Get ',
      'LISTNUM NumberDefault \\l 3 \\s 1',
      ' approval, ',
      'LISTNUM',
      ' funds and ',
      'LISTNUM',
      ' staff.',
    );
    expect(outline(body)).toEqual(['p Get i) approval, ii) funds and iii) staff.']);
  });

  it('has the nine levels of the list that it names', () => {
    const of = (name: string, levels: readonly number[]) =>
      outline(levels.map((level) => words('See ', `LISTNUM "${name}" \\l ${level}`)).join(''));
    expect(of('NumberDefault', [1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual(
      ['1)', 'a)', 'i)', '(1)', '(a)', '(i)', '1.', 'a.', 'i.'].map((label) => `p See ${label}`),
    );
    expect(of('OutlineDefault', [1, 2, 3, 4])).toEqual(
      ['I.', 'A.', '1.', 'a)'].map((label) => `p See ${label}`),
    );
    expect(of('LegalDefault', [1, 2, 2, 1, 3])).toEqual(
      ['1.', '1.1.', '1.2.', '2.', '2.1.1.'].map((label) => `p See ${label}`),
    );
  });

  it('begins with the number that it asks for, and those behind it count on', () => {
    const body = words('LISTNUM \\s 5', ' Five.') + words('LISTNUM', ' Six.');
    expect(outline(body)).toEqual(['p 5) Five.', 'p 6) Six.']);
  });

  it('goes a level deeper behind a number, and stays there behind words', () => {
    const body = words('LISTNUM', 'LISTNUM', ' First; ', 'LISTNUM', ' second.') + words('LISTNUM', ' Third.');
    expect(outline(body)).toEqual(['p 1) a) First; b) second.', 'p 2) Third.']);
  });

  it('in a paragraph of a list counts a level below it, and the list counts on from there', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ]);
    const body =
      p(r('Agree ') + field('LISTNUM') + r(' to meet and ') + field('LISTNUM') + r(' to report.'), item(1)) +
      p('Third.', item(1, 1)) +
      p(r('Decide ') + field('LISTNUM') + r(' to close.'), item(1));
    expect(outline(body, parts)).toEqual([
      'p 1. Agree 1.1 to meet and 1.2 to report.',
      'p 1.3 Third.',
      'p 2. Decide 2.1 to close.',
    ]);
  });

  it('counts in the list of the file that has the name', () => {
    const parts = {
      'word/numbering.xml': partOf(
        '<w:abstractNum w:abstractNumId="4"><w:name w:val="Clauses"/>' +
          '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Clause %1"/></w:lvl>' +
          '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>',
        'w:numbering',
      ),
    };
    const body = p('One.', item(1)) + words('See ', 'LISTNUM clauses \\l 1') + p('Three.', item(1));
    expect(outline(body, parts)).toEqual(['p Clause I One.', 'p See Clause II', 'p Clause III Three.']);
  });

  it('that came with a tracked change is counted only where the change is accepted', () => {
    const body =
      words('LISTNUM', ' One.') +
      p(tracked('ins', field('LISTNUM')) + r(' New.')) +
      words('LISTNUM', ' Two.');
    const { blocks, warnings } = read(body);
    expect(
      blocks.map((block) => (block.kind === 'paragraph' ? `${block.label ?? ''}|${block.text}` : '')),
    ).toEqual(['1)|One.', '|[2)] (+DELEGATE) New.', '2)|Two.']);
    expect(warnings.map(({ code }) => code)).toContain('docx.renumbered');
  });

  it('inside another field that shows nothing is not shown', () => {
    const nested = `${sign('begin')}<w:r><w:instrText>IF 1 = 1 "</w:instrText></w:r>${field('LISTNUM')}${sign('end')}`;
    expect(outline(p(r('Words') + nested + r('.')))).toEqual(['p Words.']);
  });

  it('in a cell stands before the words', () => {
    const row = `<w:tbl><w:tr><w:tc>${words('LISTNUM', ' Cell.')}</w:tc></w:tr></w:tbl>`;
    expect(outline(row + p('End.'))).toEqual(['table 1) Cell.', 'p End.']);
  });
});

describe('a number by the level of headings', () => {
  it('counts each level, anew behind a higher one', () => {
    const one = field('AUTONUM');
    const body =
      heading(1, one + r(' A')) +
      heading(2, one + r(' B')) +
      heading(2, one + r(' C')) +
      p(`${one}${r(' text')}`) +
      p(`${one}${r(' text')}`) +
      heading(1, one + r(' D')) +
      heading(2, one + r(' E')) +
      p(`${one}${r(' text')}`);
    expect(outline(body, headings)).toEqual([
      'h1 1. A',
      'h2 1. B',
      'h2 2. C',
      'p 1. text',
      'p 2. text',
      'h1 2. D',
      'h2 1. E',
      'p 1. text',
    ]);
  });

  it('goes on through the text where headings have none', () => {
    const one = field('AUTONUM');
    const body = p(one + r(' A')) + heading(1, 'Title') + p(one + r(' B'));
    expect(outline(body, headings)).toEqual(['p 1. A', 'h1 Title', 'p 2. B']);
  });

  it('has the form that its switches ask for', () => {
    const body = [
      'AUTONUM',
      'AUTONUM \\* Arabic \\s :',
      'AUTONUM \\* alphabetic \\s ")"',
      'AUTONUM \\* Roman \\* MERGEFORMAT',
      'AUTONUM \\s- \\* MERGEFORMAT',
    ].map((instruction) => words(instruction, ' x'));
    expect(outline(body.join(''))).toEqual(['p 1. x', 'p 2: x', 'p c) x', 'p IV. x', 'p 5- x']);
  });

  it('for laws holds the numbers above it, in the text those of the heading', () => {
    const one = field('AUTONUMLGL');
    const body =
      heading(1, one + r(' A')) +
      heading(2, one + r(' B')) +
      heading(2, field('AUTONUMLGL \\e') + r(' C')) +
      p(`${one}${r(' text')}`) +
      p(`${one}${r(' text')}`) +
      heading(1, one + r(' D'));
    expect(outline(body, headings)).toEqual([
      'h1 1. A',
      'h2 1.1. B',
      'h2 1.2 C',
      'p 1.2.1. text',
      'p 1.2.2. text',
      'h1 2. D',
    ]);
  });

  it('of an outline has Roman numerals, letters and numbers', () => {
    const one = field('AUTONUMOUT');
    const body =
      heading(1, one + r(' A')) +
      heading(2, one + r(' B')) +
      heading(2, one + r(' C')) +
      heading(3, one + r(' D')) +
      heading(1, one + r(' E'));
    expect(outline(body, headings)).toEqual(['h1 I. A', 'h2 A. B', 'h2 B. C', 'h3 1. D', 'h1 II. E']);
  });

  it('stays as it stands in the file where it does', () => {
    const body = p(
      `${sign('begin')}<w:r><w:instrText> AUTONUM </w:instrText></w:r>${sign('separate')}${r('7.')}${sign('end')}${r(' Words')}`,
    );
    expect(outline(body)).toEqual(['p 7. Words']);
  });
});
