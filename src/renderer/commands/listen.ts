/** Connects keys and the native menu with the registry. Started once by the app, ended by what it returns. */

import type { ChanceryApi } from '#bridge/api';
import { type CommandId, commands } from '#bridge/commands';
import { commandOf, type KeyPress } from './keys';
import { canRun, enabledCommands, onEnabledChange, runCommand } from './registry';

type MenuBridge = Pick<ChanceryApi, 'onCommand' | 'setEnabledCommands'>;

export function listenForCommands(bridge: MenuBridge, mac: boolean): () => void {
  const early = new EarlyKey();
  let ranWithAlt = false;
  // Electron goes to its menu bar when Alt is let go and it has seen no other key, so also behind a command's.
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Alt') return;
    if (ranWithAlt) event.preventDefault();
    ranWithAlt = false;
  };
  const onKey = (event: KeyboardEvent) => {
    const id = commandOf(pressOf(event), mac);
    if (!id || event.isComposing || belongsToField(id, event.target) || isModalOpen()) return;
    if (!canRun(id)) return early.keep(id);
    // Without this the native menu's accelerator would run the command a second time.
    event.preventDefault();
    event.stopPropagation();
    ranWithAlt = event.altKey;
    runCommand(id);
  };
  const report = () => void bridge.setEnabledCommands({ enabled: enabledCommands() });
  window.addEventListener('keydown', onKey, { capture: true });
  window.addEventListener('keyup', onKeyUp, { capture: true });
  const endMenu = bridge.onCommand((id) => {
    if (!isModalOpen()) runCommand(id);
  });
  const endReports = onEnabledChange(() => {
    report();
    early.runIfPossible();
  });
  report();
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    window.removeEventListener('keyup', onKeyUp, { capture: true });
    endMenu();
    endReports();
  };
}

/**
 * A key pressed before the first screen stands: while the window opens, or just behind the answer to who we are. It is
 * carried out when the screen has come, so that fast hands lose nothing.
 */
class EarlyKey {
  #kept: { readonly id: CommandId; readonly until: number } | null = null;

  keep(id: CommandId): void {
    if (enabledCommands().length === 0) this.#kept = { id, until: performance.now() + patience };
  }

  runIfPossible(): void {
    const kept = this.#kept;
    if (kept === null || !canRun(kept.id)) return;
    this.#kept = null;
    if (performance.now() <= kept.until && !isModalOpen()) runCommand(kept.id);
  }
}

/** Milliseconds after which nobody expects any more that a key does something. */
const patience = 3000;

/** Written out: an event's own properties stand on its prototype. */
const pressOf = (event: KeyboardEvent): KeyPress => ({
  code: event.code,
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  getModifierState: (key) => event.getModifierState(key),
});

/** A dialog is open: the window behind it is inert, for keys too. */
const isModalOpen = (): boolean => document.querySelector('dialog[open]') !== null;

/** Undo, plain pasting, and the keys that move or delete words, belong to what is being written. */
function belongsToField(id: CommandId, target: EventTarget | null): boolean {
  if (id === 'file.importPasted' && target instanceof HTMLElement && target.isContentEditable) return true;
  const menu = commands.find((command) => command.id === id)?.menu;
  // Ctrl+Enter in the choices of a form saves the form; it must never sign a proposal behind it.
  if (target instanceof Element && target.closest('form') !== null && (menu === 'text' || menu === 'format'))
    return true;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false;
  return (
    menu === 'text' ||
    menu === 'format' ||
    id === 'edit.undo' ||
    id === 'edit.redo' ||
    id === 'file.importPasted'
  );
}
