/**
 * Files that must be refused, each with the code of its refusal before the two dashes. They are made
 * here rather than stored, so that one can read what is wrong with each of them.
 */

import { strToU8 } from 'fflate';
import { join, type RawEntry, rawZip } from '#tests/corpus/rawZip';
import { bodyOf, docxOf, p, partOf } from '#tests/formats/support/docxOf';
import { odtOf } from '#tests/formats/support/odtOf';

export interface HostileFile {
  /** `<error code>--<what is wrong>.<ending>` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const good = docxOf({ 'word/document.xml': bodyOf(p('Resolve to [undertake] (-ISR)')) });

const document: RawEntry = { name: 'word/document.xml', data: bodyOf(p('Words')) };
const zipWith = (...entries: readonly RawEntry[]): Uint8Array => rawZip([document, ...entries]);
const inner: RawEntry = { name: 'b.xml', data: 'Words' };
const documentOnly = (xml: string | Uint8Array): Uint8Array =>
  rawZip([{ name: 'word/document.xml', data: xml }]);

/** Not packed: what repeats itself is no bomb for that alone. */
const storedDocument = (xml: string): Uint8Array =>
  rawZip([{ name: 'word/document.xml', data: xml, method: 0 }]);

const utf16 = (text: string): number[] => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(504).fill(0),
    ...utf16(stream),
  ]);

/** Elements inside each other, opened and never closed. */
const nested = (depth: number): string => partOf(`${'<w:sdt>'.repeat(depth)}${'</w:sdt>'.repeat(depth)}`);

const cell = (properties: string, words: string): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const cells = (count: number): string => cell('', 'x').repeat(count);
const rows = (count: number, inside: (row: number) => string): string =>
  Array.from({ length: count }, (_, row) => `<w:tr>${inside(row)}</w:tr>`).join('');

