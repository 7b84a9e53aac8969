/**
 * Several signatures at once: many groups of one party, one group of many parties, or both, as a chair
 * hears them (*Turkey and India support, Armenia can't*). Each is signed in turn and read back in turn,
 * so that all of them together keep what a single one keeps.
 */

import type { Utf16Offset } from '#domain/document/document';
import {
  type Group,
  type Origins,
  type PartyCode,
  paragraphBreak,
  type Rolling,
  type Sign,
} from '../notation';
import { parseRolling } from '../parse';
import { signOf } from '../positions';
import { editedText, mapOffset } from '../textEdits';
import { minimalEdits } from './minimalEdits';
import { type HintCode, type ProposedEdit, refused } from './proposedEdit';
import { oppose, support, withdraw } from './signing';

/** Where a party is to stand on the group whose `[` is at `at`; `sign` null takes its sign away. */
export interface Wish {
  readonly at: Utf16Offset;
  readonly party: PartyCode;
  readonly sign: Sign | null;
}

/**
 * All wishes in the order given, as one edit of `rolling.text`. What a party already has is passed over;
 * refused, with the first reason, only where nothing could be done. The caret stays where `caret` was.
 */
export function signEach(
  rolling: Rolling,
  wishes: readonly Wish[],
  origins: Origins = new Map(),
  caret: Utf16Offset = 0,
): ProposedEdit {
  let now: Standing = { rolling, origins, caret, wishes };
  let reason: HintCode | null = null;
  let done = false;
  for (let next = now.wishes[0]; next !== undefined; next = now.wishes[0]) {
    const outcome = signOne({ ...now, wishes: now.wishes.slice(1) }, next);
    now = outcome.after;
    done ||= outcome.reason === null;
    reason ??= outcome.reason;
  }
  if (!done) return refused(reason ?? 'noSuchGroup');
  const edits = editsBetween(rolling.text, now.rolling.text);
  return { kind: 'changed', edits, caret: now.caret, origins: now.origins };
}

/**
 * Takes back all that the party put in: its proposals, and its signs on the groups of others. One after
 * the other from the start, because taking one back prints its neighbours again; what can't go yet is
 * asked again when something beside it has gone.
 */
export function withdrawAll(rolling: Rolling, party: PartyCode, origins: Origins = new Map()): ProposedEdit {
  let now: Standing = { rolling, origins, caret: 0, wishes: [] };
  let kept = 0;
  let reason: HintCode = 'nothingToWithdraw';
  for (let group = signedFrom(now, party, 0); group !== undefined; group = signedFrom(now, party, kept)) {
    const outcome = signOne(now, { at: group.from, party, sign: null });
    const isStuck = outcome.after.rolling.text === now.rolling.text;
    now = outcome.after;
    reason = outcome.reason ?? reason;
    kept = isStuck ? group.index + 1 : 0;
  }
  const edits = editsBetween(rolling.text, now.rolling.text);
  if (edits.length === 0) return refused(reason);
  return { kind: 'changed', edits, caret: now.caret, origins: now.origins };
}

const signedFrom = ({ rolling }: Standing, party: PartyCode, index: number): Group | undefined =>
  rolling.groups.slice(index).find((group) => signOf(group, party) !== null);

interface Standing {
  readonly rolling: Rolling;
  readonly origins: Origins;
  readonly caret: Utf16Offset;
  /** Those still to come. */
  readonly wishes: readonly Wish[];
}

function signOne(now: Standing, wish: Wish): { readonly after: Standing; readonly reason: HintCode | null } {
  const group = now.rolling.groups.find((candidate) => candidate.from === wish.at);
  if (group === undefined) return { after: now, reason: 'noSuchGroup' };
  const signed = signatureOf(wish.sign)(now.rolling, group.index, wish.party, now.origins);
  if (signed.kind === 'refused') return { after: now, reason: signed.hint };
  const { edits, origins } = signed;
  const rolling = parseRolling(editedText(now.rolling.text, edits));
  const isGone = ({ from }: Pick<Group, 'from'>) => edits.some((edit) => edit.from <= from && from < edit.to);
  const wishes = now.wishes
    .filter(({ at }) => !isGone({ from: at }))
    .map((left) => ({ ...left, at: mapOffset(edits, left.at, 1) }));
  return { after: { rolling, origins, wishes, caret: mapOffset(edits, now.caret, -1) }, reason: null };
}

const signatureOf = (sign: Sign | null) => (sign === null ? withdraw : sign === '+' ? support : oppose);

/** Paragraph by paragraph, so that no edit reaches over a border. */
export function editsBetween(before: string, after: string) {
  const afterwards = after.split(paragraphBreak);
  let from = 0;
  return before.split(paragraphBreak).flatMap((paragraph, i) => {
    const start = from;
    from += paragraph.length + 1;
    return minimalEdits(paragraph, afterwards[i] ?? '', start);
  });
}
