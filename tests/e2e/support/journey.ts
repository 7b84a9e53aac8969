/**
 * The main job as a delegate does it, in steps that the test and the demo share: a circular comes
 * in, proposals are made in brackets, remarks are kept, a note verbale goes out. Every step uses the
 * window as a person would, by keys, buttons and labels.
 */

import { writeFileSync } from 'node:fs';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** The editable text of the open document. */
export const openText = (page: Page): Locator => page.locator('.ProseMirror[contenteditable="true"]');

/** The first start: who is writing. */
export async function introduce(page: Page, party: string): Promise<void> {
  await page.getByLabel('Party').selectOption(party);
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Takes the reviewed circular in, by its default key, and waits until it stands in the register. */
export async function takeIn(page: Page, reference: string): Promise<void> {
  await expect(page.getByRole('dialog')).toContainText(reference);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: new RegExp(reference) }).first()).toBeVisible();
}

/** Opens the first enclosed text of the register. */
export async function openEnclosure(page: Page): Promise<void> {
  await page
    .getByRole('treeitem', { name: /^Document/ })
    .first()
    .dblclick();
  await expect(openText(page)).toBeVisible();
}

/** Selects `words` in the paragraph that holds `context`, by the mouse's own selection. */
export async function selectWords(page: Page, context: string, words: string): Promise<void> {
  await openText(page).focus();
  const block = openText(page).locator('[data-block]').filter({ hasText: context }).first();
  await block.scrollIntoViewIfNeeded();
  await block.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) return document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
    throw new Error(`“${wanted}” does not stand in one piece of the paragraph`);
  }, words);
  // The editor takes the browser's selection over when it hears of it.
  await page.waitForTimeout(250);
}

/** Puts the caret inside the words of a group, where they stand in the paragraph that holds `context`. */
export async function standIn(page: Page, context: string, words: string): Promise<void> {
  await selectWords(page, context, words);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
}

/** Annotates the selection: privately or to share. */
export async function annotate(page: Page, kind: 'private' | 'share', remark: string): Promise<void> {
  const words = page.getByRole('form', { name: 'New annotation' }).getByRole('textbox');
  // On a busy machine the editor may hear of the selection after the key.
  await expect(async () => {
    await page.keyboard.press(kind === 'private' ? 'Control+Shift+KeyM' : 'Control+KeyM');
    await expect(words).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
  await words.fill(remark);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(remark)).toBeVisible();
}

/** Waits until the status bar says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(/saved \d\d:\d\d/);
}

/** Answers the system's *save as* dialog with `path`, as the person would. */
export async function answerSaveDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** A screenshot of the window as it stands, without a blinking caret. */
export async function photograph(page: Page, path: string): Promise<void> {
  writeFileSync(path, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}
