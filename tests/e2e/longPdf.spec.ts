/** A PDF of hundreds of pages on the import screen: the window stays live, and a click on a page finds its paragraph. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { introduce } from './support/journey';
import { launchChancery } from './support/launch';

const chancery = resolve(__dirname, '../../out/cli/chancery.js');
const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');

test('a long PDF comes in while the window stays live, and a click on its page chooses the paragraph', async () => {
  test.skip(!existsSync(chancery), `the command line is not built: ${chancery}`);
  const folder = mkdtempSync(join(tmpdir(), 'chancery-long-'));
  const [text, pdf] = [join(folder, 'long.txt'), join(folder, 'long.pdf')];
  const note = readFileSync(sample, 'utf8');
  const plan = note.slice(note.lastIndexOf('Chairmanship of')).trim();
  writeFileSync(text, Array.from({ length: Number(process.env.LONG_PDF ?? 30) }, () => plan).join('\n\n'));
  execFileSync(process.execPath, [chancery, 'export', text, '--style', 'brackets', '-o', pdf]);
  const open = await launchChancery({ userData: join(folder, 'data'), args: [pdf] });
  try {
    const { page } = open;
    await introduce(page, 'KAZ');
    const beats = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let beats = 0;
          const beat = () => {
            beats += 1;
            if (document.querySelector('.import__page') !== null) done(beats);
            else requestAnimationFrame(beat);
          };
          beat();
        }),
    );
    // Reading in the window itself would let it draw once before and once behind.
    expect(beats).toBeGreaterThan(5);
    const sheet = page.locator('.ui-pdf-page').nth(1);
    // With the wheel, as a hand does: the side that a hand is in leads, and the other follows.
    const first = await page.locator('.ui-pdf-page').first().boundingBox();
    if (first === null) throw new Error('the first page is not on the screen');
    await page.mouse.move(first.x + first.width / 2, first.y + 100);
    await page.mouse.wheel(0, first.height);
    await expect(sheet).toBeInViewport({ ratio: 0.3 });
    await expect(sheet.locator('canvas')).toBeVisible();
    const box = await sheet.boundingBox();
    if (box === null) throw new Error('the second page is not on the screen');
    await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height, 400) / 2);
    const mark = page.locator('.import__place').first();
    await expect(mark).toBeVisible();
    const chosen = await mark.getAttribute('data-original');
    await expect(page.locator(`[data-row="${chosen}"]`)).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator(`[data-row="${chosen}"]`)).toBeInViewport();
  } finally {
    await open.close();
  }
});
