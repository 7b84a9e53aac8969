/**
 * A PDF into blocks. Pages give lines; running heads go; lines become paragraphs, those that a page cut are made
 * whole; footnotes follow the paragraph behind which they were found. What was left out is said.
 */

import type { Block, Footnote, PrintedPlace, ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import type { Limits } from '#formats/limits';
import { linkNotes } from '#formats/text/footnotes';
import { trimStyled } from '#formats/text/styled';
import { annotationsOf, LineBlocks } from './annotations';
import { type Assembled, assemble, type FoundNote, type PageToRead } from './assemble';
import { blockOf, type Piece, withDepths } from './blocks';
import { PdfRefusal } from './engine';
import { withoutFurniture } from './furniture';
import type { Line } from './lines';
import { highestObject } from './objectNumbers';
import { type PdfPages, PdfStopped } from './pages';
import { placesOf } from './places';
import { type ReadHooks, readPages } from './readPages';
import { type WordBook, wordBookOf } from './seams';
import { versionsInTurn } from './sideBySide';
import { styledOf, tableBlock } from './tableBlocks';
import { legible, unreadableIn } from './unreadable';
import { warningsOf } from './warnings';

/**
 * Errors: `pdf.encrypted`, `pdf.damaged`, `pdf.tooManyPages`, `pdf.noText`, `pdf.unreadableLetters`, `work.cancelled`,
 * `text.tooManyParagraphs`. `bytes` stay untouched.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  limits: Limits,
  hooks: ReadHooks = {},
): Promise<Result<ReadText>> {
  if (highestObject(bytes) > limits.pdfObjects) return fail(appError('pdf.damaged', { name }));
  try {
    const pages = await readPages(bytes, limits, hooks);
    const unreadable = unreadableIn(pages.pages);
    if (unreadable.whole) return fail(appError('pdf.unreadableLetters', { name }));
    const read = textOf(pages, unreadable.pages);
    if (read.blocks.length === 0)
      return fail(appError(unreadable.pages.length > 0 ? 'pdf.unreadableLetters' : 'pdf.noText', { name }));
    if (read.blocks.length > limits.paragraphs)
      return fail(appError('text.tooManyParagraphs', { name, limit: limits.paragraphs }));
    return ok(read);
  } catch (error) {
    if (error instanceof PdfRefusal) return fail(appError(`pdf.${error.reason}`, { name }));
    if (error instanceof PdfStopped)
      return fail(
        error.reason === 'cancelled'
          ? appError('work.cancelled', { name })
          : appError('pdf.tooManyPages', { name, limit: limits.pdfPages }),
      );
    throw error;
  }
}

function textOf(read: PdfPages, unreadable: readonly number[]): ReadText {
  const alone = new Set(unreadable.map((page) => page - 1));
  const { pages, leftOut } = withoutFurniture(
    read.pages.map((page, index) => (alone.has(index) ? legible(page) : page)),
  );
  const lines = pages.flatMap((page) => page.lines);
  const bodySize = bodySizeOf(lines);
  const kept = pages.flatMap((page, index): PageToRead[] => {
    const own = read.pages[index];
    return own === undefined ? [] : [{ ...own, lines: page.lines, turned: page.turned }];
  });
  const book = wordBookOf(lines.map((line) => line.text));
  const remarks = read.pages.flatMap((page) => page.remarks);
  const places = new LineBlocks(remarks);
  const printed: PrintedPlace[] = [];
  const isUpright = (page: number) => read.pages[page]?.upright === true;
  const linked = linkNotes(
    blocksOf(assemble(versionsInTurn(kept), bodySize, alone), book, bodySize, (lines, block) => {
      places.add(lines, block);
      for (const place of placesOf(block, lines, isUpright)) printed.push(place);
    }),
  );
  return {
    blocks: linked.blocks,
    warnings: [...warningsOf(read, leftOut, unreadable), ...linked.warnings],
    annotations: annotationsOf(remarks, places, linked.blocks),
    places: printed,
  };
}

/** Blocks with ids `b1`, `b2`, …, each told with its lines to `found`; each note stands behind the paragraph that ended its page. */
function blocksOf(
  { paragraphs, notes }: Assembled,
  book: WordBook,
  bodySize: number,
  found: (lines: readonly Line[], block: string) => void,
): Block[] {
  const pieces = paragraphs.map((lines): Piece => ({ lines, styled: styledOf(lines, book) }));
  const blocks: Block[] = [];
  const lefts = new Map<string, number>();
  const nextId = () => `b${blocks.length + 1}`;
  const behind = new Map<number, FoundNote[]>();
  for (const note of notes) behind.set(note.behind, [...(behind.get(note.behind) ?? []), note]);
  pieces.forEach((piece, index) => {
    const block = tableBlock(piece, nextId(), book) ?? blockOf(piece, pieces[index + 1], nextId(), bodySize);
    lefts.set(block.id, piece.lines[0]?.x0 ?? 0);
    found(piece.lines, block.id);
    blocks.push(block);
    for (const note of behind.get(index) ?? []) {
      found(note.lines, nextId());
      blocks.push(footnoteOf(note, nextId(), book));
    }
  });
  return withDepths(blocks, lefts);
}

function footnoteOf({ note, lines }: FoundNote, id: string, book: WordBook): Footnote {
  const source = { at: (lines[0]?.page ?? 0) + 1 };
  return { kind: 'footnote', id, note, source, ...trimStyled(styledOf(lines, book)) };
}

/** The size in which most letters are set, in points. */
function bodySizeOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
