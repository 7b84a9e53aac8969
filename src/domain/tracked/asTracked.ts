/**
 * A text with tracked changes as the word processor shows it: the brackets that stand for changes are gone again, and their
 * words are inserted or deleted by somebody. Give it the text as it was read: there an author's code is no typed party's.
 */

import type { StyledText, Utf16Offset } from '#domain/document/document';
import type { Group, PartyCode } from '#domain/notation/notation';
import { parseParagraph } from '#domain/notation/parse';
import { countBefore } from '#domain/ordered';

/** Words of the text that somebody inserted or deleted; inside one another where one deletes what another inserted. */
export interface ShownChange {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly kind: 'insertion' | 'deletion';
  readonly author: PartyCode;
}

export interface AsTracked extends StyledText {
  readonly changes: readonly ShownChange[];
}

/** `authors`: the codes of all who changed the file. Brackets of anybody else stay as they are typed. */
export function asTracked(styled: StyledText, authors: ReadonlySet<PartyCode>): AsTracked {
  if (!styled.text.includes('[')) return { ...styled, changes: [] };
  const groups = parseParagraph(styled.text).rolling.groups.filter((group) => isChange(group, authors));
  if (groups.length === 0) return { ...styled, changes: [] };
  const gone = groups.flatMap(({ from, innerFrom, innerTo, to }) => [
    { from, to: innerFrom },
    { from: innerTo, to },
  ]);
  const { text, placeOf } = without(styled.text, gone);
  const moved = <R extends { readonly from: Utf16Offset; readonly to: Utf16Offset }>(range: R): R => ({
    ...range,
    from: placeOf(range.from),
    to: placeOf(range.to),
  });
  const changes = groups.flatMap((group) => changesOf(group).map(moved));
  const marks = styled.marks.map(moved).filter(({ from, to }) => to > from);
  return { text, marks, changes: changes.filter(({ from, to }) => to > from) };
}

function isChange({ attributions, closed }: Group, authors: ReadonlySet<PartyCode>): boolean {
  const items = attributions.flatMap((attribution) => attribution.items);
  return closed && items.length > 0 && items.every(({ party }) => authors.has(party));
}

const changesOf = ({ innerFrom, innerTo, attributions }: Group): readonly ShownChange[] =>
  attributions
    .flatMap(({ items }) => items)
    .map(({ sign, party }) => ({
      from: innerFrom,
      to: innerTo,
      kind: sign === '+' ? 'insertion' : 'deletion',
      author: party,
    }));

interface Range {
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
}

/** The text without the ranges, and where each place of it comes to stand; one inside a range, at its beginning. */
function without(text: string, ranges: readonly Range[]) {
  const inOrder = [...ranges].sort((a, b) => a.from - b.from);
  let kept = '';
  let at = 0;
  // Where what is left begins in the old text, and in the new.
  const stretches = [{ old: 0, now: 0 }];
  for (const { from, to } of inOrder) {
    kept += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
    stretches.push({ old: at, now: kept.length });
  }
  kept += text.slice(at);
  const placeOf = (place: Utf16Offset): Utf16Offset => {
    const next = countBefore(stretches, ({ old }) => old <= place);
    const own = stretches[next - 1] ?? { old: 0, now: 0 };
    const end = stretches[next]?.now ?? kept.length;
    return Math.min(own.now + place - own.old, end);
  };
  return { text: kept, placeOf };
}
