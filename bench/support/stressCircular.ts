/**
 * The stress circular: a plan of action thirty times over, about 300 pages with 2,310 groups, as
 * text, DOCX and PDF. Made from note NCT/CT/801 where it is on the machine, else from the sample.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');
export const chancery = join(root, 'out/cli/chancery.js');
const real = resolve(root, '../shared/circulars/note-NCT-CT-801.txt');
const sample = join(root, 'resources/samples/note-NCT-CT-9917.txt');
const times = 30;

export interface StressCircular {
  readonly text: string;
  readonly docx: string;
  readonly pdf: string;
}

export function makeStressCircular(): StressCircular {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-stress-'));
  const source = readFileSync(existsSync(real) ? real : sample, 'utf8');
  const enclosure = source.slice(source.lastIndexOf('Chairmanship of'));
  const text = join(folder, 'stress.txt');
  writeFileSync(text, Array.from({ length: times }, () => enclosure.trim()).join('\n\n'));
  const [docx, pdf] = ['docx', 'pdf'].map((kind) => {
    const path = join(folder, `stress.${kind}`);
    execFileSync(process.execPath, [chancery, 'export', text, '--style', 'brackets', '-o', path], {
      stdio: 'pipe',
    });
    return path;
  });
  return { text, docx: docx ?? '', pdf: pdf ?? '' };
}
