/** Threads start before the program only for a long PDF that is there to be read; all else is said by the program. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { longPdf, readsLongPdf } from '#cli/longPdf';
import { sample } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-long-'));
const [long, short] = ['long.PDF', 'short.pdf'].map((name) => path.join(folder, name)) as [string, string];
beforeAll(() => {
  writeFileSync(long, new Uint8Array(longPdf));
  writeFileSync(short, new Uint8Array(longPdf - 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

const reads = (...args: string[]): boolean => readsLongPdf(['node', 'chancery', ...args]);

describe('What starts early', () => {
  it('starts for a long PDF that a command reads', () => {
    expect(reads('read', long, '--json')).toBe(true);
    expect(reads('lint', '--json', long)).toBe(true);
  });

  it('does not start for a shorter one, for one that is written, nor for a command that reads nothing', () => {
    expect(reads('read', short)).toBe(false);
    expect(reads('export', short, '-o', long)).toBe(false);
    expect(reads('--help', long)).toBe(false);
  });

  it.each([
    ['below a file', path.join(sample('note-NCT-CT-9917.txt'), 'a.pdf')],
    ['with too long a name', `${'a'.repeat(300)}.pdf`],
    ['that is not there', 'missing.pdf'],
  ])('says nothing of a file %s', (_, file) => {
    expect(reads('read', file)).toBe(false);
  });
});
