/**
 * The running application, once Electron is ready: makes the parts, ties them together, and keeps what
 * only main knows: the language, the possible commands, whether the person is quitting.
 */

import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeImage,
  powerMonitor,
  protocol,
  session,
  shell,
  utilityProcess,
} from 'electron';
import type { AppInfo } from '#bridge/api';
import type { CommandId } from '#bridge/commands';
import type { EventName, EventOf } from '#bridge/contract';
import type { LanguageCode } from '#domain/languages';
import { confirmExternal, showAbout } from './dialogs';
import { Files } from './files';
import { FileTokens } from './fileTokens';
import { handlersOf } from './handlers';
import { LaunchFiles } from './launchFiles';
import { Layout, type LayoutChild } from './layout';
import { faultName, type Log } from './log';
import { isCommandEnabled, menuTemplate } from './menu';
import { printPdf } from './print';
import { PrintJobs } from './printJobs';
import { Reminders } from './reminders';
import { type SavedState, storeSavedState } from './savedState';
import { answerAsset, listAssets } from './security/appAssets';
import type { ExternalUrl } from './security/externalUrl';
import { guardNetwork } from './security/network';
import { appOrigin, appScheme, type Origins } from './security/origin';
import { guardPermissions } from './security/permissions';
import { registerHandlers, sendEvent } from './security/register';
import { webPreferences } from './security/webPreferences';
import {
  builtFiles,
  fontFolder,
  isReaderAsked,
  isUnderTest,
  languageOfSystem,
  localeOfSystem,
} from './surroundings';
import { TrayIcon } from './trayIcon';
import { trayPicture } from './trayPicture';
import { type MainWindow, openMainWindow } from './window';

export interface ApplicationSurroundings {
  readonly origins: Origins;
  readonly development: boolean;
  /** The folder of the running main file, `out/main`. */
  readonly mainFolder: string;
  readonly stateFile: string;
  readonly saved: SavedState;
  readonly log: Log;
}

export class Application {
  readonly #with: ApplicationSurroundings;
  readonly #built: ReturnType<typeof builtFiles>;
  readonly #jobs = new PrintJobs();
  readonly #files: Files;
  readonly #layout: Layout;
  readonly #launchFiles: LaunchFiles;
  readonly #reminders: Reminders;
  readonly #tray: TrayIcon;
  #saved: SavedState;
  #enabled: ReadonlySet<CommandId> | null = null;
  #main: MainWindow | null = null;
  #quitting = false;

