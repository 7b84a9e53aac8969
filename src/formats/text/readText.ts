/**
 * Plain text and Markdown into blocks. Lines become pieces, pieces that a page cut are made whole,
 * each piece becomes one block with its label, typography and notes. What the blocks mean (note,
 * enclosure, title) is decided elsewhere. Every letter of the input is a letter of some block, save the
 * page numbers and repeated page heads that a warning names.
 */

import type { Block, Footnote, Heading, Paragraph, ReadText, StyledText } from '#domain/document/document';
import { withBracketNotes } from './bracketNotes';
import { tidyCharacters } from './characters';
import { parseEmphasis } from './emphasis';
import { linkNotes, typedNote } from './footnotes';
import { headingLevel, mayBeNumberedHeading, mayBeTitle } from './headings';
import { vocabularyOf } from './joinLines';
import { type FoundLabel, findLabel } from './label';
import { chunksOfLines } from './lines';
import { type Piece, piecesOf, type TextPiece } from './pieces';
import { rawLines } from './rawLines';
import { healScars } from './scars';
import { sliceStyled, trimStyled } from './styled';
import { tableRows } from './tables';

/** The blocks of `source`, ids `b1`, `b2`, … in order; `source.at` is the line, from 1. */
export function readText(source: string): ReadText {
  const { text: tidy, warnings } = tidyCharacters(source);
  const text = withBracketNotes(tidy);
  const words = vocabularyOf(text);
  const raw = rawLines(text);
  const pieces = chunksOfLines(raw.lines).flatMap((chunk) => piecesOf(chunk, words));
  const whole = healScars(pieces, words, text);
  const blocks = whole.map((piece, index) => blockOf(piece, whole[index + 1], `b${index + 1}`));
  const linked = linkNotes(indentItems(blocks, whole));
  const said = [...warnings, ...raw.warnings, ...linked.warnings];
  return { blocks: linked.blocks, warnings: said, annotations: [] };
}

function blockOf(piece: Piece, next: Piece | undefined, id: string): Block {
  const source = { at: piece.at };
  if (piece.kind === 'table') return { kind: 'table', id, source, rows: tableRows(piece.table) };
  const note = footnoteOf(piece, id);
  if (note !== null) return note;
  const styled = parseEmphasis(piece.raw);
  const label = findLabel(styled.text);
  const body = label ? trimStyled(sliceStyled(styled, label.end)) : styled;
  const level = levelOf(piece, body, label, next);
  const shared = { id, source, ...body, label: label?.label ?? null };
  if (level !== null) return { kind: 'heading', level, ...shared } satisfies Heading;
  return { kind: 'paragraph', level: 0, ...shared } satisfies Paragraph;
}

function levelOf(
  piece: TextPiece,
  body: StyledText,
  label: FoundLabel | null,
  next: Piece | undefined,
): number | null {
  const title = piece.displayed && label === null && mayBeTitle(body.text);
  const shape = headingLevel(body, label) ?? (title ? 1 : null);
  if (piece.hashes > 0) return label !== null && shape !== null ? shape : piece.hashes;
  if (shape !== null) return shape;
  return piece.alone && mayBeNumberedHeading(body, label) && opensSection(next) ? 2 : null;
}

/** A numbered heading is followed by a paragraph without a number, or by a list that begins anew. */
function opensSection(next: Piece | undefined): boolean {
  if (next?.kind !== 'text') return false;
  const label = findLabel(next.raw);
  return label === null
    ? /^["“«[*]*\p{Uppercase}/u.test(next.raw)
    : label.number === 1 || label.form !== 'number';
}

function footnoteOf(piece: TextPiece, id: string): Footnote | null {
  const typed = piece.hashes > 0 ? null : typedNote(piece.raw);
  if (typed === null) return null;
  const styled = parseEmphasis(piece.raw.slice(typed.end));
  return { kind: 'footnote', id, source: { at: piece.at }, note: typed.note, ...styled };
}

/** Depth of list items by their indentation: two columns more than an item above is one deeper. */
function indentItems(blocks: readonly Block[], pieces: readonly Piece[]): Block[] {
  const columns: number[] = [];
  return blocks.map((block, index) => {
    const piece = pieces[index];
    if (block.kind !== 'paragraph' || block.label === null || piece?.kind !== 'text') {
      if (block.kind !== 'footnote') columns.length = 0;
      return block;
    }
    while (columns.length > 0 && piece.indent < (columns.at(-1) ?? 0) - 1) columns.pop();
    if (columns.length === 0 || piece.indent >= (columns.at(-1) ?? 0) + 2) columns.push(piece.indent);
    return { ...block, level: columns.length - 1 };
  });
}
