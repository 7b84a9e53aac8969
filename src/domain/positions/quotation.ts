/**
 * A quotation that finds its place again. It keeps the words, a few characters on both sides, and the
 * block where they stood. Brackets and signs that came or went, and other white space, do not hide the
 * words: both sides are compared as they read without the notation.
 *
 * A find is scored from 0 to 1 by how much of the context stands around it and whether it is the same
 * block. Two places that score alike are no find: nothing is attached by chance.
 *
 * Source: issue 4, point 7.
 */

import type { BlockId, Document, Utf16Offset } from '#domain/document/document';
import { type TextUnit, textUnits } from '#domain/document/units';
import { parseParagraph } from '#domain/notation/parse';

/** `from` and `to` are offsets in the block's text; in a table in its cells' texts, parted by one `\n`. */
export interface Quotation {
  readonly block: BlockId;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly quote: string;
  /** The characters right before and right behind the quotation, as many as were kept. */
  readonly before: string;
  readonly after: string;
}

export interface FoundQuotation {
  /** Where it stands now, with the words and the context of that place. */
  readonly quotation: Quotation;
  /** 0.5 for the bare words in another block, 1 for the same block with all its context. */
  readonly score: number;
}

/** How many characters of context a quotation keeps on each side. */
export const quotationContext = 24;

/**
 * The one place where the quotation stands best. Null where its words stand nowhere, where it has no
 * letters at all, or where two places fit equally well.
 */
export function findQuotation(document: Document, quotation: Quotation): FoundQuotation | null {
  const wanted = bareForm(quotation.quote).text.trim();
  if (!/[\p{Alphabetic}\p{N}]/u.test(wanted)) return null;
  const finds = textUnits(document).flatMap((unit) => findsIn(unit, wanted, quotation));
  const best = Math.max(0, ...finds.map(({ score }) => score));
  const [first, second] = finds.filter(({ score }) => score === best);
  return first === undefined || second !== undefined ? null : first;
}

/** The words of a stretch of rolling text as they read without brackets and signs, half brackets too. */
export const bareWords = (text: string): string => bareForm(text).text.replace(/[[\]]/gu, '').trim();

/** The quotation of `text.slice(from, to)` in a unit that starts at `start` of its block. */
export const quotationOf = (
  block: BlockId,
  text: string,
  from: Utf16Offset,
  to: Utf16Offset,
  start: Utf16Offset = 0,
): Quotation => ({
  block,
  from: start + from,
  to: start + to,
  quote: text.slice(from, to),
  before: text.slice(Math.max(0, from - quotationContext), from),
  after: text.slice(to, to + quotationContext),
});

function findsIn(unit: TextUnit, wanted: string, quotation: Quotation): readonly FoundQuotation[] {
  const bare = bareForm(unit.text);
  const [before, after] = [bareForm(quotation.before).text, bareForm(quotation.after).text];
  const finds: FoundQuotation[] = [];
  for (let at = bare.text.indexOf(wanted); at >= 0; at = bare.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (runsThrough(bare.text, at) || runsThrough(bare.text, end)) continue;
    const around = commonEnd(bare.text.slice(0, at), before) + commonStart(bare.text.slice(end), after);
    const places = bare.at.slice(at, end);
    const [from, to] = [Math.min(...places), Math.max(...places) + 1];
    finds.push({
      quotation: quotationOf(unit.block, unit.text, from, to, unit.inBlock),
      score: scoreOf(around, before.length + after.length, unit.block === quotation.block),
    });
  }
  return finds;
}

const scoreOf = (around: number, context: number, sameBlock: boolean): number =>
  0.5 + 0.4 * (context === 0 ? 1 : around / context) + (sameBlock ? 0.1 : 0);

/** A word runs through the place. */
const runsThrough = (text: string, at: number): boolean =>
  /^[\p{Alphabetic}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));

/** A text as it reads without notation, and for each of its characters where that stands in the text. */
interface BareText {
  readonly text: string;
  readonly at: readonly Utf16Offset[];
}

/** Brackets and attributions left out; a run of white space, also one that notation cut, is one space. */
function bareForm(text: string): BareText {
  const hidden = new Uint8Array(text.length);
  for (const group of parseParagraph(text.replaceAll('\u2029', '\n')).rolling.groups) {
    hidden.fill(1, group.from, group.innerFrom);
    hidden.fill(1, group.innerTo, group.to);
  }
  const at: Utf16Offset[] = [];
  let bare = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const space = /\s/u.test(unit);
    if (hidden[i] === 1 || (space && bare.endsWith(' '))) continue;
    bare += space ? ' ' : unit;
    at.push(i);
  }
  return { text: bare, at };
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
