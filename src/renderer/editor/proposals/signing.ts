/**
 * Support, oppose, withdraw, for one group or many, by one party or several: only attributions change. A
 * group that runs over several paragraphs is signed at its far end, by reading its paragraphs as one text.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import { signEach, type Wish, withdrawAll } from '#domain/notation/edits/signEach';
import {
  type Origins,
  type PartyCode,
  paragraphBreak,
  type Rolling,
  type Sign,
} from '#domain/notation/notation';
import { parseRolling } from '#domain/notation/parse';
import { isInBase } from '#domain/notation/positions';
import { proposalsOf } from '#domain/notation/proposals';
import type { FoundGroup } from '../commands/navigate';
import type { EditorHint } from '../hints';
import { notationOf, originsIn, originsThrough, type ReadUnit, tellOrigins } from '../plugins/notationState';
import {
  type ChangedText,
  concluded,
  type Proposing,
  type Rewritten,
  removeIfEmpty,
  writeEdits,
} from './asProposal';

export type Signing = 'support' | 'oppose' | 'withdraw';

/** Where a party is to stand on a group; null takes its sign away. */
export interface GroupWish {
  readonly found: FoundGroup;
  readonly party: PartyCode;
  readonly sign: Sign | null;
}

export const signOfSigning = { support: '+', oppose: '-', withdraw: null } as const satisfies Record<
  Signing,
  Sign | null
>;

/** The transaction that signs all these groups, as one step; the caret stays where it is. */
export function signGroups(
  state: EditorState,
  wishes: readonly GroupWish[],
  proposing: Proposing,
): Rewritten {
  const tr = state.tr;
  let hint: EditorHint = 'noGroupHere';
  for (const cluster of clustersOf(state, wishes)) {
    const outcome = signCluster(tr, cluster, proposing);
    hint = outcome ?? hint;
  }
  return tr.docChanged ? concluded(state, tr, proposing) : { kind: 'refused', hint };
}

/** Takes back all that the party put into these paragraphs. */
export function withdrawFrom(
  state: EditorState,
  units: readonly ReadUnit[],
  proposing: Proposing,
): Rewritten {
  const tr = state.tr;
  for (const unit of [...units].reverse()) {
    const taken = withdrawAll(unit.reading.rolling, proposing.party, originsIn(unit));
    if (taken.kind === 'refused') continue;
    writeOver(tr, [unit], taken);
    removeIfEmpty(tr, unit, proposing.circulated);
  }
  return tr.docChanged ? concluded(state, tr, proposing) : { kind: 'refused', hint: 'nothingToWithdraw' };
}

/**
 * The group with the other half of its replacement, each with the sign that agrees with `signing` of the
 * new words: supporting `[undertake] (-ISR) [encourage] (+ISR)` is `-` on the first and `+` on the second.
 */
export function wishesForPair(found: FoundGroup, signing: Signing, party: PartyCode): readonly GroupWish[] {
  const { rolling } = found.unit.reading;
  const origins = originsIn(found.unit);
  const sign = signOfSigning[signing];
  const pair = proposalsOf(rolling, origins).find(
    (proposal) =>
      proposal.kind === 'replacement' &&
      (proposal.old === found.group.index || proposal.new === found.group.index),
  );
  if (pair?.kind !== 'replacement') return [{ found, party, sign }];
  return [pair.old, pair.new].flatMap((index) => {
    const group = rolling.groups[index];
    if (!group) return [];
    const on = sign !== null && isInBase(group, origins) ? opposite(sign) : sign;
    return [{ found: { unit: found.unit, group }, party, sign: on }];
  });
}

const opposite = (sign: Sign): Sign => (sign === '+' ? '-' : '+');

/** Paragraphs that are read together, with the wishes on their joined text. */
interface Cluster {
  readonly units: readonly ReadUnit[];
  readonly wishes: Wish[];
}

