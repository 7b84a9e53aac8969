/** The smallest Word file with one tracked insertion, made here. */

import { strToU8, zipSync } from 'fflate';

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** *We act*, with one word inserted behind it by `author`. */
export function trackedDocx(author: string, word: string): Uint8Array {
  const body =
    `<w:p><w:r><w:t xml:space="preserve">We act </w:t></w:r>` +
    `<w:ins w:id="1" w:author="${author}" w:date="2024-01-01T00:00:00Z"><w:r><w:t>${word}</w:t></w:r></w:ins></w:p>`;
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(document),
  });
}
