/**
 * The commands that propose, as changes: deletion, insertion and replacement of what is selected, and
 * a new paragraph behind the one at the caret.
 */

import type { EditorState } from 'prosemirror-state';
import { ownedOnlyBy } from '#domain/notation/positions';
import type { EditorCommand } from '../editorApi';
import { notationOf } from '../plugins/notationState';
import { unitAt } from '../units';
import { type Proposing, proposeChanges, type Rewritten } from './asProposal';
import type { Change } from './changes';

export type ProposingCommand = Extract<
  EditorCommand,
  { readonly kind: 'proposeDeletion' | 'proposeInsertion' | 'proposeReplacement' | 'proposeParagraph' }
>;

const selectWords: Rewritten = { kind: 'refused', hint: 'selectWords' };

/** The proposal that a command asks for at the selection. */
export function propose(state: EditorState, command: ProposingCommand, proposing: Proposing): Rewritten {
  const { from, to, empty } = state.selection;
  switch (command.kind) {
    case 'proposeDeletion':
      return empty ? selectWords : proposeChanges(state, [{ from, to, lines: [''] }], proposing);
    case 'proposeReplacement':
      return empty ? selectWords : proposeChanges(state, [{ from, to, lines: [command.text] }], proposing);
    case 'proposeInsertion':
      return proposeChanges(state, [{ from: to, to, lines: [command.text] }], proposing);
    case 'proposeParagraph':
      return proposeChanges(state, [paragraphBehind(state, command.text)], proposing);
  }
}

/** Lines behind the unit at the selection's end; its own words stay whole. */
function paragraphBehind(state: EditorState, text: string): Change {
  const { to } = state.selection;
  const unit = unitAt(notationOf(state).units, to);
  const at = unit ? unit.start + unit.node.content.size : to;
  return { from: at, to: at, lines: ['', ...text.split('\n')] };
}

/**
 * Enter. In a circulated paragraph a new one is proposed behind it; in the delegation's own proposed
 * paragraph the words behind the caret go along.
 */
export function paragraphAtCaret(state: EditorState, { party, circulated }: Proposing): Change {
  const { from, to } = state.selection;
  const unit = unitAt(notationOf(state).units, to);
  if (!unit || circulated.has(unit.block)) return { from, to, lines: ['', ''] };
  const [whole, ...inner] = unit.reading.rolling.groups;
  const own = whole?.to === unit.node.content.size && inner.length === 0 && ownedOnlyBy(whole, party);
  if (!own || from < unit.start + whole.innerFrom) return { from, to, lines: ['', ''] };
  const end = unit.start + whole.innerTo;
  return { from, to: end, lines: ['', state.doc.textBetween(to, Math.max(to, end)).trimStart()] };
}
