/**
 * Takes one party out of the attributions of a group without touching what the others wrote: a lone
 * item goes with its parentheses and the white space before them, another one with its separator; a
 * neighbour that had its sign from it gets that sign written out.
 */

import type { Utf16Offset } from '#domain/document/document';
import type { Attribution, AttributionItem, Group, TextEdit } from './notation';

/** An item with what stands around it. */
export interface ItemPlace {
  readonly item: AttributionItem;
  /** Place in `attribution.items`. */
  readonly index: number;
  readonly attribution: Attribution;
  /** Behind what comes before the attribution: the `]` or the attribution before. */
  readonly gapFrom: Utf16Offset;
}

/** The places of all items of a group, in text order. */
export function placesOf(group: Group): readonly ItemPlace[] {
  let gapFrom = group.innerTo + 1;
  return group.attributions.flatMap((attribution) => {
    const before = gapFrom;
    gapFrom = attribution.to;
    return attribution.items.map((item, index) => ({ item, index, attribution, gapFrom: before }));
  });
}

/** The edits, ordered and in offsets of `text`, that take one item out. */
export function itemRemoval(text: string, place: ItemPlace): readonly TextEdit[] {
  const { attribution, index, item, gapFrom } = place;
  const before = attribution.items[index - 1];
  const next = attribution.items[index + 1];
  if (before === undefined && next === undefined) return [{ from: gapFrom, to: attribution.to, insert: '' }];
  const sign = needsSign(before, item, next) ? signAsWritten(text, attribution, index) : '';
  if (before === undefined) return [{ from: item.from, to: next?.from ?? item.to, insert: sign }];
  const cut = { from: before.to, to: item.to, insert: '' };
  return sign === '' || next === undefined ? [cut] : [cut, { from: next.from, to: next.from, insert: sign }];
}

function needsSign(
  before: AttributionItem | undefined,
  item: AttributionItem,
  next: AttributionItem | undefined,
): boolean {
  if (next === undefined || next.explicit) return false;
  return before === undefined || before.sign !== item.sign;
}

/** The sign character that the item has or takes over. */
function signAsWritten(text: string, attribution: Attribution, index: number): string {
  const item = attribution.items[index];
  return item?.explicit ? text.charAt(item.from) : (item?.sign ?? '');
}
