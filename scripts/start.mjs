/** `npm start`: sets up what is missing, builds, opens the app; without a display, runs the demo. */

import { hasDisplay, sandboxArguments } from './lib/display.mjs';
import { bin, root, runNode } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';

if (hasDisplay()) {
  const env = await setUp();
  const args = [root, ...sandboxArguments(), ...process.argv.slice(2)];
  process.exitCode = await runNode(bin('electron', 'cli.js'), args, { env });
} else {
  console.log('There is no display here, so no window can be opened; the demo runs instead.');
  await import('./demo.mjs');
}
