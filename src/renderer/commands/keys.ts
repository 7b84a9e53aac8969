/**
 * Which command a key press means. Keys are physical places (`KeyboardEvent.code`), so that a Cyrillic
 * layout changes nothing; modifiers must match exactly, so that AltGr never fires a command.
 */

import { type CommandId, commands } from '#bridge/commands';

interface KeyPress {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys on the number block that mean the same as their neighbours. */
const twins: Readonly<Record<string, string>> = {
  NumpadEnter: 'Enter',
  NumpadAdd: 'Equal',
  NumpadSubtract: 'Minus',
};

const byKeys: ReadonlyMap<string, CommandId> = new Map(
  commands.flatMap((command) => (command.keys === null ? [] : [[command.keys, command.id] as const])),
);

/** Null when the key press is no command's. */
export function commandOf(press: KeyPress, mac: boolean): CommandId | null {
  const [mod, foreign] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (foreign) return null;
  const parts = [
    mod && 'Mod',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    twins[press.code] ?? press.code,
  ];
  return byKeys.get(parts.filter(Boolean).join('+')) ?? null;
}
