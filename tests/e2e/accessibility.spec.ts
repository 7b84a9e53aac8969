import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { annotate, introduce, openEnclosure, openText, standIn, takeIn } from './support/journey';
import { type Launched, launchChancery } from './support/launch';

const circular = resolve(__dirname, '../../../shared/circulars/note-NCT-CT-801.txt');
const silent = resolve(__dirname, '../../../shared/circulars/note-NCT-G-1501.txt');

/** A screen or a dialog, how it is reached, and how it is left. */
interface Stop {
  readonly name: string;
  readonly go: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
}

const leaveIt = (page: Page) => page.keyboard.press('Escape');

const byKey =
  (keys: string, settle = 300) =>
  async (page: Page) => {
    await page.keyboard.press(keys);
    await page.waitForTimeout(settle);
  };

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();

/** From the open text, its caret in a bracket. */
const beside: readonly Stop[] = [
  { name: 'the text', go: (page) => page.waitForTimeout(300) },
  { name: 'the outline', go: tab('Outline') },
  { name: 'annotations', go: tab('Annotations') },
  { name: 'instructions', go: tab('Instructions') },
  { name: 'the sitting', go: tab('Sitting') },
  { name: 'the history', go: tab('History') },
  { name: 'proposals', go: tab('Proposals') },
  {
    name: 'a new annotation',
    go: async (page) => {
      await page.keyboard.press('Control+Shift+KeyM');
      await expect(page.getByRole('form', { name: 'New annotation' })).toBeVisible();
    },
    leave: leaveIt,
  },
  { name: 'a new instruction', go: byKey('Control+KeyJ'), leave: leaveIt },
  { name: 'the reason of a group', go: byKey('Control+Shift+KeyY'), leave: leaveIt },
  { name: 'a pending party', go: byKey('Control+Shift+KeyP'), leave: leaveIt },
  { name: 'the name of a version', go: byKey('Control+Shift+KeyK'), leave: leaveIt },
  { name: 'what others say', go: byKey('Control+Shift+KeyO'), leave: leaveIt },
  { name: 'an alternative', go: byKey('Alt+KeyA'), leave: leaveIt },
  { name: 'export to Word', go: byKey('Control+KeyE'), leave: leaveIt },
  { name: 'export of the list', go: byKey('Alt+KeyE'), leave: leaveIt },
  { name: 'the pages as printed', go: byKey('Alt+KeyP', 2500), leave: leaveIt },
  { name: 'the palette', go: byKey('Control+KeyK'), leave: leaveIt },
  { name: 'going to a paragraph', go: byKey('Control+KeyG'), leave: leaveIt },
  { name: 'the sheet of keys', go: byKey('F1'), leave: leaveIt },
  { name: 'pasting a text', go: byKey('Control+Shift+KeyV'), leave: leaveIt },
  { name: 'a new draft', go: byKey('Control+KeyN'), leave: leaveIt },
  {
    name: 'finding',
    go: async (page) => {
      await page.keyboard.press('Control+KeyF');
      await page.getByTestId('find').fill('terrorism');
    },
    leave: leaveIt,
  },
  { name: 'two readings side by side', go: byKey('Control+Digit8'), leave: byKey('Control+Digit1') },
  { name: 'differences to the base', go: byKey('Control+Digit9'), leave: byKey('Control+Digit9') },
  { name: 'several parties', go: byKey('Control+Digit5'), leave: byKey('Control+Digit1') },
  { name: 'nothing but the text', go: byKey('F9'), leave: byKey('F9') },
];

const part = (name: string) => (page: Page) =>
  page.locator('.register__view').filter({ hasText: name }).click();

/** Brings in the second circular, whose texts stand under the silence procedure. */
async function underSilence({ app, page }: Launched): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, silent);
  await page.keyboard.press('Control+KeyO');
  await takeIn(page, 'NCT/G/1501');
}

/** The screens around the text; the last circular taken in is the open one. */
const around: readonly Stop[] = [
  { name: 'a circular', go: (page) => page.waitForTimeout(300) },
  { name: 'keeping or breaking silence', go: byKey('Alt+KeyS', 600), leave: byKey('Control+KeyW') },
  {
    name: 'a note verbale',
    go: async (page) => {
      await page.getByRole('button', { name: 'Reply to this circular' }).click();
      await expect(page.getByRole('button', { name: /^Edit: / }).first()).toBeVisible({ timeout: 30_000 });
    },
  },
  { name: 'the documents', go: part('Documents') },
  { name: 'the notes', go: part('Notes') },
  { name: 'the deadlines beside', go: part('Deadlines'), leave: part('Circulars') },
  { name: 'settings of the delegation', go: byKey('Control+Comma') },
  { name: 'settings of organisations', go: tab('Organisations') },
  { name: 'settings of language and look', go: tab('Language and look') },
  { name: 'the deadlines', go: byKey('Control+Shift+KeyU') },
  { name: 'the month', go: (page) => page.getByRole('button', { name: 'Month', exact: true }).click() },
  { name: 'the register of notes', go: byKey('Alt+KeyN') },
  {
    name: 'an own draft and its bar',
    go: async (page) => {
      await page.keyboard.press('Control+KeyN');
      await page.getByRole('dialog').getByLabel('Subject').fill('Food security');
      await page.keyboard.press('Enter');
      await expect(page.getByTestId('draft-bar')).toBeVisible();
    },
  },
];

