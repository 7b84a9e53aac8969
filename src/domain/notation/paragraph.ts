/**
 * Matches the brackets of one paragraph on its own, and says what is left over at its borders for
 * pairing with other paragraphs. This is the unit that an editor caches: a keystroke reads one
 * paragraph again. A stack in a list stands in for recursion, so depth costs nothing.
 *
 * Source: design notes of the field, "Bracket notation": each paragraph is matched on its own first.
 */

import type { Utf16Offset } from '#domain/document/document';
import { readAttributions } from './attribution';
import { openBracket, skipSpace, skipSpaceBack } from './characters';
import type { Attribution, Group, Origin } from './notation';

/** A `]` that closes nothing in its paragraph; `from` is its place, `to` behind its attributions. */
export interface Stray {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly attributions: readonly Attribution[];
  /** Where its paragraph starts. */
  readonly paragraphFrom: Utf16Offset;
}

/** One paragraph read on its own. */
export interface ParagraphParse {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  /** Unclosed ones included: they count as closed at `to`. `index` counts from the paragraph's first group. */
  readonly groups: readonly Group[];
  /** In the order of the text. */
  readonly strays: readonly Stray[];
  /** Unclosed groups that nothing but white space and other such `[` stands before, outermost first. */
  readonly openings: readonly Group[];
  /** Strays that nothing but white space and other such strays stands behind, in text order. */
  readonly closings: readonly Stray[];
}

/** While a parse is put together its groups may still change. */
export type GroupDraft = { -readonly [K in keyof Group]: Group[K] };

/** The origin that a group has by its first attribution; for a group without one, unattributed. */
export function originByText(attributions: readonly Attribution[]): Origin {
  const first = attributions[0]?.items[0];
  if (first === undefined) return 'unattributed';
  return first.sign === '+' ? 'proposed' : 'base';
}

/**
 * Reads `text.slice(from, to)` as one paragraph; it must hold no paragraph break. All offsets in the
 * result are offsets in `text`; `firstIndex` is the index that the first group gets.
 */
export function scanParagraph(text: string, from: Utf16Offset, to: Utf16Offset, firstIndex = 0) {
  const groups: GroupDraft[] = [];
  const strays: Stray[] = [];
  const open: GroupDraft[] = [];
  const words = text.slice(from, to);
  for (let i = from; ; ) {
    i = from + nextBracket(words, i - from);
    if (i >= to) break;
    if (text.charCodeAt(i) === openBracket) {
      const group = openedGroup(i, to, firstIndex + groups.length, open.at(-1));
      groups.push(group);
      open.push(group);
      i++;
      continue;
    }
    const read = readAttributions(text, i + 1, to);
    const group = open.pop();
    if (group === undefined)
      strays.push({ from: i, to: read.to, attributions: read.items, paragraphFrom: from });
    else closeGroup(group, i, read.to, read.items);
    i = read.to;
  }
  const openings = leadingOpenings(text, from, to, open);
  const closings = trailingClosings(text, from, to, strays);
  return { from, to, groups, strays, openings, closings };
}

const bracket = /[[\]]/g;

/** The place of the next bracket from `at` on, or the words' end. */
function nextBracket(words: string, at: number): number {
  bracket.lastIndex = at;
  return bracket.test(words) ? bracket.lastIndex - 1 : words.length;
}

/** Closes `group` by the `]` at `innerTo`, with the attributions that end at `to`. */
export function closeGroup(
  group: GroupDraft,
  innerTo: Utf16Offset,
  to: Utf16Offset,
  attributions: readonly Attribution[],
): void {
  group.innerTo = innerTo;
  group.to = to;
  group.closed = true;
  group.attributions = attributions;
  group.origin = originByText(attributions);
}

function openedGroup(from: number, end: number, index: number, parent: GroupDraft | undefined): GroupDraft {
  return {
    index,
    parent: parent?.index ?? -1,
    depth: parent === undefined ? 0 : parent.depth + 1,
    from,
    innerFrom: from + 1,
    innerTo: end,
    to: end,
    closed: false,
    spanning: false,
    attributions: [],
    origin: 'unattributed',
  };
}

function leadingOpenings(text: string, from: number, to: number, open: readonly GroupDraft[]) {
  const leading: GroupDraft[] = [];
  let at = skipSpace(text, from, to);
  for (const group of open) {
    if (group.from !== at) break;
    leading.push(group);
    at = skipSpace(text, at + 1, to);
  }
  return leading;
}

function trailingClosings(text: string, from: number, to: number, strays: readonly Stray[]) {
  let first = strays.length;
  let at = skipSpaceBack(text, to, from);
  while (first > 0) {
    const stray = strays[first - 1];
    if (stray === undefined || stray.to !== at) break;
    at = skipSpaceBack(text, stray.from, from);
    first--;
  }
  return strays.slice(first);
}
