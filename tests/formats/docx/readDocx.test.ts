/** Word files, built part by part, read into blocks. */

import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readFile } from '#formats/readFile';
import { bodyOf, docxOf, item, p, partOf, r } from '#tests/formats/support/docxOf';
import { marksOf, okValue, outlineOf } from '#tests/formats/support/outline';

type Parts = Readonly<Record<string, string>>;

const read = (body: string, parts: Parts = {}) =>
  okValue(
    readFile({ name: 'circular.docx', bytes: docxOf({ 'word/document.xml': bodyOf(body), ...parts }) }),
  );

const outline = (body: string, parts: Parts = {}) => outlineOf(read(body, parts));
const codes = (body: string, parts: Parts = {}) => read(body, parts).warnings.map((warning) => warning.code);
const firstMarks = (body: string, parts: Parts = {}) => marksOf(read(body, parts).blocks[0]);

const styles = (inside: string): Parts => ({ 'word/styles.xml': partOf(inside, 'w:styles') });

/** Levels are `[format, text, more]`; list 1 counts by them. */
function numbering(levels: readonly (readonly [string, string, string?])[], more = ''): Parts {
  const list = levels.map(
    ([format, text, rest = ''], ilvl) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return {
    'word/numbering.xml': partOf(
      `<w:abstractNum w:abstractNumId="0">${list.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${more}`,
      'w:numbering',
    ),
  };
}

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
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Wingdings" w:char="F099"/></w:r>',
    );
    expect(outline(body)).toEqual(['p •\ufffd']);
    expect(codes(body)).toEqual(['docx.symbol']);
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

describe('numbers of paragraphs', () => {
  it('are counted as Word counts them, over levels', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
      ['lowerRoman', '(%3)'],
    ]);
    const body =
      p('a', item(1)) +
      p('b', item(1)) +
      p('c', item(1, 1)) +
      p('d', item(1, 2)) +
      p('e', item(1, 1)) +
      p('f', item(1)) +
      p('g', item(1, 1));
    expect(outline(body, parts)).toEqual([
      'p 1. a',
      'p 2. b',
      'p a) c',
      'p (i) d',
      'p b) e',
      'p 3. f',
      'p a) g',
    ]);
  });

  it('of several levels print all of them, in decimals where the law asks for it', () => {
    const parts = numbering([
      ['upperRoman', '%1.'],
      ['decimal', '%1.%2'],
      ['decimal', '%1.%2.%3', '<w:isLgl/>'],
    ]);
    expect(outline(p('A', item(1)) + p('B', item(1, 1)) + p('C', item(1, 2)), parts)).toEqual(
      ['p I. A', 'p I.1 B', 'p 1.1.1 C'].map((line) => line.replace('p I. A', 'h2 I. A')),
    );
  });

  it('go on over two lists of one definition, and begin anew where the list says so', () => {
    const parts = numbering(
      [['decimal', '%1.']],
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    );
    const body = [1, 2, 3, 3].map((list) => p('x', item(list))).join('');
    expect(outline(body, parts)).toEqual(['p 1. x', 'p 2. x', 'p 1. x', 'p 2. x']);
  });

  it('of a level that never begins anew count on', () => {
    const parts = numbering([
      ['decimal', '%1.'],
      ['decimal', '%2)', '<w:lvlRestart w:val="0"/>'],
    ]);
    const body = [0, 1, 0, 1].map((level) => p('x', item(1, level))).join('');
    expect(outline(body, parts)).toEqual(['p 1. x', 'p 1) x', 'p 2. x', 'p 2) x']);
  });

  it('come from a style, through its ancestors, and can be taken away', () => {
    const parts = {
      ...numbering([['decimal', '%1.', '<w:pStyle w:val="Num"/>']]),
      ...styles(
        `<w:style w:type="paragraph" w:styleId="Num"><w:pPr>${item(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="Kid"><w:basedOn w:val="Num"/></w:style>`,
      ),
    };
    const style = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;
    expect(
      outline(
        p('x', style('Num')) +
          p('y', style('Kid')) +
          p('z', style('Num', '<w:numPr><w:numId w:val="0"/></w:numPr>')),
        parts,
      ),
    ).toEqual(['p 1. x', 'p 2. y', 'p z']);
  });

  it('are printed in every format of the field, Russian letters among them', () => {
    const printed = (format: string) =>
      outline([1, 2, 3].map(() => p('x', item(1))).join(''), numbering([[format, '%1)']])).map((line) =>
        line.slice(2, -2),
      );
    expect(printed('russianLower')).toEqual(['а)', 'б)', 'в)']);
    expect(printed('russianUpper')).toEqual(['А)', 'Б)', 'В)']);
    expect(printed('upperLetter')).toEqual(['A)', 'B)', 'C)']);
    expect(printed('decimalZero')).toEqual(['01)', '02)', '03)']);
    expect(printed('ordinal')).toEqual(['1st)', '2nd)', '3rd)']);
    expect(printed('none')).toEqual([')', ')', ')']);
  });

  it('in an unknown format are decimals, and it is said', () => {
    expect(outline(p('x', item(1)), numbering([['hebrew1', '%1.']]))).toEqual(['p 1. x']);
    expect(codes(p('x', item(1)), numbering([['hebrew1', '%1.']]))).toEqual(['docx.numberFormat']);
  });

  it('that are bullets of a symbol font print as bullets', () => {
    expect(outline(p('x', item(1)), numbering([['bullet', '\uf0b7']]))).toEqual(['p • x']);
  });

  it('that somebody typed are labels, too, but not inside a bracket', () => {
    expect(
      outline(p('<w:r><w:t>11.</w:t><w:tab/><w:t>To destroy.</w:t></w:r>') + p('[11a. To enhance.] (+IND)')),
    ).toEqual(['p 11. To destroy.', 'p [11a. To enhance.] (+IND)']);
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

  it('whose text is missing are said', () => {
    expect(codes(p(r('One') + call(9)))).toEqual(['docx.noteMissing']);
  });
});

