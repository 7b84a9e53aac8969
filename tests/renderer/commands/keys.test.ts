import { describe, expect, test } from 'vitest';
import { commands } from '#bridge/commands';
import { commandOf, type KeyPress } from '#renderer/commands/keys';
import { printKeys } from '#renderer/ui/printKeys';

type Held = Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift' | 'altGraph', boolean>>;

/** `key`: what the keyboard writes by it; without one, what a Latin keyboard has in that place. */
const press = (
  code: string,
  held: Held = {},
  key = code.replace(/^(?:Key|Digit)/, '').toLowerCase(),
): KeyPress => ({
  code,
  key,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  getModifierState: () => held.altGraph ?? false,
});

describe('a key press', () => {
  test('means the command of its physical place where the layout has no Latin letters', () => {
    expect(commandOf(press('KeyK', { ctrl: true }, 'л'), false)).toBe('view.palette');
    expect(commandOf(press('Comma', { ctrl: true }, 'б'), false)).toBe('file.settings');
    expect(commandOf(press('Period', { ctrl: true }, 'ю'), false)).toBe('edit.correct');
    expect(commandOf(press('BracketRight', { ctrl: true }, 'ъ'), false)).toBe('format.deeper');
  });

  test('finds the readings on a Kazakh keyboard, whose row of digits has letters and signs', () => {
    const row = ['"', 'ә', 'і', 'ң', 'ғ', ',', '.', 'ү', 'ұ'];
    const meant = row.map((key, i) => commandOf(press(`Digit${i + 1}`, { ctrl: true }, key), false));
    expect(meant).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => byKeys(`Mod+Digit${n}`)));
  });

  test('means the letter that is printed on it where the layout is Latin', () => {
    expect(commandOf(press('KeyW', { ctrl: true }, 'z'), false)).toBe('edit.undo');
    expect(commandOf(press('KeyZ', { ctrl: true }, 'w'), false)).toBe('file.closeTab');
    expect(commandOf(press('KeyY', { ctrl: true }, 'z'), false)).toBe('edit.undo');
    expect(commandOf(press('BracketRight', { ctrl: true }, '+'), false)).toBe('view.zoomIn');
  });

  test('with other modifiers means something else or nothing', () => {
    expect(commandOf(press('KeyM', { ctrl: true, shift: true }), false)).toBe('text.annotatePrivate');
    expect(commandOf(press('KeyK'), false)).toBeNull();
    expect(commandOf(press('KeyK', { ctrl: true, alt: true }), false)).toBeNull();
  });

  test('on a Mac is with ⌘, and never with Ctrl', () => {
    expect(commandOf(press('KeyK', { meta: true }), true)).toBe('view.palette');
    expect(commandOf(press('KeyK', { ctrl: true }), true)).toBeNull();
  });

  test('on the number block counts like its neighbour', () => {
    expect(commandOf(press('NumpadAdd', { ctrl: true }, '+'), false)).toBe('view.zoomIn');
    expect(commandOf(press('NumpadEnter', { ctrl: true }, 'Enter'), false)).toBe('text.support');
  });

  test('is known from other programs too: Ctrl+Y does again, Ctrl+Alt+F makes a footnote', () => {
    expect(commandOf(press('KeyY', { ctrl: true }), false)).toBe('edit.redo');
    expect(commandOf(press('KeyY', { meta: true }), true)).toBeNull();
    expect(commandOf(press('KeyF', { ctrl: true, alt: true }), false)).toBe('format.footnote');
    expect(commandOf(press('KeyF', { ctrl: true, alt: true }, 'а'), false)).toBe('format.footnote');
  });
});

