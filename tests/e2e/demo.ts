/**
 * The journey on the invented sample circular, left behind to look at: `npm run demo -- --out DIR`.
 * Writes the note verbale as DOCX and PDF, and a screenshot of each screen on the way.
 */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  annotate,
  answerSaveDialog,
  introduce,
  openEnclosure,
  openText,
  photograph,
  saved,
  selectWords,
  standIn,
  takeIn,
} from './support/journey';
import { launchChancery } from './support/launch';

const sample = resolve(__dirname, '../../resources/samples/note-NCT-CT-9917.txt');
const out = resolve(process.env.CHANCERY_DEMO_OUT ?? 'demo-out');

test('a circular comes in, proposals are made, a note verbale goes out', async () => {
  mkdirSync(out, { recursive: true });
  const { app, page, close } = await launchChancery({ args: [sample] });
  const shoot = (name: string) => photograph(page, join(out, `${name}.png`));

  await introduce(page, 'KAZ');
  await expect(page.getByRole('dialog')).toContainText('NCT/CT/9917');
  await shoot('1-import');
  await takeIn(page, 'NCT/CT/9917');
  await shoot('2-circular');

  await openEnclosure(page);
  await selectWords(page, 'To train keepers', 'young people');
  await page.keyboard.type('apprentices');
  await standIn(page, 'To keep every lighthouse lit', 'weather permitting');
  await page.keyboard.press('Control+Backspace');
  await standIn(page, 'To designate the first Sunday', 'and of the Ferryman');
  await page.keyboard.press('Control+Enter');
  await standIn(page, 'To train keepers', 'Member States');
  await page.keyboard.press('Control+Shift+Enter');
  await page.keyboard.type('To keep a common roll of keepers who saved lives.');
  await expect(openText(page)).toContainText('(+KAZ)');
  await shoot('3-proposals');

  await selectWords(page, 'To keep every lighthouse lit', 'from sunset to sunrise');
  await annotate(page, 'private', 'Capital: we can live without “weather permitting”, not with it.');
  await selectWords(page, 'To exchange information on changed', 'lights');
  await annotate(page, 'share', 'Does this include light vessels?');
  await shoot('4-annotations');
  await page.keyboard.press('Control+Digit4');
  await shoot('5-as-kazakhstan');
  await page.keyboard.press('Control+Digit1');
  await saved(page);

  await page.getByRole('tab', { name: 'NCT/CT/9917' }).click();
  await page.getByRole('button', { name: 'Reply to this circular' }).click();
  await page.getByLabel('Place (English)').fill('Astana');
  await page.getByLabel('Place (Russian)').fill('Астана');
  await expect(page.getByText('Nothing is missing')).toBeVisible();
  await expect(page.getByRole('img', { name: 'Page 3' })).toBeAttached();
  // The pages are there before their letters are drawn.
  await page.waitForTimeout(1500);
  await shoot('6-note-verbale');
  for (const [name, button] of [
    ['note-verbale.docx', /DOCX/],
    ['note-verbale.pdf', /PDF/],
  ] as const) {
    const path = join(out, name);
    rmSync(path, { force: true });
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: button }).click();
    await expect.poll(() => existsSync(path)).toBe(true);
  }
  await close();
});