describe('what others did in a Word file', () => {
  it('inserted and deleted words are both read, deleted ones struck, with a warning', () => {
    const body = p(
      `${r('to ')}<w:del w:author="A">${'<w:r><w:delText>undertake</w:delText></w:r>'}</w:del><w:ins w:author="A">${r(' encourage')}</w:ins>`,
    );
    expect(outline(body)).toEqual(['p to undertake encourage']);
    expect(firstMarks(body)).toEqual(['strike undertake']);
    expect(codes(body)).toEqual(['docx.trackedChanges']);
  });

  it('remarks come with their words, author, date and place', () => {
    const body = p(
      `${r('To ')}<w:commentRangeStart w:id="4"/>${r('encourage')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${r(' it.')}`,
    );
    const comments = {
      'word/comments.xml': partOf(
        `<w:comment w:id="4" w:author="Legal" w:date="2022-06-22T10:00:00Z">${p('Why?')}${p('Ask.')}</w:comment>`,
        'w:comments',
      ),
    };
    expect(read(p('First.') + body, comments).annotations).toEqual([
      { block: 'b2', quote: 'encourage', author: 'Legal', date: '2022-06-22T10:00:00Z', text: 'Why?\nAsk.' },
    ]);
  });

  it('a remark that has lost its place is kept all the same', () => {
    const comments = {
      'word/comments.xml': partOf(`<w:comment w:id="4">${p('Lost.')}</w:comment>`, 'w:comments'),
    };
    expect(read(p('First.'), comments).annotations).toMatchObject([
      { block: 'b1', quote: '', author: null, text: 'Lost.' },
    ]);
  });
});

