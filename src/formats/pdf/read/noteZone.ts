/**
 * Footnotes at the foot of a page: lines at the end of a column that begin with a mark, in smaller letters, or with a
 * mark that the lines above call; a short rule over them helps. In the lines above, the small raised digits that call them become superscript
 * digits, the form in which every reader hands over a call.
 */

import { noteSign } from '#formats/text/footnotes';
import { sliceStyled, trimStyled } from '#formats/text/styled';
import type { Rule } from './geometry';
import type { Line } from './lines';

export interface PageNote {
  readonly note: string;
  /** The first one without its mark. */
  readonly lines: readonly Line[];
}

export interface NotedPage {
  readonly body: readonly Line[];
  readonly notes: readonly PageNote[];
  /** Lines before the first mark: the rest of a note of the page before. */
  readonly rest: readonly Line[];
}

/** Footnotes are set in letters of at most this part of the text's size. */
const smallerBy = 0.93;

/** `lines` of one column in order; `rules` of its page. */
export function splitNotes(lines: readonly Line[], rules: readonly Rule[], bodySize: number): NotedPage {
  const start = zoneStart(lines, rules, bodySize);
  if (start === null || lines.slice(start).some(({ table }) => table !== null))
    return { body: lines, notes: [], rest: [] };
  const notes: { note: string; lines: Line[] }[] = [];
  const rest: Line[] = [];
  for (const line of lines.slice(start)) {
    const found = markOf(line);
    const open = notes.at(-1);
    if (found !== null && (open === undefined || follows(open.note, found.note))) {
      notes.push({ note: found.note, lines: [without(line, found.end)] });
    } else (open?.lines ?? rest).push(line);
  }
  return { body: lines.slice(0, start), notes, rest };
}

/** The first line of the notes, or null. */
function zoneStart(lines: readonly Line[], rules: readonly Rule[], bodySize: number): number | null {
  const ruled = ruledStart(lines, rules, bodySize);
  if (ruled !== null) return ruled;
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? bodySize) <= smallerBy * bodySize) from--;
  const marked = from === 0 ? -1 : lines.slice(from).findIndex(opensWithSign);
  return marked < 0 ? citedStart(lines, bodySize) : from + marked;
}

/** Lines as large as the text's that begin with marks which those above call, to the end of the column. */
function citedStart(lines: readonly Line[], bodySize: number): number | null {
  if (!lines.some(mayCall)) return null;
  const calls = new Set<string>();
  const bullets = bulletsOf(lines);
  for (let at = 1; at < lines.length; at++) {
    const [above, line] = [lines[at - 1], lines[at]];
    if (above === undefined || line === undefined) break;
    addCalls(above, calls);
    for (const sign of bullets) calls.delete(sign);
    if (calls.size === 0 || !isCalled(line, calls) || isNextItem(lines, at)) continue;
    const rest = lines.slice(at);
    const isFar = line.y - above.y > farLines * line.size;
    if (areNotes(rest, calls, bodySize) && (!rest.some(isListed) || (isFar && haveAll(rest, calls))))
      return at;
  }
  return null;
}

const mayCall = ({ text, raised }: Line): boolean => raised.length > 0 || /[*†‡]/.test(text);

/** It goes on with the numbers of paragraphs above: the sign that seems to call it is a power, `10³`. */
function isNextItem(lines: readonly Line[], at: number): boolean {
  const [line, ...above] = [lines[at], ...lines.slice(0, at)];
  const isTyped = (one: Line | undefined): one is Line => one !== undefined && one.raised[0]?.from !== 0;
  const number = isTyped(line) ? Number(markOf(line)?.note) : Number.NaN;
  return number > 1 && above.some((one) => isTyped(one) && Number(markOf(one)?.note) === number - 1);
}

/** Asterisks and the like that begin more than one line: items of a list. */
function bulletsOf(lines: readonly Line[]): ReadonlySet<string> {
  const signs = lines.flatMap((line) => markOf(line)?.note ?? []).filter((note) => /^[*†‡]/.test(note));
  return new Set(signs.filter((sign, index) => signs.indexOf(sign) < index));
}

/** In font sizes: the white over notes. */
const farLines = 2.2;

const isCalled = (line: Line, calls: ReadonlySet<string>): boolean => calls.has(markOf(line)?.note ?? '');

/** `1. See`, as lists have it; `1 See` and a raised mark are a note's. */
const isListed = (line: Line): boolean => line.raised[0]?.from !== 0 && /^\s*\d+[.)]\s/.test(line.text);

/** Each call has its note. */
function haveAll(lines: readonly Line[], calls: ReadonlySet<string>): boolean {
  const notes = new Set(lines.map((line) => markOf(line)?.note));
  return [...calls].every((call) => notes.has(call));
}

