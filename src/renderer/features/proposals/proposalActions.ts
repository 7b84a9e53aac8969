/**
 * What a person may do to the proposals that are selected in the panel. Each action is one command of
 * the open text aimed at groups by their keys; what it means for the notation is decided there.
 */

import { type CommandId, commands } from '#bridge/commands';
import type { CommandHandlers } from '#renderer/commands/registry';
import type { EditorApi } from '#renderer/editor/editorApi';
import type { ProposalEntry } from './proposalView';

export type ProposalAction = 'support' | 'oppose' | 'withdraw';

/**
 * Ends the delegation's part in all groups of the entries, or signs their targets, as one step of undo.
 * Entries where that would change nothing are left alone. False when refused.
 */
export function actOn(
  session: EditorApi,
  entries: readonly ProposalEntry[],
  action: ProposalAction,
): boolean {
  const meant = entries.filter((entry) => canAct(entry, action));
  const groups = meant.flatMap((entry) => (action === 'withdraw' ? entry.oursOn : [entry.target]));
  const [group] = groups;
  if (group === undefined) return false;
  // A replacement is one row and one opinion: both halves are signed.
  const isPaired = action !== 'withdraw' && meant.some(({ kind }) => kind === 'replacement');
  const whole = isPaired ? { whole: true } : {};
  // So is a move: who wants the words at their new place does not want them at the old one.
  const old = action === 'withdraw' ? [] : meant.flatMap(({ from }) => from?.group ?? []);
  const contrary = old.length > 0 ? { contrary: old } : {};
  return session.run(
    groups.length === 1 && old.length === 0
      ? { kind: action, group, ...whole }
      : { kind: 'signAll', as: action, groups, ...whole, ...contrary },
  );
}

/** True where the action would change something on at least one of the entries. */
export const canActOn = (entries: readonly ProposalEntry[], action: ProposalAction): boolean =>
  entries.some((entry) => canAct(entry, action));

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

/** What the commands of the text do while the panel has the focus: they act on what is selected. */
export const commandsFor = (
  entries: readonly ProposalEntry[],
  act: (action: ProposalAction) => void,
): CommandHandlers =>
  Object.fromEntries(
    proposalActions.map((action) => [
      commandOf[action],
      canActOn(entries, action) ? () => act(action) : null,
    ]),
  );
