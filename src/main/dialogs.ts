/**
 * What main itself asks the person. The button that loses or opens something is never the default,
 * and Escape always means the harmless one.
 */

import { app, type BrowserWindow, dialog } from 'electron';
import type { LanguageCode } from '#domain/languages';
import type { ExternalUrl } from './security/externalUrl';
import { fill, texts } from './texts';

/** True when the person wants the address opened in the browser. */
export async function confirmExternal(
  window: BrowserWindow,
  language: LanguageCode,
  address: ExternalUrl,
): Promise<boolean> {
  const { question, detail, open, cancel } = texts[language].external;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: fill(question, { host: address.host }),
    detail: `${detail}\n${address.href}`,
    buttons: [cancel, open],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** True when the person closes although the last changes could not be saved. */
export async function confirmLoss(window: BrowserWindow, language: LanguageCode): Promise<boolean> {
  const { message, detail, stay, close } = texts[language].unsaved;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    detail,
    buttons: [stay, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/** True when the person wants the window loaded again after it died. */
export async function offerReload(window: BrowserWindow, language: LanguageCode): Promise<boolean> {
  const { message, detail, reload, close } = texts[language].crash;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message,
    detail,
    buttons: [reload, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}

export async function showAbout(window: BrowserWindow, language: LanguageCode): Promise<void> {
  const { tagline, detail, close } = texts[language].about;
  await dialog.showMessageBox(window, {
    type: 'info',
    title: 'Chancery',
    message: `Chancery\n${tagline}`,
    detail: fill(detail, {
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      folder: app.getPath('userData'),
    }),
    buttons: [close],
    noLink: true,
  });
}

/** Says that a bug came up; what it was stands in the log. */
export function tellFault(language: LanguageCode): void {
  const { title, detail } = texts[language].fault;
  dialog.showErrorBox(title, detail);
}

/** Says why the app cannot start at all; there is no window yet. */
export function tellUnwritable(language: LanguageCode, folder: string): void {
  const { title, detail } = texts[language].unwritable;
  const words = fill(detail, { folder });
  process.stderr.write(`${title}. ${words}\n`);
  dialog.showErrorBox(title, words);
}
