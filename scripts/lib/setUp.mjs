/** Everything that a fresh clone lacks, in the order in which it is needed. */

import { ensureBuilt } from './built.mjs';
import { hasDisplay } from './display.mjs';
import { ensureElectron } from './electronRuntime.mjs';
import { ensurePackages } from './packages.mjs';
import { giveUp } from './run.mjs';
import { ensureSystemLibraries } from './systemLibraries.mjs';

const floor = [20, 19];

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < floor[0] || (major === floor[0] && minor < floor[1])) {
    giveUp(`Chancery needs Node ${floor.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

/**
 * Sets up packages, system libraries, the runtime and the build. `interop` adds the programs that
 * files are tried with. Returns the environment in which Electron and Playwright find the runtime.
 */
export async function setUp({ interop = false } = {}) {
  checkNode();
  await ensureSystemLibraries([
    'run',
    ...(hasDisplay() ? [] : ['headless']),
    ...(interop ? ['interop'] : []),
  ]);
  await ensurePackages();
  const electron = await ensureElectron();
  await ensureBuilt();
  return { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.dist };
}
