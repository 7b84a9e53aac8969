/** Opens a PDF with pdf-lib; the one place that knows how that fails. */

import { PDFDocument } from 'pdf-lib';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** Error: `pdf.unreadable` for bytes that are no PDF, are damaged, or locked. */
export async function loadPdf(bytes: Uint8Array): Promise<Result<PDFDocument>> {
  try {
    // Without this pdf-lib writes today's date and its own name into the file.
    return ok(await PDFDocument.load(bytes, { updateMetadata: false }));
  } catch {
    // pdf-lib throws plain errors of many kinds for a file it cannot read, and for nothing else.
    return fail(appError('pdf.unreadable'));
  }
}
