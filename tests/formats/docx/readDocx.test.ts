/** What stands in a Word file beside its text, and files of other makers. */

import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { readFile } from '#formats/readFile';
import { bodyOf, docxOf, p, partOf, r } from '#tests/formats/support/docxOf';
import { marksOf, okValue, outlineOf } from '#tests/formats/support/outline';
import { codes, firstMarks, outline, read } from '#tests/formats/support/readBody';

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

  it('what is said goes to the paragraph where it was met first', () => {
    const hidden = p('<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>');
    const text = read(p('Words') + p('') + hidden + p('More') + hidden);
    expect(text.warnings).toEqual([
      {
        code: 'docx.hiddenText',
        message: '2 pieces of hidden text read as text.',
        facts: { count: 2 },
        block: 'b2',
      },
    ]);
    const inNote = {
      'word/footnotes.xml': partOf(`<w:footnote w:id="2">${hidden}</w:footnote>`, 'w:footnotes'),
    };
    expect(read(p('Words<w:r><w:footnoteReference w:id="2"/></w:r>'), inNote).warnings[0]).not.toHaveProperty(
      'block',
    );
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
