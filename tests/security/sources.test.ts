/** What must stand in no source: each rule with its reason, tried on every file below `src/`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(__dirname, '..', '..');

function filesBelow(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path, endings);
    return entry.isFile() && endings.test(entry.name) ? [path] : [];
  });
}

/** Comments may name what code may not do. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1');

const sources = filesBelow('src', /\.(ts|tsx|html|css)$/).map((path) => ({
  path: relative('.', path).replaceAll('\\', '/'),
  text: withoutComments(readFileSync(join(root, path), 'utf8')),
}));

const rules = [
  ['weakens a page', /webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures/],
  ['turns isolation or the sandbox off', /(sandbox|contextIsolation)\s*:\s*false/],
  ['gives a page Node', /nodeIntegration\w*\s*:\s*true|webviewTag\s*:\s*true|@electron\/remote/],
  ['turns a string into code', /\beval\s*\(|new Function\b|executeJavaScript|setTimeout\(\s*['"`]/],
  [
    'turns a string into markup',
    /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
  ],
  ['asks the network', /\bXMLHttpRequest\b|new WebSocket|sendBeacon|new EventSource|RTCPeerConnection/],
  ['sends reports away', /crashReporter|autoUpdater/],
  ['keeps facts outside the database', /\blocalStorage\b|\bsessionStorage\b/],
] as const;

describe('no source file', () => {
  it.each(rules)('%s', (_what, pattern) => {
    expect(sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('registers a handler outside the one place that checks senders', () => {
    const registering = sources.filter(({ text }) =>
      /ipcMain\b[^;\n]*\.(handle|on|once)\b|\.ipcMain\.handle/.test(text),
    );
    expect(registering.map(({ path }) => path)).toEqual(['src/main/security/register.ts']);
  });

  it('reaches Electron except in main and preload, and preload takes two names of it', () => {
    const reaching = sources.filter(({ text }) => /from 'electron'/.test(text)).map(({ path }) => path);
    expect(reaching.filter((path) => !/^src\/(main|preload)\//.test(path))).toEqual([]);
    const preload = sources.find(({ path }) => path === 'src/preload/index.ts')?.text ?? '';
    expect(preload.match(/import \{([^}]*)\} from 'electron'/)?.[1]?.trim()).toBe(
      'contextBridge, ipcRenderer',
    );
  });

  it('opens an address or a window outside the gates', () => {
    const paths = (pattern: RegExp) =>
      sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
    expect(paths(/shell\.openExternal/)).toEqual(['src/main/application.ts']);
    expect(paths(/shell\.openPath|window\.open\(/)).toEqual([]);
    expect(paths(/new BrowserWindow\(/).sort()).toEqual(['src/main/application.ts', 'src/main/window.ts']);
  });

  it('is left unread', () => {
    expect(sources.length).toBeGreaterThan(100);
  });
});
