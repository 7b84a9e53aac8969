/**
 * The preferences of every page, set explicitly so that no default can change them. What is not here
 * (web security, insecure content, experimental and Blink features) is never touched.
 */

import type { WebPreferences } from 'electron';

/** `preload` is the absolute path of the bridge, null for a page that may ask nothing. */
export function webPreferences(preload: string | null, development: boolean): WebPreferences {
  return {
    ...(preload === null ? {} : { preload }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    plugins: false,
    disableDialogs: true,
    devTools: development,
  };
}
