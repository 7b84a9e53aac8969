/** `npm run e2e -- …`: the tests in the real app, on a virtual screen where there is none. */

import { onSomeDisplay } from './lib/display.mjs';
import { bin, run } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';

const env = await setUp({ interop: true });
const [command, args] = onSomeDisplay(process.execPath, [
  bin('@playwright/test', 'cli.js'),
  'test',
  '--project=app',
  ...process.argv.slice(2),
]);
process.exitCode = await run(command, args, { env });
