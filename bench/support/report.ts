/** Where figures go while the benchmarks run; `scripts/bench.mjs` prints the table from there. */

import fs from 'node:fs';
import path from 'node:path';
import type { Figure } from './measure';

const file = path.resolve(__dirname, '../results.json');

/** Adds a figure to `bench/results.json`. */
export function report(figure: Figure): void {
  const before = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Figure[]) : [];
  fs.writeFileSync(file, `${JSON.stringify([...before, figure], null, 2)}\n`);
}
