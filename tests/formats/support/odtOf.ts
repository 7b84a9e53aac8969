/** OpenDocument packages made of a few lines of XML, for tests that say what they look at. */

import { strToU8, zipSync } from 'fflate';
import { readFile } from '#formats/readFile';
import { okValue } from '#tests/formats/support/outline';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

const namespaces = [
  ...['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="${oasis}${name}:1.0"`),
  `xmlns:draw="${oasis}drawing:1.0"`,
  `xmlns:svg="${oasis}svg-compatible:1.0"`,
  `xmlns:fo="${oasis}xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ');

export interface OdtParts {
  /** Inside `office:automatic-styles` of the text. */
  readonly automatic?: string;
  /** Inside the root of `styles.xml`. */
  readonly styles?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A package with `text` inside its `office:text`. */
export function odtOf(text: string, { automatic = '', styles = '', files = {} }: OdtParts = {}): Uint8Array {
  const root = (name: string, inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${name} ${namespaces}>${inside}</office:${name}>`);
  const body = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': root('document-content', body),
    'styles.xml': root('document-styles', styles),
    ...Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strToU8(data)])),
  });
}

export const readOdtBody = (text: string, parts: OdtParts = {}) =>
  okValue(readFile({ name: 'circular.odt', bytes: odtOf(text, parts) }));
