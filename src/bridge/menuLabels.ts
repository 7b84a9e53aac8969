/**
 * The words of menus and commands in each interface language, once for the native menu, the palette,
 * the sheet of keys and the buttons; and the system's own entries, whose words Electron gives in
 * English only. `&` before a letter is not used: mnemonics would differ by keyboard.
 */

import type { LanguageCode } from '#domain/languages';
import { en } from './menuLabels.en';
import { kk } from './menuLabels.kk';
import { ru } from './menuLabels.ru';
import type { MenuLabels } from './menuWords';

export type { MenuLabels, RoleId } from './menuWords';

export const menuLabels: Readonly<Record<LanguageCode, MenuLabels>> = { en, ru, kk };
