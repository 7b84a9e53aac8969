/** A text of hundreds of pages: only what is in sight is drawn, and nobody notices. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { introduce, openText } from './support/journey';
import { launchChancery } from './support/launch';

const paragraphs = 1500;

/** Paragraphs of one to some lines; every tenth has brackets. */
const line = (i: number): string => {
  const words = `Paragraph number ${i} of the plan ${'asks the member states to keep the lights of their coasts lit, '.repeat((i % 7) + 1)}`;
  return i % 10 === 0 ? `${words}and to [report] (-ISR) [tell] (+IND) each other.` : `${words}each year.`;
};

test.describe
  .serial('a text of 1,500 paragraphs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery-long-'));
    let taken: Awaited<ReturnType<typeof launchChancery>>;
    let page: Page;

    test.beforeAll(async () => {
      const file = join(folder, 'long-plan.md');
      writeFileSync(
        file,
        `# Draft Plan of the Lights\n\n${Array.from({ length: paragraphs }, (_, i) => line(i)).join('\n\n')}`,
      );
      taken = await launchChancery({ args: [file] });
      page = taken.page;
      await introduce(page, 'KAZ');
      await page.getByRole('dialog').getByText('Draft Plan').first().waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByRole('treeitem', { name: /Draft Plan/ })
        .first()
        .dblclick();
      await expect(openText(page)).toContainText('Paragraph number 0');
    });

    test.afterAll(async () => {
      await taken.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('is drawn where the eye is, and nowhere blank while it is scrolled', async () => {
      expect(await openText(page).evaluate(({ children }) => children.length)).toBeLessThan(300);
      for (const part of [0.1, 0.5, 0.93, 0.3]) {
        await scrollTo(page, part);
        expect(await seen(page)).toBeGreaterThan(3);
        expect(await blanks(page)).toEqual([]);
      }
    });

    test('stands still under the eye while more is drawn above it', async () => {
      await scrollTo(page, 0.6);
      for (let step = 0; step < 25; step += 1) {
        const before = await middle(page.locator('.document__desk'));
        await page.locator('.document__desk').evaluate((desk) => desk.scrollBy(0, -300));
        await frames(page);
        const after = await topOf(page, before.block);
        expect(Math.abs(after - before.top - 300)).toBeLessThan(2);
        expect(await blanks(page)).toEqual([]);
      }
    });

    test('stays at the paragraph that is read in larger type and in another width', async () => {
      await scrollTo(page, 0.6);
      const desk = page.locator('.document__desk');
      const block = await upper(desk);
      for (const key of ['Equal', 'Minus', 'Shift+Minus', 'Shift+Equal']) {
        await page.keyboard.press(`Control+${key}`);
        await page.waitForTimeout(200);
        expect(await upper(desk)).toBe(block);
        expect(await blanks(page)).toEqual([]);
      }
    });

    test('takes the keys of the system to its ends, and words there are proposals', async () => {
      await openText(page).focus();
      await page.keyboard.press('Control+End');
      await frames(page);
      await page.keyboard.type(' At last');
      await expect(openText(page).locator('p').last()).toContainText(`Paragraph number ${paragraphs - 1}`);
      await expect(openText(page)).toContainText('[At last] (+KAZ)');
      expect(await blanks(page)).toEqual([]);
      await page.keyboard.press('Control+Home');
      await frames(page);
      await expect(openText(page).locator('[data-block]').first()).toBeInViewport();
      await page.keyboard.press('Control+KeyZ');
      await expect(openText(page)).not.toContainText('At last');
      await expect(openText(page).locator('p').last()).toBeInViewport();
    });

    test('is copied whole', async () => {
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.press('Control+KeyC');
      const copied = await taken.app.evaluate(({ clipboard }) => clipboard.readText());
      expect(copied.match(/Paragraph number/g)).toHaveLength(paragraphs);
    });

    test('is searched through, and what is found is shown', async () => {
      await page.keyboard.press('Control+KeyF');
      await page.getByTestId('find').fill('number 1234');
      await page.keyboard.press('Enter');
      await expect(openText(page).locator('p').filter({ hasText: 'number 1234 ' })).toBeInViewport();
      expect(await blanks(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    test('is read beside itself, and both show the same paragraph wherever one is taken', async () => {
      await page.keyboard.press('Control+Digit3');
      await page.keyboard.press('Control+Digit8');
      const [rolling, reading] = [
        page.locator('.document__desk').first(),
        page.locator('.document__desk').last(),
      ];
      await expect(reading.locator('.fold').first()).toBeAttached();
      for (const leader of [rolling, reading, rolling]) {
        await leader.hover();
        await scrollTo(page, leader === rolling ? 0.4 : 0.8, leader);
        await page.waitForTimeout(300);
        expect((await middle(reading)).block).toBe((await middle(rolling)).block);
      }
      await page.keyboard.press('Control+Digit1');
    });

    test('takes what an input method writes, though it is scrolled meanwhile', async () => {
      const desk = page.locator('.document__desk');
      await scrollTo(page, 0.6);
      await openText(page)
        .locator(`[data-block="${await upper(desk)}"] + p`)
        .click();
      const client = await page.context().newCDPSession(page);
      await client.send('Input.imeSetComposition', { text: 'k', selectionStart: 1, selectionEnd: 1 });
      for (const by of [2500, -4500]) {
        await desk.evaluate((element, pixels) => element.scrollBy(0, pixels), by);
        await frames(page);
      }
      await client.send('Input.imeSetComposition', { text: 'ka', selectionStart: 2, selectionEnd: 2 });
      await client.send('Input.insertText', { text: '感' });
      await expect(openText(page)).toContainText(/\[[^\]]*感[^\]]*\] \(\+KAZ\)/);
      await page.keyboard.press('Control+KeyZ');
      await expect(openText(page)).not.toContainText('感');
    });

    test('is drawn whole as soon as a screen reader is running', async () => {
      const drawn = () => openText(page).evaluate(({ children }) => children.length);
      const say = (running: boolean) =>
        taken.app.evaluate(({ app }, on) => {
          app.emit('accessibility-support-changed', {}, on);
        }, running);
      await say(true);
      await expect.poll(drawn).toBe(paragraphs + 1);
      await say(false);
      await expect.poll(drawn).toBeLessThan(300);
    });
  });

const frames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise((done) => requestAnimationFrame(done));
  });

