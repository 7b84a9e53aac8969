/**
 * Puts a former state of a text in place of the present one, as one transaction: only the words that
 * differ are replaced, so that what is anchored elsewhere stays where it is, and one undo brings the
 * present back. The guard of the circulated text judges it like any other edit.
 */

import { Fragment, type Node as ProseNode } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Block } from '#domain/document/document';
import { matchTokens } from '#domain/notation/edits/matchTokens';
import { type Origin, paragraphBreak } from '#domain/notation/notation';
import { parseParagraph, parseRolling } from '#domain/notation/parse';
import { toProse } from '../documentMapping';
import type { EditorContent } from '../editorApi';
import { tellOrigins } from '../plugins/notationState';
import { unitsOf } from '../units';

/** Replaces `[from, to)`, positions of the old document. */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly content: Fragment;
}

/** The transaction that restores `content`; null where the text already says the same. */
export function restoring(state: EditorState, content: EditorContent): Transaction | null {
  const target = toProse(content.rolling);
  const replacements = replacementsOf(state.doc, target);
  if (replacements.length === 0) return null;
  let { tr } = state;
  for (const { from, to, content: nodes } of [...replacements].reverse())
    tr = tr.replaceWith(from, to, nodes);
  return toldOrigins(tr, target, content);
}

function replacementsOf(old: ProseNode, target: ProseNode): readonly Replacement[] {
  const [left, right] = [placedChildren(old), target.children];
  const matches = matchTokens(idsOf(left.map(({ node }) => node)), idsOf(right));
  const replacements: Replacement[] = [];
  const end = old.content.size;
  let [i, j] = [0, 0];
  for (const [atA, atB] of [...matches, [left.length, right.length] as const]) {
    const from = left[i]?.position ?? end;
    const to = left[atA]?.position ?? end;
    if (i < atA || j < atB) replacements.push({ from, to, content: Fragment.from(right.slice(j, atB)) });
    const [before, after] = [left[atA], right[atB]];
    if (before && after) replacements.push(...within(before.node, before.position, after));
    [i, j] = [atA + 1, atB + 1];
  }
  return replacements;
}

function within(before: ProseNode, position: number, after: ProseNode): readonly Replacement[] {
  if (before.eq(after)) return [];
  if (!before.isTextblock || !before.sameMarkup(after))
    return [{ from: position, to: position + before.nodeSize, content: Fragment.from(after) }];
  const start = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (start === null || ends === null) return [];
  // Repeated letters may be counted from both ends; the two must not cross.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const from = position + 1 + start;
  const to = position + 1 + ends.a + overlap;
  return [{ from, to, content: after.content.cut(start, ends.b + overlap) }];
}

function placedChildren(doc: ProseNode): readonly { readonly node: ProseNode; readonly position: number }[] {
  const placed: { node: ProseNode; position: number }[] = [];
  doc.forEach((node, position) => {
    placed.push({ node, position });
  });
  return placed;
}

const idsOf = (nodes: readonly ProseNode[]) =>
  nodes.map((node, at) => ({ text: String(node.attrs.id), from: at, to: at + 1 }));

/**
 * Origins are kept by their place among the groups of a block; the editor hears of them unit by unit. A group over
 * several paragraphs is told by its far end, hence the whole text is read.
 */
function toldOrigins(tr: Transaction, target: ProseNode, { origins }: EditorContent): Transaction {
  const kept = new Map(origins.map(({ block, group, origin }) => [`${block} ${group}`, origin]));
  const counted = new Map<Block['id'], number>();
  const units = unitsOf(target);
  const { groups } = parseRolling(units.map(({ node }) => node.textContent).join(paragraphBreak));
  let [told, at] = [tr, 0];
  for (const unit of units) {
    const count = parseParagraph(unit.node.textContent).groups.length;
    const before = counted.get(unit.block) ?? 0;
    counted.set(unit.block, before + count);
    const own = groups
      .slice(at, at + count)
      .map(({ origin }, index): [number, Origin] => [
        index,
        kept.get(`${unit.block} ${before + index}`) ?? origin,
      ]);
    told = tellOrigins(told, unit.key, new Map(own));
    at += count;
  }
  return told;
}
