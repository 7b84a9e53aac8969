/** Running other programs: with their output shown, or with it taken. No shell, so no quoting. */

import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The script of a package's command in `node_modules`, to be run with this very Node. */
export const bin = (packageName, file) => path.join(root, 'node_modules', packageName, file);

/**
 * Runs a program with its output shown; resolves with its exit code (128 + n after a signal).
 * Interrupting this process ends the program too.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const pass = (signal) => child.kill(signal);
    process.once('SIGINT', pass);
    process.once('SIGTERM', pass);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** Runs one of our Node programs. */
export const runNode = (file, args = [], options = {}) => run(process.execPath, [file, ...args], options);

/** Runs a program quietly; `null` when it is not there or fails. */
export function output(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20, ...options });
  return result.status === 0 ? result.stdout : null;
}

/** Runs steps one after the other and ends the process with the first code that is not 0. */
export async function orExit(code) {
  const result = await code;
  if (result !== 0) process.exit(result);
}

/** One line that says what is being done, set off from the output of programs. */
export const say = (line) => console.log(`· ${line}`);

/** One sentence on standard error and an end. */
export function giveUp(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}
