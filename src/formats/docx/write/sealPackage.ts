/**
 * The last hand on the package: what the library would say about itself and about today is taken
 * out, what it cannot say (a footnote's own sign, the table style) is put in, and the zip is packed
 * again with one fixed date, so that the same paper gives the same bytes.
 *
 * Sources: ECMA-376 Part 2, 11 (core properties); Part 1, 17.11.14 (`customMarkFollows`).
 */

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Paper } from '#domain/paper/paper';
import { printable } from '#domain/paper/printable';
import { withDeletedText } from './changes';
import type { FootnoteList } from './runs';
import { languageTags } from './styles';

export function sealPackage(packed: Uint8Array, paper: Paper, footnotes: FootnoteList): Uint8Array {
  const parts = unzipSync(packed);
  const sealed: Zippable = {};
  // Sorted, because the order in a zip is part of its bytes; the content types go first (Part 2, 10.2).
  const names = Object.keys(parts).sort();
  for (const name of ['[Content_Types].xml', ...names.filter((other) => other !== '[Content_Types].xml')]) {
    const bytes = parts[name];
    if (bytes !== undefined) sealed[name] = sealPart(name, bytes, paper, footnotes);
  }
  // Local time on purpose: the zip stores local time, and this reads as 1 January 1980 in every zone.
  return zipSync(sealed, { mtime: new Date(1980, 0, 1), level: 6 });
}

function sealPart(name: string, bytes: Uint8Array, paper: Paper, footnotes: FootnoteList): Uint8Array {
  switch (name) {
    case 'docProps/core.xml':
      return strToU8(coreProperties(paper));
    case 'docProps/app.xml':
      return strToU8(appProperties);
    case 'word/styles.xml':
      return strToU8(strFromU8(bytes).replace('</w:styles>', `${tableGridStyle}</w:styles>`));
    case 'word/document.xml':
      return strToU8(withDeletedText(withOwnMarks(strFromU8(bytes), footnotes)));
    case 'word/footnotes.xml':
      return strToU8(withOwnNoteMarks(strFromU8(bytes), footnotes));
    case 'word/comments.xml':
      // Word asks for no date of a remark, and the library would take the clock's.
      return strToU8(strFromU8(bytes).replace(/ w:date="[^"]*"/g, ''));
    default:
      return bytes;
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

function coreProperties(paper: Paper): string {
  const created = `${new Date(paper.createdAt).toISOString().slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(paper.title)}</dc:title><dc:language>${languageTags[paper.language]}</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`;
}

const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;

const tableGridStyle = `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>`;

const noteReference = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

const markText = (mark: string) => `<w:t xml:space="preserve">${escapeXml(mark)}</w:t>`;

/** A footnote whose sign is not a number is called by that sign itself. */
function withOwnMarks(xml: string, footnotes: FootnoteList): string {
  return xml.replace(/<w:footnoteReference w:id="(\d+)"\/>/g, (reference, id: string) => {
    const mark = footnotes.notes[Number(id) - 1]?.mark;
    if (mark === undefined) return reference;
    return `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${markText(mark)}`;
  });
}

function withOwnNoteMarks(xml: string, footnotes: FootnoteList): string {
  return xml.replace(
    /(<w:footnote [^>]*?w:id="(-?\d+)"[^>]*>)(.*?)(?=<\/w:footnote>)/gs,
    (whole, start, id, body) => {
      // The library numbers the separator line too.
      if (Number(id) < 1) return `${start}${String(body).replace(noteReference, '')}`;
      const mark = footnotes.notes[Number(id) - 1]?.mark;
      return mark === undefined
        ? whole
        : `${start}${String(body).replace('<w:footnoteRef/>', markText(mark))}`;
    },
  );
}
