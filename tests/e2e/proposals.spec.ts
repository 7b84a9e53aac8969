/** The proposals panel in the real application: several rows at once, one step back, and the clipboard. */

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { introduce, openEnclosure, openText, takeIn } from './support/journey';
import { launchChancery } from './support/launch';

const circular = resolve(__dirname, '../../../shared/circulars/note-NCT-CT-801.txt');

test('several proposals are opposed as one step, and copied as text that a spreadsheet takes', async () => {
  test.skip(!existsSync(circular), `the circular is not on this machine: ${circular}`);
  const userData = mkdtempSync(join(tmpdir(), 'chancery-proposals-'));
  const { app, page, close } = await launchChancery({ userData, args: [circular] });
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/CT/801');
  await openEnclosure(page);
  const before = await openText(page).textContent();
  await page.getByLabel('Asked for by').selectOption('alone');
  const list = page.getByRole('grid', { name: 'Proposals in the text' });
  await list.getByRole('row').nth(1).click();
  await list.focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.keyboard.press('Control+KeyC');
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toHaveLength(4);
  expect(copied.split('\n')[0]).toBe('Place\tProposal\tParties');
  await page.getByRole('button', { name: 'Put (−KAZ)' }).click();
  await expect.poll(() => openText(page).textContent()).not.toBe(before);
  await openText(page).focus();
  await page.keyboard.press('Control+KeyZ');
  await expect.poll(() => openText(page).textContent()).toBe(before);
  await close();
});
