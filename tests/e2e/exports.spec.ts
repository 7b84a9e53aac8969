/** Our proposals go back in the Word file as it came, from the export dialog, by the keyboard. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import {
  annotate,
  answerSaveDialog,
  introduce,
  openEnclosure,
  openText,
  photograph,
  saved,
  selectWords,
} from './support/journey';
import { launchChancery } from './support/launch';

const chancery = resolve(__dirname, '../../out/cli/chancery.js');

test('proposals leave as tracked changes in the file as it was received', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-exports-'));
  const [text, received, out] = ['plan.txt', 'plan.docx', 'out.docx'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(
    text,
    'Draft Plan of Action\n\nI. Measures\n\n1. To urge States to act.\n\n2. To share results.\n',
  );
  execFileSync(process.execPath, [chancery, 'export', text, '-o', received]);
  const { page, app, close } = await launchChancery({ userData: join(folder, 'data'), args: [received] });
  try {
    await introduce(page, 'KAZ');
    await expect(page.getByRole('dialog')).toContainText('Draft Plan of Action');
    await page.keyboard.press('Enter');
    await openEnclosure(page);
    await selectWords(page, 'To urge States', 'urge');
    await page.keyboard.type('call upon');
    await expect(openText(page)).toContainText('[urge] (-KAZ) [call upon] (+KAZ)');
    await selectWords(page, 'To share results', 'share');
    await annotate(page, 'share', 'Kazakhstan asks how.');
    await selectWords(page, 'To share results', 'results');
    await annotate(page, 'private', 'The capital has not answered.');
    await saved(page);
    await page.keyboard.press('Control+KeyE');
    const dialog = page.getByRole('dialog', { name: 'Export as DOCX' });
    await dialog.getByRole('radio', { name: /In the file as received/ }).check();
    await dialog.getByRole('checkbox', { name: 'With remarks to share, as comments' }).check();
    const shots = process.env.CHANCERY_SHOTS;
    if (shots !== undefined) await photograph(page, join(shots, 'export.png'));
    await answerSaveDialog(app, out);
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(out)).toBe(true);
    const [before, after] = [unzipSync(readFileSync(received)), unzipSync(readFileSync(out))];
    const body = strFromU8(after['word/document.xml'] ?? new Uint8Array());
    expect(body).toMatch(
      /<w:del [^>]*w:author="KAZ"[^>]*>.*?urge<.*<w:ins [^>]*w:author="KAZ"[^>]*>.*?call upon</,
    );
    const comments = strFromU8(after['word/comments.xml'] ?? new Uint8Array());
    expect(comments).toContain('Kazakhstan asks how.');
    const all = Object.values(after).map((part) => strFromU8(part));
    expect(all.join('')).not.toContain('The capital has not answered');
    const touched = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
    for (const name of Object.keys(before).filter((part) => !touched.includes(part)))
      expect(after[name]).toEqual(before[name]);
  } finally {
    await close();
  }
});
