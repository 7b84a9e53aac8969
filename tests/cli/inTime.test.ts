/** A file that takes too long ends in one sentence, wherever it takes its time, and what comes behind it goes on. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openInput } from '#cli/input';
import { deadlineIn, inTime } from '#cli/inTime';
import { understood } from '#cli/understanding';
import { errorSentence } from '#domain/errors';
import { readFile } from '#formats/readFile';
import { sample } from './run';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-time-'));
afterAll(() => rmSync(folder, { recursive: true }));

const long = 'Resolve to [undertake] (-ISR) [encourage] (+ISR) measures.\n\n'.repeat(3_000);

describe('a file that takes too long', () => {
  it('ends in one sentence that names it', async () => {
    const file = path.join(folder, 'long.txt');
    writeFileSync(file, long);
    const opened = await openInput(file, undefined, null, 1);
    expect(opened).toMatchObject({ ok: false, error: { code: 'work.tooLong' } });
    if (!opened.ok)
      expect(errorSentence(opened.error)).toBe(
        'long.txt took longer than 1 seconds and was given up; nothing has changed.',
      );
  });

  it('ends in understanding, too, though it was read', () => {
    const read = readFile({ name: 'long.txt', bytes: new TextEncoder().encode(long) });
    if (!read.ok) throw new Error('The text was not read.');
    expect(inTime('long.txt', deadlineIn(1), () => understood(read.value, new Map()))).toMatchObject({
      ok: false,
      error: { code: 'work.tooLong', facts: { name: 'long.txt' } },
    });
  });

  it('ends where a search never would', () => {
    const search = () => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`);
    expect(inTime('a.txt', deadlineIn(20), search)).toMatchObject({ ok: false });
  });

  it('keeps nobody from the next one', async () => {
    expect((await openInput(path.join(folder, 'long.txt'), undefined, null, 1)).ok).toBe(false);
    expect((await openInput(sample('note-NCT-CT-9917.txt'))).ok).toBe(true);
  });
});

it('a fault is no matter of time: it goes on as what it is', () => {
  const fault = () => {
    throw new RangeError('out of range');
  };
  expect(() => inTime('a.txt', deadlineIn(1_000), fault)).toThrow(RangeError);
});
