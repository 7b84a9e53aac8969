import { describe, expect, test } from 'vitest';
import { commands } from '#bridge/commands';
import { commandOf } from '#renderer/commands/keys';
import { printKeys } from '#renderer/ui/printKeys';

const press = (code: string, held: Partial<Record<'ctrl' | 'meta' | 'alt' | 'shift', boolean>> = {}) => ({
  code,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
});

describe('a key press', () => {
  test('means the command of its physical place, whatever letter the layout puts there', () => {
    expect(commandOf(press('KeyK', { ctrl: true }), false)).toBe('view.palette');
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
    expect(commandOf(press('NumpadAdd', { ctrl: true }), false)).toBe('view.zoomIn');
    expect(commandOf(press('NumpadEnter', { ctrl: true }), false)).toBe('text.support');
  });
});

test('no two commands share their keys', () => {
  const keys = commands.flatMap((command) => command.keys ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('keys are printed as they stand on the keyboard', () => {
  expect(printKeys('Mod+Shift+KeyW', false)).toBe('Ctrl+Shift+W');
  expect(printKeys('Mod+Shift+KeyW', true)).toBe('⇧⌘W');
  expect(printKeys('Alt+Shift+ArrowDown', false)).toBe('Alt+Shift+↓');
  expect(printKeys('Mod+Digit0', false)).toBe('Ctrl+0');
});
