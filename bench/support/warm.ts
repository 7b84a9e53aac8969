/** Reading inside a warm worker: time of one file in the middle, and the most memory that the process held. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from './measure';
import { measureProcess, type Run } from './processes';

const root = resolve(__dirname, '../..');
const rounds = 9;
/** A machine that changes its speed does so to all programs alike. */
const turns = 3;

/** Builds the warm reader from the sources as they are. Throws when that fails. */
export function buildWarmReader(): string {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', 'bench/support/warmReader.config.mts'], {
    cwd: root,
    stdio: 'pipe',
  });
  return join(root, 'out/bench/warmReader.js');
}

export type WarmProgram = 'chancery' | 'mammoth';

/** Each program in its own worker, turn and turn about; the median of each. */
export async function measureWarm(
  reader: string,
  programs: readonly WarmProgram[],
  file: string,
): Promise<Run[]> {
  const runs = programs.map((): Run[] => []);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [i, program] of programs.entries()) runs[i]?.push(await measureOnce(reader, program, file));
  }
  return runs.map((of) => ({
    ms: median(of.map(({ ms }) => ms)),
    peakMb: median(of.map(({ peakMb }) => peakMb)),
  }));
}

async function measureOnce(reader: string, program: WarmProgram, file: string): Promise<Run> {
  const result = join(mkdtempSync(join(tmpdir(), 'chancery-warm-')), 'ms.json');
  const { peakMb } = await measureProcess(process.execPath, [reader, program, file, String(rounds), result]);
  return { ms: JSON.parse(readFileSync(result, 'utf8')) as number, peakMb };
}
