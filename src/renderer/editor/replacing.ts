/**
 * Replacing what was found: plainly in an own draft, as a proposal in a circulated text, each place by the same
 * rules as typing. All places are one step of undo; from the last to the first, so that places before keep
 * their positions whatever is written behind them.
 */

import type { EditorState, Transaction } from 'prosemirror-state';
import { signOf } from '#domain/notation/positions';
import { callsOf } from './drafts/order';
import type { FoundHit } from './plugins/finding';
import { notationOf } from './plugins/notationState';
import { type Proposing, proposeChanges } from './proposals/asProposal';
import { unitAt } from './units';

/** How many places say the new words now, and how many stayed because they cannot or already do. */
export interface Replaced {
  readonly replaced: number;
  readonly left: number;
}

/** One place. Null where it cannot be replaced: the words are out already, or call a footnote. */
export function replacing(
  state: EditorState,
  { from, to }: Pick<FoundHit, 'from' | 'to'>,
  words: string,
  proposing: Proposing | null,
): Transaction | null {
  if (state.doc.textBetween(from, to, '\n') === words) return null;
  if (proposing !== null) {
    if (isOutAlready(state, from, to, proposing)) return null;
    const proposed = proposeChanges(state, [{ from, to, lines: [words] }], proposing);
    return proposed.kind === 'taken' ? proposed.transaction : null;
  }
  if (callsOf(state.doc).some((call) => call.from < to && from < call.to)) return null;
  return words === '' ? state.tr.delete(from, to) : state.tr.insertText(words, from, to);
}

/** Inside words that the delegation wants out, or has replaced before. */
function isOutAlready(state: EditorState, from: number, to: number, { party }: Proposing): boolean {
  const unit = unitAt(notationOf(state).units, from);
  if (!unit) return false;
  return unit.reading.rolling.groups.some(
    (group) => signOf(group, party) === '-' && unit.start + group.from <= from && to <= unit.start + group.to,
  );
}
