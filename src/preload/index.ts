/**
 * `window.chancery`: one function an entry of `ChanceryApi`, each with its channel spelled out. The
 * page can name no other channel, and no event of Electron reaches it. Values are checked by the page
 * (`checkedApi.ts`) and by main (`security/register.ts`); here they only pass.
 */

import { contextBridge, ipcRenderer } from 'electron';
import type { ChanceryApi } from '#bridge/api';

/** Hands a listener the payload alone: Electron's event would carry `sender` into the page. */
function subscribe<T>(channel: string, listener: (payload: T) => void): () => void {
  const relay = (_event: unknown, payload: T) => listener(payload);
  ipcRenderer.on(channel, relay);
  return () => {
    ipcRenderer.removeListener(channel, relay);
  };
}

const closeListeners = new Set<() => Promise<void>>();

const api: ChanceryApi = {
  appInfo: () => ipcRenderer.invoke('chancery:appInfo'),
  setLanguage: (request) => ipcRenderer.invoke('chancery:setLanguage', request),
  setInterfaceZoom: (request) => ipcRenderer.invoke('chancery:setInterfaceZoom', request),
  setEnabledCommands: (request) => ipcRenderer.invoke('chancery:setEnabledCommands', request),
  openFiles: (request) => ipcRenderer.invoke('chancery:openFiles', request),
  openFolder: (request) => ipcRenderer.invoke('chancery:openFolder', request),
  readFile: (request) => ipcRenderer.invoke('chancery:readFile', request),
  chooseSave: (request) => ipcRenderer.invoke('chancery:chooseSave', request),
  writeFile: (request) => ipcRenderer.invoke('chancery:writeFile', request),
  revealFile: (request) => ipcRenderer.invoke('chancery:revealFile', request),
  renderPdf: (request) => ipcRenderer.invoke('chancery:renderPdf', request),
  printPdf: (request) => ipcRenderer.invoke('chancery:printPdf', request),
  openExternal: (request) => ipcRenderer.invoke('chancery:openExternal', request),
  setReminders: (request) => ipcRenderer.invoke('chancery:setReminders', request),
  setTray: (request) => ipcRenderer.invoke('chancery:setTray', request),
  takeLaunchFiles: () => ipcRenderer.invoke('chancery:takeLaunchFiles'),
  onCommand: (listener) => subscribe('chancery:command', listener),
  onOpenFiles: (listener) => subscribe('chancery:filesOpened', listener),
  onReminders: (listener) => subscribe('chancery:reminders', listener),
  onScreenReader: (listener) => subscribe('chancery:screenReader', listener),
  onBeforeClose: (listener) => {
    closeListeners.add(listener);
    return () => {
      closeListeners.delete(listener);
    };
  },
};

// Subscribed once and always, so that a page without anything to save answers at once and closing
// never waits for nothing.
ipcRenderer.on('chancery:beforeClose', async () => {
  const outcomes = await Promise.allSettled([...closeListeners].map((listener) => listener()));
  const saved = outcomes.every((outcome) => outcome.status === 'fulfilled');
  await ipcRenderer.invoke('chancery:closeReady', { saved });
});

contextBridge.exposeInMainWorld('chancery', api);
