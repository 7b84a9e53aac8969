import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import {
  annotate,
  answerSaveDialog,
  introduce,
  openEnclosure,
  openText,
  saved,
  selectWords,
  standIn,
  takeIn,
} from './support/journey';
import { type Launched, launchChancery } from './support/launch';
import { docxParagraphs, everyByte, pdfPages } from './support/outputs';

const circular = resolve(__dirname, '../../../shared/circulars/note-NCT-CT-801.txt');
const secret = { source: 'Cable zebra-4711', remark: 'walrus-0815 by all means', fallback: 'ocelot-2718' };
const privately = 'lynx-3141: not even to friends';
const reason = 'Agreed language, quince-1618';

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();

/** The paragraph of the page that holds these words. */
const block = (page: Page, words: string) =>
  openText(page).locator('[data-block]').filter({ hasText: words }).first();

/** Writes an instruction on what is selected. */
async function instruct(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+KeyJ');
  const form = page.getByRole('form', { name: 'New instruction' });
  await form.getByLabel('The capital says').selectOption('red-line');
  await expect(form.getByLabel('The words')).toHaveValue(words);
  await form.getByLabel('Fallback words').fill(secret.fallback);
  await form.getByLabel('Remark').fill(secret.remark);
  await form.getByLabel('Source').fill(secret.source);
  await form.getByLabel('Date').fill('2022-06-14');
  await page.keyboard.press('Control+Enter');
}

