/** A file that is written ends in time too, wherever the writer is just then, native code or not. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { deadlineIn } from '#cli/inTime';
import { writeBounded } from '#cli/writeBounded';
import type { WritingTask } from '#cli/writing';
import type { Paper } from '#domain/paper/paper';

const folder = mkdtempSync(path.join(tmpdir(), 'chancery-writing-'));
afterAll(() => rmSync(folder, { recursive: true }));

function process(name: string, code: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, code);
  return file;
}

const paperOf = (text: string): Paper => ({
  title: 'Plan',
  language: 'en',
  createdAt: '2024-06-07T00:00:00Z',
  parts: [
    {
      kind: 'enclosure',
      language: 'en',
      title: 'Plan',
      pageNumbers: 'none',
      blocks: [{ kind: 'paragraph', label: null, level: 0, runs: [{ kind: 'text', text }] }],
    },
  ],
});

const long: WritingTask = { name: 'plan.txt', ending: 'pdf', paper: paperOf('a '.repeat(100_000)) };

describe('a long paper is written in a process of its own', () => {
  it('that is ended when its time is over, though it does not listen', async () => {
    const deaf = process('deaf.js', "process.once('message', () => { for (;;); });");
    const began = performance.now();
    expect(await writeBounded(long, deadlineIn(1_000), deaf)).toEqual({
      ok: false,
      error: { code: 'work.tooLong', facts: { name: 'plan.txt', seconds: 1 } },
    });
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('whose end, when memory runs out, is one sentence', async () => {
    const dying = process('dying.js', "process.once('message', () => process.abort());");
    expect(await writeBounded(long, deadlineIn(20_000), dying)).toMatchObject({
      ok: false,
      error: { code: 'work.crashed', facts: { name: 'plan.txt' } },
    });
  });

  it('that gets the paper and answers with the file', async () => {
    const echo = process(
      'echo.js',
      "process.once('message', ({ name, paper }) => process.send({ ok: true, value: new TextEncoder().encode(name + paper.title) }));",
    );
    const written = await writeBounded(long, deadlineIn(20_000), echo);
    expect(written.ok && new TextDecoder().decode(written.value)).toBe('plan.txtPlan');
  });
});

describe('a short note with PDF files of somebody else behind it', () => {
  const behind = [{ bytes: new TextEncoder().encode('%PDF-1.7'), title: 'Annex' }];
  const short = { name: 'note.json', paper: paperOf('Short.'), behind };

  it.each(['pdf', 'pages'] as const)('goes to a process that ends in time: %s', async (ending) => {
    const deaf = process('deafToo.js', "process.once('message', () => { for (;;); });");
    expect(await writeBounded({ ...short, ending }, deadlineIn(500), deaf)).toMatchObject({
      ok: false,
      error: { code: 'work.tooLong', facts: { name: 'note.json' } },
    });
  });
});

it('a short paper is written without one', async () => {
  const never = process('never.js', 'process.exit(3);');
  const written = await writeBounded(
    { name: 'note.txt', ending: 'docx', paper: paperOf('Short.') },
    deadlineIn(20_000),
    never,
  );
  expect(written.ok && written.value.length > 1_000).toBe(true);
});
