/** Every budget lets through exactly what it allows, and one more is too much. */

import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#domain/errors';
import { type Limits, limits, printBytes } from '#formats/limits';
import { readFile } from '#formats/readFile';
import { rawZip } from '#tests/corpus/rawZip';
import { bodyOf, docxOf, p } from '#tests/formats/support/docxOf';
import { odtOf } from '#tests/formats/support/odtOf';

const cell = (properties: string, words: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;

const outcome = (name: string, bytes: Uint8Array, small: Partial<Limits>): 'read' | ErrorCode => {
  const result = readFile({ name, bytes }, { ...limits, ...small });
  return result.ok ? 'read' : result.error.code;
};

/** Two rows of four columns: a cell over three columns and two rows, and another beside it. */
const merged = `<w:tbl><w:tr>${cell('<w:gridSpan w:val="3"/><w:vMerge w:val="restart"/>', 'Words')}${cell('', 'x')}</w:tr>
<w:tr>${cell('<w:gridSpan w:val="3"/><w:vMerge/>', '')}</w:tr></w:tbl>`;

const repeated = `<table:table><table:table-row table:number-rows-repeated="30"><table:table-cell table:number-columns-repeated="20"><text:p>x</text:p></table:table-cell></table:table-row></table:table>
<table:table><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table>`;

const xml = bodyOf(p('Words'));
const plain = rawZip([{ name: 'word/document.xml', data: xml }]);
const packed = (data: string) => rawZip([{ name: 'word/document.xml', data }]);

describe('a budget', () => {
  const cases: readonly (readonly [
    what: string,
    code: ErrorCode,
    small: (n: number) => Partial<Limits>,
    n: number,
    bytes: Uint8Array,
    name?: string,
  ])[] = [
    ['bytes of a file', 'file.tooLarge', (n) => ({ fileBytes: n }), plain.length, plain],
    [
      'parts of a package',
      'docx.zip.tooManyEntries',
      (n) => ({ zipEntries: n }),
      4,
      docxOf({ 'word/document.xml': xml }),
    ],
    [
      'bytes of a part',
      'docx.zip.tooLarge',
      (n) => ({ partBytes: n }),
      new TextEncoder().encode(xml).length,
      plain,
    ],
    [
      'bytes of all parts',
      'docx.zip.tooLarge',
      (n) => ({ totalBytes: n }),
      new TextEncoder().encode(xml).length,
      plain,
    ],
    ['elements inside each other', 'docx.xml.tooDeep', (n) => ({ xmlDepth: n }), 5, plain],
    ['elements of a file', 'docx.xml.tooManyNodes', (n) => ({ xmlNodes: n }), 5, plain],
    [
      'paragraphs of a Word file',
      'docx.tooManyParagraphs',
      (n) => ({ paragraphs: n }),
      3,
      packed(bodyOf(p('a') + p('b') + p('c'))),
    ],
    [
      'paragraphs of a text',
      'text.tooManyParagraphs',
      (n) => ({ paragraphs: n }),
      3,
      new TextEncoder().encode('a\n\nb\n\nc'),
      'a.txt',
    ],
    [
      'brackets of a file',
      'text.tooManyBrackets',
      (n) => ({ brackets: n }),
      3,
      packed(bodyOf(p('[a] [b]') + p('[c]'))),
    ],
    [
      'letters, told once for each bracket around them,',
      'text.bracketsTooDeep',
      (n) => ({ bracketedLetters: n }),
      2 * 4 + 2,
      packed(bodyOf(p('so [be [so] it]'))),
    ],
    [
      'letters in brackets over several paragraphs',
      'text.bracketsTooDeep',
      (n) => ({ bracketedLetters: n }),
      // Of a bracket that may never be closed, its own paragraph counts, too.
      4 + 8,
      packed(bodyOf(p('[One.') + p('Two.]'))),
    ],
    [
      'letters in brackets that are never closed',
      'text.bracketsTooDeep',
      (n) => ({ bracketedLetters: n }),
      4 + 3 + 2,
      packed(bodyOf(p('a [b[c[d.'))),
    ],
    [
      'letters of a file',
      'text.tooManyLetters',
      (n) => ({ letters: n }),
      7,
      new TextEncoder().encode('a)\tbc\n\ndef'),
      'a.txt',
    ],
    [
      'letters of merged cells',
      'text.tooManyLetters',
      (n) => ({ letters: n }),
      5 * 3 * 2 + 1,
      packed(bodyOf(merged)),
    ],
    ['places of tables', 'text.tableTooLarge', (n) => ({ gridPlaces: n }), 4 * 2, packed(bodyOf(merged))],
    [
      'places of tables in OpenDocument',
      'text.tableTooLarge',
      (n) => ({ gridPlaces: n }),
      30 * 20 + 1,
      odtOf(repeated),
      'a.odt',
    ],
  ];

  for (const [what, code, small, n, bytes, name = 'a.docx'] of cases) {
    it(`of ${what} allows ${n} and refuses the next`, () => {
      expect(outcome(name, bytes, small(n))).toBe('read');
      expect(outcome(name, bytes, small(n - 1))).toBe(code);
    });
  }

  it('of unpacked bytes for one packed byte counts only beyond what short parts reach by chance', () => {
    const dense = packed(bodyOf(p('a'.repeat(5000))));
    const size = new TextEncoder().encode(bodyOf(p('a'.repeat(5000)))).length;
    expect(outcome('a.docx', dense, { ratio: 2, ratioFromBytes: size })).toBe('read');
    expect(outcome('a.docx', dense, { ratio: 2, ratioFromBytes: size - 1 })).toBe('docx.zip.ratio');
    expect(outcome('a.docx', dense, { ratio: 1000, ratioFromBytes: 0 })).toBe('read');
  });

  it('is printed in units that a person knows', () => {
    expect([50 * 1024 * 1024, 12 * 1024, 7].map(printBytes)).toEqual(['50 MiB', '12 KiB', '7 bytes']);
  });
});
