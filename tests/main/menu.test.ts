/** The native menu. */

import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type CommandId, commands } from '#bridge/commands';
import { languages } from '#domain/languages';
import { toAccelerator } from '#main/accelerators';
import { isCommandEnabled, menuTemplate } from '#main/menu';

type Item = MenuItemConstructorOptions;
const itemsOf = (template: readonly Item[]): Item[] => template.flatMap((top) => top.submenu as Item[]);
const surroundings = { language: 'en', mac: false, enabled: null, onCommand: () => undefined } as const;

describe('the native menu', () => {
  it.each(languages)('holds every command once, in %s', (language) => {
    const ids = itemsOf(menuTemplate({ ...surroundings, language })).flatMap((item) => item.id ?? []);
    expect(ids.sort()).toEqual(commands.map((command) => command.id).sort());
  });

  it('shows a key and leaves it to the page, so that nothing fires twice', () => {
    const items = itemsOf(menuTemplate(surroundings)).filter((item) => item.id !== undefined);
    for (const item of items) {
      const keys = commands.find((command) => command.id === item.id)?.keys ?? null;
      expect(item.accelerator).toBe(keys === null ? undefined : toAccelerator(keys));
      expect(item.registerAccelerator).toBe(keys === null ? undefined : false);
    }
  });

  it('sends the command that was clicked', () => {
    const onCommand = vi.fn();
    const item = itemsOf(menuTemplate({ ...surroundings, onCommand })).find(
      ({ id }) => id === 'text.support',
    );
    if (item === undefined) throw new Error('The command is not in the menu');
    (item.click as () => void)();
    expect(onCommand.mock.calls).toEqual([['text.support']]);
  });

  it('is grey where a command is not possible, and the about box always is', () => {
    const enabled = new Set<CommandId>(['file.import']);
    const items = itemsOf(menuTemplate({ ...surroundings, enabled }));
    const possible = items.filter((item) => item.id !== undefined && item.enabled).map((item) => item.id);
    expect(possible).toEqual(['file.import', 'help.about']);
    expect(isCommandEnabled('file.save', null)).toBe(true);
  });

  it('leaves cutting and pasting to the platform, and undoing to the page', () => {
    const [, edit] = menuTemplate(surroundings);
    const items = (edit?.submenu ?? []) as Item[];
    expect(items.map((item) => item.role ?? item.id ?? item.type)).toEqual([
      'edit.undo',
      'edit.redo',
      'separator',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'separator',
      'edit.find',
      'edit.findNext',
      'edit.findPrevious',
      'edit.findInRegister',
      'edit.replace',
      'separator',
      'edit.spelling',
      'edit.nextMisspelling',
      'edit.correct',
    ]);
  });

  it('has the application’s own menu on a Mac, and Quit in File elsewhere', () => {
    expect(menuTemplate({ ...surroundings, mac: true })[0]?.label).toBe('Chancery');
    const roles = itemsOf(menuTemplate({ ...surroundings, mac: true })).flatMap((item) => item.role ?? []);
    expect(roles.filter((role) => role === 'quit')).toHaveLength(1);
    const [file] = menuTemplate(surroundings);
    expect((file?.submenu as Item[] | undefined)?.at(-1)?.role).toBe('quit');
  });

  it('begins and ends no menu with a separator', () => {
    for (const { submenu } of menuTemplate(surroundings)) {
      const items = submenu as Item[];
      expect(items[0]?.type).not.toBe('separator');
      expect(items.at(-1)?.type).not.toBe('separator');
    }
  });
});

describe('a key in the menu', () => {
  it.each([
    ['Mod+Shift+KeyW', 'CommandOrControl+Shift+W'],
    ['Alt+ArrowDown', 'Alt+Down'],
    ['Mod+Digit0', 'CommandOrControl+0'],
    ['Mod+Comma', 'CommandOrControl+,'],
    ['F1', 'F1'],
  ])('%s is shown as %s', (keys, shown) => {
    expect(toAccelerator(keys)).toBe(shown);
  });

  it('that no table knows is a bug', () => {
    expect(() => toAccelerator('Mod+Hyper')).toThrow(/Hyper/);
  });
});
