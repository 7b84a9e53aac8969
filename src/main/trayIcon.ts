/**
 * The icon in the system's tray: while it is there, closing the window hides it and reminders still come.
 * The page gives the words, because it knows the next deadlines and the language.
 */

import { Menu, nativeImage, Tray } from 'electron';
import type { TrayWords } from '#bridge/api';
import { trayPicture } from './trayPicture';

export interface TrayActions {
  readonly open: () => void;
  readonly openDeadlines: () => void;
  readonly quit: () => void;
}

export class TrayIcon {
  readonly #actions: TrayActions;
  #tray: Tray | null = null;

  constructor(actions: TrayActions) {
    this.#actions = actions;
  }

  /** Null takes the icon away. A desktop without a tray has none, and closing then quits as ever. */
  show(words: TrayWords | null): void {
    if (words === null) {
      this.#tray?.destroy();
      this.#tray = null;
      return;
    }
    this.#tray ??= this.#make();
    this.#tray.setToolTip(words.tooltip);
    this.#tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.open, click: this.#actions.open },
        { type: 'separator' },
        ...words.lines.map((label) => ({ label, click: this.#actions.openDeadlines })),
        ...(words.lines.length === 0 ? [] : [{ type: 'separator' as const }]),
        { label: words.quit, click: this.#actions.quit },
      ]),
    );
  }

  get isShown(): boolean {
    return this.#tray !== null;
  }

  #make(): Tray {
    const tray = new Tray(nativeImage.createFromDataURL(trayPicture));
    tray.on('click', this.#actions.open);
    return tray;
  }
}
