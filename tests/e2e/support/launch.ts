/**
 * Starts the built application in real Electron for a test, with a data folder of its own. The runtime is
 * the one that ELECTRON_OVERRIDE_DIST_PATH names, else the one of the electron package.
 */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export interface LaunchOptions {
  /** An absolute folder that a later start finds again; a fresh one where absent, removed at the end. */
  readonly userData?: string;
  /** Files and options behind the application's folder. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder with package.json and `out/`; the repository where absent. */
  readonly appFolder?: string;
}

export interface Launched {
  readonly app: ElectronApplication;
  /** The window's page, loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Closes as a person would, and removes a data folder that was made for this start. */
  close(): Promise<void>;
}

const repository = resolve(__dirname, '..', '..', '..');

export async function launchChancery(options: LaunchOptions = {}): Promise<Launched> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'chancery-e2e-'));
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...sandboxArguments(), options.appFolder ?? repository, ...(options.args ?? [])],
    env: environment({ CHANCERY_USER_DATA: userData, CHANCERY_TEST: '1', ...options.env }),
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  await page.waitForLoadState('load');
  const close = async () => {
    await app.close();
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, userData, close };
}

/** The absolute path of the Electron program. Throws with what to do when there is none. */
export function electronExecutable(): string {
  const names: Readonly<Record<string, string>> = {
    linux: 'electron',
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const program = names[process.platform] ?? 'electron';
  const folder =
    process.env.ELECTRON_OVERRIDE_DIST_PATH ??
    join(createRequire(__filename).resolve('electron/package.json'), '..', 'dist');
  const path = join(folder, program);
  if (existsSync(path)) return path;
  throw new Error(`There is no Electron at ${path}. Run npm test, or set ELECTRON_OVERRIDE_DIST_PATH.`);
}

/** Chromium's outer sandbox refuses to start as root, as in a container; the page's own stays on. */
export const sandboxArguments = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function environment(added: Readonly<Record<string, string>>): Record<string, string> {
  const kept = Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(kept), ...added };
}
