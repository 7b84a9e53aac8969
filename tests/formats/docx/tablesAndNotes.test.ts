/** Tables with merged cells, footnotes and endnotes of Word files. */

import { describe, expect, it } from 'vitest';
import { item, p, partOf, r, relationshipsOf } from '#tests/formats/support/docxOf';
import { marksOf, outlineOf } from '#tests/formats/support/outline';
import { codes, numbering, outline, type Parts, read } from '#tests/formats/support/readBody';

describe('tables of a Word file', () => {
  const cell = (inside: string, properties = '') =>
    `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
  const row = (cells: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
  const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;

  it('keep merged cells, header rows and several paragraphs in a cell', () => {
    const body = table(
      row(cell(p('Area'), '<w:gridSpan w:val="2"/>') + cell(p('Lead')), '<w:tblHeader/>') +
        row(
          cell(p('2'), '<w:vMerge w:val="restart"/>') + cell(p('Terrorism')) + cell(p('India') + p('China')),
        ) +
        row(cell(p(''), '<w:vMerge/>') + cell(p('Drugs')) + cell(p('Iran'))),
    );
    const block = read(body).blocks[0];
    expect(block).toMatchObject({
      kind: 'table',
      rows: [
        { header: true, cells: [{ text: 'Area', colspan: 2 }, { text: 'Lead' }] },
        {
          header: false,
          cells: [{ text: '2', rowspan: 2 }, { text: 'Terrorism' }, { text: 'India\nChina' }],
        },
        { header: false, cells: [{ text: 'Drugs' }, { text: 'Iran' }] },
      ],
    });
  });

  it('keep cells that older Words joined sideways', () => {
    const body = table(
      row(
        cell(p('Area'), '<w:hMerge w:val="restart"/>') +
          cell(p(''), '<w:hMerge w:val="continue"/>') +
          cell(p('x')),
      ),
    );
    expect(read(body).blocks[0]).toMatchObject({
      rows: [
        {
          cells: [
            { text: 'Area', colspan: 2 },
            { text: 'x', colspan: 1 },
          ],
        },
      ],
    });
  });

  it('keep their columns where a row begins further right', () => {
    expect(
      outline(table(row(cell(p('a')) + cell(p('b'))) + row(cell(p('c')), '<w:gridBefore w:val="1"/>'))),
    ).toEqual(['table a|b / |c']);
  });

  it('give their numbers back to the text of the cell', () => {
    expect(
      outline(table(row(cell(p('one', item(1)) + p('two', item(1))))), numbering([['decimal', '%1.']])),
    ).toEqual(['table 1. one\n2. two']);
  });

  it('inside tables become lines of the cell, and it is said', () => {
    const inner = table(row(cell(p('x')) + cell(p('y'))));
    const body = table(row(cell(p('a') + inner + p('b'))));
    expect(outline(body)).toEqual(['table a\nx\ty\nb']);
    expect(codes(body)).toEqual(['docx.nestedTable']);
  });
});

describe('notes of a Word file', () => {
  const call = (id: number, kind = 'footnote', more = '') =>
    `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
  const note = (id: number, inside: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}">${inside}</w:${kind}>`;
  const footnotes = (inside: string): Parts => ({
    'word/footnotes.xml': partOf(
      `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>${inside}`,
      'w:footnotes',
    ),
  });

  it('are called by superscript digits in the order of the text and stand behind their paragraph', () => {
    const body = p(r('sharing') + call(7) + r(';') + r(' and') + call(5)) + p('Next.');
    const text = read(
      body,
      footnotes(note(5, p('Second.')) + note(7, p(`<w:r><w:footnoteRef/></w:r>${r(' First.')}`))),
    );
    expect(outlineOf(text)).toEqual(['p sharing¹; and²', 'note 1 First.', 'note 2 Second.', 'p Next.']);
    expect(marksOf(text.blocks[0])).toEqual(['note ¹', 'note ²']);
  });

  it('begin anew with a section that says so, in the section’s own signs', () => {
    const section = (format: string) =>
      `<w:sectPr><w:footnotePr><w:numFmt w:val="${format}"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`;
    const body =
      p(r('One') + call(2), section('decimal')) + p(r('Two') + call(3) + call(4)) + section('chicago');
    const notes = footnotes(note(2, p('A.')) + note(3, p('B.')) + note(4, p('C.')));
    expect(outline(body, notes)).toEqual(['p One¹', 'note 1 A.', 'p Two*†', 'note * B.', 'note † C.']);
  });

  it('keep a mark that somebody chose', () => {
    const body = p(
      `${r('Title')}<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
    );
    expect(outline(body, footnotes(note(2, p('As adopted.'))))).toEqual(['p Title*', 'note * As adopted.']);
  });

  it('at the end of the file are small Roman numerals and come last', () => {
    const endnotes = { 'word/endnotes.xml': partOf(note(1, p('The end.'), 'endnote'), 'w:endnotes') };
    expect(outline(p(r('One') + call(1, 'endnote')) + p('Two'), endnotes)).toEqual([
      'p Onei',
      'p Two',
      'note i The end.',
    ]);
  });

  it('that somebody typed as paragraphs are notes, too', () => {
    const text = read(p('through sharing¹;') + p('¹ Focusing on it.'));
    expect(outlineOf(text)).toEqual(['p through sharing¹;', 'note 1 Focusing on it.']);
    expect(marksOf(text.blocks[0])).toEqual(['note ¹']);
  });

  it('that nothing in the text calls are left out, as Word does, and said', () => {
    const parts = footnotes(note(1, p('Called.')) + note(2, p('Left behind.')) + note(3, p('')));
    expect(outline(p(r('One') + call(1)), parts)).toEqual(['p One¹', 'note 1 Called.']);
    expect(codes(p(r('One') + call(1)), parts)).toEqual(['docx.noteUncalled']);
  });

  it('are found in their usual part where the file forgot to name it', () => {
    const parts = { ...footnotes(note(1, p('Found.'))), 'word/_rels/document.xml.rels': relationshipsOf([]) };
    expect(outline(p(r('One') + call(1)), parts)).toEqual(['p One¹', 'note 1 Found.']);
  });

  it('whose text is missing are said', () => {
    expect(codes(p(r('One') + call(9)))).toEqual(['docx.noteMissing']);
  });
});
