/**
 * Changes a party's sign on a group that others have signed too, or that the circulated text brackets:
 * only attributions are written. Where the party's sign carried the group (the last support of an
 * addition, the last objection to words of the base) the group goes with it, because nobody asks for
 * it any more; where its sign told the origin, the others' are put in an order that still tells it.
 */

import type { Utf16Offset } from '#domain/document/document';
import {
  closeBracket,
  hugsLeft,
  hugsRight,
  isSpace,
  openBracket,
  skipSpace,
  skipSpaceBack,
} from '../characters';
import { itemRemoval, placesOf } from '../itemRemoval';
import {
  type AttributionItem,
  type Group,
  type Origin,
  type PartyCode,
  paragraphBreak,
  type Sign,
  type TextEdit,
} from '../notation';
import { itemsOf, signOf } from '../positions';
import { joinRuns } from '../seams';
import type { Partition } from './partition';

export type Signing =
  | { readonly kind: 'signed'; readonly edits: readonly TextEdit[] }
  /** The group's brackets go; its words stay for a base group, and go for a proposed one. */
  | { readonly kind: 'dissolved'; readonly edits: readonly TextEdit[]; readonly wordsStay: boolean };

/**
 * Puts the party's `sign` on a wall, or takes its sign away (null). The group must be closed. Edits are
 * ordered, in offsets of the partition's text.
 */
export function signGroup(partition: Partition, group: Group, sign: Sign | null): Signing {
  const { rolling, party, originOf } = partition;
  const origin = originOf(group);
  const others = itemsOf(group).filter((item) => item.party !== party);
  if (origin !== 'unattributed' && carries(group, party, sign, others, origin))
    return {
      kind: 'dissolved',
      edits: origin === 'proposed' ? removal(partition, group) : unwrapping(rolling.text, group),
      wordsStay: origin === 'base',
    };
  return { kind: 'signed', edits: attributionEdits(rolling.text, group, party, sign, others) };
}

/** True where the party is the last on the side that the group lives by, and leaves it. */
function carries(
  group: Group,
  party: PartyCode,
  sign: Sign | null,
  others: readonly AttributionItem[],
  origin: Origin,
): boolean {
  const side: Sign = origin === 'proposed' ? '+' : '-';
  return signOf(group, party) === side && sign !== side && !others.some((item) => item.sign === side);
}

function attributionEdits(
  text: string,
  group: Group,
  party: PartyCode,
  sign: Sign | null,
  others: readonly AttributionItem[],
): readonly TextEdit[] {
  const mine = placesOf(group).filter((place) => place.item.party === party);
  const added = sign === null ? '' : ` (${sign}${party})`;
  const append: TextEdit = { from: group.to, to: group.to, insert: added };
  const [only] = mine;
  if (only === undefined) return [append];
  if (others.length > 0 && tellsAnother(group, others)) return [reordered(group, others, added)];
  if (mine.length > 1) return [printedAnew(group, others, added)];
  const removed = itemRemoval(text, only);
  if (sign === null) return removed;
  const isLone = only.attribution.items.length === 1;
  return isLone && (others.length === 0 || only.item !== itemsOf(group)[0])
    ? [{ from: only.item.from, to: only.item.from + 1, insert: sign }]
    : [...removed, append];
}

/** True where the first sign left would tell another origin than the first sign now. */
const tellsAnother = (group: Group, others: readonly AttributionItem[]): boolean =>
  itemsOf(group)[0]?.sign !== others[0]?.sign;

/** The others' items with those first that tell the origin as the text does now. */
function reordered(group: Group, others: readonly AttributionItem[], added: string): TextEdit {
  const sign = itemsOf(group)[0]?.sign;
  const first = others.filter((item) => item.sign === sign);
  return printedAnew(group, [...first, ...others.filter((item) => item.sign !== sign)], added);
}

const printedAnew = (group: Group, items: readonly AttributionItem[], added: string): TextEdit => ({
  from: group.innerTo + 1,
  to: group.to,
  insert: items.map((item) => ` (${item.sign}${item.party})`).join('') + added,
});

/**
 * Takes the group out; paragraph breaks in it stay, so that each paragraph can be written on its own. White
 * space closes up as it does when a party takes its own words out of the stretch on either side: at the
 * bracket of a wall around it by what stands beyond.
 */
