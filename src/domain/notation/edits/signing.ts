/**
 * Support, oppose, withdraw: a party's stand on one group. The text may hold several paragraphs, for a
 * group that runs over them.
 *
 * Source: design notes of the editor: support, oppose, reserve, withdraw change attributions only;
 * *withdraw* on a group that is the party's alone prints the stretch's base.
 */

import type { Group, Origins, PartyCode, Rolling, Sign } from '../notation';
import { signOf } from '../positions';
import { mapOffset } from '../textEdits';
import { conclude, tried } from './conclude';
import { type Partition, partitionFor } from './partition';
import { type ProposedEdit, refused } from './proposedEdit';
import { pairOf, rewriteStretch } from './rewrite';
import { signGroup } from './sign';

/**
 * Puts the party's `+` on a group. On its own proposal to delete, that takes the proposal back. The
 * index is `Group.index`; offsets of the result are those of `rolling.text`.
 */
export const support = (rolling: Rolling, index: number, party: PartyCode, origins?: Origins): ProposedEdit =>
  stand(rolling, index, party, '+', origins);

/** Puts the party's `-` on a group. On its own addition, that takes the addition back. */
export const oppose = (rolling: Rolling, index: number, party: PartyCode, origins?: Origins): ProposedEdit =>
  stand(rolling, index, party, '-', origins);

/** Takes the party's sign off a group; a proposal that is its alone goes, a replacement as a whole. */
export function withdraw(rolling: Rolling, index: number, party: PartyCode, origins?: Origins): ProposedEdit {
  const group = rolling.groups[index];
  if (group === undefined) return refused('noSuchGroup');
  return withdrawIn(partitionFor(rolling, party, origins), group);
}

/** As `withdraw`, for a text that is cut into walls and stretches already. */
export function withdrawIn(partition: Partition, group: Group): ProposedEdit {
  if (partition.isOwn(group)) return tried(partition, ['around'], (one) => takeBack(one, group));
  if (signOf(group, partition.party) === null) return refused('nothingToWithdraw');
  return tried(partition, ['around'], (one) => signed(one, group, null));
}

function stand(
  rolling: Rolling,
  index: number,
  party: PartyCode,
  sign: Sign,
  origins: Origins | undefined,
): ProposedEdit {
  const group = rolling.groups[index];
  if (group === undefined) return refused('noSuchGroup');
  if (signOf(group, party) === sign) return refused('alreadySo');
  const partition = partitionFor(rolling, party, origins);
  if (partition.isOwn(group)) return tried(partition, ['around'], (one) => takeBack(one, group));
  return group.closed
    ? tried(partition, ['around'], (one) => signed(one, group, sign))
    : refused('unclosedGroup');
}

function signed(partition: Partition, group: Group, sign: Sign | null): ProposedEdit {
  const { edits, kind } = signGroup(partition, group, sign);
  const caret = mapOffset(edits, group.to, 1);
  return conclude(partition, { edits, caret, dissolved: kind === 'dissolved' ? [group] : [] }, 'around');
}

function takeBack(partition: Partition, group: Group): ProposedEdit {
  const stretch = partition.stretches.find((candidate) => candidate.own.includes(group));
  if (stretch === undefined) return refused('noSuchGroup');
  const nothing = { from: group.from, to: group.from, insert: '' };
  const withdrawn = pairOf(partition.rolling.text, stretch, group);
  const rewritten = rewriteStretch(partition, stretch, nothing, { granularity: 'words', withdrawn });
  if (rewritten === null) return refused('notationBroken');
  const caret = rewritten.from + rewritten.caret;
  return conclude(partition, { edits: rewritten.edits, caret, dissolved: [] }, 'around');
}
