/** Names of elements and attributes, whatever prefix a file chose for them. */

import { describe, expect, it } from 'vitest';
import { readFile } from '#formats/readFile';
import { docxOf } from '#tests/formats/support/docxOf';
import { okValue, outlineOf } from '#tests/formats/support/outline';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const result = (document: string) =>
  readFile({ name: 'a.docx', bytes: docxOf({ 'word/document.xml': document }) });
const outline = (document: string) => outlineOf(okValue(result(document)));

describe('prefixes', () => {
  it('may be those of other vocabularies', () => {
    const other = `<r:document xmlns:r="${main}" xmlns:w="urn:other"><r:body><r:p><r:pPr w:val="x"><r:outlineLvl r:val="1" w:val="3"/></r:pPr><r:r><r:t>Goals</r:t></r:r><w:p>not Word’s</w:p></r:p></r:body></r:document>`;
    expect(outline(other)).toEqual(['h2 Goals']);
  });

  it('may be left out, and may change on the way', () => {
    const mixed = `<document xmlns="${main}" xmlns:a="${main}"><body><p><a:pPr><a:outlineLvl a:val="0"/></a:pPr><r><t>One</t></r></p><b:p xmlns:b="${main}"><b:r><b:t>Two</b:t></b:r></b:p><p><r><t>Three</t></r></p></body></document>`;
    expect(outline(mixed)).toEqual(['h1 One', 'p Two', 'p Three']);
  });

  it('that mean nothing are damage', () => {
    const unbound = `<w:document xmlns:w="${main}"><w:body><w:p><q:r/></w:p></w:body></w:document>`;
    expect(result(unbound)).toMatchObject({ ok: false, error: { code: 'docx.xml.broken' } });
  });

  it('never reach the engine’s own names', () => {
    const odd = `<w:document xmlns:w="${main}"><w:body><w:p __proto__="x" constructor="y"><w:r><w:t>Safe</w:t></w:r></w:p></w:body></w:document>`;
    expect(outline(odd)).toEqual(['p Safe']);
  });
});
