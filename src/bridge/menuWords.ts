/** What menus and commands have words for. */

import type { CommandId, MenuId } from './commands';

/** Entries that the platform itself carries out. */
export type RoleId =
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'togglefullscreen'
  | 'minimize'
  | 'quit'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'services';

export interface MenuLabels {
  readonly menus: Readonly<Record<MenuId | 'window', string>>;
  readonly commands: Readonly<Record<CommandId, string>>;
  readonly roles: Readonly<Record<RoleId, string>>;
}
