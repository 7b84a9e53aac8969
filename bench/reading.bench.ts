import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from '@playwright/test';
import { figure, median } from './support/measure';
import { measureProcess, type Run } from './support/processes';
import { report } from './support/report';
import { chancery, makeStressCircular, type StressCircular } from './support/stressCircular';
import { buildWarmReader, measureWarm } from './support/warm';

const rounds = 9;
const mammothPeer = resolve(__dirname, 'support/mammothPeer.cjs');

type Program = readonly [name: string, command: string, args: readonly string[]];

const isThere = (command: string, question = '--version'): boolean => {
  try {
    execFileSync(command, [question], { stdio: 'ignore' });
    return true;
  } catch (problem) {
    console.warn(`${command} is not on this machine and is left out: ${String(problem)}`);
    return false;
  }
};

/** What was not measured. */
const none: Run = { ms: Number.NaN, peakMb: Number.NaN };

/** Every program once a round, turn and turn about; the median of each. */
async function race(programs: readonly Program[]): Promise<Run[]> {
  const runs = programs.map((): Run[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, [, command, args]] of programs.entries())
      runs[i]?.push(await measureProcess(command, args));
  }
  return runs.map((of) => ({
    ms: median(of.map(({ ms }) => ms)),
    peakMb: median(of.map(({ peakMb }) => peakMb)),
  }));
}

async function compareWhole(what: string, ours: Program, peers: readonly Program[]): Promise<void> {
  const [own = none, ...others] = await race([ours, ...peers]);
  for (const [i, peer] of others.entries()) {
    const name = peers[i]?.[0] ?? '';
    report(figure(`${what}, whole process`, 'ms', own.ms, name, peer.ms));
    report(figure(`${what}, peak memory`, 'MB', own.peakMb, name, peer.peakMb));
  }
}

test.describe('the stress circular', () => {
  let files: StressCircular;
  test.beforeAll(() => {
    files = makeStressCircular();
    console.log(`${Math.round(readFileSync(files.text).length / 1000)} kB of text`);
  });

  test('as DOCX, against pandoc and mammoth', async () => {
    const peers: Program[] = [['mammoth', process.execPath, [mammothPeer, files.docx]]];
    if (isThere('pandoc')) peers.push(['pandoc', 'pandoc', ['-t', 'plain', files.docx]]);
    await compareWhole(
      'reading 300 pages of DOCX',
      ['chancery', process.execPath, [chancery, 'read', files.docx, '--json']],
      peers,
    );
  });

  test('as DOCX inside a warm worker, against mammoth there and pandoc as it is', async () => {
    const reader = buildWarmReader();
    const [own = none, mammoth = none] = await measureWarm(reader, ['chancery', 'mammoth'], files.docx);
    const what = 'reading 300 pages of DOCX, warm worker';
    report(figure(what, 'ms', own.ms, 'mammoth', mammoth.ms));
    report(figure(`${what}, peak memory`, 'MB', own.peakMb, 'mammoth', mammoth.peakMb));
    if (!isThere('pandoc')) return;
    // Pandoc has no worker to be warm in: what it takes is its whole process.
    const [pandoc = none] = await race([['pandoc', 'pandoc', ['-t', 'plain', files.docx]]]);
    report(figure(what, 'ms', own.ms, 'pandoc', pandoc.ms));
  });

  test('as PDF, against pdftotext', async () => {
    test.skip(!isThere('pdftotext', '-v'), 'pdftotext is not on this machine');
    await compareWhole(
      'reading 300 pages of PDF',
      ['chancery', process.execPath, [chancery, 'read', files.pdf, '--json']],
      [['pdftotext', 'pdftotext', [files.pdf, '-']]],
    );
  });

  test('as PDF inside a warm worker, against pdftotext as it is', async () => {
    test.skip(!isThere('pdftotext', '-v'), 'pdftotext is not on this machine');
    const [own = none] = await measureWarm(buildWarmReader(), ['chancery'], files.pdf);
    const [peer = none] = await race([['pdftotext', 'pdftotext', [files.pdf, '-']]]);
    const what = 'reading 300 pages of PDF, warm worker';
    report(figure(what, 'ms', own.ms, 'pdftotext', peer.ms));
    report(figure(`${what}, peak memory`, 'MB', own.peakMb, 'pdftotext', peer.peakMb));
  });
});
