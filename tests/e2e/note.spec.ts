/** The note composer in the real application: written on the page, checked by version, kinds of one's own, the chain. */

import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { introduce, takeIn } from './support/journey';
import { launchChancery } from './support/launch';

const circular = resolve(__dirname, '../../../shared/circulars/note-NCT-G-1501.txt');
const shots = process.env.CHANCERY_SHOTS;

test('a note is written on its page, its versions are compared, and a kind is added', async () => {
  test.skip(!existsSync(circular), `the circular is not on this machine: ${circular}`);
  const userData = mkdtempSync(join(tmpdir(), 'chancery-note-'));
  const { page, close } = await launchChancery({ userData, args: [circular] });
  const shot = async (name: string) => {
    if (shots !== undefined) await page.screenshot({ path: join(shots, `${name}.png`) });
  };
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/G/1501');
  await page.getByRole('button', { name: 'Reply to this circular' }).click();
  const courtesy = page.getByRole('button', { name: /^Edit: The Ministry avails/ });
  await expect(courtesy).toBeVisible({ timeout: 30_000 });
  await shot('composer');
  await courtesy.click();
  const field = page.getByLabel('The paragraph as it stands on the page');
  await field.fill(
    'The Ministry avails itself of this opportunity to renew its highest consideration on 9 May 2024.',
  );
  await shot('writing');
  await field.press('Enter');
  await expect(
    page.getByRole('button', { name: /^Edit: The Ministry avails itself of this opportunity to renew its/ }),
  ).toBeVisible({
    timeout: 30_000,
  });
  await page.getByRole('tab', { name: /Russian/ }).click();
  await expect(page.getByText('9 May 2024 is not in this version; it is in English.')).toBeVisible();
  await shot('versions');
  await page.getByRole('button', { name: 'Kinds of note…' }).click();
  await page.getByRole('button', { name: 'Add a kind' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Visit');
  await page.getByLabel('Words (English)').fill('{opening} announce a visit.');
  await shot('kinds');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByLabel('What the note says').selectOption({ label: 'Visit' });
  await expect(page.getByText('words of this kind (Russian)')).toBeVisible();
  await shot('own-kind');
  await close();
});
