/**
 * Page-break scars: a paragraph that a page's end cut in two comes as two, a blank line between.
 * They are joined where the text itself says that the sentence was not over, and only there: never
 * at a label, a heading, a table, or the address of a note. A footnote at the foot of the page may
 * stand between the halves; it then follows the whole paragraph.
 *
 * Seen in NCT/CT/801 (Pillar I.1, II.8, seventh preambular paragraph), NCT/G/1501 (II),
 * SOC/DOC/1289 (decision 6: *15 June / 2022*).
 */

import { isCutAtAttribution } from './cutAttribution';
import { parseEmphasis } from './emphasis';
import { typedNote } from './footnotes';
import { endsSentence, headingLevel } from './headings';
import { joinLines, type Vocabulary } from './joinLines';
import { findLabel, opensWithBracketedLabel } from './label';
import type { Piece, TextPiece } from './pieces';
import { isWholly, sliceStyled } from './styled';
import { continuesTable } from './tables';

/** A shorter line is a salutation, a date or an address. In characters. */
const shortestCut = 40;

/** A paragraph over three pages; what would grow longer is left in parts. In characters. */
const longestWhole = 10_000;

/** How much of a paragraph's end is looked at. In characters. */
const tailLength = 400;

const isNotePiece = (piece: TextPiece): boolean => typedNote(piece.raw) !== null;

/** The pieces with cut paragraphs and cut tables made whole, in order. `text` is the whole file's. */
export function healScars(pieces: readonly Piece[], words: Vocabulary, text: string): Piece[] {
  const follows = followers(pieces, text);
  const healed: Piece[] = [];
  // The last piece that is not a footnote: the one that the next could go on with.
  let open = -1;
  for (const piece of pieces) {
    const whole = joined(healed[open], piece, words, follows);
    if (whole !== null) {
      healed[open] = whole;
      continue;
    }
    if (piece.kind === 'table' || !isNotePiece(piece)) open = healed.length;
    healed.push(piece);
  }
  return healed;
}

/** Both as one, or null where they are two. */
function joined(first: Piece | undefined, second: Piece, words: Vocabulary, follows: Follows): Piece | null {
  if (first?.kind === 'text' && second.kind === 'text' && continues(first, second, follows)) {
    const halves = [first, second].map((half) => ({ text: half.raw, hardBreak: false }));
    return { ...first, raw: joinLines(halves, words), alone: false, displayed: false };
  }
  if (first?.kind === 'table' && second.kind === 'table' && continuesTable(first.table, second.table)) {
    for (const row of second.table.rows) first.table.rows.push(row);
    return first;
  }
  return null;
}

/** Whether two words belong together in this text: *Member*, *States*. */
export type Follows = (last: string, first: string) => boolean;

