import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bodyOf, docxOf, p, partOf, r } from '../formats/support/docxOf';
import { introduce } from './support/journey';
import { type Launched, launchChancery } from './support/launch';

const inserted = (id: number, author: string, words: string) =>
  `<w:ins w:id="${id}" w:author="${author}" w:date="2024-06-05T10:00:00Z">${r(words)}</w:ins>`;
const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

const body = [
  p('Draft declaration on lanterns', '<w:jc w:val="center"/>'),
  p('We, the Member States of the CICA, agree on the following:'),
  p(`${r('1. The States ')}${inserted(1, 'Norway (MFA)', 'will ')}${r('light lanterns in every harbour.')}`),
  p(`${r('2. The States ')}${inserted(2, 'Jordan Smith', 'shall ')}${r('keep them lit.')}`),
  `<w:p>${r('3. They will meet ')}<w:commentRangeStart w:id="0"/>${r('once')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' a year.')}</w:p>`,
  `<w:tbl>${row('Text', 'Norway', 'Türkiye')}${row('They will meet once a year.', 'They will meet twice a year.', 'They will meet every year.')}</w:tbl>`,
].join('');

test.describe
  .serial('States that are no members of the organisation', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-states-'));
    const file = join(folder, 'lanterns.docx');
    let open: Launched;

    test.beforeAll(async () => {
      const remark = `<w:comment w:id="0" w:author="User" w:date="2024-06-05T10:00:00Z">${p('Norway: twice, please.')}</w:comment>`;
      writeFileSync(
        file,
        docxOf({ 'word/document.xml': bodyOf(body), 'word/comments.xml': partOf(remark, 'w:comments') }),
      );
      open = await launchChancery({ userData: join(folder, 'data'), args: [file] });
      await introduce(open.page, 'KAZ');
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('are known as authors, as speakers and at the head of a column', async () => {
      const { page } = open;
      await expect(party(page, 'Norway (MFA)')).toHaveValue('NOR');
      await expect(party(page, 'Jordan Smith')).toHaveValue('JORDANSMIT');
      await expect(page.getByText('Does this remark speak for NOR?')).toBeVisible();
      await expect(
        page.getByRole('button', {
          name: 'Several parties propose other words for this paragraph: NOR, TUR.',
        }),
      ).toBeVisible();
    });

    test('can be chosen for an author, with the keys alone', async () => {
      const { page } = open;
      const choice = party(page, 'Jordan Smith');
      await expect(choice.locator('optgroup')).toHaveAttribute('label', 'Other States');
      await choice.focus();
      await page.keyboard.type('Swed');
      await expect(choice).toHaveValue('SWE');
      await expect(page.getByRole('region', { name: 'What was understood' })).toContainText('[shall] (+SWE)');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('treeitem').first()).toBeVisible();
    });
  });

const party = (page: Page, author: string) => page.getByLabel(`Party of ${author}`);