describe('what hangs around the text', () => {
  const box = (inside: string) => `<wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx>`;

  it('text said twice for old and new Word is read once', () => {
    const body = p(
      `${r('Body')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box(p('Box'))}</mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(outline(body)).toEqual(['p Body', 'p Box']);
  });

  it('a text box does not change the typography of the words around it', () => {
    const body = p(
      `<w:r><w:rPr><w:b/></w:rPr><w:pict><v:textbox><w:txbxContent>${p('Box.')}</w:txbxContent></v:textbox></w:pict><w:t>bold</w:t></w:r>${r(' plain.')}`,
    );
    expect(outline(body)).toEqual(['p bold plain.', 'p Box.']);
    expect(firstMarks(body)).toEqual(['bold bold']);
  });

  it('a choice that is not understood leaves the word to the fallback', () => {
    expect(
      outline(
        p(
          `<mc:AlternateContent><mc:Choice Requires="cx9">${r('new')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ).toEqual(['p old']);
  });

  it('the letterhead in the first page’s header comes first, without page numbers, if the body lacks it', () => {
    const header = partOf(
      p('SECRETARIAT OF THE CONFERENCE') +
        p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'),
      'w:hdr',
    );
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>';
    const parts = { 'word/header1.xml': header };
    expect(outline(p('Note.') + section, parts)).toEqual(['h1 SECRETARIAT OF THE CONFERENCE', 'p Note.']);
    expect(outline(p('Secretariat of the Conference') + section, parts)).toEqual([
      'p Secretariat of the Conference',
    ]);
  });

  it('words in other headers and footers are not read, but said', () => {
    expect(codes(p('Note.'), { 'word/footer1.xml': partOf(p('Confidential'), 'w:ftr') })).toEqual([
      'docx.header',
    ]);
    expect(
      codes(p('Note.'), {
        'word/footer1.xml': partOf(
          p('<w:fldSimple w:instr="PAGE"><w:r><w:t>7</w:t></w:r></w:fldSimple>'),
          'w:ftr',
        ),
      }),
    ).toEqual([]);
  });

  it('pictures, formulas, macros and outside content are said', () => {
    expect(
      codes(
        p(`${r('x')}<w:r><w:drawing><pic:pic/></w:drawing></w:r><m:oMath><m:r><m:t>E</m:t></m:r></m:oMath>`),
        { 'word/vbaProject.bin': 'x' },
      ),
    ).toEqual(['docx.macros', 'docx.picture', 'docx.formula']);
  });

  it('hidden text is read and said', () => {
    expect(outline(p(r('seen ') + r('hidden', '<w:vanish/>')))).toEqual(['p seen hidden']);
    expect(codes(p(r('hidden', '<w:vanish/>')))).toEqual(['docx.hiddenText']);
  });
});

describe('files of other makers', () => {
  it('of the strict standard and with prefixes of their own are read the same', () => {
    const strict =
      '<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>Bold</x:t></x:r><x:r><x:t>, not.</x:t></x:r></x:p></x:body></x:document>';
    const text = okValue(readFile({ name: 'a.docx', bytes: docxOf({ 'word/document.xml': strict }) }));
    expect(outlineOf(text)).toEqual(['p Bold, not.']);
    expect(marksOf(text.blocks[0])).toEqual(['bold Bold']);
  });

  it('in UTF-16, either way round, are read the same', () => {
    const xml = `\ufeff${bodyOf(p('Қосымша: аталған'))}`.replace(' encoding="UTF-8"', ' encoding="UTF-16"');
    const little = Buffer.from(xml, 'utf16le');
    for (const part of [Uint8Array.from(little), Uint8Array.from(little.swap16())]) {
      const text = okValue(readFile({ name: 'a.docx', bytes: docxOf({ 'word/document.xml': part }) }));
      expect(outlineOf(text)).toEqual(['p Қосымша: аталған']);
    }
  });

  it('made by the library that writes our own are read back', async () => {
    const document = new Document({
      numbering: {
        config: [
          { reference: 'n', levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left' }] },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('Focusing on it.')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Goals', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({
              numbering: { reference: 'n', level: 0 },
              children: [
                new TextRun('To '),
                new TextRun({ text: '[encourage] (+ISR)', bold: true }),
                new FootnoteReferenceRun(1),
              ],
            }),
            new Paragraph({ numbering: { reference: 'n', level: 0 }, text: 'To deepen.' }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    const text = okValue(readFile({ name: 'own.docx', bytes }));
    expect(outlineOf(text)).toEqual([
      'h2 Goals',
      'p 1. To [encourage] (+ISR)¹',
      'note 1 Focusing on it.',
      'p 2. To deepen.',
    ]);
    expect(marksOf(text.blocks[1])).toContain('bold [encourage] (+ISR)');
  });
});
