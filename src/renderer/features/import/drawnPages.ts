/**
 * Pages whose letters nobody can read, drawn as a reader sees them: the shapes are right where only the names of the letters are
 * wrong, so that their words can be recognised. A scan needs no drawing: its picture is in the file.
 */

import type { PageImage } from '#formats/scan/readScan';
import { openForeignPages, type PdfPages } from '#renderer/ui/pdf/pdfPages';

/** Pixels an inch: recognition gains nothing from more. */
const density = 200;
/** A large sheet is drawn smaller: an A3 page at full density. */
const pixelsAtMost = 8_000_000;
/** More would take a quarter of an hour. */
const pagesAtMost = 200;
/** Milliseconds that one page may take. */
const patience = 20_000;

interface DrawingWish {
  /** Numbers from 1; all pages where absent. */
  readonly wanted?: readonly number[];
  readonly signal: AbortSignal;
}

/** In their order. A page that cannot be drawn is left out; none where pdf.js cannot open the file. */
export async function drawnPages(
  bytes: Uint8Array,
  { wanted, signal }: DrawingWish,
): Promise<readonly PageImage[]> {
  const pages = await openForeignPages(bytes).catch((cause: unknown) => {
    console.warn('The pages of a received PDF cannot be drawn for recognition.', cause);
    return null;
  });
  if (pages === null) return [];
  try {
    const drawn: PageImage[] = [];
    for (const page of (wanted ?? pages.sizes.map((_, index) => index + 1)).slice(0, pagesAtMost)) {
      if (signal.aborted) return [];
      const picture = await pictureOf(pages, page);
      if (picture !== null) drawn.push(picture);
    }
    return drawn;
  } finally {
    pages.close();
  }
}

async function pictureOf(pages: PdfPages, page: number): Promise<PageImage | null> {
  const size = pages.sizes[page - 1];
  if (size === undefined) return null;
  const scale = Math.min(density / 72, Math.sqrt(pixelsAtMost / Math.max(1, size.width * size.height)));
  const drawing = pages.draw(page - 1, scale, 1);
  const timer = setTimeout(() => drawing.cancel(), patience);
  const canvas = await drawing.done.catch((cause: unknown) => {
    console.warn('A page cannot be drawn for recognition.', cause);
    return null;
  });
  clearTimeout(timer);
  const png = canvas && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')));
  return png && { page, dpi: scale * 72, bytes: new Uint8Array(await png.arrayBuffer()) };
}
