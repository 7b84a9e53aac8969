/** A sitting in the real application: others are entered by keys, the log takes back, undo outlives a restart. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { introduce, openEnclosure, openText, saved, selectWords, standIn, takeIn } from './support/journey';
import { launchChancery } from './support/launch';

const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');
const context = 'To keep every lighthouse lit';

const paragraphWith = (page: Page, words: string) =>
  openText(page).locator('[data-block]').filter({ hasText: words }).first();

test('a note-taker enters what is said, takes a line back from the log, and undoes after a restart', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'chancery-sitting-'));
  const first = await launchChancery({ userData, args: [sample] });
  const { page } = first;
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/CT/9917');
  await openEnclosure(page);
  const before = await openText(page).textContent();

  await selectWords(page, context, 'lighthouse');
  await page.keyboard.press('Control+Shift+KeyO');
  const field = page.getByTestId('entry-field');
  await expect(field).toBeFocused();
  await field.pressSequentially('beacon +tur, uzb');
  await field.press('Enter');
  await expect(field).toHaveValue('');
  const paragraph = paragraphWith(page, 'beacon');
  await expect(paragraph).toContainText('[lighthouse] (-TUR) (-UZB) [beacon] (+TUR) (+UZB)');

  await field.press('Alt+ArrowDown');
  await field.pressSequentially('-idn');
  await field.press('Enter');
  await expect(field).not.toHaveValue('');
  await field.fill('-chn');
  await field.press('Enter');
  await expect(openText(page)).toContainText('(-CHN)');
  const afterSecond = await openText(page).textContent();
  await field.press('Escape');
  await expect(openText(page)).toBeFocused();

  await saved(page);
  await page.getByRole('tab', { name: 'Sitting' }).click();
  const log = page.getByRole('list', { name: /What was said/ });
  await expect(log.getByRole('listitem')).toHaveCount(2);
  await log.getByRole('listitem').last().getByRole('button', { name: 'Take back' }).click();
  await expect.poll(() => openText(page).textContent()).not.toBe(afterSecond);
  await expect(openText(page)).not.toContainText('beacon');
  await expect(openText(page)).toContainText('(-CHN)');
  await saved(page);
  await first.close();

  const second = await launchChancery({ userData });
  await expect(openText(second.page)).toContainText('(-CHN)');
  await openText(second.page).focus();
  for (let undone = 0; undone < 3; undone += 1) await second.page.keyboard.press('Control+KeyZ');
  await expect.poll(() => openText(second.page).textContent()).toBe(before);
  await second.close();
  rmSync(userData, { recursive: true, force: true });
});

test('a paragraph is split, joined and moved by keys, and each is undone at once', async () => {
  const { page, close } = await launchChancery({ args: [sample] });
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/CT/9917');
  await openEnclosure(page);
  const before = await openText(page).textContent();
  await standIn(page, context, 'lighthouse');
  await page.keyboard.press('Control+Alt+Enter');
  await expect(openText(page)).toContainText('(-KAZ)');
  await expect(openText(page)).toContainText('(+KAZ)');
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => openText(page).textContent()).toBe(before);
  for (const keys of ['Control+Alt+ArrowDown', 'Control+Alt+Backspace']) {
    await standIn(page, context, 'lighthouse');
    await page.keyboard.press(keys);
    const changed = (await openText(page).textContent()) !== before;
    if (changed) await page.keyboard.press('Control+KeyZ');
    else await expect(page.getByTestId('hint')).not.toBeEmpty();
    await expect.poll(() => openText(page).textContent()).toBe(before);
  }
  await standIn(page, 'Part II: Ferry', 'Ferry');
  await page.keyboard.press('Control+Alt+ArrowDown');
  // Only the rows in sight are in the page, and the list follows the caret.
  await expect(page.getByRole('row', { name: /move “Part II: Ferry crossings/ })).toBeVisible();
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => openText(page).textContent()).toBe(before);
  await close();
});
