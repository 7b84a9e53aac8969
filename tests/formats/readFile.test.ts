/** The door for files: content decides, names only warn, a person can name an encoding. */

import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '#formats/limits';
import { readFile, readPasted } from '#formats/readFile';
import { bodyOf, docxOf, p, relationshipsOf } from '#tests/formats/support/docxOf';
import { odtOf } from '#tests/formats/support/odtOf';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const utf8 = (text: string) => new TextEncoder().encode(text);
const word = docxOf({ 'word/document.xml': bodyOf(p('Words')) });

describe('a file', () => {
  it('is known by its content where its name says nothing', () => {
    expect(outlineOf(okValue(readFile({ name: 'circular', bytes: word })))).toEqual(['p Words']);
    expect(outlineOf(okValue(readFile({ name: 'circular.v2', bytes: utf8('Words') })))).toEqual(['p Words']);
  });

  it('of new Word under the old ending is read', () => {
    expect(outlineOf(okValue(readFile({ name: 'circular.doc', bytes: word })))).toEqual(['p Words']);
  });

  it('of Word is known by its document, whatever the part is called', () => {
    const bytes = zipSync({
      '[Content_Types].xml': utf8('<Types/>'),
      '_rels/.rels': utf8(relationshipsOf([['r', 'officeDocument', 'text/main.xml']])),
      'text/main.xml': utf8(bodyOf(p('Words'))),
    });
    expect(outlineOf(okValue(readFile({ name: 'circular.docx', bytes })))).toEqual(['p Words']);
  });

  it('is a text though something that one opens stands first in its package', () => {
    const first = { 'Pictures/chart.pdf': utf8('%PDF-1.7'), 'embeddings/table.xlsx': utf8('x') };
    const again = (bytes: Uint8Array) => zipSync({ ...first, ...unzipSync(bytes) }, { level: 0 });
    expect(outlineOf(okValue(readFile({ name: 'a.docx', bytes: again(word) })))).toEqual(['p Words']);
    const odt = again(odtOf('<text:p>Words</text:p>', { files: { 'META-INF/manifest.xml': '<m/>' } }));
    expect(outlineOf(okValue(readFile({ name: 'a.odt', bytes: odt })))).toEqual(['p Words']);
  });

  it('of OpenDocument is known where another program packed it again', () => {
    const { mimetype = new Uint8Array(), ...parts } = unzipSync(odtOf('<text:p>Words</text:p>'));
    const bytes = zipSync({ 'META-INF/manifest.xml': utf8('<manifest/>'), ...parts, mimetype });
    expect(outlineOf(okValue(readFile({ name: 'circular.odt', bytes })))).toEqual(['p Words']);
  });

  it('of UTF-16 text without a mark is text', () => {
    const bytes = new Uint8Array(Buffer.from('Секретариат Совещания', 'utf16le'));
    expect(outlineOf(okValue(readFile({ name: 'note.txt', bytes })))).toEqual(['p Секретариат Совещания']);
  });

  it('whose encoding was guessed says so, and another can be chosen', () => {
    const letters = 'Нота Секретариата о мерах доверия';
    const table = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    const bytes = Uint8Array.from(letters, (letter) => table.indexOf(letter));
    const guessed = okValue(readFile({ name: 'note.txt', bytes }));
    expect(outlineOf(guessed)).toEqual([`p ${letters}`]);
    expect(guessed.warnings.map((warning) => warning.code)).toEqual(['text.encodingGuessed']);
    const chosen = okValue(readFile({ name: 'note.txt', bytes, encoding: 'windows-1251' }));
    expect(chosen.warnings).toEqual([]);
  });

  it('of Markdown loses the backslashes before brackets, a text file keeps its own', () => {
    const bytes = utf8('Resolve to \\[undertake\\] (-ISR) \\*it\\*');
    expect(outlineOf(okValue(readFile({ name: 'a.md', bytes })))).toEqual([
      'p Resolve to [undertake] (-ISR) *it*',
    ]);
    expect(outlineOf(okValue(readFile({ name: 'a.txt', bytes: utf8('C:\\[x]') })))).toEqual(['p C:\\[x]']);
  });

  it('of Markdown breaks a line where a backslash ends it, as pandoc writes', () => {
    const bytes = utf8('**DRAFT PLAN OF ACTION**\\\n**on owls**');
    expect(outlineOf(okValue(readFile({ name: 'a.md', bytes })))).toEqual([
      expect.stringMatching(/DRAFT PLAN OF ACTION\son owls$/),
    ]);
  });

  it('with control characters is read without them, and it is said', () => {
    const text = okValue(
      readFile({
        name: 'a.txt',
        bytes: utf8(
          'Wo\u0001rds of a note verbale that is long enough to count as a text, and a little longer than that.\u0002',
        ),
      }),
    );
    expect(text.warnings.map((warning) => warning.code)).toEqual(['text.controlCharacters']);
  });
});

describe('pasted text', () => {
  it('is read like a text file', () => {
    expect(outlineOf(okValue(readPasted('1. To [undertake] (-ISR)\r\n2. To act')))).toEqual([
      'p 1. To [undertake] (-ISR)',
      'p 2. To act',
    ]);
  });

  it('is refused where it holds more brackets than are read', () => {
    expect(readPasted('[a] [b]', { ...limits, brackets: 2 }).ok).toBe(true);
    expect(readPasted('[a] [b] [c]', { ...limits, brackets: 2 })).toMatchObject({
      ok: false,
      error: { code: 'text.tooManyBrackets' },
    });
  });

  it('without words gives nothing', () => {
    expect(okValue(readPasted(' \n '))).toEqual({ blocks: [], warnings: [], annotations: [] });
  });
});
