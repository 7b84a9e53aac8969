/**
 * In time, in the real application: the days that versions of a note disagree on, silence broken in three steps,
 * the sent note frozen with its proof, a reminder, the register of notes, and numbers that outlive a killed app.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { answerSaveDialog, introduce, saved, takeIn } from './support/journey';
import { launchChancery } from './support/launch';

const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9931.txt');

async function addMeeting(page: Page, minutesFromNow: number): Promise<void> {
  const at = new Date(Date.now() + minutesFromNow * 60_000 + 5 * 3_600_000).toISOString();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByLabel('What it is about').fill('Senior Officials');
  await page.getByLabel('Last day').fill(at.slice(0, 10));
  await page.getByLabel('Hour, if one is named').fill(at.slice(11, 16));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Senior Officials/ })).toBeVisible();
}

test('a silence is broken in time, the note is frozen, reminders come, and no number is lost to a kill', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-intime-'));
  const userData = join(folder, 'data');
  const first = await launchChancery({ userData, args: [sample] });
  const { page, app } = first;
  await introduce(page, 'KAZ');
  await takeIn(page, 'NCT/CT/9931');

  // Deadlines: both days are said, and the calendar file is read by another house's parser.
  await page.keyboard.press('Control+Shift+KeyU');
  const silence = page.getByRole('option', { name: /Silence.*NCT\/CT\/9931/ }).first();
  await silence.click();
  const detail = page.getByRole('complementary', { name: 'The deadline in detail' });
  await expect(detail).toContainText('The versions end at different instants: English, Russian');
  await expect(detail).toContainText('18:00 (UTC+5)');
  await answerSaveDialog(app, join(folder, 'all.ics'));
  await page.getByRole('button', { name: 'To a calendar…' }).first().click();
  await expect(page.getByText(/all\.ics holds 2 events/)).toBeVisible();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, 'all.ics'), 'utf8')));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);

  // Its reminder of two hours before comes within a minute; the rest goes on meanwhile.
  await addMeeting(page, 121);
  const next = page.getByTestId('next-deadline');
  await expect(next).toContainText('Senior Officials');

  // Silence by keys: break one paragraph, give the reason, write the note.
  await silence.click();
  await detail.getByRole('button', { name: 'Silence: SOC/2031/DRAFT/7/Rev.2' }).click();
  const paragraph = page.locator('.silence__paragraph').filter({ hasText: 'To keep every lighthouse lit' });
  await paragraph.focus();
  await page.keyboard.press('KeyB');
  for (const language of ['English', 'Russian']) {
    await page
      .getByLabel(`1 (${language})`)
      .fill(language === 'English' ? 'It goes too far' : 'Это чрезмерно');
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: 'Write the note' }).click();
  await expect(page.getByLabel('Own reference')).toHaveValue(/^\d{4}\/1$/);
  await saved(page);

  // Sent: frozen, with a proof; the silence is broken.
  await page.keyboard.press('Alt+KeyT');
  const proof = join(folder, 'receipt.txt');
  writeFileSync(proof, 'received');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, proof);
  await page.getByRole('dialog').getByRole('button', { name: 'Choose files…' }).click();
  await expect(page.getByRole('dialog')).toContainText('receipt.txt');
  await page.getByRole('button', { name: 'Freeze and record' }).click();
  await expect(page.getByRole('heading', { name: /^Sent: \d{4}\/1$/ })).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('.sending__hash')).toHaveCount(2);
  await page.getByRole('tab', { name: /^Silence/ }).click();
  await expect(page.getByTestId('silence-state')).toContainText('Broken by us');

  const reminders = page.getByTestId('reminders');
  await expect(reminders).toContainText('Senior Officials', { timeout: 70_000 });
  await reminders.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(reminders).toBeHidden();

  // Killed right after a new note was begun: its number is kept, and the next one follows.
  await page.keyboard.press('Control+Shift+KeyN');
  await expect(page.getByLabel('Own reference')).toHaveValue(/\/2$/);
  app.process().kill('SIGKILL');
  const second = await launchChancery({ userData });
  // The tabs that were open stand there again before keys mean anything.
  await expect(second.page.getByRole('tab', { name: /^Silence/ })).toBeVisible();
  await expect(async () => {
    await second.page.keyboard.press('Control+Shift+KeyN');
    await expect(second.page.getByLabel('Own reference')).toHaveValue(/\/3$/, { timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await second.page.keyboard.press('Alt+KeyN');
  const rows = second.page.locator('.notereg__table tbody tr');
  await expect(rows).toHaveCount(4);
  const sent = second.page.locator('tr[data-direction="out"]').filter({ hasText: '/1' });
  await expect(sent).toContainText('sent');
  await answerSaveDialog(second.app, join(folder, 'notes.csv'));
  await second.page.getByRole('button', { name: 'CSV' }).click();
  await expect(second.page.getByText(/notes\.csv holds 4 notes/)).toBeVisible();
  expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).toContain('NCT/CT/9931');
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});
