/**
 * Finished PDF files: counting their pages, joining them, saying what they are. With pdf-lib, so it
 * runs anywhere. Our own pages come tagged from the page setter and lose their tags when copied;
 * joining is for files that somebody else made.
 */

import { PDFDocument } from 'pdf-lib';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** Errors: `pdf.unreadable` for bytes that are no PDF, are damaged, or locked. */
export async function pageCount(bytes: Uint8Array): Promise<Result<number>> {
  const loaded = await load(bytes);
  return loaded.ok ? ok(loaded.value.getPageCount()) : loaded;
}

/**
 * The pages of all files, one behind the other; title and dates of the first. The same files give the
 * same bytes. Errors: as `pageCount`, for the first file that cannot be read.
 */
export async function joinPdfs(files: readonly Uint8Array[]): Promise<Result<Uint8Array>> {
  const [first, ...others] = files;
  if (first === undefined) return fail(appError('pdf.unreadable'));
  if (others.length === 0) return ok(first);
  const joined = await load(first);
  if (!joined.ok) return joined;
  for (const bytes of others) {
    const next = await load(bytes);
    if (!next.ok) return next;
    const pages = await joined.value.copyPages(next.value, next.value.getPageIndices());
    for (const page of pages) joined.value.addPage(page);
  }
  return ok(await joined.value.save());
}

async function load(bytes: Uint8Array): Promise<Result<PDFDocument>> {
  try {
    // Without this pdf-lib writes today's date and its own name into the file.
    return ok(await PDFDocument.load(bytes, { updateMetadata: false }));
  } catch {
    // pdf-lib throws plain errors of many kinds for a file it cannot read, and for nothing else.
    return fail(appError('pdf.unreadable'));
  }
}
