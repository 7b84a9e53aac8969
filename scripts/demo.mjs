/**
 * `npm run demo -- --out DIR`: the main job in the real app without a person. Leaves the DOCX, the
 * PDF and screenshots in DIR (`demo-out` if none is named) and prints their paths.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onSomeDisplay } from './lib/display.mjs';
import { bin, giveUp, root, run } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';

function outFolder() {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
    return path.resolve(values.out ?? path.join(root, 'demo-out'));
  } catch {
    return giveUp('Usage: npm run demo -- --out DIR', 2);
  }
}

const out = outFolder();
fs.mkdirSync(out, { recursive: true });
const env = await setUp();
const [command, args] = onSomeDisplay(process.execPath, [
  bin('@playwright/test', 'cli.js'),
  'test',
  '--project=demo',
  '--reporter=line',
]);
const code = await run(command, args, { env: { ...env, CHANCERY_DEMO_OUT: out } });
if (code !== 0) giveUp('The demo did not reach its end; the lines above say where it stopped.');
for (const name of fs.readdirSync(out).sort()) console.log(path.join(out, name));
