/**
 * Opens the bytes of a PDF and draws its pages on canvases: our own, so that the preview shows the very
 * pages that are exported and printed, and foreign ones before they are taken in. pdf.js runs in a
 * worker that is part of the build and is loaded with the first page; no scripts, no evaluated code, no system
 * fonts, no network.
 */

import type { PDFDocumentProxy, PDFWorker, RenderTask } from 'pdfjs-dist';
import PdfScript from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker';

/** Width and height of a page in PDF points (1/72 inch). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A stretch of text on a page, in PDF points. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing under way. `done` is null when it was cancelled. */
export interface Drawing {
  readonly done: Promise<HTMLCanvasElement | null>;
  cancel(): void;
}

export interface PdfPages {
  /** One a page, in order. */
  readonly sizes: readonly PageSize[];
  /** Draws page `index` (from 0); `scale` is CSS pixels a point, `density` device pixels a CSS pixel. */
  draw(index: number, scale: number, density: number): Drawing;
  /** The words of page `index` (from 0), in points from its top left corner. */
  words(index: number): Promise<readonly PdfWord[]>;
  /** Frees the worker's memory; drawings under way end with null. */
  close(): void;
}

/** Opens a PDF of our own. Rejects where the bytes are none, which for our own pages is a bug. */
export const openPdfPages = async (bytes: Uint8Array): Promise<PdfPages> => open(bytes, await sharedWorker());

/** pdf.js is large; a window that shows no page does without it. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');

async function newWorker(port: Worker): Promise<PDFWorker> {
  const { PDFWorker } = await library();
  return PDFWorker.fromPort({ port });
}

/**
 * Opens a PDF from outside in a worker of its own, which ends with it: a hostile file must not hold up the
 * preview of our notes. Rejects where the file cannot be drawn.
 */
export async function openForeignPages(bytes: Uint8Array): Promise<PdfPages> {
  const port = new PdfScript();
  try {
    const pages = await open(bytes, await newWorker(port));
    return {
      ...pages,
      close: () => {
        pages.close();
        port.terminate();
      },
    };
  } catch (cause) {
    port.terminate();
    throw cause;
  }
}

async function open(bytes: Uint8Array, worker: PDFWorker): Promise<PdfPages> {
  const { getDocument } = await library();
  // The worker takes the buffer away, and the caller still exports, prints or keeps these bytes.
  const task = getDocument({
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
  });
  const file = await task.promise;
  const sizes = await pageSizes(file);
  return {
    sizes,
    draw: (index, scale, density) => drawPage(file, index, scale, density),
    words: (index) => pageWords(file, index),
    close: () => void task.destroy().catch(reportClosing),
  };
}

/** The number of pages of a PDF, without drawing any. */
export async function countPdfPages(bytes: Uint8Array): Promise<number> {
  const { getDocument } = await library();
  const task = getDocument({ data: bytes.slice(), worker: await sharedWorker(), isEvalSupported: false });
  const count = (await task.promise).numPages;
  await task.destroy();
  return count;
}

let worker: Promise<PDFWorker> | null = null;

/** One worker for the life of the window: starting it costs more than a page. */
function sharedWorker(): Promise<PDFWorker> {
  worker ??= newWorker(new PdfScript());
  return worker;
}

async function pageSizes(file: PDFDocumentProxy): Promise<readonly PageSize[]> {
  const sizes: PageSize[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { width, height } = (await file.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

async function pageWords(file: PDFDocumentProxy, index: number): Promise<readonly PdfWord[]> {
  const page = await file.getPage(index + 1);
  const { height: pageHeight } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , , x = 0, baseline = 0] = item.transform as readonly number[];
    const { str: text, width, height } = item;
    return [{ text, x, y: pageHeight - baseline - height, width, height: height * 1.2 }];
  });
}

function drawPage(file: PDFDocumentProxy, index: number, scale: number, density: number): Drawing {
  let cancelled = false;
  let render: RenderTask | null = null;
  const draw = async () => {
    const page = await file.getPage(index + 1);
    const viewport = page.getViewport({ scale: scale * density });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const canvasContext = canvas.getContext('2d', { alpha: false });
    if (cancelled || canvasContext === null) return null;
    render = page.render({ canvasContext, viewport });
    await render.promise;
    return canvas;
  };
  const done = draw().catch((cause: unknown) => {
    // A cancelled drawing, or one of a file that was closed meanwhile, has nobody waiting for it.
    if (cancelled || isClosed(cause)) return null;
    throw cause;
  });
  return {
    done,
    cancel: () => {
      cancelled = true;
      render?.cancel();
    },
  };
}

const closedNames: ReadonlySet<string> = new Set(['RenderingCancelledException', 'AbortException']);

const isClosed = (cause: unknown) => cause instanceof Error && closedNames.has(cause.name);

const reportClosing = (cause: unknown) => console.warn('A preview did not close cleanly', cause);
