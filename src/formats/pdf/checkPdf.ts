/**
 * Looks into a finished PDF: what it says of itself, and whether what it says is so. The checks are those of
 * PDF/UA-1 (ISO 14289-1, 7) and PDF/A-2a (ISO 19005-2, 6.2 to 6.7) that can be told from the file's objects; and
 * whether anything in it acts by itself.
 */

import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import type { Result } from '#domain/result';
import { ok } from '#domain/result';
import { loadPdf } from './loadPdf';
import { structureFaults } from './structureFaults';

export interface PdfDescription {
  readonly pages: number;
  readonly title: string | null;
  readonly language: string | null;
  readonly isTagged: boolean;
  readonly standard: 'PDF/UA-1' | 'PDF/A-2a' | null;
  /** Names of bookmarks, all levels, in order. */
  readonly outline: readonly string[];
  /** Languages that parts of the structure state. */
  readonly languages: readonly string[];
  /** What a reader of that standard would miss; empty for a sound file. One English sentence each. */
  readonly faults: readonly string[];
  /** Names of what would act by itself: `JavaScript`, `OpenAction`, … */
  readonly acting: readonly string[];
}

/** Error: `pdf.unreadable`. */
export async function describePdf(bytes: Uint8Array): Promise<Result<PdfDescription>> {
  const loaded = await loadPdf(bytes);
  if (!loaded.ok) return loaded;
  const file = loaded.value;
  const dicts = dictsOf(file);
  const metadata = metadataOf(file);
  const standard = /pdfuaid:part>\s*1|pdfuaid:part="1"/.test(metadata)
    ? 'PDF/UA-1'
    : /pdfaid:part>\s*2|pdfaid:part="2"/.test(metadata)
      ? 'PDF/A-2a'
      : null;
  return ok({
    pages: file.getPageCount(),
    title: file.getTitle() ?? null,
    language: textOf(file.catalog.get(PDFName.of('Lang'))),
    isTagged: isTagged(file),
    standard,
    outline: outlineOf(file),
    languages: [...new Set(dicts.flatMap((dict) => textOf(dict.get(PDFName.of('Lang'))) ?? []))],
    faults: standard === null ? [] : faultsOf(file, dicts, standard),
    acting: actingIn(dicts),
  });
}

const acting = [
  'JS',
  'JavaScript',
  'Launch',
  'AA',
  'OpenAction',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
];

/** Keys and names of values both count: `/S /Launch` acts like `/OpenAction` does. */
function actingIn(dicts: readonly PDFDict[]): readonly string[] {
  const found = new Set<string>();
  const names = new Set(acting.map((name) => PDFName.of(name)));
  for (const dict of dicts)
    for (const [key, value] of dict.entries()) {
      if (names.has(key)) found.add(key.decodeText());
      if (value instanceof PDFName && names.has(value)) found.add(value.decodeText());
    }
  return [...found].sort();
}

/** Every dictionary of the file, those inside others too. */
function dictsOf(file: PDFDocument): readonly PDFDict[] {
  const dicts: PDFDict[] = [];
  const stack: PDFObject[] = [file.catalog];
  for (const [, object] of file.context.enumerateIndirectObjects()) stack.push(object);
  for (let object = stack.pop(); object !== undefined; object = stack.pop()) {
    if (object instanceof PDFRawStream) stack.push(object.dict);
    else if (object instanceof PDFArray) stack.push(...object.asArray());
    else if (object instanceof PDFDict) {
      dicts.push(object);
      stack.push(...object.values());
    }
  }
  return dicts;
}

const isTagged = ({ catalog }: PDFDocument): boolean =>
  catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'))?.toString() === 'true' &&
  catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict) !== undefined;

function metadataOf(file: PDFDocument): string {
  const stream = file.catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(decodePDFRawStream(stream).decode()) : '';
}

const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

function outlineOf(file: PDFDocument): readonly string[] {
  const titles: string[] = [];
  const walk = (first: PDFDict | undefined, depth: number): void => {
    for (let item = first; item !== undefined && titles.length < 100_000 && depth < 64; ) {
      titles.push(textOf(item.lookup(PDFName.of('Title'))) ?? '');
      walk(item.lookupMaybe(PDFName.of('First'), PDFDict), depth + 1);
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
  };
  walk(
    file.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookupMaybe(PDFName.of('First'), PDFDict),
    0,
  );
  return titles;
}

function faultsOf(
  file: PDFDocument,
  dicts: readonly PDFDict[],
  standard: PdfDescription['standard'],
): readonly string[] {
  const faults: string[] = [];
  const { catalog } = file;
  if (!isTagged(file)) faults.push('The file has no tags.');
  if (textOf(catalog.get(PDFName.of('Lang'))) === null) faults.push('The file names no language.');
  if (file.getTitle() === undefined) faults.push('The file has no title.');
  const untagged = file
    .getPages()
    .filter(({ node }) => !(node.get(PDFName.of('StructParents')) instanceof PDFNumber));
  if (untagged.length > 0) faults.push(`${untagged.length} pages have no tags.`);
  const loose = dicts.filter(isLooseFont);
  if (loose.length > 0) faults.push(`${loose.length} fonts are not embedded.`);
  const silent = structures(dicts, 'Figure').filter((figure) => !figure.has(PDFName.of('Alt')));
  if (silent.length > 0) faults.push(`${silent.length} pictures have no description.`);
  return [...faults, ...structureFaults(file, standard === 'PDF/UA-1')];
}

/** A font's descriptor without the font itself. */
const isLooseFont = (dict: PDFDict): boolean =>
  dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor') &&
  !['FontFile', 'FontFile2', 'FontFile3'].some((key) => dict.has(PDFName.of(key)));

const structures = (dicts: readonly PDFDict[], kind: string): readonly PDFDict[] =>
  dicts.filter((dict) => dict.get(PDFName.of('S')) === PDFName.of(kind) && dict.has(PDFName.of('P')));
