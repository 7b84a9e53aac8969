/**
 * `npm run bench`: the benchmarks, side by side with peers in the same run. Prints a table and
 * writes `bench/results.json`. Nothing fails for being slow: the ratios are there to be read.
 */

import fs from 'node:fs';
import path from 'node:path';
import { onSomeDisplay } from './lib/display.mjs';
import { bin, giveUp, root, run } from './lib/run.mjs';
import { setUp } from './lib/setUp.mjs';

const results = path.join(root, 'bench', 'results.json');

function table(figures) {
  const rows = figures.map(({ name, value, unit, peer, peerValue, ratio }) => [
    name,
    `${value} ${unit}`,
    `${peer}: ${peerValue} ${unit}`,
    `× ${ratio}`,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

const env = await setUp();
fs.rmSync(results, { force: true });
const [command, args] = onSomeDisplay(process.execPath, [
  bin('@playwright/test', 'cli.js'),
  'test',
  '--project=bench',
  '--reporter=line',
  ...process.argv.slice(2),
]);
const code = await run(command, args, { env });
if (fs.existsSync(results)) console.log(`\n${table(JSON.parse(fs.readFileSync(results, 'utf8')))}\n`);
if (code !== 0) giveUp('A benchmark did not reach its end; the lines above say which.');
