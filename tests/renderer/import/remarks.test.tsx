// @vitest-environment jsdom
/** What remarks in the margin offer in the review of a file, and who is asked about its authors. */

import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { setSetting } from '#renderer/data/settings';
import { ImportDialog } from '#renderer/features/import/ImportDialog.tsx';
import { importReceived } from '#renderer/features/import/importing';
import { useImports } from '#renderer/features/import/importState';
import { bodyOf, docxOf, p, partOf, r } from '../../formats/support/docxOf';
import { ourDelegation } from '../../support/ourDelegation';
import { openPage, type Page } from '../../support/page';
import { withFreshDatabase } from '../data/database';
import { WorkerInPage } from './workerInPage';

withFreshDatabase();

let page: Page;

beforeAll(() => import('#renderer/features/import/ReviewDialog.tsx'));

beforeEach(async () => {
  WorkerInPage.reset();
  vi.stubGlobal('Worker', WorkerInPage);
  useImports.setState({ items: [], pasting: null, outcomes: [], takingAll: false, summing: false });
  await setSetting('delegation', ourDelegation);
  page = await openPage(<ImportDialog />);
});

afterEach(async () => {
  await page.close();
  vi.unstubAllGlobals();
});

const receive = async (bytes: Uint8Array) => {
  await page.run(() => importReceived('draft.docx', bytes));
  await page.wait(160);
};

const cica = p('We, the Member States of the CICA, agree on the following:');

/** `commented` with one remark on all of it. */
const remarked = (commented: string, remark: string): Uint8Array =>
  docxOf({
    'word/document.xml': bodyOf(
      `${p('Draft Decision on Owls')}${cica}<w:p>${r('To hoot ')}<w:commentRangeStart w:id="0"/>${r(commented)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    ),
    'word/comments.xml': partOf(
      `<w:comment w:id="0" w:author="User2" w:date="2024-01-01T00:00:00Z">${p(remark)}</w:comment>`,
      'w:comments',
    ),
  });

test('a remark that begins with a party’s name is offered to speak for it', async () => {
  await receive(remarked('at noon', 'Kazakhstan: we would rather not.'));
  expect(page.body.textContent).toContain('Does this remark speak for KAZ?');
  await page.click(page.find('button', 'Yes'));
  await page.wait(20);
  expect(page.body.textContent).toContain('The remark speaks for KAZ');
});

test('a remark stands under the paragraph that it is about, with who made it, when, and on which words', async () => {
  await receive(remarked('at noon', 'Is this wise?'));
  const row = page.all('option').find((each) => each.textContent?.includes('To hoot'));
  expect(row?.querySelector('.import__remark')?.textContent).toBe(
    'Comment: User2, 1 Jan 2024 “at noon” Is this wise?',
  );
});

test('a supporter named in a remark is offered, and stands behind the bracket only when the person says yes', async () => {
  await receive(remarked('[softly] (+IND)', 'Türkiye supports this.'));
  const row = () => page.all('option').find((each) => each.textContent?.includes('To hoot'))?.textContent;
  expect(row()).not.toContain('TUR');
  expect(page.body.textContent).toContain('A remark says that TUR is for these words');
  await page.click(page.all('button', 'Yes').at(-1) ?? page.body);
  await page.wait(40);
  expect(row()).toContain('[softly] (+IND) (+TUR)');
});

test('an author whom nobody knows is asked about once, and not in each of the brackets', async () => {
  const inserted = (word: string, id: number) =>
    p(`${r('To hoot ')}<w:ins w:id="${id}" w:author="A. Kumar">${r(word)}</w:ins>`);
  const text = [p('Draft Decision on Owls'), cica, inserted('softly', 1), inserted('loudly', 2)].join('');
  await receive(docxOf({ 'word/document.xml': bodyOf(text) }));
  expect(page.body.textContent).toContain('The author “A. Kumar” is no party known here');
  expect(page.body.textContent).not.toContain('is not a party of this organisation');
});

test('F8 walks from one thing to look at to the next, and F6 from part to part', async () => {
  await receive(remarked('[softly', 'Kazakhstan: we would rather not.'));
  const press = async (code: string) => {
    await page.run(() => window.dispatchEvent(new KeyboardEvent('keydown', { code, cancelable: true })));
    return document.activeElement;
  };
  expect((await press('F8'))?.textContent).toContain('This bracket is never closed');
  expect((await press('F8'))?.textContent).toContain('speak for KAZ');
  expect((await press('F8'))?.textContent).toContain('This bracket is never closed');
  expect((await press('F6'))?.getAttribute('aria-label')).toBe('As received');
  expect((await press('F6'))?.getAttribute('role')).toBe('option');
});
