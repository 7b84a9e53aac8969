/** The commands that an open text answers to while it is on the screen. */

import type { PartyCode } from '#domain/notation/notation';
import { useCommands } from '#renderer/commands/registry';
import type { EditorSession } from '#renderer/editor/EditorSession';
import type { EditorCommand } from '#renderer/editor/editorApi';
import { useSnapshot } from '#renderer/state/openTexts';
import type { Asking } from './ProposeField.tsx';

interface DocumentCommands {
  readonly session: EditorSession;
  readonly party: PartyCode | null;
  /** False while a projection is shown. */
  readonly writable: boolean;
  readonly onAsk: (asking: Asking) => void;
  /** Opens the field for what others say. */
  readonly onEnter: () => void;
}

export function useDocumentCommands(options: DocumentCommands): void {
  const { session, writable, onAsk, onEnter } = options;
  const snapshot = useSnapshot(session);
  const run = (command: EditorCommand) => () => {
    session.run(command);
    session.focus();
  };
  /** An own draft is edited freely: nothing in it is proposed. */
  const proposing = writable && !session.draft;
  const inText = (command: EditorCommand) => (writable ? run(command) : null);
  const asProposal = (command: EditorCommand) => (proposing ? run(command) : null);
  const block = snapshot?.selection?.block;
  const inParagraph = (as: 'support' | 'oppose' | 'withdraw') =>
    writable && block !== undefined ? run({ kind: 'signParagraph', as, block }) : null;
  useCommands({
    'edit.undo': writable && snapshot?.canUndo ? run({ kind: 'undo' }) : null,
    'edit.redo': writable && snapshot?.canRedo ? run({ kind: 'redo' }) : null,
    'text.suggestMode': proposing ? () => session.setSuggesting(!session.suggesting) : null,
    'text.proposeDeletion': asProposal({ kind: 'proposeDeletion' }),
    'text.proposeInsertion': proposing ? () => onAsk('proposeInsertion') : null,
    'text.proposeReplacement': proposing ? () => onAsk('proposeReplacement') : null,
    'text.proposeParagraph': asProposal({ kind: 'proposeParagraph', text: '' }),
    'text.enterPosition': writable ? onEnter : null,
    'text.proposeAlternative': proposing ? () => onAsk('proposeAlternative') : null,
    'text.proposeHeading': proposing ? () => onAsk('proposeHeading') : null,
    'text.proposeLabel': proposing ? () => onAsk('proposeLabel') : null,
    'text.splitParagraph': asProposal({ kind: 'splitParagraph' }),
    'text.joinParagraphs': asProposal({ kind: 'joinParagraphs' }),
    'text.moveUp': asProposal({ kind: 'moveParagraph', direction: -1 }),
    'text.moveDown': asProposal({ kind: 'moveParagraph', direction: 1 }),
    'text.supportParagraph': inParagraph('support'),
    'text.opposeParagraph': inParagraph('oppose'),
    'text.withdrawParagraph': inParagraph('withdraw'),
    'text.support': inText({ kind: 'support' }),
    'text.oppose': inText({ kind: 'oppose' }),
    'text.withdraw': inText({ kind: 'withdraw' }),
    'text.nextGroup': inText({ kind: 'nextGroup' }),
    'text.previousGroup': inText({ kind: 'previousGroup' }),
    'text.nextContested': inText({ kind: 'nextContested' }),
    'text.previousContested': inText({ kind: 'previousContested' }),
  });
}
