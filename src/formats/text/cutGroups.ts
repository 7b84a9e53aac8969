/**
 * A paragraph that the end of a page cut in two inside a bracket: the first half leaves a `[` open in the middle of a
 * sentence, the second has the `]` for it. Word processors keep such halves as two paragraphs, where a text was pasted
 * from pages; read so, nobody would find the group. They are read as the one paragraph that they were. Outside of
 * brackets the halves must say more: that a page ends between them, and that both can be nothing but halves.
 *
 * Source: issue 3, sentence 11; what stands in two paragraphs and is no cut keeps to the design notes, "Bracket
 * notation": `[` at the start of one, `]` at the end of another.
 */

import { isPageNumber } from '#domain/circular/blockText';
import type { Alignment, Block, StyledText, TextBlock } from '#domain/document/document';
import { type Seam, seamAt } from '#domain/document/seams';
import { scanParagraph } from '#domain/notation/paragraph';
import { isCutAtAttribution } from './cutAttribution';
import { endsSentence } from './headings';
import { joinStyled } from './styled';

/** What the halves may be: a paragraph of a story, before blocks are made of it. */
interface Half {
  readonly at: number;
  readonly kind: string;
  readonly styled?: StyledText;
  readonly label?: string | null;
  readonly heading?: number | null;
  readonly align?: Alignment;
  /** A page ends between the words before it and these. */
  readonly startsPage?: boolean;
  /** The name of its style, where that tells quotations, code and captions from the text. */
  readonly style?: string | undefined;
}

interface WholeHalf extends Half {
  readonly styled: StyledText;
}

/** A join of two halves, in words: `tail` is the second, to the end of the paragraph. */
export interface Healed {
  /** The item's place in the file. */
  readonly at: number;
  readonly tail: string;
  readonly inBracket: boolean;
}

/** The items with cut paragraphs made whole, in order, and each of the joins; `join` keeps what else hangs on a half. */
export function healCutGroups<Item extends Half>(
  items: readonly Item[],
  join: (first: Item, second: Item, styled: StyledText) => Item,
): { readonly items: readonly Item[]; readonly healed: readonly Healed[] } {
  const whole: Item[] = [];
  const seams: { readonly item: number; readonly from: number; readonly inBracket: boolean }[] = [];
  // The last item that is no page number: a number may stand between the halves, and follows them then.
  let open = -1;
  for (const item of items) {
    const first = whole[open];
    const cut = first !== undefined && isPlain(first) && isPlain(item) ? cutBetween(first, item) : null;
    if (cut !== null) {
      const one = join(cut.first, cut.second, joined(cut.first.styled, cut.second.styled));
      whole[open] = one;
      const from = (one.styled?.text.length ?? 0) - cut.second.styled.text.length;
      seams.push({ item: open, from, inBracket: cut.inBracket });
      continue;
    }
    if (item.styled === undefined || !isPageNumber(item.styled.text)) open = whole.length;
    whole.push(item);
  }
  const healed = seams.flatMap(({ item, from, inBracket }): Healed[] => {
    const { at, styled } = whole[item] ?? {};
    return at === undefined || styled === undefined ? [] : [{ at, tail: styled.text.slice(from), inBracket }];
  });
  return { items: whole, healed };
}

const isPlain = <Item extends Half>(item: Item): item is Item & WholeHalf =>
  item.kind === 'paragraph' && item.styled !== undefined && item.heading === null;

/** The two halves that the items are; null for two paragraphs. */
function cutBetween<Item extends Half>(first: Item & WholeHalf, second: Item & WholeHalf) {
  if (second.label !== null) return null;
  if (isCutInGroup(first.styled.text, second.styled.text)) return { first, second, inBracket: true };
  return isCutByPage(first, second) ? { first, second, inBracket: false } : null;
}

/** Shorter lines are captions, addresses and entries of lists, which end as they please. */
const shortestHalf = 40;

/**
 * True where a page ends in the middle of a sentence: the first half, which begins like a paragraph, breaks off behind a
 * word, and the second goes on in small letters.
 */
function isCutByPage(first: WholeHalf, second: WholeHalf): boolean {
  if (second.startsPage !== true || first.style !== second.style) return false;
  if ([first, second].some(({ align }) => align === 'center' || align === 'end')) return false;
  const { text } = first.styled;
  const begins = (first.label ?? null) !== null || /^[[("“«‘]*[\p{Uppercase}\p{N}]/u.test(text);
  const breaksOff = text.length >= shortestHalf && /[\p{Alphabetic}\p{N}]-?$/u.test(text);
  return begins && breaksOff && !text.includes('\n') && /^\p{Lowercase}/u.test(second.styled.text);
}

/** The joins as places in the blocks that were made of the items; none where a block's words are others by now. */
export function seamsOf(healed: readonly Healed[], blocks: readonly Block[]): readonly Seam[] {
  if (healed.length === 0) return [];
  const byPlace = new Map<number | undefined, TextBlock[]>();
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const same = byPlace.get(block.source?.at);
    if (same === undefined) byPlace.set(block.source?.at, [block]);
    else same.push(block);
  }
  return healed.flatMap(({ at, tail }): Seam[] => {
    const block = byPlace.get(at)?.find(({ text }) => text.endsWith(tail));
    return block === undefined ? [] : [seamAt(block.id, block.text, block.text.length - tail.length)];
  });
}

/** True where `second` goes on in the middle of a sentence and closes the bracket that `first` leaves open, or names its parties. */
export function isCutInGroup(first: string, second: string): boolean {
  if (isCutAtAttribution(first, second)) return true;
  if (!first.includes('[') || !second.includes(']') || !goesOn(first, second)) return false;
  const open = scanParagraph(first, 0, first.length).groups.filter(({ closed }) => !closed);
  const closing = scanParagraph(second, 0, second.length).strays.length;
  if (open.length === 0 || closing === 0 || closing > open.length) return false;
  return !(beginsAnew.test(second) && open[0]?.from === 0 && endsInBracket.test(second));
}

/** Capitals and figures begin a paragraph, though they may also go on with a sentence. */
const beginsAnew = /^[[("“«‘]*[\p{Uppercase}\p{N}]/u;

/** What opens first in one paragraph and closes last in another is a group over both, and neither is cut. */
const endsInBracket = /\](?:\s{0,3}\([^()]{0,200}\)){0,50}\s*$/u;

const tailLength = 200;

function goesOn(first: string, second: string): boolean {
  const tail = first.slice(-tailLength).trimEnd();
  if (/[.;:!?…]["”»’)\]]*$/u.test(tail)) return false;
  // Small letters, figures and what closes or parts words begin no sentence; a capital may be a name.
  if (/^[[("“«‘]*[\p{Lowercase}\p{Lo}\],;)]/u.test(second)) return true;
  return beginsAnew.test(second) && !tail.endsWith(',') && !endsSentence(tail);
}

/** A space between the halves; none behind a hyphen, which stays: it may be a compound's. */
const joined = (first: StyledText, second: StyledText): StyledText =>
  joinStyled([first, second], /\p{Alphabetic}-$/u.test(first.text) ? '' : ' ');
