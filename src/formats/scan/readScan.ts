/**
 * A scan into blocks: a PDF of pictures, a TIFF, or one picture. Slow (some seconds a page) and so never done
 * unasked: a person starts it for a file that has no text of its own.
 */

import type { ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, type Result } from '#domain/result';
import { detectKind } from '#formats/kinds';
import { type Limits, printBytes, limits as standardLimits } from '#formats/limits';
import { PdfRefusal } from '#formats/pdf/read/engine';
import { pageImages } from './pageImages';
import { pictureAsPdf } from './picturePdf';
import { type RecognitionOptions, recognisePages } from './recognise';
import { TiffRefusal } from './tiff';

export type { PageImage, RecognitionData, RecognitionOptions } from './recognise';

/**
 * Errors: `file.tooLarge`, `file.unknownKind`, `pdf.encrypted`, `pdf.damaged`, `scan.…`, `work.cancelled`.
 * `bytes` stay untouched.
 */
export async function readScan(
  bytes: Uint8Array,
  options: RecognitionOptions,
  limits: Limits = standardLimits,
): Promise<Result<ReadText>> {
  const { name } = options;
  if (bytes.length > limits.fileBytes) {
    return fail(appError('file.tooLarge', { name, limit: printBytes(limits.fileBytes) }));
  }
  const kind = detectKind(bytes);
  if (kind === 'png' || kind === 'jpeg') return recognisePages([{ bytes }], 1, options);
  if (kind !== 'pdf' && kind !== 'tiff') return fail(appError('file.unknownKind', { name, kind }));
  try {
    const asPdf = kind === 'tiff' ? pictureAsPdf(bytes, limits) : bytes.slice();
    const { count, pages } = await pageImages(asPdf ?? bytes.slice(), limits, { strips: kind === 'tiff' });
    return await recognisePages(pages, count, options);
  } catch (error) {
    if (error instanceof TiffRefusal)
      return fail(appError(`scan.${error.reason}`, { name, limit: limits.pdfPages }));
    if (error instanceof PdfRefusal) return fail(appError(`pdf.${error.reason}`, { name }));
    throw error;
  }
}