function removal({ rolling: { text }, stretches }: Partition, group: Group): readonly TextEdit[] {
  const deleted = deletedByParagraph(text, group);
  if (deleted.length > 1) return deleted;
  const before = stretches.filter(({ to }) => to <= group.from).at(-1);
  const behind = stretches.find(({ from }) => from >= group.to);
  const [start, end] = [before?.from ?? group.from, behind?.to ?? group.to];
  const from = skipSpaceBack(text, group.from, start);
  const to = skipSpace(text, group.to, end);
  const context = { from: Math.max(start, from - 1), to: Math.min(end, to + 1) };
  const runs = [
    { from: context.from, to: group.from },
    { from: group.to, to: context.to },
  ].filter((run) => run.from < run.to);
  const closed = joinRuns(text, runs, context, {
    start: context.from === start ? (before?.edges.start ?? 'word') : 'word',
    end: context.to === end ? (behind?.edges.end ?? 'word') : 'word',
  }).text;
  const insert = closed.slice(from - context.from, closed.length - (context.to - to));
  return [{ from, to, insert: opensWithMark(text, to) ? insert.trimEnd() : insert }];
}

/** True before a bracket whose words begin with a mark that white space closes up to. */
function opensWithMark(text: string, at: Utf16Offset): boolean {
  let i = at;
  while (text.charCodeAt(i) === openBracket) i++;
  return i > at && closesBefore(text.charCodeAt(i));
}

/** Takes the brackets away and leaves the words, without the white space that closes up. */
function unwrapping(text: string, group: Group): readonly TextEdit[] {
  const opensAfterSpace = group.from === 0 || isSpace(text.charCodeAt(group.from - 1));
  const closesBeforeSpace = group.to === text.length || isSpace(text.charCodeAt(group.to));
  const innerFrom = opensAfterSpace ? skipSpace(text, group.innerFrom, group.innerTo) : group.innerFrom;
  const innerTo = closesBeforeSpace ? skipSpaceBack(text, group.innerTo, innerFrom) : group.innerTo;
  const before = skipSpaceBack(text, group.from, paragraphStart(text, group.from));
  const behind = skipSpace(text, group.to, paragraphEnd(text, group.to));
  const closesUp = (left: Utf16Offset, right: Utf16Offset) =>
    closesBehind(text.charCodeAt(left - 1)) || closesBefore(text.charCodeAt(right));
  const first = { from: closesUp(before, innerFrom) ? before : group.from, to: innerFrom, insert: '' };
  if (isTextsOwn(text.slice(innerTo, group.innerTo), text.slice(group.to, behind)))
    return [first, { from: group.innerTo, to: behind, insert: '' }];
  return [first, { from: innerTo, to: closesUp(innerTo, behind) ? behind : group.to, insert: '' }];
}

/** Of the white space inside and outside a bracket a line break, or else the longer one, is the text's own. */
const isTextsOwn = (inner: string, outer: string): boolean =>
  inner.includes('\n') ? !outer.includes('\n') : inner.length > 1 && inner.length > outer.length;

/** Brackets are notation here, and no marks. */
const closesBehind = (unit: number): boolean => unit !== openBracket && hugsRight(unit);
const closesBefore = (unit: number): boolean => unit !== closeBracket && hugsLeft(unit);

/** Deletions of the group paragraph by paragraph; the breaks between them stay. */
function deletedByParagraph(text: string, group: Group): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let { from } = group;
  for (
    let to = text.indexOf(paragraphBreak, from);
    to >= 0 && to < group.to;
    to = text.indexOf(paragraphBreak, from)
  ) {
    edits.push({ from, to, insert: '' });
    from = to + 1;
  }
  return [...edits, { from, to: group.to, insert: '' }];
}

const paragraphStart = (text: string, at: Utf16Offset): Utf16Offset =>
  at === 0 ? 0 : text.lastIndexOf(paragraphBreak, at - 1) + 1;

function paragraphEnd(text: string, at: Utf16Offset): Utf16Offset {
  const found = text.indexOf(paragraphBreak, at);
  return found < 0 ? text.length : found;
}
