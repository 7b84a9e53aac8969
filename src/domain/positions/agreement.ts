/**
 * How far a paragraph is agreed. What the brackets say is computed from them; what was said in the room
 * (agreed, ad referendum, pending, linked, reserved) is a mark that a person made.
 *
 * A reservation, a pending party and a link hold whatever the brackets say. *Agreed* and *ad referendum* are
 * about a text without brackets: where brackets came into an agreed paragraph since, the brackets count and
 * the mark is *overtaken*, so that a reopened paragraph is seen. Of several marks the most cautious counts.
 *
 * Source: design notes of the field, "Agreement".
 */

import type { Block, BlockId, Document } from '#domain/document/document';
import { type DocumentRolling, rollingOf } from '#domain/document/rolling';
import type { Group } from '#domain/notation/notation';
import { isContested, itemsOf } from '#domain/notation/positions';

/** From the most cautious to the agreed; the order in which states are counted and shown. */
export const agreementStates = [
  'reserved',
  'pending',
  'linked',
  'contested',
  'proposed',
  'open',
  'ad-referendum',
  'agreed',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** What a person may mark. */
export const agreementMarks = ['agreed', 'ad-referendum', 'pending', 'linked', 'reserved'] as const;
export type AgreementMark = (typeof agreementMarks)[number];

export interface Agreement {
  readonly state: AgreementState;
  /** The mark that made it so; null where the brackets alone say it. */
  readonly by: AgreementMark | null;
  /** It was marked agreed or ad referendum, and brackets stand in it now. */
  readonly overtaken: boolean;
}

/** The state of one paragraph from its groups and the marks on it, in any order. */
export function agreementOf(groups: readonly Group[], marks: readonly AgreementMark[]): Agreement {
  const held = heldBy(marks);
  const closing = closedBy(marks);
  const overtaken = closing !== null && groups.length > 0;
  if (held !== null) return { state: held, by: held, overtaken };
  if (groups.length > 0) return { state: stateOfGroups(groups), by: null, overtaken };
  return { state: closing ?? 'agreed', by: closing, overtaken: false };
}

const heldBy = (marks: readonly AgreementMark[]) =>
  (['reserved', 'pending', 'linked'] as const).find((state) => marks.includes(state)) ?? null;

const closedBy = (marks: readonly AgreementMark[]) =>
  (['ad-referendum', 'agreed'] as const).find((state) => marks.includes(state)) ?? null;

function stateOfGroups(groups: readonly Group[]): AgreementState {
  if (groups.some(isContested)) return 'contested';
  return groups.some((group) => itemsOf(group).length > 0) ? 'proposed' : 'open';
}

/**
 * The state of every block that is agreed on its own, in reading order: paragraphs with words, and any
 * other block that has brackets or a mark. Footnotes count with what calls them and have no entry without.
 */
export function agreementsOf(
  document: Document,
  marks: ReadonlyMap<BlockId, readonly AgreementMark[]>,
  read: DocumentRolling = rollingOf(document),
): ReadonlyMap<BlockId, Agreement> {
  const groups = groupsByBlock(read);
  const states = new Map<BlockId, Agreement>();
  for (const block of document.blocks) {
    const own = groups.get(block.id) ?? [];
    const marked = marks.get(block.id) ?? [];
    if (own.length > 0 || marked.length > 0 || standsAlone(block))
      states.set(block.id, agreementOf(own, marked));
  }
  return states;
}

const standsAlone = (block: Block): boolean => block.kind === 'paragraph' && block.text.trim() !== '';

/** A group that runs over several paragraphs holds all of them open. */
function groupsByBlock(read: DocumentRolling): ReadonlyMap<BlockId, readonly Group[]> {
  const groups = new Map<BlockId, Group[]>();
  const add = (block: BlockId, group: Group) => {
    const known = groups.get(block);
    if (known === undefined) groups.set(block, [group]);
    else if (!known.includes(group)) known.push(group);
  };
  for (const group of read.rolling.groups) {
    for (const { block } of read.unitsOver(group)) add(block, group);
  }
  return groups;
}

export type AgreementCounts = Readonly<Record<AgreementState, number>> & { readonly all: number };

/** How many blocks are in each state. */
export function countAgreements(states: Iterable<Agreement>): AgreementCounts {
  const counts = Object.fromEntries(agreementStates.map((state) => [state, 0])) as Record<
    AgreementState,
    number
  >;
  let all = 0;
  for (const { state } of states) {
    counts[state] += 1;
    all += 1;
  }
  return { ...counts, all };
}
