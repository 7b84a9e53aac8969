/** Runs the command line in this process and keeps what it printed. */

import path from 'node:path';
import { runChancery } from '#cli/chancery';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly said: readonly string[];
}

export async function run(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await runChancery(args, {
    out: (text) => void out.push(text),
    say: (line) => void said.push(line),
  });
  return { code, out: out.join(''), said };
}

export const sample = (name: string): string => path.resolve(__dirname, '../../resources/samples', name);

export const circularsFolder = path.resolve(__dirname, '../../../shared/circulars');
