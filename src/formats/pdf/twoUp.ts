/** Two pages beside each other on one sheet, turned by a quarter, for a draft that saves paper. */

import { degrees, PDFDocument } from 'pdf-lib';
import { page as measures } from '#domain/paper/page';
import { ok, type Result } from '#domain/result';
import { loadPdf } from './loadPdf';

const pointsPerMm = 72 / 25.4;

/** For the printer: tags and bookmarks are left out. Error: `pdf.unreadable`. */
export async function twoUp(bytes: Uint8Array): Promise<Result<Uint8Array>> {
  const loaded = await loadPdf(bytes);
  if (!loaded.ok) return loaded;
  const draft = await PDFDocument.create({ updateMetadata: false });
  const [width, height] = [measures.widthMm * pointsPerMm, measures.heightMm * pointsPerMm];
  const pages = await draft.embedPages(loaded.value.getPages());
  for (let index = 0; index < pages.length; index += 2) {
    const sheet = draft.addPage([width, height]);
    pages.slice(index, index + 2).forEach((page, half) => {
      const scale = Math.min(height / 2 / page.width, width / page.height);
      // Turned to the left: the first page stands in the lower half and reads first from the left.
      sheet.drawPage(page, {
        x: (width + page.height * scale) / 2,
        y: (half * height) / 2 + (height / 2 - page.width * scale) / 2,
        xScale: scale,
        yScale: scale,
        rotate: degrees(90),
      });
    });
  }
  return ok(await draft.save());
}
