/**
 * Working in long texts: opening, a keystroke at the start, in the middle and at the end, looking through
 * other eyes, memory. A keystroke is measured against bare ProseMirror with the same words and no notation,
 * in the same window.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { introduce, openText } from '../tests/e2e/support/journey';
import { launchChancery } from '../tests/e2e/support/launch';
import { bareEditorScript } from './support/bareEditor';
import { bareText, type LongText, longText } from './support/longText';
import { figure, median, quantile } from './support/measure';
import { report } from './support/report';

const sizes = [
  { name: '300 pages, 2,310 groups', groups: 2310, pages: 300 },
  { name: '500 pages, 10,000 groups', groups: 10_000, pages: 500 },
] as const;

const places = [
  { name: 'start', share: 0.001 },
  { name: 'middle', share: 0.5 },
  { name: 'end', share: 0.995 },
] as const;

const keys = 60;
const warmUp = 15;

for (const size of sizes)
  test(`working in a text of ${size.name}`, async () => {
    const long = longText(size.groups, size.pages);
    const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
    const file = join(folder, 'draft-plan.md');
    writeFileSync(file, long.text);
    const userData = join(folder, 'data');
    const taken = await launchChancery({ userData, args: [file] });
    await introduce(taken.page, 'KAZ');
    await taken.page.getByRole('dialog').getByText('Draft Plan').first().waitFor({ timeout: 120_000 });
    await taken.page.keyboard.press('Enter');
    await taken.page.getByRole('treeitem').first().waitFor({ timeout: 120_000 });
    await taken.close();

    const { page, app, close } = await launchChancery({ userData });
    await measureOpening(page, size.name);
    const bare = await prepareBare(page, long);
    for (const place of places) await measureKeys(page, bare, size.name, place);
    await measureEyes(page, size.name);
    const memory = await app.evaluate(({ app: main }) =>
      main.getAppMetrics().reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0),
    );
    report(
      figure(
        `${size.name}: memory of all processes`,
        'MB',
        memory / 1024,
        'characters of the text',
        long.text.length / 1e6,
      ),
    );
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

async function measureOpening(page: Page, name: string): Promise<void> {
  const item = page.getByRole('treeitem', { name: /Draft Plan/ }).first();
  await item.waitFor({ timeout: 60_000 });
  const start = performance.now();
  await item.dblclick();
  await openText(page).getByText('Part 1', { exact: true }).first().waitFor({ timeout: 120_000 });
  const drawn = performance.now() - start;
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  const usable = performance.now() - start;
  report(figure(`${name}: opening, click to fully usable`, 'ms', usable, 'click to first page', drawn));
}

interface Bare {
  readonly script: string;
  readonly lines: readonly string[];
}

async function prepareBare(page: Page, { text }: LongText): Promise<Bare> {
  const script = await bareEditorScript();
  await page.evaluate(script);
  const lines = bareText(text).split('\n').filter(Boolean);
  return { script, lines };
}

type BenchWindow = Window & {
  mountBare(lines: readonly string[]): void;
  caretBare(share: number): void;
  unmountBare(): void;
  benchKeys: { task: number; frame: number }[];
};

async function measureKeys(
  page: Page,
  bare: Bare,
  name: string,
  place: { readonly name: string; readonly share: number },
): Promise<void> {
  await caretAt(page, place.share);
  const ours = await keystrokes(page);
  await page.evaluate((lines) => (window as unknown as BenchWindow).mountBare(lines), bare.lines);
  await page.evaluate((share) => (window as unknown as BenchWindow).caretBare(share), place.share);
  const peer = await keystrokes(page);
  await page.evaluate(() => (window as unknown as BenchWindow).unmountBare());
  const p95 = (of: 'task' | 'frame', times: Times) =>
    quantile(
      times.map((one) => one[of]),
      0.95,
    );
  const title = `${name}: a keystroke at the ${place.name}`;
  report(
    figure(`${title}, to its frame, p95`, 'ms', p95('frame', ours), 'bare ProseMirror', p95('frame', peer)),
  );
  report(
    figure(
      `${title}, to the making of its frame, p95`,
      'ms',
      p95('task', ours),
      'bare ProseMirror',
      p95('task', peer),
    ),
  );
  report(
    figure(
      `${title}, to its frame, median`,
      'ms',
      median(ours.map(({ frame }) => frame)),
      'bare ProseMirror',
      median(peer.map(({ frame }) => frame)),
    ),
  );
}

/** Puts the caret into the plain words of a paragraph at a share of the text, as a person would: scrolls there and clicks. */
async function caretAt(page: Page, share: number): Promise<void> {
  const desk = page.locator('.document__desk');
  // Twice, with the heights that the first one brought about.
  for (let i = 0; i < 2; i += 1) {
    await desk.evaluate((element, at) => {
      element.scrollTop = at * (element.scrollHeight - element.clientHeight);
    }, share);
    await page.waitForTimeout(300);
  }
  await openText(page).focus();
  await desk.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const block = [...element.querySelectorAll('p[data-block]')].find((one) => {
      const box = one.getBoundingClientRect();
      return box.top > top + 60 && box.bottom < bottom - 60 && (one.textContent ?? '').length > 60;
    });
    const node = block && document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
    if (!node) throw new Error('no paragraph is in sight');
    document.getSelection()?.collapse(node, (node.textContent?.indexOf(' ') ?? 0) + 1);
  });
  await page.waitForTimeout(500);
}

type Times = readonly { readonly task: number; readonly frame: number }[];

/** Milliseconds until the frame is made, and to the frame that shows it, of each key; the next key waits for that frame. */
async function keystrokes(page: Page): Promise<Times> {
  await page.evaluate(() => {
    const seen: { task: number; frame: number }[] = [];
    const bench = window as unknown as BenchWindow & { benchListener?: (event: Event) => void };
    bench.benchKeys = seen;
    if (bench.benchListener) document.removeEventListener('keydown', bench.benchListener, { capture: true });
    bench.benchListener = () => {
      const start = performance.now();
      let task = 0;
      // All that the key does in script is done before the frame is made.
      requestAnimationFrame(() => {
        task = performance.now() - start;
        setTimeout(() => seen.push({ task, frame: performance.now() - start }));
      });
    };
    document.addEventListener('keydown', bench.benchListener, { capture: true });
  });
  for (let i = 0; i < keys + warmUp; i += 1) {
    await page.keyboard.press(`Key${'ABCDEFGH'.charAt(i % 8)}`);
    await page.waitForFunction((n) => (window as unknown as BenchWindow).benchKeys.length > n, i);
  }
  return (await page.evaluate(() => (window as unknown as BenchWindow).benchKeys)).slice(warmUp);
}

async function measureEyes(page: Page, name: string): Promise<void> {
  await openText(page).focus();
  const start = performance.now();
  await page.keyboard.press('Control+Digit2');
  await page.getByTestId('projection').waitFor({ timeout: 60_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const base = performance.now() - start;
  const again = performance.now();
  await page.keyboard.press('Control+Digit3');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const accepted = performance.now() - again;
  await page.keyboard.press('Control+Digit1');
  report(
    figure(
      `${name}: the base instead of the rolling text`,
      'ms',
      base,
      'one reading instead of another',
      accepted,
    ),
  );
}
