/** From the keys of the command table, written as `KeyboardEvent.code`, to what Electron's menus show. */

const modifiers: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  Shift: 'Shift',
  Alt: 'Alt',
};

const namedKeys: Readonly<Record<string, string>> = {
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Backspace: 'Backspace',
  Enter: 'Enter',
  Comma: ',',
  Equal: '=',
  Minus: '-',
  Period: '.',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
};

/**
 * `Mod+Shift+KeyW` → `CommandOrControl+Shift+W`. A letter or digit stands for its place on a Latin
 * keyboard. Throws on a key that is in no table: the command table is ours, so that is a bug.
 */
export const toAccelerator = (keys: string): string => keys.split('+').map(translate).join('+');

function translate(part: string): string {
  const known =
    modifiers[part] ?? namedKeys[part] ?? /^(?:Key([A-Z])|Digit([0-9])|(F[0-9]{1,2}))$/.exec(part);
  if (typeof known === 'string') return known;
  const found = known?.[1] ?? known?.[2] ?? known?.[3];
  if (found === undefined) throw new Error(`No accelerator is known for the key ${part}`);
  return found;
}
