/** The build in `out/`, made again when a source is newer than it. */

import fs from 'node:fs';
import path from 'node:path';
import { bin, giveUp, root, runNode, say } from './run.mjs';

const sources = ['src', 'resources', 'package.json', 'electron.vite.config.ts', 'vite.cli.config.mts'];
const stamp = path.join(root, 'out', '.built');

function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs
    .readdirSync(file)
    .reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

const isFresh = () =>
  fs.existsSync(stamp) &&
  sources.every((name) => newest(path.join(root, name)) <= fs.statSync(stamp).mtimeMs);

/** Builds the app and the command line into `out/`. */
export async function build() {
  fs.rmSync(stamp, { force: true });
  const steps = [
    [bin('electron-vite', 'bin/electron-vite.js'), ['build', '--logLevel', 'warn']],
    [bin('vite', 'bin/vite.js'), ['build', '--config', 'vite.cli.config.mts', '--logLevel', 'warn']],
  ];
  for (const [program, args] of steps) {
    if ((await runNode(program, args)) !== 0) giveUp('The build failed; the lines above say where.');
  }
  if ((await runNode(path.join(root, 'out', 'cli', 'recordCode.js'), [])) !== 0)
    say('the compiled code was not kept: the command line starts slower, and works as well');
  fs.writeFileSync(stamp, '');
}

export async function ensureBuilt() {
  if (isFresh()) return;
  say('building');
  await build();
}
