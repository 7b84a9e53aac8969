/**
 * Sets a paper in pages, through Typst. Runs on plain Node only (the command line, a utility process
 * of Electron): the setter is native code, so no bundle for a page may import this file. The same
 * paper gives the same bytes: the date is the paper's own and only the given fonts are used.
 *
 * The setter is asked for PDF/UA-1 first. A paper that cannot keep it (a letter that no font has, a
 * heading that skips a level) still comes out, as an ordinary tagged PDF.
 */

import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { appError } from '#domain/errors';
import type { Paper } from '#domain/paper/paper';
import { askedStandard, type PdfStandardName } from '#domain/paper/standard';
import { fail, ok, type Result } from '#domain/result';
import { paperFiles } from './paperData';
import { template } from './template';

/** Latin, Greek, Cyrillic and Hebrew letters, then Arabic ones. */
const pageFamilies = ['Tinos', 'Amiri'] as const;

/** Where the setter finds its fonts. */
export interface PageFonts {
  /** An absolute folder, searched with the folders in it. */
  readonly folder: string;
  /** Families by preference; `pageFamilies` where absent. */
  readonly families?: readonly string[];
}

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** Pages of each part, in the order of `paper.parts`. */
  readonly partPages: readonly number[];
}

/** Errors: `pdf.layoutFailed` when the setter refuses the paper (a picture that is none, for example). */
export async function renderPdf(paper: Paper, fonts: PageFonts): Promise<Result<Uint8Array>> {
  const rendered = await renderWithCounts(paper, fonts);
  return rendered.ok ? ok(rendered.value.bytes) : rendered;
}

/** As `renderPdf`, with the number of pages of each part. */
export async function renderWithCounts(paper: Paper, fonts: PageFonts): Promise<Result<RenderedPdf>> {
  return setPages(paper, fonts, (compiler, document) => ({
    bytes: pdfBytes(compiler, document, askedStandard(paper.setting)),
    partPages: countParts(compiler, document),
  }));
}

/** The pages of each part without making a file: quicker, for an enclosure line that is being edited. */
export async function countPages(paper: Paper, fonts: PageFonts): Promise<Result<readonly number[]>> {
  return setPages(paper, fonts, countParts);
}

// A folder that exists nowhere: every file of the setter's world is given from memory.
const world = '/chancery-paper';

const compilers = new Map<string, NodeCompiler>();

/** One for each folder of fonts: looking through the fonts takes as long as setting a note. */
function compilerFor(folder: string): NodeCompiler {
  const known = compilers.get(folder);
  if (known !== undefined) return known;
  const fresh = NodeCompiler.create({ workspace: world, fontArgs: [{ fontPaths: [folder] }] });
  compilers.set(folder, fresh);
  return fresh;
}

async function setPages<T>(
  paper: Paper,
  fonts: PageFonts,
  take: (compiler: NodeCompiler, document: NodeTypstDocument) => T,
): Promise<Result<T>> {
  const compiler = compilerFor(fonts.folder);
  // What another paper left there: its pictures.
  compiler.resetShadow();
  for (const file of paperFiles(paper, fonts.families ?? pageFamilies, world)) {
    // Typed for a Buffer, which this room does not know; Node takes any byte array there.
    compiler.mapShadow(file.path, file.bytes as Parameters<NodeCompiler['mapShadow']>[1]);
  }
  const compiled = compiler.compile({ mainFileContent: template });
  const document = compiled.result;
  if (document === null)
    return fail(appError('pdf.layoutFailed', { reason: reasonOf(compiled.takeDiagnostics()) }));
  const taken = take(compiler, document);
  compiler.evictCache(0);
  return ok(taken);
}

function pdfBytes(
  compiler: NodeCompiler,
  document: NodeTypstDocument,
  standard: PdfStandardName | null,
): Uint8Array {
  if (standard === null) return new Uint8Array(compiler.pdf(document, {}));
  const pdfStandard = standard === 'PDF/A-2a' ? PdfStandard.A_2a : PdfStandard.UA_1;
  try {
    return new Uint8Array(compiler.pdf(document, { pdfStandard }));
  } catch {
    // The document itself is sound (it was set); only the standard's own demands were not met.
    return new Uint8Array(compiler.pdf(document, {}));
  }
}

function countParts(compiler: NodeCompiler, document: NodeTypstDocument): readonly number[] {
  const counts: unknown = compiler.query(document, { selector: '<part-pages>', field: 'value' });
  return Array.isArray(counts) ? counts.map(Number) : [];
}

function reasonOf(diagnostics: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  const first = diagnostics?.shortDiagnostics[0];
  const message = typeof first === 'object' && first !== null && 'message' in first ? first.message : null;
  return typeof message === 'string' ? message : 'unknown';
}
