/** Reading inside a warm worker: time of one file in the middle, and the most memory that the process held. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measureProcess, type Run } from './processes';

const root = resolve(__dirname, '../..');
const rounds = 15;

/** Builds the warm reader from the sources as they are. Throws when that fails. */
export function buildWarmReader(): string {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', 'bench/support/warmReader.config.mts'], {
    cwd: root,
    stdio: 'pipe',
  });
  return join(root, 'out/bench/warmReader.js');
}

export async function measureWarm(
  reader: string,
  program: 'chancery' | 'mammoth',
  file: string,
): Promise<Run> {
  const result = join(mkdtempSync(join(tmpdir(), 'chancery-warm-')), 'ms.json');
  const { peakMb } = await measureProcess(process.execPath, [reader, program, file, String(rounds), result]);
  return { ms: JSON.parse(readFileSync(result, 'utf8')) as number, peakMb };
}
