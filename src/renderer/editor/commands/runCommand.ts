/** Carries out what menus, keys and panels ask for, on a state, without a view. */

import type { EditorState } from 'prosemirror-state';
import type { EditorCommand } from '../editorApi';
import type { EditorHint } from '../hints';
import { notationOf } from '../plugins/notationState';
import { type Proposing, proposeChanges, type Rewritten } from '../proposals/asProposal';
import { propose } from '../proposals/propose';
import { type Signing, sign } from '../proposals/signing';
import { type FoundGroup, groupAt, groupByKey, type Walk, walkToGroup } from './navigate';

/** Undo and redo are the history's own. */
export type StateCommand = Exclude<EditorCommand, { readonly kind: 'undo' | 'redo' }>;

const walks = {
  nextGroup: { direction: 1, contestedOnly: false },
  previousGroup: { direction: -1, contestedOnly: false },
  nextContested: { direction: 1, contestedOnly: true },
  previousContested: { direction: -1, contestedOnly: true },
} as const satisfies Record<string, Walk>;

const refused = (hint: EditorHint): Rewritten => ({ kind: 'refused', hint });

/** The transaction that a command amounts to, or why there is none. `proposing` null: no delegation yet. */
export function runCommand(
  state: EditorState,
  command: StateCommand,
  proposing: Proposing | null,
): Rewritten {
  switch (command.kind) {
    case 'nextGroup':
    case 'previousGroup':
    case 'nextContested':
    case 'previousContested': {
      const transaction = walkToGroup(state, walks[command.kind]);
      return transaction ? { kind: 'taken', transaction } : refused('noFurtherGroup');
    }
    case 'support':
    case 'oppose':
    case 'withdraw':
      return proposing ? signAt(state, command.kind, command.group, proposing) : refused('chooseDelegation');
    default:
      return proposing ? propose(state, command, proposing) : refused('chooseDelegation');
  }
}

/** Without a key the group at the caret is meant; opposing selected words proposes their deletion. */
function signAt(
  state: EditorState,
  signing: Signing,
  key: string | undefined,
  proposing: Proposing,
): Rewritten {
  const { from, to, empty, head } = state.selection;
  if (key === undefined && signing === 'oppose' && !empty)
    return proposeChanges(state, [{ from, to, lines: [''] }], proposing);
  const found: FoundGroup | null =
    key === undefined ? groupAt(state, head) : groupByKey(notationOf(state), key);
  return found ? sign(state, signing, found, proposing) : refused('noGroupHere');
}
