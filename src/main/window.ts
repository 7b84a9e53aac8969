/**
 * The one window: opened where it stood, shown when it has something to show, remembered when it
 * closes, asked about unsaved work before it goes, and offered again when its page dies.
 */

import { BrowserWindow, screen } from 'electron';
import type { LanguageCode } from '#domain/languages';
import { CloseHandshake } from './closeHandshake';
import { confirmLoss, offerReload } from './dialogs';
import { reachableBounds, type SavedState, smallestWindow, usualWindow } from './savedState';
import { sendEvent } from './security/register';
import { webPreferences } from './security/webPreferences';

export interface WindowSurroundings {
  readonly url: string;
  readonly preload: string;
  readonly development: boolean;
  readonly saved: SavedState;
  readonly language: () => LanguageCode;
  /** Called with where the window stands, when it moves and before it closes. */
  readonly remember: (place: Pick<SavedState, 'bounds' | 'maximised'>) => void;
  readonly onPageLoading: () => void;
  readonly onCrash: (reason: string) => void;
  /** True while an icon in the tray keeps the app at hand: closing hides the window. */
  readonly staysInTray: () => boolean;
  /** The person went back from closing: a quit that was under way is off. */
  readonly onStay: () => void;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  /** The page has saved, or could not. */
  readonly pageAnswered: (saved: boolean) => Promise<void>;
}

/** Opens the window and loads its page. */
export function openMainWindow(surroundings: WindowSurroundings): MainWindow {
  const window = new BrowserWindow(windowOptions(surroundings));
  if (surroundings.saved.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  const handshake = closeHandshake(window, surroundings);
  rememberPlace(window, surroundings);
  window.on('close', (event) => {
    if (surroundings.staysInTray()) {
      event.preventDefault();
      window.hide();
    } else if (!handshake.mayClose()) event.preventDefault();
  });
  watchPage(window, surroundings);
  void loadPage(window, surroundings);
  const pageAnswered = async (saved: boolean) => {
    await handshake.pageAnswered(saved);
    if (handshake.isOpen) surroundings.onStay();
  };
  return { window, pageAnswered };
}

/** A page that can't be loaded is a crash to the person: the same offer is made. */
async function loadPage(window: BrowserWindow, surroundings: WindowSurroundings): Promise<void> {
  try {
    await window.loadURL(surroundings.url);
  } catch {
    if (!window.isDestroyed()) await offerAgain(window, surroundings, 'load-failed');
  }
}

function windowOptions({ saved, preload, development }: WindowSurroundings) {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const bounds = reachableBounds(saved.bounds, workAreas) ?? usualWindow;
  return {
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Chancery',
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(preload, development),
  };
}

function closeHandshake(window: BrowserWindow, { language }: WindowSurroundings): CloseHandshake {
  const { webContents } = window;
  return new CloseHandshake({
    askPage: () => {
      if (webContents.isDestroyed() || webContents.isCrashed() || webContents.getURL() === '') return false;
      // A page that is still loading has no listener yet and would be waited for in vain.
      if (webContents.isLoadingMainFrame()) return false;
      sendEvent(webContents, 'beforeClose', undefined);
      return true;
    },
    confirmLoss: () => confirmLoss(window, language()),
    close: () => {
      if (!window.isDestroyed()) window.close();
    },
  });
}

/** In milliseconds: a window that is being dragged reports every step. */
const settleTime = 500;

function rememberPlace(window: BrowserWindow, { remember }: WindowSurroundings): void {
  let timer: NodeJS.Timeout | undefined;
  const note = () => remember({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  const noteSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!window.isDestroyed()) note();
    }, settleTime);
  };
  window.on('resize', noteSoon);
  window.on('move', noteSoon);
  window.on('close', note);
  window.on('closed', () => clearTimeout(timer));
}

function watchPage(window: BrowserWindow, surroundings: WindowSurroundings): void {
  window.webContents.on('did-start-loading', surroundings.onPageLoading);
  window.webContents.on('did-navigate', (_event, url) => {
    // Chromium asks nobody before it goes to `about:blank`; the page comes back from there.
    if (url.split('#', 1)[0] !== surroundings.url) void loadPage(window, surroundings);
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerAgain(window, surroundings, reason);
  });
}

async function offerAgain(
  window: BrowserWindow,
  surroundings: WindowSurroundings,
  reason: string,
): Promise<void> {
  surroundings.onCrash(reason);
  const again = await offerReload(window, surroundings.language());
  if (window.isDestroyed()) return;
  if (again) await loadPage(window, surroundings);
  else window.destroy();
}
