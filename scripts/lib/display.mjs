/** Whether a window can be shown, and how to run a program where none can. */

import { output } from './run.mjs';

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const hasXvfb = () => output('sh', ['-c', 'command -v xvfb-run']) !== null;

/** The command line that runs a program on a screen, or on a virtual one where there is none. */
export function onSomeDisplay(command, args) {
  if (hasDisplay() || !hasXvfb()) return [command, args];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]];
}

/** Chromium's sandbox does not start for root, and nowhere else may it be left out. */
export const sandboxArguments = () =>
  typeof process.getuid === 'function' && process.getuid() === 0 ? ['--no-sandbox'] : [];
