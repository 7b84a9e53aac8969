/**
 * Paragraphs that the end of a page or of a column cut in two, made whole. The text itself must say that the sentence
 * was not over, or the last line must be full and the next one not begin like a paragraph; never at a number, a
 * heading or another size of letters.
 */

import { endsSentence } from '#formats/text/headings';
import { findLabel, opensWithBracketedLabel } from '#formats/text/label';
import { continues, endsInStop, type Follows } from '#formats/text/scars';
import { facing } from './lines';
import {
  endsPlain,
  isCentred,
  isTabular,
  isTorn,
  opensPlain,
  type PdfParagraph,
  sameSize,
} from './paragraphs';

/** A shorter paragraph is a salutation, a date or an address. In characters. */
const shortestCut = 40;

/** `second` is the rest of `first`: over the end of a page or column, or by what the text itself says. */
export const goesOnWith = (first: PdfParagraph, second: PdfParagraph, follows: Follows): boolean =>
  (isCutByPage(first, second) || isCutByBlank(first, second, follows)) &&
  !first.some(isTabular) &&
  !second.some(isTabular) &&
  second[0]?.opens !== true &&
  !isAddress(first, second) &&
  !areTwoLanguages(first, second);

/** Most paragraphs end a sentence. */
const isCutByBlank = (first: PdfParagraph, second: PdfParagraph, follows: Follows): boolean =>
  !endsInStop(first.at(-1)?.text ?? '') && continues(pieceOf(first), pieceOf(second), follows);

/** An address at the foot of a page, in capitals, in the middle of the sentence that goes on behind it. */
function isAddress(first: PdfParagraph, second: PdfParagraph): boolean {
  const last = first.at(-1)?.text ?? '';
  const isLoud = /\p{Uppercase}{2,}/u.test(last) && !/\p{Lowercase}/u.test(last) && last.includes(' ');
  return (
    isLoud && /^\p{Lowercase}/u.test(second[0]?.text ?? '') && first.every(({ text }) => !/[[\]]/.test(text))
  );
}

/** Title under title, each in its own alphabet: letterheads repeat themselves in the next language. */
function areTwoLanguages(first: PdfParagraph, second: PdfParagraph): boolean {
  if (!first.every(({ bold }) => bold) || !second.every(({ bold }) => bold)) return false;
  const [above, below] = [first, second].map((lines) => lines.map(({ text }) => text).join(' '));
  const [latin, cyrillic] = [/\p{Script=Latin}{3}/u, /\p{Script=Cyrillic}{3}/u];
  const isOther = (one: RegExp, other: RegExp) =>
    one.test(above ?? '') && !other.test(above ?? '') && other.test(below ?? '') && !one.test(below ?? '');
  return isOther(latin, cyrillic) || isOther(cyrillic, latin);
}

/** A paragraph as the text reader sees it. */
export const pieceOf = (paragraph: PdfParagraph) => {
  const text = paragraph.map((line) => line.text).join(' ');
  const bold = paragraph.every((line) => line.bold);
  const raw = bold ? `**${text}**` : text;
  return { kind: 'text', raw, at: 1, indent: 0, hashes: 0, alone: false, displayed: false } as const;
};

function isCutByPage(first: PdfParagraph, second: PdfParagraph): boolean {
  const [end, begin] = [first.at(-1), second[0]];
  if (end === undefined || begin === undefined || end.strip === begin.strip) return false;
  const [last, next] = [facing(end), facing(begin)];
  if (!sameSize(last, next) || isCentred(last) || isCentred(next)) return false;
  // A bold line at the page's edge may be words within the sentence; a title is bold as a whole.
  const isTitle = (last.bold ? first : second).every((line) => line.bold);
  if (last.bold !== next.bold && isTitle && (last.bold ? opensPlain(next) : endsPlain(last))) return false;
  if (isTorn(last.text, next.text)) return true;
  if (findLabel(next.text) !== null || opensWithBracketedLabel(next.text)) return false;
  const text = first.map((line) => line.text).join(' ');
  const tail = withoutAttributions(text);
  if (/[.;:!?…]["”»’)\]]*$/.test(tail)) return false;
  if (/\p{Alphabetic}[-\u2010\u00ad]$/u.test(tail) && /^\p{Alphabetic}/u.test(next.text)) return true;
  const inside = isInsideBracket(text);
  const isFull = last.x1 + next.firstWord > last.right - 0.02 * (last.right - last.left);
  if (/^[[("“«‘]*[\p{Lowercase}\],;)]/u.test(next.text))
    return inside || isFull || tail.length >= shortestCut;
  if (tail.endsWith(',') || endsSentence(tail)) return false;
  if (inside) return true;
  const indented = next.x0 - next.left > 0.8 * next.size;
  return isFull && !indented && tail.length >= shortestCut;
}

/** Without attributions, brackets and calls of notes at its end: `terrorism.] (+IND)¹` ends a sentence. */
function withoutAttributions(text: string): string {
  let end = text.slice(-400).trimEnd();
  for (;;) {
    const shorter = end.replace(/\(\s?[+\-−–][^()]{1,80}\)$/, '').trimEnd();
    if (shorter === end) break;
    end = shorter;
  }
  return end.replace(/[¹²³⁰⁴-⁹]+$/, '');
}

function isInsideBracket(text: string): boolean {
  let depth = 0;
  for (const bracket of text.match(/[[\]]/g) ?? []) depth = Math.max(0, depth + (bracket === '[' ? 1 : -1));
  return depth > 0;
}
