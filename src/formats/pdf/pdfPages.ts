/**
 * Finished PDF files: counting their pages, joining them. With pdf-lib, so it runs anywhere. Our own pages come
 * tagged from the page setter and keep their tags, because other files' pages are put behind them; those lose
 * theirs (and their bookmarks, forms and layers), so the whole no longer says that it is all accessible.
 */

import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { describePdf } from './checkPdf';
import { loadPdf, readable } from './loadPdf';

/** Errors: `pdf.unreadable` for bytes that are no PDF, are damaged, or locked. */
export async function pageCount(bytes: Uint8Array): Promise<Result<number>> {
  const loaded = await loadPdf(bytes);
  return loaded.ok ? ok(loaded.value.getPageCount()) : loaded;
}

/** A file that goes behind another. */
export interface Annex {
  readonly bytes: Uint8Array;
  /** For its bookmark; '' for none. */
  readonly title: string;
}

/**
 * The pages of all files, one behind the other, with a bookmark for each annex; tags, title, dates and
 * bookmarks of the first. The same files give the same bytes. Nothing comes along that acts by itself: scripts,
 * actions, attachments. Errors: as `pageCount`, for the first file that cannot be read; `pdf.acting` where
 * something would act all the same.
 */
export async function joinPdfs(first: Uint8Array, annexes: readonly Annex[]): Promise<Result<Uint8Array>> {
  if (annexes.length === 0) return ok(first);
  const joined = await loadPdf(first);
  if (!joined.ok) return joined;
  for (const annex of annexes) {
    const next = await loadPdf(annex.bytes);
    if (!next.ok) return next;
    const added = await readable(() => append(joined.value, next.value, annex.title));
    if (!added.ok) return added;
  }
  withoutClaims(joined.value);
  const saved = await joined.value.save();
  const described = await describePdf(saved);
  if (!described.ok) return described;
  const { acting } = described.value;
  return acting.length === 0 ? ok(saved) : fail(appError('pdf.acting', { names: acting.join(', ') }));
}

async function append(joined: PDFDocument, annex: PDFDocument, title: string): Promise<void> {
  // Before copying: what a page still names when it is copied comes along for good.
  for (const page of annex.getPages()) scrub(page);
  const pages = await joined.copyPages(annex, annex.getPageIndices());
  for (const page of pages) joined.addPage(page);
  if (title !== '' && pages[0] !== undefined) addBookmark(joined, title, pages[0].ref);
}

const actingKinds = ['FileAttachment', 'Movie', 'Screen', 'RichMedia', 'Sound', '3D'].map((kind) =>
  PDFName.of(kind),
);

/** What a maker's program keeps on a page, and what belongs to the tags that stay behind. */
const privateKeys = ['AA', 'PieceInfo', 'Metadata', 'StructParents', 'Thumb', 'B'];

/** Takes actions off the page and its annotations; those that only exist to act go as a whole. */
function scrub({ node }: PDFPage): void {
  for (const key of privateKeys) node.delete(PDFName.of(key));
  const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  for (let index = (annotations?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const annotation = annotations?.lookupMaybe(index, PDFDict);
    const kind = annotation?.lookupMaybe(PDFName.of('Subtype'), PDFName);
    if (annotation === undefined || (kind !== undefined && actingKinds.includes(kind))) {
      annotations?.remove(index);
      continue;
    }
    for (const key of ['A', 'AA', 'PA', 'StructParent']) annotation.delete(PDFName.of(key));
    withoutFieldActions(annotation);
  }
}

/** A field of a form hands its actions down to what is seen on the page. */
function withoutFieldActions(annotation: PDFDict): void {
  let field = annotation.lookupMaybe(PDFName.of('Parent'), PDFDict);
  for (let depth = 0; field !== undefined && depth < 32; depth += 1) {
    for (const key of ['A', 'AA']) field.delete(PDFName.of(key));
    field = field.lookupMaybe(PDFName.of('Parent'), PDFDict);
  }
}

/** Behind the last bookmark of the highest level. Source: ISO 32000-1, 12.3.3. */
function addBookmark(file: PDFDocument, title: string, page: PDFRef): void {
  const { context, catalog } = file;
  const key = (name: string) => PDFName.of(name);
  const found = catalog.get(key('Outlines'));
  const root = found instanceof PDFRef ? found : context.register(context.obj({ Type: 'Outlines' }));
  if (!(found instanceof PDFRef)) catalog.set(key('Outlines'), root);
  const outlines = context.lookup(root, PDFDict);
  const last = outlines.get(key('Last'));
  const item = context.obj({ Dest: [page, 'Fit'] });
  item.set(key('Title'), PDFHexString.fromText(title));
  item.set(key('Parent'), root);
  const ref = context.register(item);
  if (last instanceof PDFRef) {
    context.lookup(last, PDFDict).set(key('Next'), ref);
    item.set(key('Prev'), last);
  } else outlines.set(key('First'), ref);
  outlines.set(key('Last'), ref);
  const count = outlines.lookupMaybe(key('Count'), PDFNumber)?.asNumber() ?? 0;
  outlines.set(key('Count'), PDFNumber.of(Math.abs(count) + 1));
}

/** The whole is no longer all tagged, or all fit for an archive; it must not say so. */
function withoutClaims(file: PDFDocument): void {
  const key = PDFName.of('Metadata');
  const stream = file.catalog.lookup(key);
  if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of('Filter'))) {
    file.catalog.delete(key);
    return;
  }
  const text = new TextDecoder().decode(stream.contents);
  const plain = text.replace(/<(pdfuaid|pdfaid):(\w+)>[^<]*<\/\1:\2>|\s(?:pdfuaid|pdfaid):\w+="[^"]*"/g, '');
  if (plain === text) return;
  const bytes = new TextEncoder().encode(plain);
  const old = file.catalog.get(key);
  if (old instanceof PDFRef) file.context.delete(old);
  const own = file.context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' });
  file.catalog.set(key, file.context.register(own));
}
