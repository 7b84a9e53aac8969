/**
 * What writes files, loaded when it is called for: a Word file needs no page setter, a PDF no Word library, and a note
 * without PDF files behind it nothing that joins them.
 */

import type { Paper } from '#domain/paper/paper';
import type { Result } from '#domain/result';
import type { Annex } from '#formats/pdf/pdfPages';
import { pageFonts } from './pageFonts';

export const writeDocx = async (paper: Paper): Promise<Result<Uint8Array>> =>
  (await import('#formats/docx/write/writeDocx')).writeDocx(paper);

export const renderPdf = async (paper: Paper): Promise<Result<Uint8Array>> =>
  (await import('#formats/pdf/renderPdf')).renderPdf(paper, pageFonts());

/** The pages of each part. */
export const countPages = async (paper: Paper): Promise<Result<readonly number[]>> =>
  (await import('#formats/pdf/renderPdf')).countPages(paper, pageFonts());

/** The pages of somebody else's PDF. */
export const pageCount = async (bytes: Uint8Array): Promise<Result<number>> =>
  (await import('#formats/pdf/pdfPages')).pageCount(bytes);

export const joinPdfs = async (first: Uint8Array, annexes: readonly Annex[]): Promise<Result<Uint8Array>> =>
  (await import('#formats/pdf/pdfPages')).joinPdfs(first, annexes);