const setTheme = (page: Page, theme: Theme) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

type Theme = 'light' | 'dark';

const both: readonly Theme[] = ['light', 'dark'];

/** What axe finds on the window as it stands: everything in light, colours again in dark. */
async function found(page: Page, name: string, themes = both): Promise<readonly string[]> {
  const sentences: string[] = [];
  for (const theme of themes) {
    await setTheme(page, theme);
    // Electron has one window only, and axe would open another.
    const builder = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (theme === 'dark'
      ? builder.withRules(['color-contrast'])
      : builder
    ).analyze();
    for (const { id, nodes } of violations)
      for (const node of nodes.slice(0, 3))
        sentences.push(`${name} (${theme}): ${id} ${node.target.join(' ')} ${node.html.slice(0, 160)}`);
  }
  return sentences;
}

async function visit(page: Page, stops: readonly Stop[], themes = both): Promise<readonly string[]> {
  const sentences: string[] = [];
  for (const { name, go, leave } of stops) {
    await go(page);
    sentences.push(...(await found(page, name, themes)));
    await leave?.(page);
  }
  return sentences;
}

test.describe
  .serial('for everybody', () => {
    test.skip(!existsSync(circular), `the circular is not on this machine: ${circular}`);
    test.setTimeout(420_000);
    let open: Launched;

    test.beforeAll(async () => {
      open = await launchChancery({ args: [circular] });
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('axe finds nothing on the way in', async () => {
      const { page } = open;
      const sentences = [...(await found(page, 'the first start'))];
      await introduce(page, 'KAZ');
      await expect(page.getByRole('dialog')).toContainText('NCT/CT/801');
      sentences.push(...(await found(page, 'the review of a file')));
      await takeIn(page, 'NCT/CT/801');
      await openEnclosure(page);
      expect(sentences).toEqual([]);
    });

    test('axe finds nothing on a text and on all that opens beside it', async () => {
      const { page } = open;
      await standIn(page, 'Recognising that terrorism', 'fundamental');
      expect(await visit(page, beside)).toEqual([]);
    });

    test('axe finds nothing on the screens around the text', async () => {
      test.skip(!existsSync(silent), `the circular is not on this machine: ${silent}`);
      await underSilence(open);
      expect(await visit(open.page, around, ['light'])).toEqual([]);
    });

    test('at 200 % the text keeps a readable column, and keys open over it what has no room beside', async () => {
      const { app, page } = open;
      await page.locator('.tabstrip__open').filter({ hasText: 'Draft CICA Plan' }).first().click();
      const resize = (factor: number) =>
        app.evaluate(({ BrowserWindow }, zoom) => {
          const [window] = BrowserWindow.getAllWindows();
          window?.setSize(1280, 860);
          window?.webContents.setZoomFactor(zoom);
        }, factor);
      await resize(2);
      const register = page.locator('[data-pane="register"]');
      await expect(register).toHaveCount(0);
      const width = await page
        .locator('.document__desk')
        .first()
        .evaluate((desk) => desk.clientWidth);
      expect(width).toBeGreaterThan(380);
      await openText(page).focus();
      await page.keyboard.press('Control+Shift+KeyL');
      await expect(page.locator('[data-register-list]')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(register).toHaveCount(0);
      await expect(openText(page)).toBeFocused();
      await resize(1);
      await expect(register).toBeVisible();
    });

    test('without motion nothing moves; with the system’s own colours what is private, ours and chosen is still told apart', async () => {
      const { page } = open;
      await standIn(page, 'Recognising that terrorism', 'fundamental');
      await annotate(page, 'private', 'Not to be shared');
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      const look = (selector: string, pseudo?: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, part) => {
            const { backgroundImage, backgroundColor, outlineStyle, borderStyle } = getComputedStyle(
              element,
              part,
            );
            return { backgroundImage, backgroundColor, outlineStyle, borderStyle };
          }, pseudo);
      const move = () => parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--move'));
      expect(await page.evaluate(move)).toBe(0);
      expect((await look('.note-card.is-private', '::before')).backgroundImage).toContain('gradient');
      expect((await look('[data-pane="register"] [data-chosen="true"]')).outlineStyle).toBe('solid');
      expect((await look('.document__suggest[aria-pressed="true"]')).backgroundColor).not.toBe(
        (await look('.document__page')).backgroundColor,
      );
      expect((await look('.attribution.party.minus')).borderStyle).toBe('dashed');
      expect((await look('.attribution.party.plus')).borderStyle).toBe('solid');
      await page.keyboard.press('Tab');
      expect((await look(':focus-visible')).outlineStyle).not.toBe('none');
      expect(await found(page, 'with the system’s own colours', ['light'])).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', contrast: 'more' });
      expect(await found(page, 'with more contrast')).toEqual([]);
      await page.emulateMedia({ contrast: 'no-preference' });
    });
  });
