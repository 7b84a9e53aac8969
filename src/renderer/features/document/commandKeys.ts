/** The key of a command, as the one table of commands says it. */

import { type CommandId, commands } from '#bridge/commands';

/** In the notation of the table; empty for a command without a key. */
export const commandKeys = (id: CommandId): string =>
  commands.find((command) => command.id === id)?.keys ?? '';
