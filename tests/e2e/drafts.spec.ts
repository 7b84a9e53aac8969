import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerSaveDialog, introduce, openText, saved, selectWords } from './support/journey';
import { type Launched, launchChancery } from './support/launch';
import { docxParts } from './support/outputs';

const shots = process.env.CHANCERY_SHOTS;

async function shot(page: Page, name: string): Promise<void> {
  if (shots) await page.screenshot({ path: join(shots, `${name}.png`), animations: 'disabled' });
}

/** The block of the page that holds these words. */
const block = (page: Page, words: string) =>
  openText(page).locator('[data-block]').filter({ hasText: words }).first();

/** What Word puts on the clipboard for a list, a table and a footnote, with all that comes along. */
const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{mso-style-unhide:no}</style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=EN-GB>
<!--StartFragment--><p class=MsoNormal style='margin-bottom:8pt'><b>Agreed<o:p></o:p></b> at the <span
style='mso-spacerun:yes'>  </span>meeting<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>:</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>exchange of data<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span><![endif]>yearly</p>
<table class=MsoTableGrid><tr><td colspan=2><p class=MsoNormal>Calendar</p></td></tr><tr><td>June</td><td>First draft</td></tr></table>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Held in Astana.</p></div></div>
<!--EndFragment--></body></html>`;

async function pasteHtml(page: Page, html: string): Promise<void> {
  await openText(page).evaluate((element, words) => {
    const data = new DataTransfer();
    data.setData('text/html', words);
    data.setData('text/plain', 'plain');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}

test.describe
  .serial('an own draft, from its first word to the file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-drafts-'));
    const userData = join(folder, 'data');
    let open: Launched;

    test.beforeAll(async () => {
      open = await launchChancery({ userData });
      await introduce(open.page, 'KAZ');
      await expect(open.page.getByText('The desk is clear')).toBeVisible();
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('is begun by a key, with the outline of a concept paper', async () => {
      const { page } = open;
      await page.keyboard.press('Control+KeyN');
      const dialog = page.getByRole('dialog', { name: 'New draft' });
      await dialog.getByLabel('Subject').fill('Food security');
      await shot(page, '1-new-draft');
      await page.keyboard.press('Enter');
      await expect(openText(page)).toContainText('Concept Paper: Food security');
      await expect(page.getByTestId('draft-bar')).toBeVisible();
      await shot(page, '2-outline');
    });

    test('has headings, lists that number themselves, and letters of several looks', async () => {
      const { page } = open;
      await block(page, 'Background').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('The Parties reaffirm the Charter.');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('word-count')).toContainText('words');
      await page.keyboard.type('1. exchange of views');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('in person');
      await page.keyboard.press('Control+Shift+Digit8');
      await page.keyboard.press('Enter');
      await page.keyboard.type('in writing');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Control+Shift+Digit7');
      await page.keyboard.type('joint training');
      await expect(block(page, 'exchange of views')).toHaveAttribute('data-label', '1.');
      await expect(block(page, 'in writing')).toHaveAttribute('data-label', 'b)');
      await expect(block(page, 'joint training')).toHaveAttribute('data-label', '2.');
      await selectWords(page, 'The Parties reaffirm', 'reaffirm');
      await page.keyboard.press('Control+KeyB');
      await expect(openText(page).locator('strong', { hasText: 'reaffirm' })).toBeVisible();
      await shot(page, '3-lists');
    });

    test('has footnotes that are numbered by their place', async () => {
      const { page } = open;
      await selectWords(page, 'joint training', 'training');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+KeyF');
      await page.keyboard.type('See the second annex.');
      await page.keyboard.press('Alt+KeyG');
      await selectWords(page, 'The Parties reaffirm', 'Charter');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+KeyF');
      await page.keyboard.type('Signed in 2002.');
      await expect(openText(page).locator('.footnote').first()).toContainText('Signed in 2002.');
      await expect(openText(page).locator('.footnote').nth(1)).toHaveAttribute('data-label', '2');
      await expect(block(page, 'joint training').locator('.note-mark')).toHaveText('2');
      await shot(page, '4-footnotes');
    });

    test('has tables whose cells are walked with Tab and merged', async () => {
      const { page } = open;
      await block(page, 'Objectives').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Alt+KeyI');
      await page.getByRole('dialog', { name: 'Insert a table' }).getByLabel('Columns').fill('2');
      await page.keyboard.press('Enter');
      for (const words of ['Step', 'When', 'Draft', 'June', 'Adoption', 'October', 'Review'])
        await page.keyboard.type(words).then(() => page.keyboard.press('Tab'));
      await expect(openText(page).locator('tr')).toHaveCount(4);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      await shot(page, '5-table');
    });

    test('takes a paste from Word with its structure and without its rubbish', async () => {
      const { page } = open;
      await block(page, 'Next steps').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await pasteHtml(page, fromWord);
      await expect(block(page, 'Agreed at the meeting')).toBeVisible();
      await expect(block(page, 'exchange of data')).toHaveAttribute('data-label', '1.');
      await expect(block(page, 'yearly')).toHaveAttribute('data-label', 'a)');
      await expect(openText(page).locator('td[colspan="2"]')).toHaveText('Calendar');
      await expect(openText(page).locator('.footnote').nth(2)).toContainText('Held in Astana.');
      await expect(openText(page)).not.toContainText('mso');
      await shot(page, '6-paste');
    });

    test('has its spelling checked by dictionaries of the program, and words put right by key', async () => {
      const { page } = open;
      await block(page, 'Participation').click();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.type('States recieve the results.');
      const misspelled = openText(page).locator('.misspelled', { hasText: 'recieve' });
      await expect(misspelled).toBeVisible({ timeout: 30_000 });
      await page.keyboard.press('F7');
      await expect(page.getByRole('menuitem', { name: 'receive' })).toBeFocused({ timeout: 30_000 });
      await shot(page, '6a-spelling');
      await page.keyboard.press('Enter');
      await expect(openText(page)).toContainText('States receive the results.');
      await expect(misspelled).toHaveCount(0);
    });

    test('has words found and replaced', async () => {
      const { page } = open;
      await page.keyboard.press('Control+KeyH');
      await page.getByTestId('find').fill('results');
      await page.keyboard.press('Tab');
      await page.keyboard.type('outcomes');
      await shot(page, '6b-replace');
      await page.keyboard.press('Enter');
      await expect(openText(page)).toContainText('States receive the outcomes.');
      await page.keyboard.press('Escape');
    });

    test('is kept over a restart, and can be undone still', async () => {
      await saved(open.page);
      await open.close();
      open = await launchChancery({ userData });
      const { page } = open;
      await expect(block(page, 'Agreed at the meeting')).toBeVisible();
      await openText(page).focus();
      await page.keyboard.press('Control+KeyZ');
      await expect(openText(page)).not.toContainText('States receive the outcomes.');
      await page.keyboard.press('Control+Shift+KeyZ');
      await expect(openText(page)).toContainText('States receive the outcomes.');
    });

    test('leaves as a file of real headings, lists, tables and footnotes', async () => {
      const { app, page } = open;
      const path = join(folder, 'draft.docx');
      await answerSaveDialog(app, path);
      // The text is open before its export is: on a busy machine the key may come too early.
      await expect(async () => {
        await page.keyboard.press('Control+KeyE');
        await expect(page.getByRole('dialog')).toBeVisible({ timeout: 3000 });
      }).toPass({ timeout: 30_000 });
      await shot(page, '7-export');
      await page.keyboard.press('Enter');
      await expect(page.getByText('draft.docx')).toBeVisible({ timeout: 20_000 });
      const parts = docxParts(new Uint8Array(readFileSync(path)));
      const body = parts.get('word/document.xml') ?? '';
      expect(body).toContain('w:val="Heading2"');
      expect(body).toContain('<w:numPr>');
      expect(body).toContain('<w:gridSpan w:val="2"/>');
      expect(parts.get('word/footnotes.xml')).toContain('Held in Astana.');
    });
  });
