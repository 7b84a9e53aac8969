import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bodyOf, docxOf, p, r } from '../formats/support/docxOf';
import { introduce, openText } from './support/journey';
import { type Launched, launchChancery } from './support/launch';

const red = '<w:color w:val="FF0000"/>';
const blue = '<w:color w:val="0070C0"/>';
const yellow = '<w:highlight w:val="yellow"/>';
const struck = '<w:strike/>';

const body = [
  p('Draft declaration on lanterns', '<w:jc w:val="center"/>'),
  p('Proposals by India in red, proposals by Türkiye in blue; deletions struck through.'),
  p(
    `${r('1. The States resolve to ')}${r('undertake', struck + red)}${r(' ')}${r('encourage', red)}${r(' the following measures on lanterns:')}`,
  ),
  p(`${r('2. They will light lanterns ')}${r('in every harbour', blue)}${r(' and keep them lit.')}`),
  p(
    `${r('3. They will meet ')}${r('at least once a year', yellow)}${r(' to speak of lanterns ')}${r('and of harbours', yellow)}${r('.')}`,
  ),
  p(`${r('4. The States will tell each other of broken lanterns.', red)}`),
].join('');

test.describe
  .serial('proposals that a text shows by colours alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-looks-'));
    const file = join(folder, 'lanterns.docx');
    let open: Launched;

    test.beforeAll(async () => {
      writeFileSync(file, docxOf({ 'word/document.xml': bodyOf(body) }));
      open = await launchChancery({ userData: join(folder, 'data'), args: [file] });
      await introduce(open.page, 'KAZ');
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('are offered with the names that the legend gives, and nothing is changed unasked', async () => {
      const { page } = open;
      await expect(line(page, 'IND would replace “undertake” by “encourage”.')).toBeVisible();
      await expect(line(page, 'TUR would add “in every harbour”.')).toBeVisible();
      await expect(line(page, 'A Member State would add “at least once a year”.')).toBeVisible();
      await expect(understood(page)).not.toContainText('[');
      await expect(understood(page).locator('.ink--red').first()).toHaveText('undertake');
    });

    test('one is taken, and taken back, with the keys alone', async () => {
      const { page } = open;
      await line(page, 'IND would replace “undertake” by “encourage”.').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(understood(page)).toContainText('[undertake] (-IND) [encourage] (+IND) the following');
      await page.keyboard.press('Control+KeyZ');
      await expect(understood(page)).not.toContainText('[');
    });

    test('all are written as brackets and come into the register so', async () => {
      const { page } = open;
      await page.getByLabel('Whose the proposals are that name nobody').selectOption('IRN');
      await page.getByRole('button', { name: 'Write all 5 as brackets' }).click();
      await expect(understood(page)).toContainText('[in every harbour] (+TUR)');
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(openText(page)).toContainText('[at least once a year] (+IRN)');
    });
  });

const line = (page: Page, sentence: string) => page.getByRole('button', { name: sentence });
const understood = (page: Page) => page.getByRole('region', { name: 'What was understood' });
