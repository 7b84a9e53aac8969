/**
 * Cuts chunks of lines into pieces: one piece is one block to be. Blank lines part paragraphs;
 * inside a chunk each labelled line is a piece of its own, headings stand alone, tables stay whole.
 * Text copied from Word has a line a paragraph and no blank lines: its long lines give it away.
 */

import { parseEmphasis } from './emphasis';
import { isInCapitals } from './headings';
import { joinLines, type Vocabulary } from './joinLines';
import { findLabel, opensWithBracketedLabel } from './label';
import type { Line } from './lines';
import { isWholly } from './styled';
import { readTextTable, type TextTable, tableLength } from './tables';
import { isDateLine, wrappingOf } from './wrapping';

export interface TextPiece {
  readonly kind: 'text';
  /** The lines as one string, emphasis and label still in it. */
  readonly raw: string;
  readonly at: number;
  readonly indent: number;
  /** Number of `#` before a Markdown heading, which are not in `raw`; 0 for none. */
  readonly hashes: number;
  /** Blank lines stand on both sides. */
  readonly alone: boolean;
  /** Each line is wholly bold or in capitals: a title of several lines. */
  readonly displayed: boolean;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly table: TextTable;
  readonly at: number;
}

export type Piece = TextPiece | TablePiece;

/** No typewriter and no mail program wraps lines as late as this. In characters. */
const longestWrapped = 160;

export function piecesOf(chunk: readonly Line[], words: Vocabulary): Piece[] {
  const pieces: Piece[] = [];
  const isLong = chunk.some((line) => line.text.length > longestWrapped);
  const wrapping = wrappingOf(chunk);
  const unwrapped = wrapping === null && (isLong || isLineByLine(chunk));
  const begins = (at: number) =>
    !isAttribution(chunk[at]?.text ?? '') &&
    (unwrapped ? beginsParagraph(chunk, at) : (wrapping?.begins(at) ?? false));
  let from = 0;
  while (from < chunk.length) {
    const rows = tableLength(chunk, from);
    const to = rows > 0 ? from + rows : textEnd(chunk, from, begins);
    const lines = chunk.slice(from, to);
    const alone = (from === 0 && to === chunk.length) || (unwrapped && lines.length === 1);
    pieces.push(rows > 0 ? tablePiece(lines) : textPiece(lines, words, alone));
    from = to;
  }
  return pieces.filter((piece) => piece.kind === 'table' || !isRule(piece.raw));
}

/** Fewer lines say too little; one in four may be a title. */
const lineByLine = { fewest: 4, endingShare: 0.7 };

