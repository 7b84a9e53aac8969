/**
 * The words of a text without the brackets and attributions of its groups, cut at any place of the text: made once for
 * all groups, because each of a thousand groups inside each other would otherwise walk over all those in it.
 */

import type { Group, Rolling } from '#domain/notation/notation';

/** Gives the words inside a group: those of inner groups too, without their brackets and attributions. */
export function bareWords({ text, groups }: Rolling): (group: Group) => string {
  const { bare, placeOf } = withoutMarks(text, groups);
  return ({ innerFrom, innerTo }) => bare.slice(placeOf(innerFrom), placeOf(innerTo));
}

function withoutMarks(
  text: string,
  groups: readonly Group[],
): { readonly bare: string; readonly placeOf: (at: number) => number } {
  const places = new Int32Array(text.length + 1);
  for (const { from, innerFrom, innerTo, to } of groups) {
    cut(places, from, innerFrom);
    cut(places, innerTo, to);
  }
  let bare = '';
  let open = 0;
  let kept = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const before = open;
    open += places[at] ?? 0;
    places[at] = length;
    if (before === 0 && open > 0) bare += text.slice(kept, at);
    if (before > 0 && open === 0) kept = at;
    if (open === 0) length += 1;
  }
  if (open === 0) bare += text.slice(kept);
  return { bare, placeOf: (at) => places[at] ?? bare.length };
}

/** One more mark begins and one ends. */
function cut(changes: Int32Array, from: number, to: number): void {
  changes[from] = (changes[from] ?? 0) + 1;
  changes[to] = (changes[to] ?? 0) - 1;
}
