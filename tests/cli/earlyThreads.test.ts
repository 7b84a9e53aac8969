/** The threads that start before the program do so only for a long PDF that is there; all else is said by the program. */

import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sample } from './run';

const given = process.argv;

afterEach(() => {
  process.argv = given;
});

describe('What starts early', () => {
  it.each([
    ['below a file', path.join(sample('note-NCT-CT-9917.txt'), 'a.pdf')],
    ['with too long a name', `${'a'.repeat(300)}.pdf`],
    ['that is not there', 'missing.pdf'],
  ])('says nothing of a file %s', async (_, file) => {
    vi.resetModules();
    process.argv = [...given.slice(0, 2), 'read', file];
    await expect(import('#cli/earlyThreads')).resolves.toBeDefined();
  });
});
