/** Paragraphs of lines to blocks of the model: label, heading, depth, alignment. */

import type { Alignment, Block, Footnote, Heading, Paragraph, StyledText } from '#domain/document/document';
import { typedNote } from '#formats/text/footnotes';
import {
  endsSentence,
  headingLevel,
  isInCapitals,
  mayBeNumberedHeading,
  mayBeTitle,
} from '#formats/text/headings';
import { type FoundLabel, findLabel } from '#formats/text/label';
import { isWholly, sliceStyled, trimStyled } from '#formats/text/styled';
import { facing } from './lines';
import { isCentred, type PdfParagraph } from './paragraphs';

/** A paragraph of the whole file, its lines joined. */
export interface Piece {
  readonly lines: PdfParagraph;
  readonly styled: StyledText;
}

/** Letters so much larger than the text's are a heading's. */
const headingSize = 1.15;

/** In characters. */
const longestHeading = 200;

/** `next` is what follows in the text, `bodySize` the size of most letters. */
export function blockOf(
  piece: Piece,
  next: Piece | undefined,
  id: string,
  bodySize: number,
): Heading | Paragraph | Footnote {
  const styled = trimStyled(piece.styled);
  const source = { at: (piece.lines[0]?.page ?? 0) + 1 };
  const typed = typedNote(styled.text);
  if (typed !== null)
    return { kind: 'footnote', id, source, note: typed.note, ...sliceStyled(styled, typed.end) };
  const label = labelOf(styled.text, piece);
  const body = label === null ? styled : trimStyled(sliceStyled(styled, label.end));
  const level = levelOf(piece, body, label, next, bodySize);
  const align = alignmentOf(piece);
  const shared = {
    id,
    source,
    ...body,
    label: label?.label ?? null,
    ...(align === null ? {} : { align }),
  };
  if (level !== null) return { kind: 'heading', level, ...shared };
  return { kind: 'paragraph', level: 0, ...shared };
}

/** Word draws its hollow bullet as the letter `o`, far before the words. */
function labelOf(text: string, { lines }: Piece): FoundLabel | null {
  const [first] = lines;
  const hollow = /^o\s/.test(text) && first !== undefined && first.parts > 1;
  return hollow ? { label: 'o', form: 'bullet', number: null, end: 2 } : findLabel(text);
}

function levelOf(
  { lines }: Piece,
  body: StyledText,
  label: FoundLabel | null,
  next: Piece | undefined,
  bodySize: number,
): number | null {
  const shape = headingLevel(body, label);
  if (shape !== null) return shape;
  const [first] = lines;
  if (first === undefined || body.text.length > longestHeading) return null;
  const bold =
    isWholly(body, 'bold') || (label === null && lines.every((line) => line.bold || isInCapitals(line.text)));
  if (label === null && bold && mayBeTitle(body.text)) return 1;
  const large = first.size >= headingSize * bodySize && lines.length <= 4;
  if (large && !endsSentence(body.text) && /\p{Alphabetic}{3}/u.test(body.text))
    return label === null ? 1 : 2;
  return mayBeNumberedHeading(body, label) && lines.length === 1 && opensSection(next) ? 2 : null;
}

/** A numbered heading is followed by a paragraph without a number, or by a list that begins anew. */
function opensSection(next: Piece | undefined): boolean {
  const text = next?.styled.text ?? '';
  const label = findLabel(text);
  return label === null ? /^["“«[]*\p{Uppercase}/u.test(text) : label.number === 1 || label.form !== 'number';
}

function alignmentOf({ lines: own }: Piece): Alignment | null {
  const lines = own.map(facing);
  const [first] = lines;
  if (first === undefined) return null;
  if (lines.every(isCentred)) return 'center';
  const atEnd = lines.every(
    (line) => line.x0 - line.left > 0.4 * (line.right - line.left) && line.right - line.x1 < line.size,
  );
  return atEnd ? 'end' : null;
}

/** In points: what stands this much farther right than the item above is one deeper. */
const deeperBy = 8;

/** Depth of list items by where their numbers stand; blocks and pieces go together. */
export function withDepths(blocks: readonly Block[], lefts: ReadonlyMap<string, number>): Block[] {
  const columns: number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.label === null) {
      if (block.kind !== 'footnote') columns.length = 0;
      return block;
    }
    const left = lefts.get(block.id) ?? 0;
    while (columns.length > 0 && left < (columns.at(-1) ?? 0) - deeperBy / 2) columns.pop();
    if (columns.length === 0 || left >= (columns.at(-1) ?? 0) + deeperBy) columns.push(left);
    return { ...block, level: columns.length - 1 };
  });
}
