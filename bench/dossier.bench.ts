/** What leaves: 300 pages to PDF and to DOCX against LibreOffice converting the same words, and ten notes in five languages. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { figure, median } from './support/measure';
import { measureProcess, type Run } from './support/processes';
import { report } from './support/report';
import { chancery, makeStressCircular } from './support/stressCircular';

/** LibreOffice takes long for 300 pages; its figures differ little from run to run. */
const rounds = 3;

const folder = mkdtempSync(join(tmpdir(), 'chancery-dossier-'));
const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
const converting = (to: string, ...files: readonly string[]) =>
  [
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'peer'), ...files],
  ] as const;

function hasOffice(): boolean {
  try {
    execFileSync('soffice', [profile, '--headless', '--version'], { stdio: 'ignore' });
    return true;
  } catch (problem) {
    console.warn(`LibreOffice is not on this machine: ${String(problem)}`);
    return false;
  }
}

async function middle(command: string, args: readonly string[]): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await measureProcess(command, args));
  return { ms: median(runs.map(({ ms }) => ms)), peakMb: median(runs.map(({ peakMb }) => peakMb)) };
}

const languages = ['en', 'ru', 'kk', 'fr', 'ar'] as const;

/** Ten notes that say one thing each, in one language after another. */
function tenNotes(): readonly string[] {
  return Array.from({ length: 10 }, (_, index) => {
    const file = join(folder, `note-${index}.json`);
    const language = languages[index % languages.length] ?? 'en';
    const fields = {
      kind: 'free',
      organisation: 'CICA',
      from: { party: 'TUR', office: 'embassy', in: 'KAZ' },
      reference: `2024/${index + 1}`,
      place: 'Astana',
      date: '2024-01-09',
      languages: [language],
      body: { [language]: ['Words of a note that say nothing in particular.'] },
    };
    writeFileSync(file, JSON.stringify(fields));
    return file;
  });
}

test.describe('what leaves', () => {
  test.skip(!hasOffice(), 'there is nothing to compare with');
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a dossier of 300 pages, against LibreOffice', async () => {
    const { text, docx } = makeStressCircular();
    for (const to of ['pdf', 'docx'] as const) {
      const out = join(folder, `out.${to}`);
      const own = await middle(process.execPath, [
        chancery,
        'export',
        text,
        '--style',
        'brackets',
        '-o',
        out,
      ]);
      const peer = await middle(...converting(to, docx));
      if (!existsSync(join(folder, 'peer', `stress.${to}`))) throw new Error('LibreOffice wrote nothing');
      const what = `300 pages to ${to.toUpperCase()}`;
      report(figure(`${what}, whole process`, 'ms', own.ms, 'LibreOffice', peer.ms));
    }
  });

  test('ten notes in five languages, a process each, against LibreOffice converting them in one', async () => {
    const notes = tenNotes();
    const outs = notes.map((file) => file.replace(/json$/, 'docx'));
    const start = performance.now();
    for (const [index, file] of notes.entries())
      await measureProcess(process.execPath, [chancery, 'note', file, '-o', outs[index] ?? '']);
    const toWord = performance.now() - start;
    const before = performance.now();
    for (const file of notes)
      await measureProcess(process.execPath, [chancery, 'note', file, '-o', file.replace(/json$/, 'pdf')]);
    const toPdf = performance.now() - before;
    const peer = await measureProcess(...converting('pdf', ...outs));
    report(figure('ten notes in five languages to PDF', 'ms', toPdf, 'LibreOffice', peer.ms));
    report(figure('ten notes in five languages to DOCX', 'ms', toWord, 'LibreOffice, to PDF', peer.ms));
    const named = join(folder, '{name}.pdf');
    const together = await measureProcess(process.execPath, [chancery, 'note', ...notes, '-o', named]);
    report(figure('ten notes in one process to PDF', 'ms', together.ms, 'LibreOffice', peer.ms));
  });
});
