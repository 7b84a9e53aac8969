/**
 * What Debian and its relatives must have installed: the libraries that Electron is linked with, a
 * display without a screen, and the programs that our files are tried with. As root they are
 * installed; otherwise the exact command is printed.
 */

import fs from 'node:fs';
import { giveUp, output, run, say } from './run.mjs';

/** Each row: the packages that serve one need, the first that the system offers is taken. */
const needs = {
  run: [
    ['libgtk-3-0t64', 'libgtk-3-0'],
    ['libnss3'],
    ['libasound2t64', 'libasound2'],
    ['libgbm1'],
    ['libxss1'],
    ['libxtst6'],
  ],
  headless: [['xvfb'], ['xauth']],
  interop: [
    ['poppler-utils'],
    ['pandoc'],
    ['qpdf'],
    ['libreoffice-writer-nogui', 'libreoffice-writer'],
    ['fonts-liberation'],
  ],
};

const isDebian = () => process.platform === 'linux' && fs.existsSync('/etc/debian_version');
const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

const isInstalled = (name) => (output('dpkg', ['-s', name]) ?? '').includes('Status: install ok installed');

const isOffered = (name) => /Candidate: (?!\(none\))/.test(output('apt-cache', ['policy', name]) ?? '');

function missing(kinds) {
  return kinds.flatMap((kind) => needs[kind]).filter((names) => !names.some(isInstalled));
}

/**
 * Sees to it that the packages of the given kinds (`run`, `headless`, `interop`) are there. A
 * missing `interop` package only costs the tests that need it, so it never ends the run.
 */
export async function ensureSystemLibraries(kinds) {
  if (!isDebian()) return;
  const absent = missing(kinds);
  if (absent.length === 0) return;
  if (!isRoot()) return explain(absent, kinds);
  say(`installing system packages: ${absent.map((names) => names.at(-1)).join(' ')}`);
  const quiet = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  await run('apt-get', ['update', '-qq'], quiet);
  const names = absent.map((candidates) => candidates.find(isOffered) ?? candidates[0]);
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
  if (code !== 0) giveUp(`apt-get could not install: ${names.join(' ')}`);
}

function explain(absent, kinds) {
  const names = absent.map((candidates) => candidates.find(isOffered) ?? candidates.at(-1));
  const command = `sudo apt-get install --no-install-recommends ${names.join(' ')}`;
  const essential = missing(kinds.filter((kind) => kind !== 'interop')).length > 0;
  const sentence = `This system lacks packages. Install them with:\n\n    ${command}\n`;
  if (essential) giveUp(sentence);
  console.warn(`${sentence}\nThe checks that need them are skipped, and say so.`);
}
