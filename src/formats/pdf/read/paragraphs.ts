/**
 * Lines to paragraphs. A paragraph ends where the next line stands farther off, is set otherwise, begins
 * with an indent or a number, or where its own last line had room for the next word. Lengths are measured
 * against the lines around, so that any leading, margin and size will do.
 */

import { endsSentence } from '#formats/text/headings';
import { findLabel, opensWithBracketedLabel } from '#formats/text/label';
import { facing, type Line } from './lines';

export type PdfParagraph = readonly Line[];

/** How far lines stand apart in this text, in font sizes from baseline to baseline. */
export type Leading = number;

/**
 * The most usual distance of two lines of one column and size, of which the first had no room for the next word: in a
 * text of short paragraphs most lines end one.
 */
export function leadingOf(lines: readonly Line[]): Leading {
  const [all, full] = [new Map<number, number>(), new Map<number, number>()];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.strip !== line.strip || !sameSize(before, line)) return;
    const ratio = Math.round(((line.y - before.y) / line.size) * 20) / 20;
    if (ratio < 0.8 || ratio > 3) return;
    all.set(ratio, (all.get(ratio) ?? 0) + 1);
    if (before.x1 + line.firstWord > before.right) full.set(ratio, (full.get(ratio) ?? 0) + 1);
  });
  const [usual, count] = mostOf(full);
  return count >= fewestFull ? usual : mostOf(all)[0];
}

/** Fewer full lines tell nothing of a text. */
const fewestFull = 5;

const mostOf = (counts: ReadonlyMap<number, number>): readonly [Leading, number] =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [1.2, 0];

/** The lines of one column, top to bottom, in paragraphs. */
export function paragraphsOf(found: readonly Line[], leading: Leading): PdfParagraph[] {
  const own = withFilled(found);
  const lines = own.some(({ leftwards }) => leftwards) ? own.map(facing) : own;
  const starts: number[] = [];
  let open: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || begins(open, before, line, lines, index, leading)) {
      starts.push(index);
      open = [];
    }
    open.push(line);
  });
  return starts.map((from, index) => own.slice(from, starts[index + 1]));
}

/** Lines of few words in a narrow column, spaced to its full width like the one before them, are no rows of a table. */
function withFilled(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ loose }) => loose)) return lines;
  let before: Line | undefined;
  return lines.map((line) => {
    const isText = line.loose && before !== undefined && goesOnFilled(before, line);
    before = isText ? { ...line, parts: 1 } : line;
    return before;
  });
}

/** The line before is running text that fills the column, too; behind the first line of a paragraph others begin elsewhere. */
const goesOnFilled = (before: Line, line: Line): boolean =>
  before.strip === line.strip &&
  before.table === null &&
  !isTabular(before) &&
  sameSize(before, line) &&
  before.right - before.x1 < 0.15 * before.size &&
  Math.abs(line.x0 - before.x0) < 4 * line.size;

export const sameSize = (a: Line, b: Line): boolean =>
  Math.abs(a.size - b.size) < 0.08 * Math.max(a.size, b.size);

/** A gap of this many usual distances parts paragraphs. */
const wideGap = 1.22;
/** The same between the end of a sentence and the beginning of another one. */
const clearGap = 1.12;

const isApart = (a: Line, b: Line, leading: Leading): boolean => {
  const distance = (b.y - a.y) / Math.max(a.size, b.size);
  if (distance < 0.3 || distance > wideGap * leading) return true;
  return distance > clearGap * leading && /[.;:]$/.test(a.text) && /^[\p{Uppercase}\p{N}]/u.test(b.text);
};

function begins(
  open: readonly Line[],
  before: Line,
  line: Line,
  lines: readonly Line[],
  index: number,
  leading: Leading,
): boolean {
  if (line.opens || before.strip !== line.strip || isApart(before, line, leading)) return true;
  if (!sameSize(before, line)) return !isRaisedPosition(before, line);
  if (before.table === null && line.table === null && isTorn(before.text, line.text)) return false;
  if (isTabular(before) || isTabular(line) || endsInPage(before)) return true;
  const flush = Math.abs(before.x0 - line.x0) < 0.4 * line.size;
  if (!flush && (isCentred(before) || isCentred(line) || isTitlePair(before, line)))
    return !isStacked(before, line) || before.bold !== line.bold || isTitleEnd(before, line);
  const right = rightEdge(lines, index - 1, leading);
  // A tie is a matter of rounding.
  const short = before.x1 + line.firstWord < right - 0.1 * line.size - 0.01;
  if (
    before.bold !== line.bold &&
    (before.bold ? opensPlain(line) : endsPlain(before)) &&
    (before.bold ? short || !isEmphasis(open, line) : endsSentence(before.text))
  )
    return true;
  if (opensWithBracketedLabel(line.text)) return true;
  if (startsItem(open, before, line, short)) return true;
  if (short && !endsInHyphen(before)) return true;
  if (isNextClause(open, before, line)) return true;
  if (isIndented(open, before, line) || isBrokenByHand(before, line, right)) return true;
  return open.length === 1 && isNextIndented(lines, index);
}

