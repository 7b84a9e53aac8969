/**
 * What a person may do to the proposal that is chosen in the panel. Each action is a command of the
 * open text aimed at a group by its key; what it means for the notation is decided there.
 */

import { type CommandId, commands } from '#bridge/commands';
import type { CommandHandlers } from '#renderer/commands/registry';
import type { EditorApi } from '#renderer/editor/editorApi';
import type { ProposalEntry } from './proposalView';

export type ProposalAction = 'support' | 'oppose' | 'withdraw';

/** Ends the delegation's part in all groups of the entry, or signs its target. False when refused. */
export function actOn(session: EditorApi, entry: ProposalEntry, action: ProposalAction): boolean {
  if (action !== 'withdraw') return session.run({ kind: action, group: entry.target });
  // From the end of the text, so that what is taken away moves no group that is still to come.
  return [...entry.oursOn].reverse().every((group) => session.run({ kind: 'withdraw', group }));
}

/** False where the action would change nothing: the sign is there already, or there is none to take off. */
export function canAct(entry: ProposalEntry, action: ProposalAction): boolean {
  if (action === 'withdraw') return entry.oursOn.length > 0;
  return entry.targetSign !== (action === 'support' ? '+' : '-');
}

const commandOf = {
  support: 'text.support',
  oppose: 'text.oppose',
  withdraw: 'text.withdraw',
} as const satisfies Record<ProposalAction, CommandId>;

/** The key of an action as the command table names it. */
export const keysOf = (action: ProposalAction): string | null =>
  commands.find((command) => command.id === commandOf[action])?.keys ?? null;

export const proposalActions = ['support', 'oppose', 'withdraw'] as const satisfies readonly ProposalAction[];

/** What the commands of the text do while the panel has the focus: they act on the chosen entry. */
export const commandsFor = (entry: ProposalEntry, act: (action: ProposalAction) => void): CommandHandlers =>
  Object.fromEntries(
    proposalActions.map((action) => [commandOf[action], canAct(entry, action) ? () => act(action) : null]),
  );
