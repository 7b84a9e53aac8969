/**
 * A document as a plain text file: exact brackets or a clean text, a blank line between paragraphs, a line
 * break at the end, UTF-8 without a mark. What `readText` made of a text comes back as it was.
 */

import type { Document } from '#domain/document/document';
import { plainText } from '#domain/document/plainText';
import { projectDocument } from '#domain/document/projection';
import type { Origins } from '#domain/notation/notation';
import type { DocumentStyle } from '#domain/paper/documentPaper';

/** `origins` counts the groups of the whole document; emphasis has no meaning in plain text. */
export function exportText(document: Document, style: DocumentStyle, origins?: Origins): string {
  const shown = style.kind === 'clean' ? projectDocument(document, style.view, origins) : document;
  return `${plainText(shown)}\n`;
}