/** Nothing else comes behind the first one. */
const areNotes = (lines: readonly Line[], calls: ReadonlySet<string>, bodySize: number): boolean =>
  lines.every((line, index) => {
    const before = lines[index - 1];
    if (line.table !== null || line.size > 1.02 * bodySize) return false;
    if (isListed(line) && !isCalled(line, calls)) return false;
    return before === undefined || isCalled(line, calls) || line.y - before.y < closeLines * line.size;
  });

/** In font sizes. */
const closeLines = 1.6;

/** Lengths before a raised 2 or 3: areas and volumes. */
const unitAtEnd = /(?:^|[\s\d(/])(?:[kcdm]?m|[ксдм]?м|ft)$/u;

/** The raised signs of a line that stand behind words, and its asterisks behind words. */
function addCalls({ text, raised }: Line, calls: Set<string>): void {
  for (const { from, to } of raised) {
    if (from === 0) continue;
    const sign = text.slice(from, to).trim();
    if (/^[23]$/.test(sign) && unitAtEnd.test(text.slice(0, from))) continue;
    for (const note of [sign, ...(sign.match(/\d+/g) ?? [])]) calls.add(note);
  }
  for (const [, sign] of text.matchAll(/[^\s*†‡]([*†‡]{1,3})(?![*†‡\p{Alphabetic}])/gu))
    calls.add(sign ?? '');
}

/** Lines under a short rule that no text stands beside, if they are small or begin with a raised mark or one that is called. */
function ruledStart(lines: readonly Line[], rules: readonly Rule[], bodySize: number): number | null {
  const [first] = lines;
  if (first === undefined || rules.length === 0) return null;
  for (let at = lines.length - 1; at > 0; at--) {
    const [above, below] = [lines[at - 1], lines[at]];
    if (above === undefined || below === undefined) continue;
    const width = first.right - first.left;
    const isRuled = rules.some(
      ({ x0, x1, y0, y1 }) =>
        y1 > above.y &&
        y0 < below.y - 0.4 * below.size &&
        y0 - above.y > 0.35 * above.size &&
        x1 - x0 > 20 &&
        x1 - x0 < 0.75 * width &&
        Math.abs(x0 - below.left) < 2 * below.size,
    );
    if (!isRuled) continue;
    const own = lines.slice(at);
    const small = own.every(({ size }) => size <= smallerBy * bodySize);
    const mark = markOf(below);
    if (small || (mark !== null && below.raised[0]?.from === 0)) return at;
    const calls = new Set<string>();
    for (const line of lines.slice(0, at)) addCalls(line, calls);
    return mark !== null && calls.has(mark.note) && areNotes(own, calls, bodySize) ? at : null;
  }
  return null;
}

/** A raised mark or an asterisk: small print with a plain number before it is a table's as often as a note's. */
const opensWithSign = (line: Line): boolean => {
  const mark = markOf(line);
  return mark !== null && (line.raised[0]?.from === 0 || /^[*†‡]/.test(mark.note));
};

/** The mark that a note's line begins with, and where its words begin. */
function markOf(line: Line): { note: string; end: number } | null {
  const [raised] = line.raised;
  const lead = line.text.length - line.text.trimStart().length;
  if (raised !== undefined && raised.from <= lead) {
    const sign = line.text.slice(raised.from, raised.to).trim();
    return /^(?:\d{1,3}|[*†‡]{1,3}|[a-z])$/.test(sign) ? { note: sign, end: raised.to } : null;
  }
  const typed = /^\s*(?:(\d{1,3})[.)]?\s+(?=["“«([]?\p{Alphabetic})|([*†‡]{1,3})\s*(?=[^\s*†‡]))/u.exec(
    line.text,
  );
  const note = typed?.[1] ?? typed?.[2];
  return typed !== null && note !== undefined ? { note, end: typed[0].length } : null;
}

/** Numbers go up; a year at the start of a line is not the next note. */
const follows = (before: string, note: string): boolean =>
  !/^\d+$/.test(before) ||
  !/^\d+$/.test(note) ||
  (Number(note) > Number(before) && Number(note) - Number(before) <= 3);

function without(line: Line, end: number): Line {
  return { ...line, ...trimStyled(sliceStyled(line, end)), raised: [] };
}

/** The line with its calls of `notes` as superscript digits (of the same length); other raised signs stay. */
export function withCalls(line: Line, notes: ReadonlySet<string>): Line {
  let { text, marks } = line;
  for (const { from, to } of line.raised) {
    const sign = text.slice(from, to);
    const printed = sign.replace(/\d+/g, (note) => (notes.has(note) ? noteSign(note) : note));
    if (printed === sign) continue;
    text = text.slice(0, from) + printed + text.slice(to);
    marks = marks.filter((mark) => mark.kind !== 'superscript' || mark.to <= from || mark.from >= to);
  }
  return text === line.text ? line : { ...line, text, marks };
}
