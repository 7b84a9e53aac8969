/** The threads that start before the program do so only for a long PDF that is there; all else is said by the program. */

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startEarly } from '#cli/earlyThreads';
import { sample } from './run';

describe('What starts early', () => {
  it.each([
    ['below a file', path.join(sample('note-NCT-CT-9917.txt'), 'a.pdf')],
    ['with too long a name', `${'a'.repeat(300)}.pdf`],
    ['that is not there', 'missing.pdf'],
  ])('says nothing of a file %s', async (_, file) => {
    await expect(startEarly(['node', 'chancery', 'read', file])).resolves.toBeUndefined();
  });
});
