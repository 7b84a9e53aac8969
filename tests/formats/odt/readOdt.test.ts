/** OpenDocument texts: paragraphs, headings, typography, tables, notes, remarks, letterheads. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '#formats/readFile';
import { type OdtParts, odtOf, readOdtBody } from '#tests/formats/support/odtOf';
import { marksOf, outlineOf } from '#tests/formats/support/outline';

const outline = (text: string, parts: OdtParts = {}) => outlineOf(readOdtBody(text, parts));
const codes = (text: string, parts: OdtParts = {}) =>
  readOdtBody(text, parts).warnings.map(({ code }) => code);

describe('words of an OpenDocument text', () => {
  it('behind a paragraph that a damaged file put inside another are not lost', () => {
    const body =
      '<text:p>One <text:span>a<text:p>Two <text:p>Three</text:p> four</text:p>b</text:span> five</text:p><text:p>Six</text:p>';
    expect(outline(body)).toEqual(['p One a', 'p Two', 'p Three', 'p four', 'p b five', 'p Six']);
    expect(outline('<text:p>One<text:p>Two</text:p></text:p><text:p>Three</text:p>')).toEqual([
      'p One',
      'p Two',
      'p Three',
    ]);
  });

  it('in titles and descriptions of drawings are said to be left out', () => {
    const frame = (words: string) =>
      `<text:p>A<draw:frame><draw:text-box><text:p>B</text:p></draw:text-box><svg:title>${words}</svg:title><svg:desc/></draw:frame></text:p>`;
    expect(codes(frame('Seal'))).toEqual(['odt.textBox', 'odt.drawingText']);
    expect(codes(frame(' '))).toEqual(['odt.textBox']);
  });

  it('in titles and descriptions of tables are said to be left out', () => {
    const cell = '<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>';
    const table = (facts: string) => `<table:table>${facts}${cell}${cell}</table:table>`;
    expect(codes(table('<table:title>Proposals</table:title><table:desc>By party</table:desc>'))).toEqual([
      'odt.tableText',
    ]);
    expect(codes(table('<table:title/>'))).toEqual([]);
  });

  it('keep meant spaces, tabs and breaks, and lose those of the file’s own layout', () => {
    expect(
      outline(
        '<text:p>\n  The <text:span>Secretariat </text:span> of<text:s text:c="3"/>CICA<text:tab/>No.<text:line-break/>1 </text:p>',
      ),
    ).toEqual(['p The Secretariat of   CICA\tNo.\n1']);
  });

  it('are headings by their level, by the title’s style, and by their shape', () => {
    expect(
      outline(
        '<text:p text:style-name="Title">Plan</text:p><text:h text:outline-level="2">Goals</text:h><text:p>Pillar I: Measures</text:p>',
        {
          styles: '<office:styles><style:style style:name="Title" style:family="paragraph"/></office:styles>',
        },
      ),
    ).toEqual(['h1 Plan', 'h2 Goals', 'h2 Pillar I: Measures']);
  });

  it('bear the typography of their style, of its parents and of their own', () => {
    const automatic =
      '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
      '<style:style style:name="BU" style:family="text" style:parent-style-name="B"><style:text-properties style:text-underline-style="solid"/></style:style>' +
      '<style:style style:name="X" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="I" style:family="paragraph"><style:text-properties fo:font-style="italic"/></style:style>';
    const { blocks } = readOdtBody(
      '<text:p text:style-name="I">a <text:span text:style-name="BU">new</text:span> <text:span text:style-name="X">old</text:span></text:p>',
      { automatic },
    );
    expect(marksOf(blocks[0])).toEqual([
      'italic a new old',
      'bold new',
      'underline new',
      'strike old',
      'superscript old',
    ]);
  });

  it('in links, sections, fields and indexes are words like others', () => {
    expect(
      outline(
        '<text:section><text:p>See <text:a>the Charter</text:a> of <text:date>1945</text:date><text:bookmark-start/>.</text:p></text:section>',
      ),
    ).toEqual(['p See the Charter of 1945.']);
  });

  it('of forms, sources of indexes and alternative names of drawings are none of the text', () => {
    expect(
      outline(
        '<office:forms><text:p>no</text:p></office:forms><text:table-of-content><text:table-of-content-source><text:p>no</text:p></text:table-of-content-source></text:table-of-content><text:p>Yes<draw:frame><svg:title>no</svg:title><draw:image/></draw:frame></text:p>',
      ),
    ).toEqual(['p Yes']);
  });

  it('in text boxes and shapes follow the paragraph that holds them', () => {
    expect(
      outline(
        '<text:p>Before<draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame> after<draw:custom-shape><text:p>Shaped</text:p></draw:custom-shape></text:p>',
      ),
    ).toEqual(['p Before after', 'p Boxed', 'p Shaped']);
  });
});

describe('tables of an OpenDocument text', () => {
  it('keep merged cells, header rows and repeated cells', () => {
    const { blocks } = readOdtBody(
      `<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Area</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
       <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Trade</text:p><text:p>and tourism</text:p></table:table-cell><table:table-cell><text:p>China</text:p></table:table-cell></table:table-row>
       <table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
    );
    expect(blocks[0]).toMatchObject({
      kind: 'table',
      rows: [
        { header: true, cells: [{ text: 'Area', colspan: 2, rowspan: 1 }] },
        { header: false, cells: [{ text: 'Trade\nand tourism', rowspan: 2 }, { text: 'China' }] },
        { header: false, cells: [{ text: 'x' }, { text: 'x' }] },
      ],
    });
  });

  it('that ask for a million cells are bounded, and it is said', () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="256"><text:p>x</text:p></table:table-cell>';
    const table = `<table:table><table:table-row table:number-rows-repeated="9999">${cell}</table:table-row></table:table>`;
    expect(codes(table)).toContain('odt.tooWide');
  });

  it('lose no word that stands in a covered cell', () => {
    expect(
      outline(
        '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:covered-table-cell><text:p>b</text:p></table:covered-table-cell></table:table-row></table:table>',
      ),
    ).toEqual(['table a\nb']);
  });
});

describe('notes and remarks of an OpenDocument text', () => {
  const note = (cls: string, sign: string, words: string) =>
    `<text:note text:note-class="${cls}"><text:note-citation>${sign}</text:note-citation><text:note-body><text:p>${words}</text:p></text:note-body></text:note>`;

  it('footnotes stand behind the block that calls them, endnotes at the end', () => {
    const { blocks } = readOdtBody(
      `<text:p>One${note('footnote', '1', 'First.')} and${note('endnote', 'i', 'Last.')}</text:p><text:p>Two</text:p>`,
    );
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'One¹ andi',
      'First.',
      'Two',
      'Last.',
    ]);
    expect(marksOf(blocks[0])).toEqual(['note ¹', 'superscript i', 'note i']);
  });

  it('remarks keep author, date, words and the place that they are about', () => {
    const remark = (name: string, words: string) =>
      `<office:annotation${name}><dc:creator>Norway</dc:creator><dc:date>2024-06-07T10:00:00</dc:date><text:p>${words}</text:p></office:annotation>`;
    const { blocks, annotations } = readOdtBody(
      `<text:p>We ${remark(' office:name="r1"', 'Too strong.')}strongly urge</text:p><text:p>all<office:annotation-end office:name="r1"/> states${remark('', 'A point.')}.</text:p>`,
    );
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'We strongly urge',
      'all states.',
    ]);
    expect(annotations).toMatchObject([
      {
        block: 'b1',
        quote: 'strongly urge\nall',
        author: 'Norway',
        date: '2024-06-07T10:00:00',
        text: 'Too strong.',
      },
      { block: 'b2', quote: '', text: 'A point.' },
    ]);
  });
});

describe('remarks that answer others', () => {
  it('say which one, and whether the matter is resolved', () => {
    const remark = (more: string) =>
      `<office:annotation ${more}><dc:creator>Norway</dc:creator><text:p>x</text:p></office:annotation>`;
    const { annotations } = readOdtBody(
      `<text:p>We${remark('office:name="a" loext:resolved="true"')}${remark('office:name="b" loext:parent-name="a"')}</text:p>`,
    );
    expect(annotations).toMatchObject([
      { id: 'a', resolved: true },
      { id: 'b', resolved: false, replyTo: 'a' },
    ]);
  });
});

describe('the letterhead in the page header', () => {
  const styles =
    '<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>SECRETARIAT OF CICA</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>';

  it('is read before the text, unless the text begins with it', () => {
    expect(outline('<text:p>No. 1</text:p>', { styles })[0]).toBe('h1 SECRETARIAT OF CICA');
    expect(outline('<text:p>Secretariat of CICA</text:p>', { styles })).toEqual(['p Secretariat of CICA']);
  });

  it('is that of the page on which the text begins', () => {
    const pages = `<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>running head</text:p></style:header></style:master-page><style:master-page style:name="First"><style:header><text:p>Ministry</text:p></style:header></style:master-page></office:master-styles>`;
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:master-page-name="First"/>';
    expect(outline('<text:p text:style-name="P1">No. 1</text:p>', { styles: pages, automatic })).toEqual([
      'p Ministry',
      'p No. 1',
    ]);
    expect(codes('<text:p text:style-name="P1">No. 1</text:p>', { styles: pages, automatic })).toEqual([
      'odt.header',
    ]);
  });
});

describe('an OpenDocument file that cannot be read', () => {
  const codeOf = (bytes: Uint8Array) => {
    const result = readFile({ name: 'x.odt', bytes });
    return result.ok ? 'read' : result.error.code;
  };

  it('for its password is said to have one', () => {
    const manifest =
      '<!DOCTYPE m><manifest:manifest><manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>';
    expect(codeOf(odtOf('<text:p>x</text:p>', { files: { 'META-INF/manifest.xml': manifest } }))).toBe(
      'odt.encrypted',
    );
  });

  it('for want of words says so', () => {
    expect(codeOf(odtOf('<text:p/>'))).toBe('text.noText');
  });

  it('for its document type or damage is refused like a Word file', () => {
    expect(codeOf(odtOf('<text:p>'))).toBe('docx.xml.broken');
    expect(codeOf(odtOf('<text:p>x</text:p>').slice(0, 200))).toBe('docx.zip.truncated');
  });

  it('loses no word that stands outside of its place', () => {
    const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
    const row = (inside: string) => `<table:table-row>${inside}</table:table-row>`;
    const lines = (text: string) => outlineOf(readOdtBody(text));
    expect(lines(`<text:p>One</text:p>${row(cell('a') + cell('b'))}<text:p>Two</text:p>`)).toEqual([
      'p One',
      'p a',
      'p b',
      'p Two',
    ]);
    expect(lines(`<table:table>${cell('a')}${row(cell('b'))}</table:table>`)).toEqual(['table a / b']);
    expect(lines(`<table:table>${row(cell('a') + row(cell('b')))}</table:table>`)).toEqual([
      'table a / b / ',
    ]);
    expect(lines('<text:span>By <text:initial-creator>Ann</text:initial-creator></text:span>')).toEqual([
      'p By',
      'p Ann',
    ]);
    expect(lines('stray<text:p>One</text:p><text:section> \n words</text:section>')).toEqual([
      'p stray',
      'p One',
      'p words',
    ]);
  });

  it('for any byte that was changed is refused in a sentence or read, and never a crash', () => {
    const whole = odtOf(
      '<text:p>One<text:s/>two</text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list>',
    );
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        expect(codeOf(bytes)).toMatch(/^(?:read|(?:docx|odt|file|text)\.[\w.]+)$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('for tags that never fit together is read as far as it makes sense', () => {
    const names = [
      'text:p',
      'text:h',
      'text:list',
      'text:list-item',
      'text:span',
      'table:table',
      'table:table-row',
      'table:table-cell',
      'table:covered-table-cell',
      'text:note',
      'text:note-body',
      'text:note-citation',
      'office:annotation',
      'draw:text-box',
      'text:tracked-changes',
      'text:changed-region',
      'text:deletion',
      'text:insertion',
      'text:change',
      'style:header',
      'office:text',
      'text:s',
    ];
    const element: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constant('words'),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name} text:id="a" text:change-id="a">${inside.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 6 }), (elements) => {
        expect(codeOf(odtOf(elements.join('')))).toMatch(/^(?:read|text\.noText)$/);
      }),
      { numRuns: 1000 },
    );
  });
});
