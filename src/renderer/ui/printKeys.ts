/** Prints `Mod+Shift+KeyW` as people read it: `Ctrl+Shift+W`, on a Mac `⇧⌘W`. */

import { keysOn } from '#bridge/commands';

const names: Readonly<Record<string, string>> = {
  Comma: ',',
  Equal: '+',
  Minus: '−',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Backspace: '⌫',
  Enter: '↵',
};

const macModifiers: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };

/** @example printKeys('Mod+Shift+KeyW', false) // 'Ctrl+Shift+W' */
export function printKeys(keys: string, mac: boolean): string {
  const parts = keysOn(keys, mac).split('+');
  const key = printKey(parts.at(-1) ?? '');
  const modifiers = parts.slice(0, -1);
  if (!mac) return [...modifiers.map((name) => (name === 'Mod' ? 'Ctrl' : name)), key].join('+');
  // Apple's order of modifiers: ⌥ ⇧ ⌘.
  const order = ['Alt', 'Shift', 'Mod'].filter((name) => modifiers.includes(name));
  return order.map((name) => macModifiers[name] ?? name).join('') + key;
}

const printKey = (code: string): string => names[code] ?? code.replace(/^(?:Key|Digit)/, '');
