/** Opening what the app has written, as a stranger would: by the formats, not by our own code. */

import { inflateSync, unzipSync } from 'fflate';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';

const utf8 = new TextDecoder();

/** Every part of a DOCX, inflated, by its name in the package. */
export function docxParts(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, utf8.decode(part)]));
}

/** The paragraphs of a DOCX's body, tabs and line breaks as such; tables cell by cell. */
export function docxParagraphs(bytes: Uint8Array): string[] {
  const body = docxParts(bytes).get('word/document.xml') ?? '';
  return [...body.matchAll(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => paragraphText(paragraph));
}

function paragraphText(xml: string): string {
  const pieces = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g);
  return [...pieces]
    .map((piece) => (piece[2] ? (piece[2] === 'tab' ? '\t' : '\n') : unescapeXml(piece[1] ?? '')))
    .join('');
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The text of each page of a PDF, its lines joined by one space. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), isEvalSupported: false, verbosity: 0 })
    .promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    const text = content.items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : ''))
      .join('');
    pages.push(text.replace(/\s+/g, ' '));
  }
  return pages;
}

/** All bytes of a DOCX or PDF and of everything deflated in it, as one Latin-1 and one UTF-8 text each. */
export async function everyByte(bytes: Uint8Array): Promise<string[]> {
  const inner = bytes[0] === 0x50 ? Object.values(unzipSync(bytes)) : await pdfStreams(bytes);
  return [bytes, ...inner].flatMap((part) => [
    utf8.decode(part),
    Buffer.from(part).toString('latin1'),
    Buffer.from(part).toString('utf16le'),
  ]);
}

async function pdfStreams(bytes: Uint8Array): Promise<Uint8Array[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFRawStream => object instanceof PDFRawStream)
    .map(decoded);
}

/** A stream whose filter pdf-lib does not know (a picture) is taken as it stands. */
function decoded(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.toString();
  if (!filter.includes('FlateDecode')) return stream.contents;
  return filter.includes('DecodeParms')
    ? inflateSync(stream.contents.subarray(2))
    : decodePDFRawStream(stream).decode();
}
