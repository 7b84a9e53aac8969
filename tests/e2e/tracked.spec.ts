import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bodyOf, docxOf, p, partOf, r } from '../formats/support/docxOf';
import { del, gone, ins } from '../formats/support/tracked';
import { introduce, openText } from './support/journey';
import { type Launched, launchChancery } from './support/launch';

const remarked = `<w:commentRangeStart w:id="1"/>${r('light lanterns')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
const body = [
  p('Draft Declaration on Lanterns', '<w:jc w:val="center"/>'),
  p(
    `${r('To ')}${del('Delegation of India', 'undertake')}${ins('Delegation of India', 'encourage')}${r(' measures;')}`,
  ),
  p(`${r('To ')}${remarked}${r(' in every harbour;')}`),
  p(
    `${r('To meet ')}<w:ins w:author="J. Smith">${r('at least ')}<w:del w:author="Delegation of India">${gone('once or ')}</w:del>${r('twice ')}</w:ins>${r('a year.')}`,
  ),
].join('');
const comments = partOf(
  `<w:comment w:id="1" w:author="Norway">${p('Norway: we can support this.')}</w:comment>`,
  'w:comments',
);

test.describe
  .serial('a Word file with tracked changes and a comment, by the keys alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-tracked-'));
    const file = join(folder, 'lanterns.docx');
    let open: Launched;

    test.beforeAll(async () => {
      writeFileSync(file, docxOf({ 'word/document.xml': bodyOf(body), 'word/comments.xml': comments }));
      open = await launchChancery({ userData: join(folder, 'data'), args: [file] });
      await introduce(open.page, 'KAZ');
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('is shown as Word shows it: inserted words underlined and deleted ones struck, in the colours of their authors', async () => {
      const { page } = open;
      await expect(received(page).locator('del').first()).toHaveText('undertake');
      await expect(received(page).locator('ins').first()).toHaveText('encourage');
      await expect(received(page).locator('ins').first()).toHaveAttribute(
        'title',
        'Delegation of India: inserted',
      );
      await expect(received(page)).toContainText('To meet at least once or twice a year.');
      await expect(received(page)).not.toContainText('[');
      const [india, smith] = await Promise.all(
        ['encourage', 'at least'].map((words) =>
          received(page)
            .locator('ins')
            .filter({ hasText: words })
            .first()
            .evaluate((element) => getComputedStyle(element).color),
        ),
      );
      expect(india).not.toBe(smith);
      await expect(understood(page)).toContainText('[undertake] (-IND) [encourage] (+IND) measures;');
    });

    test('the author whom nobody knows gets a party, and the remark its speaker', async () => {
      const { page } = open;
      await expect(page.getByRole('button', { name: 'Import', exact: true })).toBeFocused();
      await page.keyboard.press('F6');
      await page.keyboard.press('F6');
      await expect(page.getByLabel('Party of J. Smith')).toBeFocused();
      await page.keyboard.type('Kyrgyz');
      await expect(understood(page)).toContainText('(+KGZ) a year.');
      await page.keyboard.press('F8');
      await page.keyboard.press('F8');
      await expect(page.getByRole('button', { name: /^Does this remark speak for NOR/ })).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByText('The remark speaks for NOR')).toBeVisible();
    });

    test('leaving it asks first, and Enter goes on to the import', async () => {
      const { page } = open;
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Go on' })).toHaveCount(0);
      await page.keyboard.press('Control+Enter');
      await expect(openText(page)).toContainText('[undertake] (-IND) [encourage] (+IND) measures;');
      await expect(openText(page)).toContainText('(+KGZ)');
    });
  });

const received = (page: Page) => page.getByRole('region', { name: 'As received' });
const understood = (page: Page) => page.getByRole('region', { name: 'What was understood', exact: true });
