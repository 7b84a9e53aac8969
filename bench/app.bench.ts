import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type Page, test } from '@playwright/test';
import { introduce, openEnclosure, openText, standIn, takeIn } from '../tests/e2e/support/journey';
import { electronExecutable, launchChancery, sandboxArguments } from '../tests/e2e/support/launch';
import { figure, median, quantile } from './support/measure';
import { report } from './support/report';

const sample = resolve(__dirname, '../resources/samples/note-NCT-CT-9917.txt');
const emptyWindow = resolve(__dirname, 'emptyWindow');
const bareTextarea = 'bench-textarea';
const rounds = 5;
const warmUp = 20;

/** A started app with the sample circular taken in; its data folder. */
async function settledData(): Promise<string> {
  const userData = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const { page, close } = await launchChancery({ userData, args: [sample] });
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/CT/9917');
  await close();
  return userData;
}

async function chanceryStart(userData: string): Promise<number> {
  const start = performance.now();
  const { page, close } = await launchChancery({ userData });
  await page.getByRole('treeitem').first().waitFor();
  const time = performance.now() - start;
  await close();
  return time;
}

async function emptyStart(): Promise<number> {
  const start = performance.now();
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...sandboxArguments(), emptyWindow],
  });
  const page = await app.firstWindow();
  await page.getByText('ready').waitFor();
  const time = performance.now() - start;
  await app.close();
  return time;
}

test('cold start to the register usable, against an empty window of the same Electron', async () => {
  const userData = await settledData();
  const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await chanceryStart(userData));
    times.peer.push(await emptyStart());
  }
  rmSync(userData, { recursive: true, force: true });
  report(
    figure(
      'cold start to the register',
      'ms',
      median(times.ours),
      'empty Electron window',
      median(times.peer),
    ),
  );
});

test('opening the circular’s text, against showing the same characters in a bare page', async () => {
  const userData = await settledData();
  const { page, close } = await launchChancery({ userData });
  const start = performance.now();
  await openEnclosure(page);
  await openText(page).getByText('(+IND)').first().waitFor();
  const ours = performance.now() - start;
  const text = await openText(page).textContent();
  const peer = await page.evaluate(
    ([id, content]) => {
      const begin = performance.now();
      const area = document.createElement('textarea');
      area.id = id;
      area.value = content;
      document.body.append(area);
      area.getBoundingClientRect();
      return performance.now() - begin;
    },
    [bareTextarea, text ?? ''] as const,
  );
  report(
    figure('opening the enclosed text, click to drawn', 'ms', ours, 'text area with the same words', peer),
  );

  await standIn(page, 'To keep every lighthouse lit', 'from sunset');
  const typed = await keystrokes(page, 60);
  await page.locator(`#${bareTextarea}`).focus();
  const bare = await keystrokes(page, 60);
  report(
    figure(
      'a keystroke that becomes a proposal, p95',
      'ms',
      quantile(typed, 0.95),
      'text area',
      quantile(bare, 0.95),
    ),
  );
  await close();
  rmSync(userData, { recursive: true, force: true });
});

/**
 * Milliseconds from each key press to the frame that shows it, as the page itself measures it. The
 * next key waits for that frame, as a quick typist's does; the first keys only warm up.
 */
async function keystrokes(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { benchKeys: seen });
    const measure = () => {
      const start = performance.now();
      requestAnimationFrame(() => setTimeout(() => seen.push(performance.now() - start)));
    };
    document.addEventListener('keydown', measure, { capture: true });
  });
  for (let i = 0; i < count + warmUp; i += 1) {
    await page.keyboard.press(`Key${'ABCDEFGH'.charAt(i % 8)}`);
    await page.waitForFunction((n) => (window as unknown as { benchKeys: number[] }).benchKeys.length > n, i);
  }
  return (await page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys)).slice(warmUp);
}
