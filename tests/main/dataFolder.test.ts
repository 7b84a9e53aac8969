import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takesFiles } from '#main/dataFolder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a data folder that does not exist yet is made, and nothing is left in it', () => {
  const fresh = join(folder, 'a', 'b');
  expect(takesFiles(fresh)).toBe(true);
  expect(readdirSync(fresh)).toEqual([]);
});

it('a data folder that cannot be written is known as such before the app starts', () => {
  writeFileSync(join(folder, 'file'), 'not a folder');
  expect(takesFiles(join(folder, 'file'))).toBe(false);
  expect(takesFiles(join(folder, 'file', 'below'))).toBe(false);
});
