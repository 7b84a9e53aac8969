/** Word files in which something stands where it should not: no word is lost, or it is said. */

import { describe, expect, it } from 'vitest';
import { bodyOf, p, partOf, r } from '#tests/formats/support/docxOf';
import { codes, outline, read } from '#tests/formats/support/readBody';

const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;

describe('words that stand outside of their place', () => {
  it('straight in a run, in a paragraph or between paragraphs are read', () => {
    expect(outline(`<w:p><w:r>One </w:r>two${r(' three')}</w:p>four\n<w:p/>${p('five')}`)).toEqual([
      'p One two three',
      'p four',
      'p five',
    ]);
  });

  it('in a cell without a row are a table', () => {
    expect(outline(`<w:tbl>${cell('a')}${cell('b')}<w:tr>${cell('c')}</w:tr></w:tbl>`)).toEqual([
      'table a|b / c',
    ]);
  });
});

describe('two notes or remarks of one number', () => {
  it('are both read, each once', () => {
    const call = p(`${r('One')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const note = (words: string) => `<w:footnote w:id="2">${p(words)}</w:footnote>`;
    const notes = { 'word/footnotes.xml': partOf(note('First') + note('Second'), 'w:footnotes') };
    expect(outline(call, notes)).toEqual(['p One¹', 'note 1 First\nSecond']);
  });

  it('are one remark with the words of both', () => {
    const call = p(`${r('One')}<w:r><w:commentReference w:id="2"/></w:r>`);
    const remark = (words: string) => `<w:comment w:id="2" w:author="Ann">${words}</w:comment>`;
    const texts = (words: readonly string[]) =>
      read(call, { 'word/comments.xml': partOf(words.map(remark).join(''), 'w:comments') }).annotations.map(
        ({ text }) => text,
      );
    expect(texts([p('First'), p('Second')])).toEqual(['First\nSecond']);
    expect(texts([remark(p('Inside'))])).toEqual(['Inside']);
  });
});

describe('a piece in forms that nobody knows', () => {
  const choice = `<mc:Choice Requires="future">${r('new')}</mc:Choice>`;

  it('is said to be left out', () => {
    expect(codes(p(`${r('One')}<mc:AlternateContent>${choice}</mc:AlternateContent>`))).toEqual([
      'docx.alternative',
    ]);
  });

  it('is read in the form that older programs read', () => {
    const both = `<mc:AlternateContent>${choice}<mc:Fallback>${r(' old')}</mc:Fallback></mc:AlternateContent>`;
    expect(outline(p(r('One') + both))).toEqual(['p One old']);
    expect(codes(p(r('One') + both))).toEqual([]);
  });
});

describe('what is said of a drawing to those who do not see it', () => {
  const drawing = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const inline = (facts: string) =>
    p(
      `${r('One')}<w:r><w:drawing><wp:inline ${drawing}><wp:docPr id="1" name="Picture 1"${facts}/></wp:inline></w:drawing></w:r>`,
    );

  it('is said to be left out', () => {
    expect(codes(inline(' descr="Seal"') + inline(' title="Map"') + inline(' descr=" "'))).toEqual([
      'docx.drawingText',
    ]);
    expect(codes(p(`${r('One')}<w:r><w:pict><v:shape alt="Seal"/></w:pict></w:r>`))).toEqual([
      'docx.drawingText',
    ]);
  });

  it('is not said where there is nothing', () => {
    expect(codes(inline(''))).toEqual([]);
  });
});

describe('what is said of a table to those who do not see it', () => {
  const table = (facts: string) =>
    `<w:tbl><w:tblPr>${facts}</w:tblPr><w:tr><w:tc>${p(r('One'))}</w:tc><w:tc>${p(r('Two'))}</w:tc></w:tr></w:tbl>`;

  it('is said to be left out, once', () => {
    const facts = '<w:tblCaption w:val="Proposals"/><w:tblDescription w:val="By party"/>';
    expect(codes(table(facts))).toEqual(['docx.tableText']);
    expect(codes(table('<w:tblCaption w:val=""/>'))).toEqual([]);
  });
});

describe('words that are drawn', () => {
  const art = (words: string) =>
    `<w:r><w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict></w:r>`;

  it('as a picture are read behind the paragraph that holds them', () => {
    expect(outline(p(r('One') + art('Plan of Action')) + p('Two'))).toEqual([
      'p One',
      'p Plan of Action',
      'p Two',
    ]);
  });

  it('as a watermark are only said', () => {
    const header = {
      'word/header1.xml': partOf(p(art('DRAFT')), 'w:hdr'),
      'word/document.xml': bodyOf(
        `${p('One')}<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>`,
      ),
    };
    expect(outline('', header)).toEqual(['p One']);
    expect(codes('', header)).toEqual(['docx.header']);
  });

  it('in a locked drawing are read', () => {
    const shape = (words: string) =>
      `<a:sp><a:txSp><a:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>`;
    const drawing = `<w:r><w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${shape('First')}${shape('Second')}</a:graphic></w:drawing></w:r>`;
    expect(outline(p(r('One') + drawing))).toEqual(['p One', 'p First', 'p Second']);
  });
});