/**
 * The second of two lines with the indent of a paragraph, the next one flush with the column: a paragraph of one full
 * line stands before it. Three of them are a quotation.
 */
function isNextIndented(lines: readonly Line[], index: number): boolean {
  const [above, before, line, below] = [-2, -1, 0, 1].map((step) => lines[index + step]);
  if (before === undefined || line === undefined || below === undefined) return false;
  if (below.strip !== line.strip || !sameSize(below, line) || findLabel(before.text) !== null) return false;
  if (!/^[\p{Uppercase}\p{N}[(“"«]/u.test(line.text)) return false;
  const indent = (line.x0 - line.left) / line.size;
  const isFlush = Math.abs(below.x0 - line.left) < 0.1 * line.size;
  const isSame = (other: Line) => Math.abs(other.x0 - line.x0) < 0.1 * line.size;
  return indent > 0.8 && indent < 4 && isFlush && isSame(before) && (above === undefined || !isSame(above));
}

/**
 * *Recalling …; / Recognising …*: the paragraphs of a preamble, and of a list of things to do, by how they begin, where the
 * last line of one happens to be full. Behind a full stop only where the one before begins so, too.
 */
const isNextClause = (open: readonly Line[], before: Line, line: Line): boolean =>
  opensClause.test(line.text) && (/;$/.test(before.text) || isClause(open, before));

/** One long sentence and no more. */
const isClause = (open: readonly Line[], before: Line): boolean =>
  /^[^.]{60,}\.$/.test(before.text) &&
  opensClause.test(open[0]?.text ?? '') &&
  open.slice(0, -1).every(({ text }) => !/[.!?](?:\s|$)/.test(text));

/** Not *During the meeting …*, *Following its adoption …*, *To this end …*: sentences of any paragraph begin so. */
const opensClause =
  /^(?!(?:During|Following|According|Regarding|Concerning|Including|Pending|Depending|Starting|Beginning|Beijing|Meeting|Spring|King|To (?:this|that|these|date|some|what|which|the (?:contrary|extent|best)))(?![a-z]))(?:[A-Z][a-z]{2,}ing|To|Mindful|Aware|Conscious|Convinced|Concerned|Determined|Guided) [a-z(]/;

/** A wholly bold line among others is a part of their sentence: one of them began it, or this one goes on with it. */
const isEmphasis = (open: readonly Line[], line: Line): boolean =>
  open[0]?.bold === false || /^\p{Lowercase}/u.test(line.text);

/** No paragraph ends there: inside an attribution or before it, inside a symbol or inside a word. */
export const isTorn = (before: string, after: string): boolean =>
  // Most lines end in none of their signs.
  tornSigns.has(before.charAt(before.length - 1)) && isTornAt(before, after);

const tornSigns: ReadonlySet<string> = new Set('+-\u2212\u2013])/.\u2010\u00ad');

const isTornAt = (before: string, after: string): boolean =>
  (/[(,;/]\s?[+\-\u2212\u2013]$/.test(before) && /^[A-Z]{2,10}\b/.test(after)) ||
  (/[\])]$/.test(before) && /^\([+\-\u2212\u2013]\s?[A-Z]{2,10}\s?[),;/]/.test(after)) ||
  (/[A-Z\d]\/(?:Rev\.|Add\.)?$/.test(before) && /^[A-Z\d]/.test(after)) ||
  (/\p{Lowercase}[-\u2010\u00ad]$/u.test(before) && /^\p{Lowercase}{2}/u.test(after));

/** A whole line of attributions, raised and therefore small, behind the group that they belong to. */
const isRaisedPosition = (before: Line, line: Line): boolean =>
  line.size < before.size &&
  /[\])]$/.test(before.text) &&
  /^(?:\([+\-\u2212\u2013]\s?[A-Z]{2,10}\)\s*)+$/.test(line.text);

/** An entry of a list of contents: dots, and the number of a page. */
const endsInPage = ({ text }: Line): boolean =>
  /\d$/.test(text.slice(-1)) && /(?:[.·…_]\s?){4}\d{1,4}$/.test(text);

/** A row of a table that has no lines: each is read on its own. */
export const isTabular = (line: Line): boolean =>
  line.table !== null ||
  line.parts > 2 ||
  (line.parts === 2 && findLabel(line.text) === null && !/^\[/.test(line.text));

const endsInHyphen = ({ text }: Line): boolean => /\p{Alphabetic}[-\u2010\u00ad]$/u.test(text);

export const opensPlain = ({ marks }: Line): boolean =>
  !marks.some(({ kind, from }) => kind === 'bold' && from === 0);
export const endsPlain = ({ marks, text }: Line): boolean =>
  !marks.some(({ kind, to }) => kind === 'bold' && to >= text.length);

/** The same room on both sides, and more than any indent. */
export function isCentred(line: Line): boolean {
  const [before, after] = [line.x0 - line.left, line.right - line.x1];
  const wide = before > 2 * line.size && before > 0.1 * (line.right - line.left);
  return wide && Math.abs(before - after) < 0.7 * line.size;
}

/** Full text that ends a sentence over a title; or a title in the letters of another language under one. */
const isTitleEnd = (before: Line, line: Line): boolean =>
  (!isCentred(before) && endsSentence(before.text) && isFlushLeft(before)) ||
  (isCyrillic(before.text) !== isCyrillic(line.text) && isLatin(before.text) !== isLatin(line.text));

const isFlushLeft = ({ x0, left, size }: Line): boolean => x0 - left < 0.8 * size;
const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}{3}/u.test(text);
const isLatin = (text: string): boolean => /\p{Script=Latin}{3}/u.test(text);

const middleOf = (line: Line): number => (line.x0 + line.x1) / 2;

/** One under the other, each line as long as it happens to be. */
const isStacked = (a: Line, b: Line): boolean => Math.abs(middleOf(a) - middleOf(b)) < 0.5 * a.size;

/** Two lines of one wide title: in the middle of the column, one under the other. */
const isTitlePair = (a: Line, b: Line): boolean =>
  isStacked(a, b) &&
  Math.abs(middleOf(b) - (b.left + b.right) / 2) < 0.35 * b.size &&
  b.x0 - b.left > 0.8 * b.size;

/**
 * A number or a bullet begins an item where the line before has ended or had room, or where it stands out
 * to the left of the words before it. So *on page / 12. July* stays one paragraph.
 */
function startsItem(open: readonly Line[], before: Line, line: Line, short: boolean): boolean {
  const label = findLabel(line.text);
  if (label === null) return false;
  // (a) one thing; (b) another: the list runs on in one paragraph.
  const flush = Math.abs(line.x0 - before.x0) < 0.4 * line.size;
  if (flush && !short && /[;,] (?:and |or )?\([\p{Alphabetic}\d]{1,4}\) /u.test(line.text)) return false;
  if (flush && goesOnCounting(open, label.number)) return false;
  const [first] = open;
  const outdented = line.x0 < before.x0 - 0.5 * line.size;
  const indented = line.x0 > before.x0 + 0.5 * line.size;
  if (short || endsItem(before.text) || indented) return true;
  const opened = first === undefined ? null : findLabel(first.text);
  if (opened === null) return outdented && open.length > 1;
  return outdented || (opened.form === label.form && (label.number ?? 0) - (opened.number ?? 0) === 1);
}

/** `(2)` stands inside a line of the paragraph, as (3) does by chance at the beginning of one. */
const goesOnCounting = (open: readonly Line[], number: number | null): boolean =>
  number !== null && number > 1 && open.some(({ text }) => text.includes(` (${number - 1}) `));

/** Also with *; and* and with an attribution at its end. */
const endsItem = (text: string): boolean =>
  endsSentence(text) || /[;,]\s(?:and|or|и|или|және)$/.test(text) || /\(\s?[+\-−–][^()]{1,80}\)$/.test(text);

/** The next line begins farther in or farther out than the lines of this paragraph do. */
function isIndented(open: readonly Line[], before: Line, line: Line): boolean {
  const step = (line.x0 - before.x0) / line.size;
  if (Math.abs(step) < 0.5) return false;
  const begins = endsSentence(before.text) && /^\p{Uppercase}/u.test(line.text);
  if (!begins && Math.abs(step) < 0.8) return false;
  // Behind the first line the others may hang under its words, or come back from its indent.
  if (open.length > 1) return true;
  if (step > 0) return findLabel(before.text) === null || step > 7;
  return step < -7;
}

/** Lines of an address, which end long before the column does, each beginning anew. */
function isBrokenByHand(before: Line, line: Line, right: number): boolean {
  const narrow = right - before.left < 0.55 * (before.right - before.left);
  return narrow && /^[\p{Uppercase}\p{N}«“"(]/u.test(line.text) && !endsInHyphen(before);
}

/** In lines up and down: far enough for a few paragraphs. */
const neighbourhood = 12;

/** How far right the lines around reach that stand as close and are set alike. In points. */
function rightEdge(lines: readonly Line[], index: number, leading: Leading): number {
  let edge = lines[index]?.x1 ?? 0;
  for (const step of [-1, 1]) {
    for (let at = index; Math.abs(at + step - index) <= neighbourhood; at += step) {
      const here = lines[at];
      const next = lines[at + step];
      if (here === undefined || next === undefined || next.strip !== here.strip || !sameSize(here, next))
        break;
      if (step > 0 ? isApart(here, next, leading) : isApart(next, here, leading)) break;
      edge = Math.max(edge, next.x1);
    }
  }
  return edge;
}
