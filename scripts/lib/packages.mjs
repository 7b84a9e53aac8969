/** The packages of `package-lock.json`, installed when they are missing or older than the lock. */

import fs from 'node:fs';
import path from 'node:path';
import { giveUp, root, run, say } from './run.mjs';

const lock = path.join(root, 'package-lock.json');
/** Written by npm at the end of an installation, and only then. */
const installed = path.join(root, 'node_modules', '.package-lock.json');

function areInstalled() {
  if (!fs.existsSync(installed)) return false;
  return fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs;
}

export async function ensurePackages() {
  if (areInstalled()) return;
  say('installing the packages of package-lock.json (npm ci)');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
  if (code !== 0)
    giveUp('The packages could not be installed: `npm ci` failed. Is the npm registry reachable?');
  // npm keeps the lock's own time stamp in some versions: mark the installation as newer than the lock.
  const now = new Date();
  fs.utimesSync(installed, now, now);
}