/** Lines that all begin anew and nearly all end a clause: short paragraphs, a line each. */
function isLineByLine(chunk: readonly Line[]): boolean {
  if (chunk.length < lineByLine.fewest) return false;
  if (!chunk.every(({ text }) => /^["“«[(*~•–—-]*\s?(?:\p{Uppercase}|\p{N}|[a-z]\))/u.test(text.trimStart())))
    return false;
  const ending = chunk.filter(({ text }) => /[.;:!?]["”»’)\]*]*$/u.test(text.trimEnd())).length;
  return ending >= lineByLine.endingShare * chunk.length;
}

const tablePiece = (lines: readonly Line[]): TablePiece => ({
  kind: 'table',
  table: readTextTable(lines),
  at: lines[0]?.at ?? 1,
});

function textPiece(lines: readonly Line[], words: Vocabulary, alone: boolean): TextPiece {
  const raw = joinLines(lines, words);
  const hashes = /^(#{1,6})\s+/.exec(raw);
  return {
    kind: 'text',
    raw: hashes ? withoutClosingHashes(raw.slice(hashes[0].length)) : raw,
    at: lines[0]?.at ?? 1,
    indent: lines[0]?.indent ?? 0,
    hashes: hashes?.[1]?.length ?? 0,
    alone,
    displayed: isTitle(lines),
  };
}

/** `# Title #` is a heading, too; walked from the end, since a pattern would look from every `#`. */
function withoutClosingHashes(raw: string): string {
  let end = raw.length;
  while (raw[end - 1] === '#') end--;
  return /\s/.test(raw[end - 1] ?? '') ? raw.slice(0, end).trimEnd() : raw;
}

/** Lines in capitals, and what stands beside them wholly bold (also over a line's end). */
function isTitle(lines: readonly Line[]): boolean {
  const rest = lines.map((line) => line.text).filter((text) => !isInCapitals(text));
  return rest.length === 0 || isWholly(parseEmphasis(rest.join(' ')), 'bold');
}

/** A line drawn across the page (`---`, `***`, `____`) or a list mark without words. */
const isRule = (raw: string): boolean => /^(?:(?:[-=_] ?){3,}|(?:\* ?){3,}|[-–—*•])$/.test(raw);

function textEnd(chunk: readonly Line[], from: number, begins: (at: number) => boolean): number {
  let to = from + 1;
  while (to < chunk.length && !beginsPiece(chunk, from, to) && !begins(to)) to++;
  return to;
}

/** True where the line at `at` does not belong to the piece that began at `from`. */
function beginsPiece(chunk: readonly Line[], from: number, at: number): boolean {
  const line = chunk[at]?.text ?? '';
  const before = chunk[at - 1]?.text ?? '';
  if (isAttribution(line)) return false;
  if (isHashed(line) || isHashed(before) || isRule(line) || isRule(before)) return true;
  if (tableLength(chunk, at) > 0) return true;
  if (isDisplayed(line) !== isDisplayed(before) && endsPiece(before)) return true;
  // A title set in bold, and a heading below it in bold italics.
  if (isDisplayed(line) && isDisplayed(before) && isSlanted(line) !== isSlanted(before)) return true;
  if (opensWithBracketedLabel(line) || isMarkdownNote(line)) return true;
  return isNextItem(chunk[from]?.text ?? '', before, line) && !isInlineNumber(chunk, from, at);
}

/** `[^2]: Once a year.`, on the line below another note. */
const isMarkdownNote = (line: string): boolean => /^\[\^[^\]\s]{1,20}\]:\s/.test(line);

/** *Papers on: (1) transport; ⏎ (2) health*: the one before stands in the middle of a line, and so does this one. */
function isInlineNumber(chunk: readonly Line[], from: number, at: number): boolean {
  const number = /^\((\d{1,2})\)\s/.exec(chunk[at]?.text ?? '')?.[1];
  if (number === undefined || number === '1') return false;
  const mark = `(${Number(number) - 1}) `;
  return chunk.slice(from, at).some(({ text }) => text.indexOf(mark) > 0);
}

/** `(-IRN)` at the beginning of a line belongs to the bracket that the line before ends with. */
const isAttribution = (line: string): boolean =>
  /^\(\s?[+\-−\u2010-\u2015]\s?\p{Uppercase}{2}/u.test(line.trimStart());

/** What goes on below capitals in small letters is a title's end, unless it is longer: then a page cut a paragraph there. */
const longestTitleLine = 120;

/** In text with a line a paragraph: every line that is not the rest of the one before. */
function beginsParagraph(chunk: readonly Line[], at: number): boolean {
  const line = chunk[at]?.text ?? '';
  const before = chunk[at - 1];
  if (before === undefined || before.hardBreak) return false;
  // A letterhead in two languages: each is a paragraph.
  if (isDisplayed(line) && isDisplayed(before.text)) return isCyrillic(line) !== isCyrillic(before.text);
  if (isDisplayed(before.text) && (isDateLine(line) || line.length > longestTitleLine)) return true;
  // *город Астана, 7 июня 2024 г.* begins in small letters, but behind the end of a sentence.
  const goesOn = /[.!?]["”»’]?$/u.test(before.text.trimEnd())
    ? /^[\],;:)]/u
    : /^[*("“«[]*[\p{Lowercase}\],;:)]/u;
  return !goesOn.test(line.trimStart());
}

const isCyrillic = (line: string): boolean => /\p{Script=Cyrillic}/u.test(line);

const isHashed = (line: string): boolean => /^#{1,6}\s/.test(line);

/** Wholly bold or wholly in capitals: a line of a title, not of a paragraph. */
const isDisplayed = (line: string): boolean => /^\*\*.*\*\*$/.test(line) || isInCapitals(line);

const isSlanted = (line: string): boolean => /^\*{3}.*\*{3}$/u.test(line);

const endsPiece = (line: string): boolean => /[.:;,!?…)\]”»*]$/.test(line) && !isDisplayed(line);

/**
 * A label begins an item when a list is under way and the number goes on from the one before, or
 * when the sentence before it has ended. So *on page / 12. July* stays one paragraph.
 */
function isNextItem(first: string, before: string, line: string): boolean {
  const label = findLabel(bare(line));
  if (label === null) return false;
  const open = findLabel(bare(first)) ?? bracketed(first);
  if (endsPiece(before)) return true;
  if (open === null) return label.number === 1 || /^\(?(?:a|i|I|а)[.)]$/.test(label.label);
  if (label.form !== 'number' || open.form !== 'number') return true;
  const step = (label.number ?? 0) - (open.number ?? 0);
  return label.number === 1 || (step >= 0 && step <= 3);
}

const bare = (line: string): string => line.replace(/^\s*(?:\*{2,3}(?=\S)|\*(?=[^\s*]))/, '');

const bracketed = (line: string) =>
  opensWithBracketedLabel(line) ? findLabel(line.replace(/^\[+\s?/, '')) : null;