/** True where `second` is the rest of `first`. */
export function continues(first: TextPiece, second: TextPiece, follows: Follows): boolean {
  if (isCutAtAttribution(first.raw, second.raw) && first.raw.length + second.raw.length <= longestWhole)
    return true;
  if (
    endsInStop(first.raw) ||
    !opensFreely(second) ||
    second.hashes > 0 ||
    first.hashes > 0 ||
    isNotePiece(first)
  )
    return false;
  if (first.raw.length + second.raw.length > longestWhole) return false;
  const tail = withoutAttributions(plain(first.raw.slice(-tailLength)));
  const head = plain(second.raw.slice(0, tailLength)).trimStart();
  if (!isParagraph(first, second) || /[.;:!?…]["”»’)\]]*$/.test(tail)) return false;
  if (/\p{Alphabetic}-$/u.test(tail) && /^\p{Alphabetic}/u.test(head)) return true;
  const inside = isInsideBracket(first.raw);
  // *(submitted by …)* or *revision 9* below a title: a line of its own, where the rest of a sentence has its end.
  if (!inside && isShortLine(second.raw)) return false;
  if (/^[[("“«‘]*[\p{Lowercase}\],;)]/u.test(head)) return inside || tail.length >= shortestCut;
  if (tail.endsWith(',') || endsSentence(tail)) return false;
  if (inside) return true;
  if (tail.length < shortestCut) return false;
  return /^\d/.test(head) || follows(lastWord(tail), firstWord(head));
}

/** Nothing goes on behind it, whatever else stands there. */
export const endsInStop = (raw: string): boolean => /[.;:!?…]\**$/.test(raw.slice(-4));

const isShortLine = (raw: string): boolean =>
  raw.length <= 60 &&
  /^(?:\([^()]*\)|rev|\d{1,3}\S{0,3}[ -](?:rev|vers|ревиз|редакц|нұсқа))/iu.test(raw) &&
  !/[.;:,!?]$/.test(raw);

/** No label, bracketed label or footnote at its start. */
const opensFreely = (piece: TextPiece): boolean =>
  findLabel(plain(piece.raw.slice(0, tailLength))) === null &&
  !opensWithBracketedLabel(piece.raw) &&
  !isNotePiece(piece);

/** Neither is a heading, and they agree in being bold. */
function isParagraph(first: TextPiece, second: TextPiece): boolean {
  const [a, b] = [parseEmphasis(first.raw), parseEmphasis(second.raw)];
  const label = findLabel(a.text);
  if (headingLevel(label ? sliceStyled(a, label.end) : a, label) !== null) return false;
  return headingLevel(b, null) === null || !isWholly(b, 'bold');
}

const plain = (raw: string): string => raw.replace(/\*+|~~/g, '');

/** Without attributions and closing brackets at its end: `terrorism.] (+IND) (-TUR)` ends a sentence. */
function withoutAttributions(text: string): string {
  let end = text.trimEnd();
  for (;;) {
    const shorter = end
      .replace(/\(\s?[+\-−\u2010-\u2015\uff0b\uff0d\ufe62\ufe63][^()]{1,80}\)$/, '')
      .trimEnd();
    if (shorter === end) break;
    end = shorter;
  }
  return end.replace(/[¹²³⁰⁴-⁹]+$/, '');
}

function isInsideBracket(raw: string): boolean {
  let depth = 0;
  for (const bracket of raw.match(/[[\]]/g) ?? []) depth = Math.max(0, depth + (bracket === '[' ? 1 : -1));
  return depth > 0;
}

const lastWord = (text: string): string => /\p{Alphabetic}+$/u.exec(text.slice(-60))?.[0] ?? '';
const firstWord = (text: string): string => /^\p{Alphabetic}+/u.exec(text.slice(0, 60))?.[0] ?? '';

/**
 * Evidence from the text itself that two words belong together across a cut (*Member / States*): the
 * first is followed by the second at least three times, and in four cases of five. One pass over
 * the text for all candidates, so that the time stays linear.
 */
export function followers(pieces: readonly Piece[], text: string): Follows {
  const wanted = new Map<string, { total: number; next: Map<string, number> }>();
  for (const piece of pieces) {
    const word = piece.kind === 'text' ? lastWord(plain(piece.raw.slice(-tailLength)).trimEnd()) : '';
    if (word !== '') wanted.set(word, { total: 0, next: new Map() });
  }
  // Words and what stands between them, turn and turn about.
  const runs = text.match(/\p{Alphabetic}+|\P{L}+/gu) ?? [];
  for (let at = 1; at + 1 < runs.length; at++) {
    if (runs[at] !== ' ' && runs[at] !== '\u00a0') continue;
    const seen = wanted.get(runs[at - 1] ?? '');
    const next = runs[at + 1];
    if (seen === undefined || next === undefined) continue;
    seen.total++;
    seen.next.set(next, (seen.next.get(next) ?? 0) + 1);
  }
  return (last, first) => {
    const seen = wanted.get(last);
    const together = seen?.next.get(first) ?? 0;
    return together >= 3 && together >= 0.8 * (seen?.total ?? 0);
  };
}
