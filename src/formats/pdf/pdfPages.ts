/**
 * Finished PDF files: counting their pages, joining them, saying what they are. With pdf-lib, so it
 * runs anywhere. Our own pages come tagged from the page setter and lose their tags when copied;
 * joining is for files that somebody else made.
 */

import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';

/** Errors: `pdf.unreadable` for bytes that are no PDF, are damaged, or locked. */
export async function pageCount(bytes: Uint8Array): Promise<Result<number>> {
  const loaded = await load(bytes);
  return loaded.ok ? ok(loaded.value.getPageCount()) : loaded;
}

/**
 * The pages of all files, one behind the other; title and dates of the first. The same files give the
 * same bytes. Of the later files nothing comes along that acts by itself: scripts, actions, attachments. Errors: as `pageCount`, for the first file that cannot be read.
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
    // Before copying: what a page still names when it is copied comes along for good.
    for (const page of next.value.getPages()) scrub(page);
    const pages = await joined.value.copyPages(next.value, next.value.getPageIndices());
    for (const page of pages) joined.value.addPage(page);
  }
  return ok(await joined.value.save());
}

const actingKinds = ['FileAttachment', 'Movie', 'Screen', 'RichMedia', 'Sound', '3D'].map((kind) =>
  PDFName.of(kind),
);

/** Takes actions off the page and its annotations; those that only exist to act go as a whole. */
function scrub(page: PDFPage): void {
  page.node.delete(PDFName.of('AA'));
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = (annotations?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const annotation = annotations?.lookupMaybe(index, PDFDict);
    const kind = annotation?.lookupMaybe(PDFName.of('Subtype'), PDFName);
    if (annotation === undefined || (kind !== undefined && actingKinds.includes(kind))) {
      annotations?.remove(index);
    } else {
      for (const key of ['A', 'AA', 'PA']) annotation.delete(PDFName.of(key));
    }
  }
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