test.describe
  .serial('positions beside the text of circular NCT/CT/801', () => {
    test.skip(!existsSync(circular), `the circular is not on this machine: ${circular}`);
    const folder = mkdtempSync(join(tmpdir(), 'chancery-positions-'));
    const userData = join(folder, 'data');
    let open: Launched;

    test.beforeAll(async () => {
      open = await launchChancery({ userData, args: [circular] });
      await introduce(open.page, 'KAZ');
      await takeIn(open.page, 'NCT/CT/801');
      await openEnclosure(open.page);
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('a red line from the capital is kept, looks private, and is not crossed yet', async () => {
      const { page } = open;
      await selectWords(page, 'To eradicate poverty', 'sustainable economic and social development');
      await instruct(page, 'sustainable economic and social development');
      const card = page.getByRole('article', { name: 'Red line' });
      await expect(card).toContainText('private');
      await expect(card).not.toContainText('Crossed');
      await expect(block(page, 'To eradicate poverty')).toHaveAttribute('data-margin', 'instr.');
    });

    test('it is crossed the moment that the delegation asks for the words to go', async () => {
      const { page } = open;
      await selectWords(page, 'To eradicate poverty', 'social development');
      await page.keyboard.press('Control+Shift+KeyX');
      const card = page.getByRole('article', { name: 'Red line' });
      await expect(card).toContainText('our own sign asks for the words to go');
      await expect(block(page, 'To eradicate poverty')).toHaveAttribute('data-margin', 'red line');
      await expect(page.getByRole('contentinfo')).toContainText('1 red line crossed');
      await page.keyboard.press('Control+KeyZ');
      await expect(card).not.toContainText('Crossed');
    });

    test('paragraphs are marked agreed, pending and reserved, and counted', async () => {
      const { page } = open;
      await standIn(page, 'To eradicate poverty', 'sustainable economic');
      await page.keyboard.press('Control+Shift+KeyH');
      await expect(block(page, 'To eradicate poverty')).toHaveAttribute('data-margin', /re\u00adserved/);
      await standIn(page, 'To promote human rights', 'mutual respect');
      await page.keyboard.press('Control+Shift+KeyP');
      await page.getByLabel('Waits for').selectOption('IND');
      await page.getByRole('button', { name: 'Mark' }).click();
      await expect(block(page, 'To promote human rights')).toHaveAttribute(
        'data-margin',
        'pend\u00ading IND',
      );
      await expect(page.getByTestId('agreement')).toContainText(/\d+ of \d+ agreed/);
    });

    test('a group gets a reason, and an annotation mentions a party', async () => {
      const { page } = open;
      await standIn(page, 'Recognising that terrorism', 'democracy');
      await page.keyboard.press('Control+Shift+KeyY');
      await page.getByLabel('Why it is asked for').fill(reason);
      await page.getByRole('button', { name: 'Save' }).click();
      await selectWords(page, 'To promote human rights', 'mutual respect');
      await page.keyboard.press('Control+Shift+KeyM');
      await page
        .getByRole('form', { name: 'New annotation' })
        .getByRole('textbox')
        .pressSequentially('Ask @ind');
      await page.keyboard.press('Enter');
      await page.keyboard.type(privately);
      await page.keyboard.press('Control+Enter');
      await expect(page.getByLabel('Mentions')).toContainText('@IND');
    });

    test('an annotation whose words go waits in the tray, and one key attaches it again', async () => {
      const { page } = open;
      await standIn(page, 'To eradicate poverty', 'sustainable economic');
      await page.keyboard.press('End');
      await page.keyboard.type(' everywhere');
      await selectWords(page, 'To eradicate poverty', 'everywhere');
      await annotate(page, 'share', 'Is this needed?');
      await standIn(page, 'To eradicate poverty', 'everywhere');
      await page.keyboard.press('Control+Shift+KeyW');
      await expect(page.getByRole('region', { name: 'Waiting for a place' })).toContainText('everywhere');
      await selectWords(page, 'To eradicate poverty', 'poverty');
      await page.keyboard.press('Control+Shift+KeyJ');
      await expect(page.getByRole('region', { name: 'Waiting for a place' })).toHaveCount(0);
    });

    test('a version is named, compared with the present and restored', async () => {
      const { page } = open;
      await page.keyboard.press('Control+Shift+KeyK');
      await page.getByLabel('Name', { exact: true }).fill('sent on 14 June');
      await page.keyboard.press('Enter');
      await selectWords(page, 'To eradicate poverty', 'poverty');
      await page.keyboard.type('hunger');
      await expect(openText(page)).toContainText('[poverty] (-KAZ) [hunger] (+KAZ)');
      await tab(page, 'History');
      await page
        .getByRole('article', { name: 'sent on 14 June' })
        .getByRole('button', { name: 'Compare' })
        .click();
      await expect(page.getByRole('dialog')).toContainText('1 paragraph differs');
      await expect(page.getByRole('dialog').locator('ins').filter({ hasText: 'hunger' })).toBeVisible();
      await page.getByRole('button', { name: 'Restore the version on the left' }).click();
      await expect(openText(page)).not.toContainText('hunger');
      await expect(page.getByRole('article', { name: 'Before a version was restored' })).toBeVisible();
      await saved(page);
    });

    test('after quitting and starting again all of it is there', async () => {
      await open.close();
      open = await launchChancery({ userData });
      const { page } = open;
      await openEnclosure(page);
      await expect(block(page, 'To eradicate poverty')).toHaveAttribute(
        'data-margin',
        /re\u00adserved\ninstr\./,
      );
      await tab(page, 'Instructions');
      await expect(page.getByText(secret.remark)).toBeVisible();
      await tab(page, 'History');
      await expect(page.getByRole('article', { name: 'sent on 14 June' })).toBeVisible();
    });

    for (const kind of ['docx', 'pdf'] as const)
      for (const style of ['Rolling text', 'As a table', 'Without names'] as const)
        test(`exported as ${kind}, ${style.toLowerCase()}: the reason is there when asked, nothing private is in any byte`, async () => {
          const { page, app } = open;
          const path = join(folder, `${style}.${kind}`);
          await answerSaveDialog(app, path);
          await openText(page).focus();
          await page.keyboard.press(kind === 'docx' ? 'Control+KeyE' : 'Control+Shift+KeyE');
          await page.getByLabel(style).check();
          await page.getByLabel(/With reasons/).check();
          await page.getByRole('button', { name: 'Export…' }).click();
          await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
          await expect(page.getByRole('dialog')).toHaveCount(0);
          const bytes = readFileSync(path);
          const words = kind === 'pdf' ? await pdfPages(bytes) : [];
          const all = [...(await everyByte(bytes)), ...words];
          const readable = kind === 'pdf' ? words.join(' ') : [...docxParagraphs(bytes), ...all].join('\n');
          expect(readable).toContain('quince-1618');
          for (const text of all)
            for (const marker of ['zebra-4711', 'walrus-0815', 'ocelot-2718', 'lynx-3141', 'Is this needed'])
              expect(text).not.toContain(marker);
        });
  });
