import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerSaveDialog, introduce, openText } from './support/journey';
import { type Launched, launchChancery } from './support/launch';

const circulars = resolve(__dirname, '../../../shared/circulars');
const names = [
  'asean-declaration-2024',
  'note-NCT-CID-696',
  'note-NCT-CT-801',
  'note-NCT-G-1501',
  'note-SOC-DOC-1289',
].map((name) => `${name}.txt`);
const chancery = resolve(__dirname, '../../out/cli/chancery.js');

test.describe
  .serial('the import screen, on the real circulars', () => {
    test.skip(!existsSync(circulars), `the circulars are not on this machine: ${circulars}`);
    test.skip(!existsSync(chancery), `the command line is not built: ${chancery}`);
    const folder = mkdtempSync(join(tmpdir(), 'chancery-import-'));
    const userData = join(folder, 'data');
    const inbox = join(folder, 'inbox');
    const saved = join(folder, 'as-received.txt');
    const source = join(circulars, 'note-NCT-CT-801.txt');
    let open: Launched;

    test.beforeAll(async () => {
      mkdirSync(inbox);
      for (const name of names) copyFileSync(join(circulars, name), join(inbox, name));
      for (const ending of ['docx', 'pdf']) {
        const out = join(inbox, `plan.${ending}`);
        execFileSync(process.execPath, [
          chancery,
          ...['export', source, '--document', '1', '--style', 'brackets', '-o', out],
        ]);
      }
      writeFileSync(join(inbox, 'broken.docx'), 'this is no Word file');
      open = await launchChancery({ userData, args: [source] });
      await introduce(open.page, 'KAZ');
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('what was received stands beside what was understood, and both scroll in step', async () => {
      const { page } = open;
      await expect(received(page)).toContainText('№NCT/CT/801');
      await expect(page.getByRole('dialog')).toContainText('77 brackets');
      await expect(page.getByRole('dialog')).toContainText('IND +16 −14');
      await understood(page).hover();
      await page.mouse.wheel(0, 100_000);
      await expect(received(page).getByText('To encourage public discussion')).toBeInViewport();
    });

    test('a warning goes to its place, and its repair can be taken, taken back and taken again', async () => {
      const { page } = open;
      await page.getByRole('button', { name: /^This bracket is never closed/ }).click();
      const chosen = understood(page).locator('[aria-selected="true"]');
      await expect(chosen).toBeInViewport();
      const before = await chosen.textContent();
      await page.getByRole('button', { name: 'Close the bracket' }).click();
      await expect(chosen).not.toHaveText(before ?? '');
      await page.getByRole('button', { name: 'Take back' }).click();
      await expect(chosen).toHaveText(before ?? '');
      await page.getByRole('button', { name: 'Close the bracket' }).click();
      await expect(page.getByText('Repaired: Close the bracket')).toBeVisible();
    });

    test('a title is corrected and a border moved, with the keys and with the mouse', async () => {
      const { page } = open;
      await page.getByRole('textbox', { name: 'Title' }).first().fill('Plan of Action, as we call it');
      const list = understood(page).getByRole('listbox').last();
      const first = await list.getByRole('option').first().textContent();
      await page.getByRole('button', { name: 'Begin one paragraph later' }).last().click();
      await expect(list.getByRole('option').first()).not.toHaveText(first ?? '');
      await page.keyboard.press('Control+KeyZ');
      await expect(list.getByRole('option').first()).toHaveText(first ?? '');
      await page.getByRole('button', { name: 'Begin one paragraph later' }).last().click();
      await list.getByRole('option').first().click();
      await page.keyboard.press('ArrowDown');
      await expect(list.getByRole('option').nth(1)).toBeFocused();
    });

    test('what was put right is not lost by a key: leaving is asked about first', async () => {
      const { page } = open;
      await page.keyboard.press('Escape');
      await expect(page.getByRole('alert')).toContainText('would be lost');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.getByRole('textbox', { name: 'Title' }).first()).toHaveValue(
        'Plan of Action, as we call it',
      );
    });

    test('the file as received can be saved, to the byte', async () => {
      await answerSaveDialog(open.app, saved);
      await open.page.getByRole('button', { name: 'Save the original file…' }).click();
      await expect.poll(() => existsSync(saved)).toBe(true);
      expect(readFileSync(saved).equals(readFileSync(source))).toBe(true);
      const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
      await expect(open.page.getByText(`SHA-256 ${hash.slice(0, 12)}`)).toBeVisible();
    });

    test('the circular comes in as it was put right', async () => {
      await open.page.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(
        open.page.getByRole('treeitem', { name: /Plan of Action, as we call it/ }).first(),
      ).toBeVisible();
    });

    test('a folder is taken whole, and the summary says what was refused and what was there already', async () => {
      const { page, app } = open;
      await answerFolderDialog(app, inbox);
      await page.keyboard.press('Alt+KeyO');
      await expect(page.getByRole('dialog')).toContainText('asean-declaration-2024.txt');
      await page.getByRole('button', { name: 'Import all' }).click();
      const summary = page.getByRole('dialog');
      await expect(summary).toContainText('6 files imported', { timeout: 60_000 });
      const lines = await summary.getByRole('listitem').allTextContents();
      expect(lines).toHaveLength(names.length + 3);
      expect(lines.find((line) => line.startsWith('broken.docx'))).toContain('plain text');
      expect(lines.find((line) => line.startsWith('note-NCT-CT-801'))).toContain('already');
      await page.keyboard.press('Enter');
      await expect(summary).toBeHidden();
    });

    test('a file that came in before says so and opens what is there', async () => {
      const { page, app } = open;
      await answerFolderDialog(app, inbox);
      await page.keyboard.press('Alt+KeyO');
      await expect(page.getByRole('dialog')).toContainText('Already in the register');
      await page.getByRole('button', { name: 'Open it' }).click();
      await leaveTheRest(page);
    });

    test('after a restart everything is there, the correction and the repair too', async () => {
      await open.close();
      open = await launchChancery({ userData });
      const { page } = open;
      for (const name of ['NCT/CID/696', 'NCT/G/1501', 'SOC/DOC/1289', 'Plan of Action, as we call it']) {
        await expect(page.getByRole('treeitem', { name: new RegExp(name) }).first()).toBeVisible();
      }
      await page
        .getByRole('treeitem', { name: /Plan of Action, as we call it/ })
        .first()
        .dblclick();
      await expect(openText(page)).toContainText('[undertake] (-ISR) [encourage] (+ISR) (+BHR)');
      const mended = openText(page).locator('[data-block]').filter({ hasText: 'usage of cryptocurrencies' });
      await expect(mended).toHaveText(/\(\+TUR\)\]$/);
    });
  });

const received = (page: Page) => page.getByRole('region', { name: 'As received' });
const understood = (page: Page) => page.getByRole('region', { name: 'What was understood', exact: true });

async function answerFolderDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Every other file is there already or refused: each says so, and is closed. */
async function leaveTheRest(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  // Between two of them the next is read, and a window with nothing to close may be there for a moment.
  await expect(async () => {
    const close = dialog.getByRole('button', { name: 'Close' }).last();
    if (await close.isVisible()) await close.click();
    await expect(dialog).toBeHidden({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
}
