/** The window and the files of the real application: dialogs, pages, printing, closing, a second start. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type {} from '#renderer/bridge';
import { paperOf } from '../bridge/fullPaper';
import { electronExecutable, launchChancery } from './support/launch';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-window-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = (name: string) => join(folder, name);

test('a file is saved where the dialog says, whole, and nothing stands beside it', async () => {
  const { app, page, close } = await launchChancery();
  const target = join(mkdtempSync(join(folder, 'save-')), 'note.txt');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof dialog.showSaveDialog;
  }, target);
  const written = await page.evaluate(async () => {
    const chosen = await window.chancery.chooseSave({
      suggestedName: 'note.txt',
      kind: 'txt',
      title: 'Save',
    });
    if (!chosen.ok || chosen.value === null) return chosen;
    return window.chancery.writeFile({ token: chosen.value.token, bytes: new Uint8Array([72, 105]) });
  });
  expect(written).toEqual({ ok: true, value: null });
  expect(readFileSync(target, 'utf8')).toBe('Hi');
  expect(readdirSync(join(target, '..'))).toEqual(['note.txt']);
  await close();
});

test('pages are set in a process of their own, the same bytes each time, and printed one a sheet', async () => {
  const { app, page, close } = await launchChancery();
  const paper = paperOf('Қазақстан Республикасы. '.repeat(400));
  await app.evaluate(({ app: electronApp }) => {
    electronApp.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, answer) => {
        void contents.printToPDF({ preferCSSPageSize: true }).then((bytes) => {
          Object.assign(globalThis, { sheets: bytes.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length });
          answer?.(true, '');
        });
      };
    });
  });
  const outcome = await page.evaluate(async (asked) => {
    const [first, second] = [
      await window.chancery.renderPdf({ paper: asked }),
      await window.chancery.renderPdf({ paper: asked }),
    ];
    if (!first.ok || !second.ok) return { first, second };
    const same = first.value.every((byte, index) => byte === second.value[index]);
    const text = new TextDecoder('latin1').decode(first.value);
    const printed = await window.chancery.printPdf({ bytes: first.value, jobName: 'A note' });
    return { same, printed, pages: Number(/\/Count (\d+)/.exec(text)?.[1] ?? 0) };
  }, paper);
  expect(outcome).toMatchObject({ same: true, printed: { ok: true, value: true } });
  const sheets = await app.evaluate(() => (globalThis as unknown as { sheets: number }).sheets);
  expect(sheets).toBeGreaterThan(1);
  if ('pages' in outcome && outcome.pages) expect(sheets).toBe(outcome.pages);
  await close();
});

test('what is no PDF is not printed', async () => {
  const { page, close } = await launchChancery();
  const answer = await page.evaluate(() =>
    window.chancery.printPdf({ bytes: new Uint8Array(9), jobName: 'x' }),
  );
  expect(answer).toEqual({ ok: false, error: { code: 'print.failed' } });
  await close();
});

test('closing waits until the page has saved', async () => {
  const { app, page } = await launchChancery({ userData: fresh('closing') });
  await page.evaluate(() => {
    window.chancery.onBeforeClose(async () => {
      await new Promise((done) => setTimeout(done, 700));
    });
  });
  const began = Date.now();
  await app.close();
  expect(Date.now() - began).toBeGreaterThan(650);
});

test('when saving failed the person may go back, and the window stays', async () => {
  const { app, page } = await launchChancery({ userData: fresh('staying') });
  await app.evaluate(({ dialog }) => {
    const world = globalThis as unknown as { asked: number; answer: number };
    Object.assign(world, { asked: 0, answer: 0 });
    dialog.showMessageBox = (async () => {
      world.asked += 1;
      return { response: world.answer, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  await page.evaluate(() => {
    window.chancery.onBeforeClose(() => Promise.reject(new Error('told by a test')));
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { asked: number }).asked)).toBe(1);
  expect(app.windows()).toHaveLength(1);
  await app.evaluate(() => Object.assign(globalThis, { answer: 1 }));
  await app.close();
});

test('a second start gives its files to the first and ends', async () => {
  const userData = fresh('instance');
  const circular = fresh('circular.txt');
  writeFileSync(circular, 'Note verbale');
  const { app, page } = await launchChancery({ userData });
  await page.evaluate(async () => {
    await window.chancery.takeLaunchFiles();
    window.chancery.onOpenFiles((files) => {
      Object.assign(window, { openedFiles: files.map((file) => `${file.name} ${file.size}`) });
    });
  });
  const second = spawnSync(
    electronExecutable(),
    [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), resolve(__dirname, '..', '..'), circular],
    { env: { ...process.env, CHANCERY_USER_DATA: userData }, timeout: 30_000 },
  );
  expect(second.status).toBe(0);
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { openedFiles?: string[] }).openedFiles))
    .toEqual(['circular.txt 12']);
  await app.close();
});

test('the window stands where it stood, and the menu speaks the chosen language', async () => {
  const userData = fresh('place');
  const first = await launchChancery({ userData });
  await first.page.getByLabel('Language of the interface').selectOption('ru');
  await expect(first.page.getByRole('button', { name: 'Начать' })).toBeVisible();
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 900, height: 600 }),
  );
  await first.app.close();
  expect(JSON.parse(readFileSync(join(userData, 'window.json'), 'utf8'))).toMatchObject({
    bounds: { width: 900, height: 600 },
    language: 'ru',
  });
  const second = await launchChancery({ userData });
  const size = await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([900, 600]);
  const menus = () =>
    second.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  await expect.poll(menus).toEqual(['Файл', 'Правка', 'Вид', 'Текст', 'Формат', 'Нота', 'Справка']);
  await second.app.close();
});