async function scrollTo(page: Page, part: number, desk = page.locator('.document__desk')): Promise<void> {
  await desk.evaluate((desk, at) => {
    desk.scrollTop = at * (desk.scrollHeight - desk.clientHeight);
  }, part);
  await frames(page);
}

/** The paragraph in the middle of the desk and its upper edge, in pixels of the window. */
const middle = (of: Locator): Promise<{ block: string; top: number }> =>
  of.evaluate((desk) => {
    const { left, width, top, height } = desk.getBoundingClientRect();
    const found = document
      .elementFromPoint(left + width / 2, top + height / 2)
      ?.closest<HTMLElement>('[data-block]');
    return { block: found?.dataset.block ?? '', top: found?.getBoundingClientRect().top ?? 0 };
  });

/** The paragraph at the upper edge of the desk. */
const upper = (of: Locator): Promise<string | undefined> =>
  of.evaluate((desk) => {
    const edge = desk.getBoundingClientRect().top + 2;
    const blocks = [...desk.querySelectorAll<HTMLElement>('.ProseMirror > [data-block]')];
    return blocks.find((block) => block.getBoundingClientRect().bottom > edge)?.dataset.block;
  });

const topOf = (page: Page, block: string): Promise<number> =>
  openText(page)
    .locator(`[data-block="${block}"]`)
    .evaluate((element) => element.getBoundingClientRect().top);

/** Heights of the desk where neither a paragraph nor the end of the text is seen. */
const blanks = (page: Page): Promise<readonly number[]> =>
  page.locator('.document__desk').evaluate((desk) => {
    const sight = desk.getBoundingClientRect();
    return [...desk.querySelectorAll('.ProseMirror > .fold')].flatMap((fold) => {
      const { top, bottom } = fold.getBoundingClientRect();
      return top < sight.bottom && bottom > sight.top ? [top] : [];
    });
  });

const seen = (page: Page): Promise<number> =>
  page.locator('.document__desk').evaluate((desk) => {
    const sight = desk.getBoundingClientRect();
    return [...desk.querySelectorAll('.ProseMirror > [data-block]')].filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return top < sight.bottom && bottom > sight.top;
    }).length;
  });
