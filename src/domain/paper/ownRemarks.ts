/**
 * What a delegation says beside its proposals, with the places where it stands in the circulated text: reasons of
 * its own proposals, and remarks that are to share. What stands on words of others that the circulated text has not
 * is left out.
 */

import { type BlockId, type Document, isTextBlock, type Utf16Offset } from '#domain/document/document';
import { compareWords } from '#domain/history/compare';
import type { PartyCode } from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { signOf } from '#domain/notation/positions';
import type { AnchoredReason } from '#domain/positions/reasons';

/** A remark on `[from, to)` of a circulated block, or on a whole paragraph that the delegation brings in. */
export interface OwnRemark {
  readonly block: BlockId;
  readonly from: Utf16Offset;
  readonly to: Utf16Offset;
  readonly text: string;
}

/** In the order of the lists. Blocks are paired by their ids; places count in the blocks of the rolling text. */
export function ownRemarks(
  circulated: Document,
  rolling: Document,
  party: PartyCode,
  said: { readonly reasons: readonly AnchoredReason[]; readonly remarks: readonly AnchoredReason[] },
): readonly OwnRemark[] {
  const before = textsOf(circulated);
  const now = textsOf(rolling);
  const place = (remark: AnchoredReason): readonly OwnRemark[] => {
    const text = now.get(remark.block);
    if (text === undefined || remark.text.trim() === '') return [];
    const old = before.get(remark.block);
    if (old === undefined) return [{ block: remark.block, from: 0, to: 0, text: remark.text.trim() }];
    const [from, to] = circulatedSpan(old, text, remark);
    return [{ block: remark.block, from, to, text: remark.text.trim() }];
  };
  const reasons = said.reasons.flatMap((reason) => {
    const group = groupOf(now.get(reason.block) ?? '', reason, party);
    return group === null ? [] : place({ ...reason, ...group });
  });
  return [...reasons, ...said.remarks.flatMap(place)];
}

const textsOf = ({ blocks }: Document): ReadonlyMap<BlockId, string> =>
  new Map(blocks.filter(isTextBlock).map(({ id, text }) => [id, text]));

/** The innermost group around the words that the party signed; with what replaces it, if the two stand together. */
function groupOf(text: string, { from, to }: AnchoredReason, party: PartyCode) {
  const own = parseRolling(text).groups.filter(
    (group) => group.from <= from && to <= group.to && signOf(group, party) !== null,
  );
  const found = own.at(-1);
  return found === undefined ? null : { from: found.from, to: found.to };
}

/** Where a stretch of the rolling text stands in the circulated one: what was written since has no length there. */
function circulatedSpan(
  old: string,
  text: string,
  { from, to }: Pick<AnchoredReason, 'from' | 'to'>,
): readonly [Utf16Offset, Utf16Offset] {
  const pieces = compareWords(old, text);
  const place = (offset: Utf16Offset): Utf16Offset => {
    let [was, is] = [0, 0];
    for (const { kind, text: words } of pieces) {
      if (is >= offset && kind !== 'gone') break;
      if (kind === 'same') {
        const step = Math.min(words.length, offset - is);
        was += step;
        is += step;
      } else if (kind === 'new') is += words.length;
      else was += words.length;
    }
    return was;
  };
  const start = place(from);
  return [start, Math.max(start, place(to))];
}