const files: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ['file.empty--no-bytes.docx', () => new Uint8Array(0)],
  ['file.empty--no-bytes.txt', () => new Uint8Array(0)],
  ['file.wrongKind--text-named-word.docx', () => strToU8('The Secretariat presents its compliments.')],
  ['file.wrongKind--word-named-text.txt', () => good],
  ['file.wrongKind--pdf-named-word.docx', () => strToU8('%PDF-1.7\n%âãÏÓ')],
  [
    'file.wrongKind--picture-named-word.docx',
    () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
  ],
  ['file.wrongKind--spreadsheet-named-word.docx', () => rawZip([{ name: 'xl/workbook.xml', data: '<x/>' }])],
  ['file.office--spreadsheet.xlsx', () => rawZip([{ name: 'xl/workbook.xml', data: '<x/>' }])],
  [
    'file.unknownKind--program.exe',
    () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]),
  ],
  ['file.office--old-spreadsheet.xls', () => compoundFile('Workbook')],
  [
    'file.archive--a-word-file-packed.zip',
    () => rawZip([{ name: 'note/circular.docx', method: 0, data: good }]),
  ],
  [
    'file.archive--a-word-file-packed-named-word.docx',
    () => rawZip([{ name: 'a.docx', method: 0, data: good }]),
  ],
  [
    'file.archive--a-text-packed.zip',
    () => rawZip([{ name: 'texts/plan', method: 0, data: odtOf('<text:p>x</text:p>') }]),
  ],
  [
    'file.archive--a-word-file-taken-apart.zip',
    () =>
      rawZip([
        { name: 'plan/[Content_Types].xml', method: 0 },
        { name: 'plan/word/document.xml', data: bodyOf(p('x')) },
      ]),
  ],
  ['file.archive--rar.rar', () => strToU8('Rar!\x1a\x07\x00 and more')],
  [
    'file.mail--with-an-attachment.eml',
    () =>
      strToU8(
        'From: a@b\nSubject: Note\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nWords\n--B--\n',
      ),
  ],
  ['file.mail--of-outlook.msg', () => compoundFile('__substg1.0_0037001F')],
  ['file.webPage--real-name.html', () => strToU8('<!DOCTYPE html>\n<html><body>Words</body></html>')],
  ['file.webPage--named-like-old-word.doc', () => strToU8('<html><body>Words</body></html>')],
  ['file.markup--flat-text.fodt', () => strToU8('<?xml version="1.0"?><office:document/>')],
  ['file.otherPicture--of-a-telephone.heic', () => strToU8('\0\0\0\x18ftypheic\0\0\0\0')],
  ['file.pdf--real-name.pdf', () => strToU8('%PDF-1.7\n')],
  ['file.rtf--real-name.rtf', () => strToU8('{\\rtf1\\ansi Words}')],
  ['file.rtf--named-like-old-word.doc', () => strToU8('{\\rtf1\\ansi Words}')],
  ['file.legacyDoc--real-name.doc', () => compoundFile('WordDocument')],
  ['file.legacyDoc--named-like-new-word.docx', () => compoundFile('WordDocument')],
  ['docx.encrypted--password.docx', () => compoundFile('EncryptedPackage')],
  [
    'odt.noText--real-name.odt',
    () => rawZip([{ name: 'mimetype', method: 0, data: 'application/vnd.oasis.opendocument.text' }]),
  ],
  ['file.picture--scan.png', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
  ['text.noText--only-spaces.txt', () => strToU8(' \n\t\n')],
  ['text.noText--only-empty-paragraphs.docx', () => docxOf({ 'word/document.xml': bodyOf(p('')) })],
  [
    'text.encodingUnknown--bytes-of-no-language.txt',
    () => Uint8Array.from([0xff, 0xf2, 0x80, 0xd7, 0xb5, 0xd4, 0x20, 0x84, 0x9f, 0xa2, 0xfe]),
  ],
  ['docx.zip.truncated--half-of-the-file.docx', () => good.subarray(0, good.length / 2)],
  ['docx.zip.truncated--last-byte-missing.docx', () => good.subarray(0, good.length - 1)],
  ['docx.zip.damaged--checksum-wrong.docx', () => rawZip([{ ...document, crc: 1 }])],
  ['docx.zip.damaged--packed-data-garbled.docx', () => rawZip([{ ...document, method: 8, statedSize: 9 }])],
  ['docx.zip.damaged--two-names-for-one-part.docx', () => zipWith({ name: 'a.xml', localName: 'b.xml' })],
  [
    'docx.zip.overlap--one-part-inside-another.docx',
    // The second part is a whole zip entry at the beginning of the first one's data.
    () => zipWith({ name: 'a.xml', method: 0, data: rawZip([inner]) }, { ...inner, inside: 1 }),
  ],
  [
    'docx.zip.overlap--part-reaches-into-the-directory.docx',
    () => zipWith({ name: 'a.xml', statedSize: 5000 }),
  ],
  ['docx.zip.duplicateName--same-name-twice.docx', () => zipWith({ name: 'word/document.xml' })],
  ['docx.zip.duplicateName--same-name-in-capitals.docx', () => zipWith({ name: 'WORD/Document.xml' })],
  ['docx.zip.unsafeName--parent-folder.docx', () => zipWith({ name: '../evil.xml' })],
  ['docx.zip.unsafeName--parent-folder-inside.docx', () => zipWith({ name: 'word/../../evil.xml' })],
  ['docx.zip.unsafeName--root.docx', () => zipWith({ name: '/etc/passwd' })],
  ['docx.zip.unsafeName--drive.docx', () => zipWith({ name: 'C:evil.xml' })],
  ['docx.zip.unsafeName--backslash.docx', () => zipWith({ name: 'word\\evil.xml' })],
  ['docx.zip.unsafeName--control-character.docx', () => zipWith({ name: 'word/ev\u0000il.xml' })],
  ['docx.zip.unsafeName--no-name.docx', () => zipWith({ name: '' })],
  ['docx.zip.unsupported--locked-part.docx', () => zipWith({ name: 'a.xml', flags: 1 })],
  ['docx.zip.unsupported--unknown-packing.docx', () => zipWith({ name: 'a.xml', method: 12 })],
  [
    'docx.zip.tooManyEntries--a-thousand-and-one.docx',
    () => zipWith(...Array.from({ length: 1000 }, (_, n) => ({ name: `p${n}` }))),
  ],
  ['docx.zip.ratio--bomb.docx', () => documentOnly(new Uint8Array(8 * 1024 * 1024).fill(0x20))],
  [
    'docx.zip.ratio--bomb-with-a-lying-size.docx',
    () => rawZip([{ name: 'word/document.xml', data: new Uint8Array(8 * 1024 * 1024), statedUnpacked: 10 }]),
  ],
  [
    'docx.xml.doctype--entities.docx',
    () => documentOnly('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'),
  ],
  ['docx.xml.doctype--outside-file.docx', () => documentOnly('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>')],
  ['docx.xml.broken--unknown-entity.docx', () => documentOnly(bodyOf('<w:p>&a;</w:p>'))],
  ['docx.xml.broken--breaks-off.docx', () => documentOnly(bodyOf(p('Words')).slice(0, -20))],
  ['docx.xml.broken--not-xml.docx', () => documentOnly('Words')],
  ['docx.xml.broken--prefix-unknown.docx', () => documentOnly('<q:document/>')],
  [
    'docx.xml.broken--letters-not-utf8.docx',
    () => documentOnly(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xfd, 0x3c, 0x2f, 0x61, 0x3e])),
  ],
  ['docx.xml.tooDeep--five-hundred-levels.docx', () => documentOnly(nested(500))],
  [
    'docx.tooManyParagraphs--fifty-thousand-and-one.docx',
    () => documentOnly(bodyOf(Array.from({ length: 50_001 }, (_, n) => `<w:p w:n="${n * 7919}"/>`).join(''))),
  ],
  [
    'text.tooManyLetters--a-cell-merged-over-all-rows.docx',
    () =>
      documentOnly(bodyOf(`<w:tbl>${rows(20_000, (n) => cell('<w:vMerge/>', `row ${n * 7919}`))}</w:tbl>`)),
  ],
  [
    'text.tooManyLetters--a-long-note-called-everywhere.docx',
    () =>
      docxOf({
        'word/document.xml': bodyOf(
          p(Array.from({ length: 2_000 }, () => '<w:r><w:footnoteReference w:id="1"/></w:r>').join('')),
        ),
        'word/footnotes.xml': partOf(
          `<w:footnote w:id="1">${p(Array.from({ length: 4_000 }, (_, n) => `reason ${n * 7919} `).join(''))}</w:footnote>`,
          'w:footnotes',
        ),
      }),
  ],
  [
    'text.tooManyLetters--a-note-of-thousands-of-paragraphs-called-everywhere.docx',
    () =>
      rawZip(
        Object.entries({
          'word/document.xml': bodyOf(p('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(5_000))),
          'word/footnotes.xml': partOf(
            `<w:footnote w:id="1">${p('A reason.').repeat(2_000)}</w:footnote>`,
            'w:footnotes',
          ),
        }).map(([name, data]) => ({ name, data, method: 0 })),
      ),
  ],
  [
    'text.tableTooLarge--a-wide-row-above-a-thousand-short-ones.docx',
    () => storedDocument(bodyOf(`<w:tbl><w:tr>${cells(600)}</w:tr>${rows(1_000, () => cells(1))}</w:tbl>`)),
  ],
  [
    'text.tableTooLarge--cells-that-span-a-thousand-columns-each.docx',
    () =>
      storedDocument(
        bodyOf(`<w:tbl>${rows(100, () => cell('<w:gridSpan w:val="1000"/>', 'x').repeat(100))}</w:tbl>`),
      ),
  ],
  [
    'text.tableTooLarge--cells-that-span-rows-below.odt',
    () =>
      odtOf(
        `<table:table>${'<table:table-row><table:table-cell table:number-columns-spanned="1000" table:number-rows-spanned="1000"><text:p>x</text:p></table:table-cell></table:table-row>'.repeat(300)}</table:table>`,
      ),
  ],
  [
    'text.bracketsTooDeep--words-at-every-level.txt',
    () => strToU8(`${'[be '.repeat(10_000)}${']'.repeat(10_000)}`),
  ],
  [
    'text.bracketsTooDeep--over-thousands-of-paragraphs.txt',
    () => strToU8(`${'[One more.\n\n'.repeat(5_000)}${'Enough.]\n\n'.repeat(5_000)}`),
  ],
  ['text.tooManyBrackets--fifty-thousand-and-one.txt', () => strToU8('[a] '.repeat(50_001))],
  ['text.tooManyParagraphs--fifty-thousand-and-one.txt', () => strToU8('a\n\n'.repeat(50_001))],
  [
    'docx.noDocument--relationship-to-nothing.docx',
    () => rawZip([{ name: 'word/documents.xml', data: '<x/>' }]),
  ],
  [
    'docx.noDocument--part-of-another-name.docx',
    () => join([rawZip([{ name: 'word/document2.xml', data: '<x/>' }])]),
  ],
];

/** Made one at a time, when asked for: some are large. */
export function* hostileFiles(): Generator<HostileFile> {
  for (const [name, bytes] of files) yield { name, bytes: bytes() };
}