/** From the end of the text to its start, so that positions before stay true. */
function clustersOf(state: EditorState, wishes: readonly GroupWish[]): readonly Cluster[] {
  const { spans, units } = notationOf(state);
  const places = new Map(units.map((unit, i) => [unit.key, i]));
  const placed = wishes
    .map((wish) => ({ wish, at: places.get(wish.found.unit.key) ?? -1 }))
    .sort((a, b) => a.at - b.at);
  const clusters: { readonly first: number; last: number; readonly cluster: Cluster }[] = [];
  for (const { wish, at } of placed) {
    const signed = spans.find(
      ({ first, opening }) => first === at && opening.index === wish.found.group.index,
    );
    const last = signed?.last ?? at;
    const open = clusters.at(-1);
    if (open === undefined || open.last < at)
      clusters.push({
        first: at,
        last,
        cluster: { units: units.slice(at, last + 1), wishes: [wishIn(wish, 0)] },
      });
    else {
      const joined = units.slice(open.first, Math.max(open.last, last) + 1);
      const before = units.slice(open.first, at).reduce((sum, unit) => sum + unit.node.content.size + 1, 0);
      const cluster = { units: joined, wishes: [...open.cluster.wishes, wishIn(wish, before)] };
      clusters[clusters.length - 1] = { first: open.first, last: Math.max(open.last, last), cluster };
    }
  }
  return clusters.map(({ cluster }) => cluster).reverse();
}

const wishIn = ({ found, party, sign }: GroupWish, offset: number): Wish => ({
  at: offset + found.group.from,
  party,
  sign,
});

/** Null when signed. */
function signCluster(tr: Transaction, { units, wishes }: Cluster, proposing: Proposing): EditorHint | null {
  const [first] = units;
  if (!first) return 'noSuchGroup';
  const alone = units.length === 1;
  const rolling = alone
    ? first.reading.rolling
    : parseRolling(units.map((unit) => unit.node.textContent).join(paragraphBreak));
  const signed = signEach(rolling, wishes, alone ? originsIn(first) : originsDiffering(rolling, units));
  if (signed.kind === 'refused') return signed.hint;
  writeOver(tr, units, signed);
  for (const unit of [...units].reverse()) removeIfEmpty(tr, unit, proposing.circulated);
  return null;
}

/** Origins that the joined text does not tell, as the domain wants them. */
const originsDiffering = (rolling: Rolling, units: readonly ReadUnit[]): Origins =>
  new Map([...originsThrough(units)].filter(([index, origin]) => rolling.groups[index]?.origin !== origin));

/** Edits of the joined text, each written into the unit that it lies in, last first. */
function writeOver(tr: Transaction, units: readonly ReadUnit[], { edits, origins }: ChangedText): void {
  let end = units.reduce((length, unit) => length + unit.node.content.size + 1, 0);
  for (const unit of [...units].reverse()) {
    const start = end - unit.node.content.size - 1;
    const inside = edits.filter((edit) => edit.from >= start && edit.to < end);
    writeEdits(
      tr,
      unit,
      inside.map((edit) => ({ ...edit, from: edit.from - start, to: edit.to - start })),
    );
    end = start;
  }
  tellEach(tr, units, origins);
}

/** The origins told for the joined text, handed to each unit by the number of groups that it has now. */
function tellEach(tr: Transaction, units: readonly ReadUnit[], origins: Origins): void {
  const texts = units.map(({ start }) => tr.doc.nodeAt(tr.mapping.map(start, -1) - 1)?.textContent ?? '');
  const { groups } = parseRolling(texts.join(paragraphBreak));
  let before = 0;
  units.forEach((unit, i) => {
    const count = parseRolling(texts[i] ?? '').groups.length;
    const mine = groups.slice(before, before + count);
    const told = mine.map(({ index, origin }, at) => [at, origins.get(index) ?? origin] as const);
    tellOrigins(tr, unit.key, new Map(told));
    before += count;
  });
}
