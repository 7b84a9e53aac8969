/**
 * Pages whose letters nobody can read, drawn as a reader sees them: the shapes are right where only the names of the letters are
 * wrong, so that their words can be recognised. Each is drawn when its turn comes, so that a long file costs the memory of a
 * page or two and a cancelled one nothing more. A scan needs no drawing: its picture is in the file.
 */

import type { PageImage } from '#formats/scan/readScan';
import { openForeignPages, type PdfPages } from '#renderer/ui/pdf/pdfPages';

/** Pixels an inch: recognition gains nothing from more. */
const density = 200;
/** A large sheet is drawn smaller: an A3 page at full density. */
const pixelsAtMost = 8_000_000;
/** Milliseconds that one page may take. */
const patience = 20_000;

interface DrawingWish {
  /** Numbers from 1; all pages where absent. */
  readonly wanted?: readonly number[];
  readonly signal: AbortSignal;
}

export interface PageDrawer {
  /** Those that can be drawn, from 1, in their order. */
  readonly pages: readonly number[];
  /** Null for a page that cannot be drawn. Never rejects. */
  draw(page: number): Promise<PageImage | null>;
  close(): void;
}

/** Null where pdf.js cannot open the file. Closes by itself when it is cancelled. */
export async function pageDrawer(
  bytes: Uint8Array,
  { wanted, signal }: DrawingWish,
): Promise<PageDrawer | null> {
  const pages = await openForeignPages(bytes).catch((cause: unknown) => {
    console.warn('The pages of a received PDF cannot be drawn for recognition.', cause);
    return null;
  });
  if (pages === null) return null;
  const close = () => pages.close();
  if (signal.aborted) close();
  signal.addEventListener('abort', close, { once: true });
  const all = pages.sizes.map((_, index) => index + 1);
  return {
    pages: wanted?.filter((page) => page <= all.length) ?? all,
    draw: (page) => pictureOf(pages, page, signal),
    close: () => {
      signal.removeEventListener('abort', close);
      close();
    },
  };
}

async function pictureOf(pages: PdfPages, page: number, signal: AbortSignal): Promise<PageImage | null> {
  const size = pages.sizes[page - 1];
  if (size === undefined || signal.aborted) return null;
  const scale = Math.min(density / 72, Math.sqrt(pixelsAtMost / Math.max(1, size.width * size.height)));
  const drawing = pages.draw(page - 1, scale, 1);
  const cancel = () => drawing.cancel();
  const timer = setTimeout(cancel, patience);
  signal.addEventListener('abort', cancel, { once: true });
  const canvas = await drawing.done.catch((cause: unknown) => {
    console.warn('A page cannot be drawn for recognition.', cause);
    return null;
  });
  clearTimeout(timer);
  signal.removeEventListener('abort', cancel);
  const png = canvas && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')));
  return png && { page, dpi: scale * 72, bytes: new Uint8Array(await png.arrayBuffer()) };
}
