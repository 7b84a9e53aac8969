/** Opens a PDF with pdf-lib; the one place that knows how that fails. */

import { PDFDocument } from 'pdf-lib';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** Error: `pdf.unreadable` for bytes that are no PDF, are damaged, or locked. Its pages can be asked for. */
export const loadPdf = (bytes: Uint8Array): Promise<Result<PDFDocument>> =>
  readable(async () => {
    // Without this pdf-lib writes today's date and its own name into the file.
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    // It opens files without pages, too, and fails where they are first looked for.
    file.getPages();
    return file;
  });

/** What `work` makes of a file from outside. Error: `pdf.unreadable`. */
export async function readable<Made>(work: () => Promise<Made>): Promise<Result<Made>> {
  try {
    return ok(await work());
  } catch {
    // pdf-lib throws plain errors of many kinds for a file it cannot read, and for nothing else.
    return fail(appError('pdf.unreadable'));
  }
}
