/**
 * A document as a plain text file: exact brackets, proposals in words, or a clean text, a blank line between
 * paragraphs, a line break at the end, UTF-8 without a mark. What `readText` made of a text comes back as it
 * was.
 */

import type { Document } from '#domain/document/document';
import { plainText } from '#domain/document/plainText';
import { projectDocument } from '#domain/document/projection';
import type { ExportWish } from '#domain/paper/exportStyles';
import { onlyOurs } from '#domain/paper/onlyOurs';
import { proposeOpposeDocument } from '#domain/paper/proposeOppose';

/** Emphasis has no meaning in plain text; styles that need typography come out in brackets. */
export function exportText(document: Document, { style, origins, only = [] }: ExportWish): string {
  const own = only.length === 0 ? { document, origins } : onlyOurs(document, only, origins);
  return `${plainText(shownIn(style, own.document, own.origins))}\n`;
}

function shownIn(style: ExportWish['style'], document: Document, origins: ExportWish['origins']): Document {
  if (style.kind === 'clean') return projectDocument(document, style.view, origins);
  return style.kind === 'propose' ? proposeOpposeDocument(document, origins) : document;
}
