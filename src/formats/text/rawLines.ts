/**
 * The lines of a text file as they stand, whatever ends them, before anybody asks what they mean:
 * without the signs of a quoted e-mail, without page numbers and repeated page heads, spread letters
 * drawn together. Line ends: CRLF, CR, LF, NEL, the Unicode line and paragraph separators.
 */

import type { Warning } from '#domain/document/document';
import { closeUpLetters } from './letterSpacing';
import { withoutFurniture } from './pageFurniture';

export interface RawLine {
  /** With its indentation and the white space at its end. */
  readonly raw: string;
  /** From 1. */
  readonly at: number;
  /** A page ended before this line. */
  readonly newPage: boolean;
}

const lineEnd = /\r\n|[\r\n\u0085\u2028\u2029]/;

/** More blank lines in a row part nothing more; a file may hold millions of them. */
const mostBlank = 100;

export function rawLines(text: string): { lines: RawLine[]; warnings: Warning[] } {
  const { lines: kept, warnings } = withoutFurniture(withoutPadding(unquote(linesOf(text))));
  return { lines: kept.map((line) => ({ ...line, raw: closeUpLetters(line.raw) })), warnings };
}

function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let blank = 0;
  for (const [index, whole] of text.split(lineEnd).entries()) {
    blank = whole.trim() === '' && !whole.includes('\f') ? blank + 1 : 0;
    if (blank > mostBlank) continue;
    for (const [ordinal, raw] of whole.split('\f').entries())
      lines.push({ raw, at: index + 1, newPage: ordinal > 0 });
  }
  return lines;
}

/** Share of lines with white space at their ends from which on it is padding: no meant break, no empty cell. */
const paddedShare = 0.6;
const fewestPadded = 8;

/** Programs that write lines of one length fill them up with spaces. */
function withoutPadding(lines: readonly RawLine[]): readonly RawLine[] {
  const written = lines.filter(({ raw }) => raw.trim() !== '');
  const padded = written.filter(({ raw }) => /[ \t]$/u.test(raw)).length;
  if (written.length < fewestPadded || padded < paddedShare * written.length) return lines;
  return lines.map((line) => ({ ...line, raw: line.raw.trimEnd() }));
}

const quoted = /^[ \t]?(?:>[ \t]?)+/;

/** Lines quoted in a row before their signs are taken for an e-mail's; one line may begin with `>` by itself. */
const fewestQuoted = 3;

/** `> ` and `>> ` before the lines of an answered or forwarded e-mail; a bare `>` is a blank line. */
function unquote(lines: readonly RawLine[]): RawLine[] {
  const unquoted: RawLine[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && quoted.test(lines[to]?.raw ?? '')) to++;
    const run = lines.slice(from, Math.max(to, from + 1));
    const isMail = to - from >= fewestQuoted;
    // One by one: a million quoted lines are more than a call takes as arguments.
    for (const line of run) unquoted.push(isMail ? { ...line, raw: line.raw.replace(quoted, '') } : line);
    from += run.length;
  }
  return unquoted;
}
