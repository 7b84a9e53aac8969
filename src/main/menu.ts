/**
 * The native menu, made from the command table. The page handles the keys of its commands itself, by
 * physical place, so the menu shows them and does not register them: nothing fires twice, and a
 * Cyrillic layout changes nothing. On a Mac the menu gets a key only when the page left it unhandled.
 */

import type { MenuItemConstructorOptions } from 'electron';
import { type Command, type CommandId, commands, keysOn, type MenuId } from '#bridge/commands';
import { type MenuLabels, menuLabels, type RoleId } from '#bridge/menuLabels';
import type { LanguageCode } from '#domain/languages';
import { toAccelerator } from './accelerators';

export interface MenuSurroundings {
  readonly language: LanguageCode;
  readonly mac: boolean;
  /** Which commands are possible now; null while the page has not said so: then all are. */
  readonly enabled: ReadonlySet<CommandId> | null;
  readonly onCommand: (command: CommandId) => void;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** The whole menu, ready for `Menu.buildFromTemplate`. A command's item has the command's id. */
export function menuTemplate(surroundings: MenuSurroundings): Item[] {
  const labels = menuLabels[surroundings.language];
  const role = (id: RoleId): Item => ({ role: id, label: labels.roles[id] });
  const menu = (id: MenuId | 'window', submenu: Item[]): Item => ({ label: labels.menus[id], submenu });
  const own = (id: MenuId) => sectionsOf(id, surroundings, labels);
  const [undoing = [], ...finding] = own('edit');
  const clipboard = [role('cut'), role('copy'), role('paste'), role('selectAll')];
  return [
    ...(surroundings.mac ? [macAppMenu(role)] : []),
    menu('file', joined([...own('file'), ...(surroundings.mac ? [] : [[role('quit')]])])),
    menu('edit', joined([undoing, clipboard, ...finding])),
    menu('view', joined([...own('view'), [role('togglefullscreen')]])),
    menu('text', joined(own('text'))),
    menu('format', joined(own('format'))),
    menu('note', joined(own('note'))),
    ...(surroundings.mac ? [menu('window', [role('minimize')])] : []),
    menu('help', joined(own('help'))),
  ];
}

function macAppMenu(role: (id: RoleId) => Item): Item {
  const hiding = [role('hide'), role('hideOthers'), role('unhide')];
  return { label: 'Chancery', submenu: joined([[role('services')], hiding, [role('quit')]]) };
}

/** The commands of one menu, by section in the order of the table. */
function sectionsOf(menu: MenuId, surroundings: MenuSurroundings, labels: MenuLabels): Item[][] {
  const sections = new Map<number, Item[]>();
  for (const command of commands) {
    if (command.menu !== menu) continue;
    const section = sections.get(command.section) ?? [];
    section.push(commandItem(command, surroundings, labels));
    sections.set(command.section, section);
  }
  return [...sections.values()];
}

function commandItem(
  command: Command & { readonly id: CommandId },
  { enabled, mac, onCommand }: MenuSurroundings,
  labels: MenuLabels,
): Item {
  return {
    id: command.id,
    label: labels.commands[command.id],
    enabled: isCommandEnabled(command.id, enabled),
    ...(command.keys === null
      ? {}
      : { accelerator: toAccelerator(keysOn(command.keys, mac)), registerAccelerator: false }),
    click: () => onCommand(command.id),
  };
}

/** The about box is main's own and always possible. */
export const isCommandEnabled = (id: CommandId, enabled: ReadonlySet<CommandId> | null): boolean =>
  enabled === null || id === 'help.about' || enabled.has(id);

const joined = (sections: readonly Item[][]): Item[] =>
  sections.flatMap((section, index) => (index === 0 ? section : [separator, ...section]));
