import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { hostilePdf } from '#tests/corpus/hostilePdf';
import { answerSaveDialog, introduce, openEnclosure, openText, takeIn } from './support/journey';
import { type Launched, launchChancery } from './support/launch';
import { mountedSmall } from './support/smallDisk';

const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');

/** A DOCX whose end is missing, as after a broken download. */
function cutOffDocx(): Uint8Array {
  const whole = zipSync({ 'word/document.xml': strToU8('<w:document/>'.repeat(500)) }, { level: 0 });
  return whole.subarray(0, whole.length / 2);
}

const bomb = 'pdf.overloaded--bomb-packed-twice.pdf';
const remarks = 'pdf.overloaded--a-remark-a-hundred-thousand-times.pdf';
const mail =
  'From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nWords\n--B--\n';

const badFiles: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['empty.txt', new Uint8Array(), /empty/],
  [
    'picture.docx',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /picture\.docx/,
  ],
  ['cut-off.docx', cutOffDocx(), /cut-off\.docx/],
  [bomb, hostilePdf(bomb), /more work to read/],
  [remarks, hostilePdf(remarks), /more work to read/],
  ['nested.txt', strToU8(`${'[be '.repeat(10_000)}${']'.repeat(10_000)}`), /deep inside one another/],
  ['mail.eml', strToU8(mail), /is an e-mail/],
  ['noise.txt', Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256), /noise\.txt/],
];

test.describe
  .serial('bad input gets a sentence, and nothing is lost', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-bad-'));
    let open: Launched;

    test.beforeAll(async () => {
      open = await launchChancery({ userData: join(folder, 'data'), args: [sample] });
      await introduce(open.page, 'KAZ');
      await takeIn(open.page, 'NCT/CT/9917');
    });
    test.afterAll(async () => {
      await open.close();
    });

    for (const [name, bytes, sentence] of badFiles) {
      test(`${name} is refused in one sentence and the register stays as it was`, async () => {
        const { app, page } = open;
        const path = join(folder, name);
        writeFileSync(path, bytes);
        await app.evaluate(({ dialog }, filePath) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
        }, path);
        await page.keyboard.press('Control+KeyO');
        const dialog = page.getByRole('dialog');
        await expect(dialog).toContainText(sentence);
        await expect(dialog).not.toContainText(/Error|undefined|at .*\.ts/);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
        await expect(page.getByRole('treeitem', { name: /^Circular/ })).toHaveCount(1);
      });
    }

    test('a disk that is full at export says so, and the file that stood there is whole', async () => {
      const disk = join(folder, 'disk');
      mkdirSync(disk);
      test.skip(!mountedSmall(disk, '64k'), 'a small disk can be mounted only as root on Linux');
      const path = join(disk, 'text.docx');
      writeFileSync(path, 'what stood there');
      writeFileSync(join(disk, 'filler'), new Uint8Array(60 * 1024));
      const { app, page } = open;
      await openEnclosure(page);
      await answerSaveDialog(app, path);
      const exporting = page.getByRole('dialog').getByRole('button', { name: /DOCX|Export/ });
      // On a busy machine the text is on the page before its commands are lent.
      await expect(async () => {
        await page.keyboard.press('Control+KeyE');
        await expect(exporting.first()).toBeVisible({ timeout: 3000 });
      }).toPass({ timeout: 30_000 });
      await exporting.first().click();
      await expect(page.getByText(/disk is full/)).toBeVisible();
      expect(readFileSync(path, 'utf8')).toBe('what stood there');
      execFileSync('umount', ['-l', disk]);
      await expect(openText(page)).toContainText('(+ISR)');
      expect(existsSync(sample)).toBe(true);
    });
  });
