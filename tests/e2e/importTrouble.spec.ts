/** What a day may do to an import: a folder of everything, a change of mind, a sudden end, a full disk. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { introduce, openEnclosure } from './support/journey';
import { type Launched, launchChancery } from './support/launch';
import { fillDisk, mountedSmall, unmount } from './support/smallDisk';

const sample = readFileSync(resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt'), 'utf8');

/** A circular like the sample, under another number. */
const circular = (number: number): string => sample.replaceAll('9917', String(number));

/** Forty files of a folder: 33 that come in, two of them the same, and six that nobody can read. */
function fillInbox(inbox: string): void {
  mkdirSync(inbox);
  for (let at = 0; at < 32; at += 1) writeFileSync(join(inbox, `note ${at + 1}.txt`), circular(1000 + at));
  writeFileSync(join(inbox, 'the same again.txt'), circular(1000));
  writeFileSync(join(inbox, 'draft.md'), '# Draft Declaration\n\nTo [act] (+IND) now.');
  for (const name of ['0 broken.docx', 'broken.pdf', 'broken.odt'])
    writeFileSync(join(inbox, name), 'not at all');
  writeFileSync(join(inbox, 'old.rtf'), '{\\rtf1 An old letter.}');
  writeFileSync(join(inbox, '0 empty.txt'), '');
  writeFileSync(join(inbox, '1 gone.txt'), 'Here a moment ago.');
}

async function chooseFolder({ app, page }: Launched, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
  // A key pressed while the first questions are just leaving the window would go with them.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Alt+KeyO');
}

const results = (page: Page, kind: string) => page.locator(`.import__summary [data-result="${kind}"]`);

test.describe
  .serial('a folder of forty files, some of them broken', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-trouble-'));
    const inbox = join(folder, 'inbox');
    let open: Launched;
    let came = 0;

    test.beforeAll(async () => {
      fillInbox(inbox);
      open = await launchChancery({});
      await introduce(open.page, 'KAZ');
    });
    test.afterAll(async () => {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('says of the first that cannot be read why, and goes on', async () => {
      await chooseFolder(open, inbox);
      rmSync(join(inbox, '1 gone.txt'));
      const dialog = open.page.getByRole('dialog');
      await expect(dialog).toContainText('0 broken.docx is named like a Word document');
      await open.page.keyboard.press('Enter');
      await expect(dialog).toContainText('0 empty.txt is empty');
      await open.page.keyboard.press('Enter');
      await expect(dialog).toContainText('There is no file 1 gone.txt');
    });

    test('is taken all at once, stopped in the middle, and says of each what became of it', async () => {
      const { page } = open;
      await page.getByRole('button', { name: 'Import the other 37 files' }).press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText(/(?:1[2-9]|2\d) of 40/, { timeout: 60_000 });
      await page.keyboard.press('Escape');
      await expect(dialog).toContainText(/imported/);
      came = await results(page, 'imported').count();
      expect(came).toBeGreaterThan(3);
      expect(await results(page, 'left').count()).toBeGreaterThan(3);
      await expect(results(page, 'refused').filter({ hasText: 'broken.docx' })).toContainText('plain text');
      await expect(page.locator('.import__summary li')).toHaveCount(40);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    });

    test('comes in whole the second time, and what is there already comes in once', async () => {
      // Each file is read in a worker of its own: some seconds on an idle machine, a minute on a busy one.
      test.slow();
      const { page } = open;
      await chooseFolder(open, inbox);
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('0 broken.docx');
      await page.getByRole('button', { name: 'Import the other 38 files' }).press('Enter');
      await expect(dialog).toContainText('in the register already', { timeout: 150_000 });
      await expect(results(page, 'refused')).toHaveCount(5);
      // One more than came in before: two files of the folder are the same.
      await expect(results(page, 'duplicate')).toHaveCount(came + 1);
      await expect(results(page, 'imported')).toHaveCount(33 - came);
    });
  });

test('a folder whose import is killed in the middle leaves whole circulars, and the others come in the next time', async () => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'chancery-killed-'));
  const [inbox, userData] = [join(folder, 'inbox'), join(folder, 'data')];
  mkdirSync(inbox);
  writeFileSync(join(inbox, '0 broken.docx'), 'not at all');
  for (let at = 0; at < 14; at += 1) writeFileSync(join(inbox, `note ${at + 1}.txt`), circular(2000 + at));
  const first = await launchChancery({ userData });
  await introduce(first.page, 'KAZ');
  const importOthers = async ({ page }: Launched): Promise<void> => {
    await expect(page.getByRole('dialog')).toContainText('0 broken.docx');
    await page.getByRole('button', { name: 'Import the other 14 files' }).press('Enter');
  };
  await chooseFolder(first, inbox);
  await importOthers(first);
  await expect(first.page.getByRole('dialog')).toContainText(/[5-9] of 15/, { timeout: 60_000 });
  const ended = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await ended;

  const second = await launchChancery({ userData });
  const { page } = second;
  await expect(page.getByRole('treeitem').first()).toBeVisible({ timeout: 60_000 });
  await chooseFolder(second, inbox);
  await importOthers(second);
  await expect(results(page, 'imported').first()).toBeVisible({ timeout: 150_000 });
  await expect(page.locator('.import__summary li')).toHaveCount(15);
  const [there, came] = [await results(page, 'duplicate').count(), await results(page, 'imported').count()];
  expect(there).toBeGreaterThan(0);
  expect([there + came, await results(page, 'refused').count()]).toEqual([14, 1]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  // What was there before the end is whole: its text opens.
  await openEnclosure(page);
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('a full disk', () => {
  let disk = '';
  test.afterAll(() => unmount(disk));

  test('says so, nothing of the file is entered, and it comes in by the same key once there is room', async () => {
    disk = mkdtempSync(join(tmpdir(), 'chancery-full-'));
    test.skip(!mountedSmall(disk, '80m'), 'a small disk can be mounted only as root on Linux');
    const path = join(disk, 'long.txt');
    writeFileSync(path, `Draft Plan\n\n${'To keep the lights of the coasts lit, each year. '.repeat(9000)}`);
    const open = await launchChancery({ userData: join(disk, 'data'), args: [path] });
    const { page } = open;
    await introduce(page, 'KAZ');
    await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused({ timeout: 30_000 });
    const makeRoom = fillDisk(disk);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText('Is the disk full?', { timeout: 20_000 });
    await expect(page.getByRole('treeitem')).toHaveCount(0);
    makeRoom();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('treeitem').first()).toBeVisible({ timeout: 20_000 });
    await open.close();
  });
});
