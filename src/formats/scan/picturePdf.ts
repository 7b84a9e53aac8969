/**
 * Pictures of pages as a PDF in memory: a TIFF (a fax, a scan), or one JPEG or PNG. Packed rows go over as they are,
 * because PDF knows the very ways in which these files pack them; so one reader, with its budgets, unpacks all of them,
 * and the window draws them as it draws pages. Nothing of this leaves the program.
 */

import { type Limits, limits as standardLimits } from '#formats/limits';
import { PdfBytes } from './pdfBytes';
import { plainPicture } from './plainPictures';
import { isTiff, type TiffPage, tiffPages } from './tiff';
import { dataOf, entriesOf, joinedStrips } from './tiffImages';

/** Pixels an inch where the file says nothing. */
const usualDpi = 200;

/**
 * The pages of a TIFF, or the picture as one page. Null for a picture that PDF cannot hold as it is. Throws
 * `TiffRefusal` for a TIFF that cannot be read, or whose pages are too many or too large.
 */
export function pictureAsPdf(bytes: Uint8Array, limits: Limits = standardLimits): Uint8Array | null {
  const pdf = new PdfBytes();
  if (isTiff(bytes)) {
    for (const page of tiffPages(bytes, limits)) addPage(pdf, page);
    return pdf.end();
  }
  const picture = plainPicture(bytes);
  if (picture === null || picture.columns * picture.rows > limits.scanPixels) return null;
  const size = { width: (picture.columns / usualDpi) * 72, height: (picture.rows / usualDpi) * 72 };
  pdf.page({ ...size, turned: 0 }, [{ ...picture, x: 0, y: 0, ...size }]);
  return pdf.end();
}

function addPage(pdf: PdfBytes, page: TiffPage): void {
  const [right, up] = [72 / page.dpi.x, 72 / page.dpi.y];
  const size = { width: page.width * right, height: page.height * up };
  const images = joinedStrips(page).map((piece) => ({
    columns: piece.width,
    rows: piece.height,
    entries: entriesOf(page, piece),
    data: dataOf(page, piece),
    x: piece.x * right,
    y: size.height - (piece.y + piece.height) * up,
    width: piece.width * right,
    height: piece.height * up,
  }));
  pdf.page({ ...size, turned: page.turned }, images);
}
