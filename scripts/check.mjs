/**
 * `npm run check`, before every commit: types, lint and format, layers, unit and law tests with the
 * coverage of the domain. Nothing here starts Electron.
 */

import { ensurePackages } from './lib/packages.mjs';
import { bin, orExit, runNode, say } from './lib/run.mjs';

await ensurePackages();
say('types');
await orExit(runNode(bin('typescript', 'bin/tsc'), ['-b']));
say('lint and format');
await orExit(runNode(bin('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings', '.']));
say('unit tests and laws');
await orExit(
  runNode(bin('vitest', 'vitest.mjs'), [
    'run',
    '--coverage',
    '--reporter=default',
    '--silent=passed-only',
    ...process.argv.slice(2),
  ]),
);
