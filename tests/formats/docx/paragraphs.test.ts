/** Paragraphs, headings and typography of Word files, built part by part. */

import { describe, expect, it } from 'vitest';
import { p, r } from '#tests/formats/support/docxOf';
import { codes, firstMarks, outline, read, styles } from '#tests/formats/support/readBody';

describe('paragraphs of a Word file', () => {
  it('come in order, empty ones left out, each with its place in the file', () => {
    const { blocks } = read(p('One') + p('') + p('Two'));
    expect(blocks).toMatchObject([
      { id: 'b1', text: 'One', source: { at: 1 } },
      { id: 'b2', text: 'Two', source: { at: 3 } },
    ]);
  });

  it('keep tabs, breaks, no-break and soft hyphens', () => {
    expect(
      outline(
        p(
          `<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>`,
        ),
      ),
    ).toEqual(['p a\tb\nc\u2011d\u00ade']);
  });

  it('keep the text of links, content controls, smart tags and simple fields', () => {
    const body = p(
      `<w:hyperlink r:id="x">${r('link ')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="no"/></w:sdtPr><w:sdtContent>${r('control ')}</w:sdtContent></w:sdt><w:smartTag>${r('tag ')}</w:smartTag><w:fldSimple w:instr="REF x">${r('field')}</w:fldSimple>`,
    );
    expect(outline(body)).toEqual(['p link control tag field']);
  });

  it('keep the results of fields and not their instructions, nested ones too', () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> IF x </w:instrText></w:r>';
    const inner = char('begin') + code + char('separate') + r('inner') + char('end');
    expect(outline(p(char('begin') + code + inner + char('separate') + r('shown') + char('end')))).toEqual([
      'p shown',
    ]);
  });

  it('are aligned as the file says, by a style too', () => {
    const blocks = read(
      p('A', '<w:jc w:val="center"/>') + p('B', '<w:pStyle w:val="S"/>'),
      styles('<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:jc w:val="both"/></w:pPr></w:style>'),
    ).blocks;
    expect(blocks).toMatchObject([{ align: 'center' }, { align: 'justify' }]);
  });

  it('show signs of symbol fonts that are known and say those that are not', () => {
    const body = p(
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings 3" w:char="F067"/><w:sym w:font="Own signs" w:char="F099"/></w:r>',
    );
    expect(outline(body)).toEqual(['p •α\u{1f852}\ufffd']);
    expect(codes(body)).toEqual(['docx.symbol']);
  });

  it('show signs of symbol fonts that stand among the letters of a run', () => {
    const symbol = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>';
    expect(outline(p(r('angle \uf061 \uf0b3 90', symbol)))).toEqual(['p angle α ≥ 90']);
    expect(outline(p(r('\uf0e3 unknown')))).toEqual(['p \uf0e3 unknown']);
  });

  it('that a damaged file leaves outside of any paragraph are read all the same', () => {
    expect(outline(`${p('One')}<w:p2>${r('Two')}</w:p2>${p('Three')}`)).toEqual([
      'p One',
      'p Two',
      'p Three',
    ]);
  });
});

describe('headings of a Word file', () => {
  it('are known by a style’s name, its outline level, or a level set on the paragraph', () => {
    const parts = styles(
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
    );
    const body =
      p('Goals.', '<w:pStyle w:val="H2"/>') +
      p('Own.', '<w:pStyle w:val="Own"/>') +
      p('Plan.', '<w:pStyle w:val="T"/>') +
      p('Set.', '<w:outlineLvl w:val="2"/>');
    expect(outline(body, parts)).toEqual(['h2 Goals.', 'h2 Own.', 'h1 Plan.', 'h3 Set.']);
  });

  it('are known by their shape where somebody only made them bold', () => {
    expect(outline(p(r('Draft Plan of Action', '<w:b/>')) + p('Pillar I: Measures'))).toEqual([
      'h1 Draft Plan of Action',
      'h2 Pillar I: Measures',
    ]);
  });
});

describe('typography of a Word file', () => {
  it('is read from the run', () => {
    const body = p(
      r('b ', '<w:b/>') +
        r('i ', '<w:i/>') +
        r('u ', '<w:u w:val="single"/>') +
        r('s ', '<w:strike/>') +
        r('2', '<w:vertAlign w:val="superscript"/>') +
        r(' plain', '<w:b w:val="0"/>'),
    );
    expect(firstMarks(body)).toEqual(['bold b ', 'italic i ', 'underline u ', 'strike s ', 'superscript 2']);
  });

  it('comes from styles, where bold on bold is plain', () => {
    const parts = styles(
      '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:b/><w:i/></w:rPr></w:style>',
    );
    const body = p(
      r('bold ') + r('slanted', '<w:rStyle w:val="C"/>') + r(' plain', '<w:b w:val="off"/>'),
      '<w:pStyle w:val="P"/>',
    );
    expect(firstMarks(body, parts)).toEqual(['bold bold ', 'italic slanted']);
  });

  it('comes from the document’s defaults and is not that of the paragraph’s mark', () => {
    const parts = styles('<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>');
    expect(firstMarks(p('slanted', '<w:rPr><w:b/></w:rPr>'), parts)).toEqual(['italic slanted']);
  });

  it('in runs side by side is one mark', () => {
    expect(firstMarks(p(r('one ', '<w:b/>') + r('two', '<w:b/>') + r(' plain')))).toEqual(['bold one two']);
  });
});
