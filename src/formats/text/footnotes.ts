/**
 * Finds the characters that call a footnote (`¹`, `[^1]`, an asterisk behind a word) and ties them to its block. Where a
 * number occurs twice (each enclosure counts anew), a call belongs to the next footnote after it.
 */

import type {
  Block,
  Mark,
  NoteMark,
  StyledText,
  TableRow,
  Utf16Offset,
  Warning,
} from '#domain/document/document';
import { tidyMarks } from './styled';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const call = /[⁰¹²³⁴-⁹]+|\[\^[^\]\s]{1,20}\]|(?<=[^\s*†‡])[*†‡]{1,3}(?![*†‡\p{Alphabetic}])/gu;

/** A call at `at` of the source became `by` characters shorter. */
interface Cut {
  readonly at: Utf16Offset;
  readonly by: number;
}

/** Superscript digits are numbers of notes only where a footnote of that number stands; `m²` does not. */
export function linkNotes(blocks: readonly Block[]): { blocks: Block[]; warnings: Warning[] } {
  const notes = new Set(blocks.flatMap((block) => (block.kind === 'footnote' ? [block.note] : [])));
  if (notes.size === 0) return { blocks: [...blocks], warnings: [] };
  const called = new Set<string>();
  const linked = blocks.map((block) => linkBlock(block, notes, called));
  return { blocks: linked, warnings: orphans(linked, called) };
}

function linkBlock(block: Block, notes: ReadonlySet<string>, called: Set<string>): Block {
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => linkRow(row, notes, called)) };
  return { ...block, ...linkStyled(block, notes, called) };
}

const linkRow = (row: TableRow, notes: ReadonlySet<string>, called: Set<string>): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, ...linkStyled(cell, notes, called) })),
});

/** Marks the calls; Markdown's `[^1]` is shortened to `¹`, since brackets are proposals here. */
function linkStyled(styled: StyledText, notes: ReadonlySet<string>, called: Set<string>): StyledText {
  let text = '';
  let from = 0;
  const found: NoteMark[] = [];
  const cuts: Cut[] = [];
  for (const match of styled.text.matchAll(call)) {
    const note = noteOf(match[0]);
    if (!notes.has(note) || match.index === 0) continue;
    text += styled.text.slice(from, match.index);
    from = match.index + match[0].length;
    const printed = noteSign(note);
    found.push({ kind: 'note', from: text.length, to: text.length + printed.length, note });
    cuts.push({ at: match.index, by: match[0].length - printed.length });
    text += printed;
    called.add(note);
  }
  if (found.length === 0) return { text: styled.text, marks: styled.marks };
  text += styled.text.slice(from);
  return { text, marks: tidyMarks([...shiftMarks(styled.marks, cuts), ...found], text) };
}

/** Offsets behind a shortened call move left; both lists are in order, so one walk does it. */
function shiftMarks(marks: readonly Mark[], cuts: readonly Cut[]): Mark[] {
  const offsets = [...new Set(marks.flatMap((mark) => [mark.from, mark.to]))].sort((a, b) => a - b);
  const shifted = new Map<number, number>();
  let next = 0;
  let by = 0;
  for (const offset of offsets) {
    for (let cut = cuts[next]; cut !== undefined && cut.at < offset; cut = cuts[next]) {
      by += cut.by;
      next++;
    }
    shifted.set(offset, offset - by);
  }
  const place = (offset: number) => shifted.get(offset) ?? offset;
  return marks.map((mark) => ({ ...mark, from: place(mark.from), to: place(mark.to) }));
}

const noteOf = (sign: string): string =>
  sign.startsWith('[^')
    ? sign.slice(2, -1)
    : /^[*†‡]/.test(sign)
      ? sign
      : sign.replace(/./gu, (digit) => String(superscripts.indexOf(digit)));

/**
 * A paragraph that is typed like a footnote, `¹ Focusing …` or Markdown's `[^1]: …`: its number, and
 * where its words begin; else null.
 */
export function typedNote(text: string): { note: string; end: Utf16Offset } | null {
  const head = text.slice(0, 60);
  const match =
    /^([⁰¹²³⁴-⁹]+)[ \t\u00a0]*(?=\p{Alphabetic}|["“«[*])/u.exec(head) ??
    /^(\[\^[^\]\s]{1,20}\]):\s+/.exec(head);
  const sign = match?.[1];
  return match && sign !== undefined ? { note: noteOf(sign), end: match[0].length } : null;
}

/** How a note's call is printed in the text: `12` as `¹²`, other signs as they are. */
export const noteSign = (note: string): string =>
  /^\d+$/.test(note) ? note.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit) : note;

function orphans(blocks: readonly Block[], called: ReadonlySet<string>): Warning[] {
  return blocks.flatMap((block) =>
    block.kind === 'footnote' && !called.has(block.note)
      ? [
          {
            code: 'text.footnoteUncalled',
            message: `No place in the text calls footnote ${block.note}.`,
            facts: { note: block.note },
            block: block.id,
          },
        ]
      : [],
  );
}
