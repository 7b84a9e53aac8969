/** Word packages made of a few lines of XML, for tests that say what they look at. */

import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A part with `inside` in its root element, `w:document` with its body by custom. */
export const partOf = (inside: string, root = 'w:document'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${inside}</${root}>`;

export const bodyOf = (inside: string): string => partOf(`<w:body>${inside}</w:body>`);

const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const relationshipsOf = (
  list: readonly (readonly [id: string, type: string, target: string])[],
): string => {
  const items = list.map(([id, type, target]) => {
    const mode = /^https?:/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${relationshipBase}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
};

/** What a document's parts are called, and the relationship that leads to each. */
const known = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header1', 'header2', 'footer1'];

/** A package of these parts, with the relationships that they need unless given. */
export function docxOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const related = known
    .filter((name) => `word/${name}.xml` in parts)
    .map((name) => [`rId-${name}`, name.replace(/\d$/, ''), `${name}.xml`] as const);
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipsOf([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationshipsOf(related),
    ...parts,
  };
  const entries = Object.entries(all).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

/** A run of text; `properties` stand in its `w:rPr`. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one run with this text; `properties` stand in its `w:pPr`. */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.includes('<') ? inside : r(inside)}</w:p>`;

/** Properties of a paragraph of list `numId`. */
export const item = (numId: number, ilvl = 0): string =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
