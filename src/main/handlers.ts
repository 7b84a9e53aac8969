/** One handler an entry of the contract: each hands on to the part that does it. */

import type { BrowserWindow } from 'electron';
import type { AppInfo, PlannedReminder, TrayWords } from '#bridge/api';
import type { CommandId } from '#bridge/commands';
import type { LanguageCode } from '#domain/languages';
import { ok } from '#domain/result';
import type { Files } from './files';
import type { LaunchFiles } from './launchFiles';
import type { Layout } from './layout';
import { checkExternalUrl, type ExternalUrl } from './security/externalUrl';
import type { Handlers } from './security/register';

export interface Services {
  readonly appInfo: () => AppInfo;
  readonly files: Files;
  readonly launchFiles: LaunchFiles;
  readonly layout: Layout;
  readonly print: (request: {
    readonly bytes: Uint8Array;
    readonly jobName: string;
  }) => ReturnType<Handlers['printPdf']>;
  readonly setLanguage: (language: LanguageCode) => void;
  readonly setReminders: (reminders: readonly PlannedReminder[]) => void;
  /** Null takes the icon away. */
  readonly setTray: (words: TrayWords | null) => void;
  readonly setEnabled: (enabled: readonly CommandId[]) => void;
  /** Asks the person and hands the address to the system; false when declined. */
  readonly openExternal: (address: ExternalUrl) => Promise<boolean>;
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow;
  readonly pageAnswered: (saved: boolean) => void;
}

export function handlersOf(services: Services): Handlers {
  const { files, launchFiles, layout } = services;
  return {
    appInfo: () => ok(services.appInfo()),
    setLanguage: ({ language }) => {
      services.setLanguage(language);
      return ok(null);
    },
    setInterfaceZoom: ({ factor }) => {
      services.window().webContents.setZoomFactor(factor);
      return ok(null);
    },
    setEnabledCommands: ({ enabled }) => {
      services.setEnabled(enabled);
      return ok(null);
    },
    openFiles: ({ title }) => files.open(services.window(), title),
    openFolder: ({ title }) => files.openFolder(services.window(), title),
    readFile: ({ token }) => files.read(token),
    chooseSave: (request) => files.chooseSave(services.window(), request),
    writeFile: ({ token, bytes }) => files.write(token, bytes),
    revealFile: ({ token }) => files.reveal(token),
    renderPdf: ({ paper }) => layout.render(paper),
    printPdf: (request) => services.print(request),
    openExternal: async ({ url }) => {
      const address = checkExternalUrl(url);
      return address.ok ? ok(await services.openExternal(address.value)) : address;
    },
    setReminders: ({ reminders }) => {
      services.setReminders(reminders);
      return ok(null);
    },
    setTray: ({ words }) => {
      services.setTray(words);
      return ok(null);
    },
    takeLaunchFiles: () => ok([...launchFiles.take()]),
    closeReady: ({ saved }) => {
      services.pageAnswered(saved);
      return ok(null);
    },
  };
}