  constructor(surroundings: ApplicationSurroundings) {
    this.#with = surroundings;
    this.#built = builtFiles(surroundings.mainFolder);
    this.#saved = surroundings.saved;
    this.#files = new Files({
      tokens: new FileTokens(),
      dialog,
      shell,
      language: () => this.language,
      documentsFolder: () => app.getPath('documents'),
    });
    this.#layout = new Layout({
      start: () => this.#startLayoutProcess(),
      fontFolder: fontFolder(join(surroundings.mainFolder, 'index.js')),
      onDeath: (code) => this.#with.log.note('layout.ended', { code }),
    });
    this.#reminders = new Reminders({
      now: () => Date.now(),
      notice: (title, body) =>
        Notification.isSupported()
          ? new Notification({ title, body, icon: nativeImage.createFromDataURL(trayPicture) })
          : null,
      onDue: (due) => this.#tellPage('reminders', { due: [...due], opened: null }),
      onOpen: (opened) => {
        this.focus();
        this.#tellPage('reminders', { due: [], opened });
      },
    });
    this.#tray = new TrayIcon({
      open: () => this.focus(),
      openDeadlines: () => {
        this.focus();
        this.#tellPage('command', 'view.deadlines');
      },
      quit: () => app.quit(),
    });
    this.#launchFiles = new LaunchFiles((files) => this.#tellPage('filesOpened', [...files]));
  }

  get language(): LanguageCode {
    return this.#saved.language ?? languageOfSystem(app.getPreferredSystemLanguages());
  }

  /** Closes every door, registers the handlers, opens the window. */
  start(): void {
    const { defaultSession } = session;
    guardPermissions(defaultSession);
    guardNetwork(defaultSession, this.#with.origins, (scheme) =>
      this.#with.log.note('request.refused', { scheme }),
    );
    this.#servePages();
    this.#registerHandlers();
    this.#buildMenu();
    this.#openWindow();
    powerMonitor.on('resume', () => this.#reminders.look());
  }

  /** Absolute paths, from the command line, a second start or the system. */
  async openPaths(paths: readonly string[]): Promise<void> {
    this.#launchFiles.add(await this.#files.handlesFor(paths));
  }

  /** Brings the window to the front, opening it when there is none (a Mac keeps running without). */
  focus(): void {
    if (this.#main === null) this.#openWindow();
    const window = this.#main?.window;
    if (window?.isMinimized()) window.restore();
    window?.show();
    window?.focus();
  }

  /** Pages that draw only what is in sight draw everything for a screen reader. */
  tellScreenReader(running: boolean): void {
    this.#tellPage('screenReader', running);
  }

  quitBegins(): void {
    this.#quitting = true;
  }

  /** A Mac keeps the application without a window, unless the person is quitting. */
  windowsAreClosed(): void {
    this.#layout.stop();
    if (this.#tray.isShown && !this.#quitting) return;
    if (process.platform !== 'darwin' || this.#quitting) app.quit();
  }

  #servePages(): void {
    const assets = listAssets(this.#built.renderer);
    protocol.handle(appScheme, (request) => this.#jobs.answer(request) ?? answerAsset(assets, request));
  }

  #registerHandlers(): void {
    const { origins, log } = this.#with;
    const handlers = handlersOf({
      appInfo: () => this.#appInfo(),
      files: this.#files,
      launchFiles: this.#launchFiles,
      layout: this.#layout,
      print: (request) => printPdf(request, { jobs: this.#jobs, openHidden: () => this.#hiddenWindow() }),
      setLanguage: (language) => this.#setLanguage(language),
      setReminders: (reminders) => this.#reminders.plan(reminders),
      setTray: (words) => this.#tray.show(words),
      setEnabled: (enabled) => this.#setEnabled(enabled),
      openExternal: (address) => this.#openExternal(address),
      window: () => this.#window,
      pageAnswered: (saved) => void this.#main?.pageAnswered(saved),
    });
    registerHandlers(handlers, {
      ipcMain,
      origins,
      isKnownPage: (contents) => contents === this.#main?.window.webContents,
      onRefused: (entry, why) => log.note('bridge.refused', { entry, why }),
      onFault: (entry, fault) => log.note('bridge.fault', { entry, fault: faultName(fault) }),
    });
  }

  get #window(): BrowserWindow {
    if (this.#main === null) throw new Error('A page asked, but there is no window');
    return this.#main.window;
  }

  #appInfo(): AppInfo {
    return {
      version: app.getVersion(),
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      locale: localeOfSystem(app.getPreferredSystemLanguages()),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      dataFolder: app.getPath('userData'),
      underTest: isUnderTest(process.env, app.isPackaged),
      screenReader: app.accessibilitySupportEnabled || isReaderAsked(process.env, app.commandLine),
    };
  }

  #openWindow(): void {
    const { development, origins } = this.#with;
    const opened = openMainWindow({
      url: `${origins.devOrigin ?? appOrigin}/index.html`,
      preload: this.#built.preload,
      development,
      saved: this.#saved,
      language: () => this.language,
      remember: (place) => this.#store(place),
      onPageLoading: () => this.#launchFiles.pageLeft(),
      onCrash: (reason) => this.#with.log.note('page.gone', { reason }),
      staysInTray: () => this.#tray.isShown && !this.#quitting,
      onStay: () => {
        this.#quitting = false;
      },
    });
    opened.window.on('closed', () => {
      this.#main = null;
      this.#launchFiles.pageLeft();
    });
    this.#main = opened;
  }

  #hiddenWindow(): BrowserWindow {
    return new BrowserWindow({ show: false, webPreferences: webPreferences(null, false) });
  }

  #setLanguage(language: LanguageCode): void {
    this.#store({ language });
    this.#buildMenu();
  }

  #setEnabled(enabled: readonly CommandId[]): void {
    const possible = new Set(enabled);
    this.#enabled = possible;
    const menu = Menu.getApplicationMenu();
    for (const item of menu?.items.flatMap((top) => top.submenu?.items ?? []) ?? []) {
      if (item.id) item.enabled = isCommandEnabled(item.id as CommandId, possible);
    }
  }

  #buildMenu(): void {
    const template = menuTemplate({
      language: this.language,
      mac: process.platform === 'darwin',
      enabled: this.#enabled,
      onCommand: (command) => this.#command(command),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #command(command: CommandId): void {
    if (command !== 'help.about') this.#tellPage('command', command);
    else if (this.#main !== null) void showAbout(this.#main.window, this.language);
  }

  #tellPage<N extends EventName>(name: N, payload: EventOf<N>): void {
    const contents = this.#main?.window.webContents;
    if (contents !== undefined && !contents.isDestroyed()) sendEvent(contents, name, payload);
  }

  async #openExternal(address: ExternalUrl): Promise<boolean> {
    if (!(await confirmExternal(this.#window, this.language, address))) return false;
    await shell.openExternal(address.href);
    return true;
  }

  #store(change: Partial<SavedState>): void {
    this.#saved = { ...this.#saved, ...change };
    storeSavedState(this.#with.stateFile, this.#saved, (error) =>
      this.#with.log.note('state.notStored', { fault: faultName(error) }),
    );
  }

  #startLayoutProcess(): LayoutChild {
    return utilityProcess.fork(this.#built.layoutProcess, [], {
      serviceName: 'Chancery page setting',
      stdio: 'ignore',
      env: {},
    });
  }
}
