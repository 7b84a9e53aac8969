/** Names of OpenDocument's vocabularies by the prefix of the standard, whatever prefix a file chose. */

import type { Prefixes } from '#formats/docx/read/xml';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';

export const odfPrefixes: Prefixes = new Map([
  [`${oasis}office:1.0`, 'office'],
  [`${oasis}text:1.0`, 'text'],
  [`${oasis}table:1.0`, 'table'],
  [`${oasis}style:1.0`, 'style'],
  [`${oasis}drawing:1.0`, 'draw'],
  [`${oasis}svg-compatible:1.0`, 'svg'],
  [`${oasis}xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}form:1.0`, 'form'],
  [`${oasis}chart:1.0`, 'chart'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

/** A decimal from 1, at most `most`; what is none counts as 1. For spans and repetitions. */
export function countOf(value: string | undefined, most: number): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 1 ? Math.min(number, most) : 1;
}