/** What AltGr writes, by physical place: Windows layouts, the rows that have it on keys of commands. */
const altGr: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    KeyE: '€',
    KeyQ: '@',
    KeyM: 'µ',
    Digit2: '²',
    Digit3: '³',
    Digit7: '{',
    Digit8: '[',
    Digit9: ']',
    Digit0: '}',
    Minus: '\\',
    BracketRight: '~',
  },
  French: {
    KeyE: '€',
    Digit0: '@',
    Digit2: '~',
    Digit3: '#',
    Digit4: '{',
    Digit5: '[',
    Digit6: '|',
    Digit7: '`',
    Digit8: '\\',
    Digit9: '^',
    Minus: ']',
    Equal: '}',
  },
  Polish: {
    KeyA: 'ą',
    KeyC: 'ć',
    KeyE: 'ę',
    KeyL: 'ł',
    KeyN: 'ń',
    KeyO: 'ó',
    KeyS: 'ś',
    KeyX: 'ź',
    KeyZ: 'ż',
    KeyU: '€',
  },
  'US-International': {
    KeyA: 'á',
    KeyD: 'ð',
    KeyE: 'é',
    KeyI: 'í',
    KeyL: 'ø',
    KeyN: 'ñ',
    KeyO: 'ó',
    KeyP: 'ö',
    KeyR: '®',
    KeyS: 'ß',
    KeyT: 'þ',
    KeyW: 'å',
    KeyU: 'ú',
    KeyZ: 'æ',
    Digit1: '¡',
    Digit2: '²',
    Digit3: '³',
    Digit0: '’',
    Minus: '¥',
    Equal: '×',
  },
  Turkish: {
    KeyA: 'æ',
    KeyE: '€',
    KeyQ: '@',
    KeyS: 'ß',
    KeyT: '₺',
    Digit1: '>',
    Digit2: '£',
    Digit3: '#',
    Digit7: '{',
    Digit8: '[',
  },
  Spanish: {
    KeyE: '€',
    Digit1: '|',
    Digit2: '@',
    Digit3: '#',
    Backquote: '\\',
    BracketLeft: '[',
    BracketRight: ']',
  },
  Czech: { KeyE: '€', KeyF: '[', KeyG: ']', KeyB: '{', KeyN: '}', KeyW: '|', KeyV: '@', Digit3: 'Dead' },
  Russian: { Digit8: '₽' },
};

describe('a character that AltGr writes', () => {
  test.each(Object.entries(altGr))('is never taken for a command on a %s keyboard', (_, layout) => {
    for (const [code, key] of Object.entries(layout))
      for (const shift of [false, true])
        for (const held of [
          { altGraph: true, shift },
          { altGraph: true, ctrl: true, alt: true, shift },
          { ctrl: true, alt: true, shift },
        ])
          expect([code, key, commandOf(press(code, held, key), false)]).toEqual([code, key, null]);
  });

  test('could stand on no key of the table: none is Ctrl+Alt with a key that types', () => {
    const onAltGr = commands.flatMap(({ keys }) =>
      keys && /Mod\+Alt\+.*(?:Key.|Digit.|Equal|Minus|Comma|Period|Bracket|Backslash)/.test(keys)
        ? [keys]
        : [],
    );
    expect(onAltGr).toEqual([]);
  });

  test('on a Mac stands on Option alone, so there the commands are on ⌥⌘', () => {
    expect(commandOf(press('KeyF', { alt: true }, 'ƒ'), true)).toBeNull();
    expect(commandOf(press('KeyF', { meta: true, alt: true }, 'ƒ'), true)).toBe('format.footnote');
    expect(commandOf(press('KeyF', { alt: true }), false)).toBe('format.footnote');
  });
});

const byKeys = (keys: string) => commands.find((command) => command.keys === keys)?.id ?? null;

test('no two commands share their keys', () => {
  const keys = commands.flatMap((command) => command.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are printed as they stand on the keyboard', () => {
  expect(printKeys('Mod+Shift+KeyW', false)).toBe('Ctrl+Shift+W');
  expect(printKeys('Mod+Shift+KeyW', true)).toBe('⇧⌘W');
  expect(printKeys('Alt+Shift+ArrowDown', false)).toBe('Alt+Shift+↓');
  expect(printKeys('Mod+Digit0', false)).toBe('Ctrl+0');
  expect(printKeys('Alt+KeyF', false)).toBe('Alt+F');
  expect(printKeys('Alt+KeyF', true)).toBe('⌥⌘F');
});
