/**
 * The hidden page that is printed: it fetches the PDF of its job, draws each page at 300 dots an inch
 * and shows the pictures one a sheet. It has no bridge; its title tells main how it went. The fragment is
 * `#<job id>/<job name>`.
 */

import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// The window is hidden and lives for this one job, so the reader may run on its main thread.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

const dotsPerInch = 300;
/** A PDF counts in points. */
const pointsPerInch = 72;

const failedTitle = 'print:failed';

/** Draws every page of the job and puts it into `body`, in order. Rejects when one can't be drawn. */
async function drawJob(id: string, body: HTMLElement): Promise<void> {
  const answer = await fetch(`/print-job/${id}.pdf`);
  if (!answer.ok) throw new Error('There is no such print job');
  const data = new Uint8Array(await answer.arrayBuffer());
  const pdf = await getDocument({ data, isEvalSupported: false, enableXfa: false }).promise;
  const canvas = document.createElement('canvas');
  for (let number = 1; number <= pdf.numPages; number += 1) {
    body.append(await drawPage(pdf, number, canvas));
    // Main waits as long as this goes on.
    document.title = `print:${number}`;
  }
}

/** One canvas is used again for every page: at 300 dpi it takes 35 MB, the picture a tenth of one. */
async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): Promise<HTMLImageElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('No canvas to draw on');
  // `print` draws without waiting for frames, which a hidden window does not get.
  await page.render({ canvasContext: context, viewport, intent: 'print' }).promise;
  page.cleanup();
  const image = document.createElement('img');
  image.src = URL.createObjectURL(await pictureOf(canvas));
  await image.decode();
  return image;
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The page is too large')) : resolve(blob)));
  });

const [id = '', name = ''] = location.hash.slice(1).split('/', 2);

drawJob(id, document.body).then(
  () => {
    document.title = decodeURIComponent(name);
  },
  (error: unknown) => {
    console.error(error);
    document.title = failedTitle;
  },
);
