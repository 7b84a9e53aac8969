/** The key of a command, as the one table of commands says it. */

import { type CommandId, commands } from '#bridge/commands';
import { isMac } from '#renderer/ui/isMac';
import { printKeys } from '#renderer/ui/printKeys';

/** In the notation of the table; empty for a command without a key. */
export const commandKeys = (id: CommandId): string =>
  commands.find((command) => command.id === id)?.keys ?? '';

/** The words of a tooltip with the key behind them: `Base text (Ctrl+2)`. */
export function withKeys(words: string, id: CommandId): string {
  const keys = commandKeys(id);
  return keys === '' ? words : `${words} (${printKeys(keys, isMac())})`;
}
