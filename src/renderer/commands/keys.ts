/**
 * Which command a key press means. A key is what it writes where that is a Latin letter, so that Ctrl+Z is where Z is
 * printed on French and German keyboards; on a Cyrillic layout, which has no Latin letters, it is the
 * physical place (`KeyboardEvent.code`). Modifiers must match exactly, and a press by which the keyboard
 * types a character (AltGr, and Ctrl+Alt that stands for it on Windows) is never a command.
 */

import { type CommandId, commands, keysOn } from '#bridge/commands';

export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly getModifierState?: (key: 'AltGraph') => boolean;
}

/** Keys on the number block that mean the same as their neighbours. */
const twins: Readonly<Record<string, string>> = {
  NumpadEnter: 'Enter',
  NumpadAdd: 'Equal',
  NumpadSubtract: 'Minus',
};

/** Signs that stand elsewhere on other keyboards and are looked for where they are printed. */
const signs: Readonly<Record<string, string>> = {
  '+': 'Equal',
  '=': 'Equal',
  '-': 'Minus',
  '−': 'Minus',
  _: 'Minus',
  ',': 'Comma',
  '.': 'Period',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
};

/** What hands know from other programs, beside the keys of the table. */
const habits: readonly (readonly [string, CommandId])[] = [['Mod+KeyY', 'edit.redo']];

const tableFor = (mac: boolean): ReadonlyMap<string, CommandId> =>
  new Map([
    ...habits.filter(() => !mac),
    ...commands.flatMap(({ id, keys }) =>
      keys === null ? [] : [...(mac ? [] : wordsHabit(keys, id)), [keysOn(keys, mac), id] as const],
    ),
  ]);

/** Ctrl+Alt+F for a footnote, as in Word: where the keyboard types nothing by it, it means the same as Alt+F. */
const wordsHabit = (keys: string, id: CommandId): readonly (readonly [string, CommandId])[] =>
  keysOn(keys, true) === keys ? [] : [[keysOn(keys, true), id]];

const [onMac, elsewhere] = [tableFor(true), tableFor(false)];

/** Null when the key press is no command's. */
export function commandOf(press: KeyPress, mac: boolean): CommandId | null {
  const [mod, foreign] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (foreign || (!mac && typesCharacter(press))) return null;
  const parts = [mod && 'Mod', press.altKey && 'Alt', press.shiftKey && 'Shift', placeOf(press)];
  return (mac ? onMac : elsewhere).get(parts.filter(Boolean).join('+')) ?? null;
}

/** The row of digits is taken by place: French and Kazakh keyboards have other characters on it. */
function placeOf({ code, key }: KeyPress): string {
  if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
  const place = twins[code] ?? code;
  return /^Digit/.test(place) || /^[\p{Script=Cyrillic}]$/u.test(key) ? place : (signs[key] ?? place);
}

/**
 * True for AltGr. Where a system says Ctrl+Alt instead, a character that no key has alone gives it away: a dead
 * key, a sign where a letter or digit is (`€`, `@`, `[`), a Latin letter with a mark (`ó`, `ł`).
 */
function typesCharacter({ code, key, ctrlKey, altKey, getModifierState }: KeyPress): boolean {
  if (getModifierState?.('AltGraph')) return true;
  if (!ctrlKey || !altKey) return false;
  if (key === 'Dead') return true;
  if ([...key].length !== 1 || /^[a-z0-9\p{Script=Cyrillic}]$/iu.test(key)) return false;
  return /^(?:Key|Digit)/.test(code) || !(key in signs);
}
